import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sharedData } from "../testing/shared-data.ts";
import { type PublishSummary, publish } from "./publish.ts";
import { describeSummary } from "./publish-summary.ts";
import { PublishingLedger, type SaidFlow } from "./testing/publishing-ledger.ts";

// Literals: the data set's README, and counts made over its files with other tools.
describe("The country-based pooled funds in full, from their files to the contract's storage,", () => {
  let ledger: PublishingLedger;
  let summary: PublishSummary;
  let said: readonly SaidFlow[];
  const [funds, places] = [1, 2];
  const stored = (stream: number, hasCountry: boolean) =>
    ledger.storedTotal(
      stream,
      "commitment",
      said.filter((flow) => flow.stream === stream && (flow.country !== "") === hasCountry),
    );

  beforeAll(async () => {
    ledger = await PublishingLedger.start();
    summary = await publish({ format: "cbpf", paths: [sharedData("funds/cbpf")], target: ledger.target });
    said = await ledger.said();
  }, 600_000);
  afterAll(() => ledger.stop());

  it("come out at USD 15,795,827,626.66 in 3,058 contributions", async () => {
    expect(await stored(funds, false)).toEqual({ usdCents: 1_579_582_762_666n, records: 3058n, unknownUsd: 0n });
  });

  it("come out at USD 9,011,357,144.87 in 13,617 projects", async () => {
    expect(await stored(funds, true)).toEqual({ usdCents: 901_135_714_487n, records: 13_617n, unknownUsd: 0n });
  });

  it("come out at USD 8,993,833,950.52 in 66,910 places, in a stream of their own", async () => {
    expect(await stored(places, true)).toEqual({ usdCents: 899_383_395_052n, records: 66_910n, unknownUsd: 0n });
    expect(await ledger.length(funds)).toBe(16_675);
    expect(await ledger.length(places)).toBe(66_910);
  });

  it("say so", () => {
    expect(summary.reading.badRows).toEqual([]);
    const text = describeSummary(summary);
    for (const figures of [
      /commitment +3,058 records +USD +15,795,827,626\.66 +no recipient country$/m,
      /commitment +13,617 records +USD +9,011,357,144\.87 +23 countries and areas$/m,
      /commitment +66,910 records +USD +8,993,833,950\.52 +23 countries and areas$/m,
      /83,585 records published, 0 were there already, 0 corrected\./,
    ]) {
      expect(text).toMatch(figures);
    }
  });

  it("are not sent again by a second run", async () => {
    const again = await publish({ format: "cbpf", paths: [sharedData("funds/cbpf")], target: ledger.target });
    expect(again.ledger).toMatchObject({ published: 0, alreadyThere: 83_585, transactions: 0, differing: [], vanished: [] });
  }, 600_000);
});
