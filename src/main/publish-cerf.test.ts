import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sharedData } from "../testing/shared-data.ts";
import { type PublishSummary, publish } from "./publish.ts";
import { describeSummary } from "./publish-summary.ts";
import { PublishingLedger, type SaidFlow } from "./testing/publishing-ledger.ts";

// Literals: the data set's README, and counts made over its files with other tools.
describe("CERF in full, from its files to the contract's storage,", () => {
  let ledger: PublishingLedger;
  let summary: PublishSummary;
  let said: readonly SaidFlow[];
  const stored = (kind: SaidFlow["kind"], hasCountry: boolean) =>
    ledger.storedTotal(
      1,
      kind,
      said.filter((flow) => flow.kind === kind && (flow.country !== "") === hasCountry),
    );

  beforeAll(async () => {
    ledger = await PublishingLedger.start();
    summary = await publish({ format: "cerf", paths: [sharedData("funds/cerf")], target: ledger.target });
    said = await ledger.said();
  });
  afterAll(() => ledger.stop());

  it("comes out at USD 10,046,903,011.52 in 8,510 allocations to 116 country and area codes", async () => {
    expect(await stored("commitment", true)).toEqual({ usdCents: 1_004_690_301_152n, records: 8510n, unknownUsd: 0n });
    const codes = new Set(said.filter(({ country }) => country !== "").map(({ country }) => country));
    expect(codes.size).toBe(116);
    expect(["EAF", "GLB", "SOA", "VZR", "WAF"].every((code) => codes.has(code))).toBe(true);
  });

  it("comes out at USD 10,515,547,582.39 pledged, one pledge without a value in USD", async () => {
    expect(await stored("pledge", false)).toEqual({ usdCents: 1_051_554_758_239n, records: 1783n, unknownUsd: 1n });
  });

  it("comes out at USD 10,526,239,866.73 committed by donors", async () => {
    expect(await stored("commitment", false)).toEqual({ usdCents: 1_052_623_986_673n, records: 1761n, unknownUsd: 0n });
  });

  it("comes out at USD 10,337,518,914.07 received", async () => {
    expect(await stored("receipt", false)).toEqual({ usdCents: 1_033_751_891_407n, records: 1807n, unknownUsd: 0n });
  });

  it("comes out at USD 30,208.54 written off", async () => {
    expect(await stored("write_off", false)).toEqual({ usdCents: 3_020_854n, records: 8n, unknownUsd: 0n });
  });

  it("holds each record once, numbered without a gap", async () => {
    expect(said.map(({ seq }) => seq)).toEqual(Array.from({ length: 13_869 }, (_, i) => i + 1));
    expect(new Set(said.map(({ ref }) => ref)).size).toBe(13_869);
    expect(await ledger.length(1)).toBe(13_869);
  });

  it("says so, and what a reader should know of the files", () => {
    expect(summary.reading.badRows).toEqual([]);
    expect(summary.reading.placeholders).toBe(1833);
    expect(summary.files.map(({ name, dataDate }) => [name, dataDate])).toEqual([
      ["donor_contributions_raw.json", 20_260_512],
      ["allocations.csv", 20_260_512],
    ]);
    const text = describeSummary(summary);
    for (const figures of [
      /^ {2}commitment +8,510 records +USD +10,046,903,011\.52 +116 countries and areas$/m,
      /^ {2}pledge +1,783 records +USD +10,515,547,582\.39 +no recipient country, 1 without a value in USD$/m,
      /^ {2}commitment +1,761 records +USD +10,526,239,866\.73 +no recipient country$/m,
      /^ {2}receipt +1,807 records +USD +10,337,518,914\.07 +no recipient country$/m,
      /^ {2}write-off +8 records +USD +30,208\.54 +no recipient country$/m,
      /2 records are dated after 2026-05-12, .*: CERF-MDG-24-RR-IOM-34545, CERF-MDG-24-RR-WFP-34549\./,
      /donor_contributions\.csv\.gz: .*tells of the same money\./,
      /13,869 records published, 0 were there already, 0 corrected\./,
      /The contract's 987 totals were read back: each equals the files' sum to the cent\./,
    ]) {
      expect(text).toMatch(figures);
    }
  });

  it("is not sent again by a second run", async () => {
    const again = await publish({ format: "cerf", paths: [sharedData("funds/cerf")], target: ledger.target });
    expect(again.ledger).toMatchObject({ published: 0, alreadyThere: 13_869, transactions: 0, gasUsed: 0n, differing: [], vanished: [] });
    expect(await ledger.length(1)).toBe(13_869);
  });

  it("is summed up without a ledger in a dry run", async () => {
    const dry = await publish({ format: "cerf", paths: [sharedData("funds/cerf/allocations.csv.gz")], target: null });
    expect(dry.content).toEqual(["commitment     8,510 records  USD    10,046,903,011.52  116 countries and areas"]);
    expect(dry.ledger).toBeNull();
  });
});
