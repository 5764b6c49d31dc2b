import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inventedActivity, inventedBegin, inventedEnd } from "../testing/invented-iati.ts";
import { sharedData } from "../testing/shared-data.ts";
import { publish } from "./publish.ts";
import { describeSummary } from "./publish-summary.ts";
import { PublishingLedger } from "./testing/publishing-ledger.ts";

// Literals: the data set's README, and counts made over the file with another tool.
describe("IATI, from its files to the contract's storage,", () => {
  let ledger: PublishingLedger;
  let folder: string;
  const sample = sharedData("funds/iati-foodsecurity-sample/activities.xml");
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "plainsight-publish-iati-"));
    ledger = await PublishingLedger.start();
  });
  afterAll(async () => {
    await ledger.stop();
    rmSync(folder, { recursive: true });
  });

  it("goes on where an interrupted run stopped, and comes out whole", async () => {
    // What a run that was cut off after two activities leaves behind.
    const text = readFileSync(sample, "utf8");
    const cut = join(folder, "cut.xml");
    writeFileSync(cut, `${text.split("</iati-activity>").slice(0, 2).join("</iati-activity>")}</iati-activity></iati-activities>`);
    const first = await publish({ format: "iati", paths: [cut], target: ledger.target });
    expect(first.ledger).toMatchObject({ published: 34, totals: { unequal: [] } });
    const whole = await publish({ format: "iati", paths: [sample], target: ledger.target });
    expect(whole.ledger).toMatchObject({ published: 29, alreadyThere: 34, vanished: [], differing: [], totals: { unequal: [] } });
    expect((await publish({ format: "iati", paths: [sample], target: ledger.target })).ledger).toMatchObject({
      published: 0,
      alreadyThere: 63,
    });
  });

  it("is a stream for each of six reporting organisations: 63 records, by kind 22, 20, 16 and 5", async () => {
    expect(await ledger.streams()).toBe(6);
    const said = await ledger.said();
    const of = (kind: string) => said.filter((flow) => flow.kind === kind).length;
    expect([said.length, of("expenditure"), of("commitment"), of("disbursement"), of("receipt")]).toEqual([63, 22, 20, 16, 5]);
    const stream = said.find(({ ref }) => ref.startsWith("US-EIN"))?.stream ?? 0;
    // 15 expenditures in US dollars, which add up to 388,073.01; two of three commitments are in euros.
    const total = (kind: "expenditure" | "commitment") =>
      ledger.storedTotal(
        stream,
        kind,
        [2021, 2022].map((year) => ({ country: "", year })),
      );
    expect(await total("expenditure")).toEqual({ usdCents: 38_807_301n, records: 15n, unknownUsd: 0n });
    expect(await total("commitment")).toEqual({ usdCents: 2_000_000n, records: 3n, unknownUsd: 2n });
  });

  it("publishes nothing where a transaction is malformed, unless asked to leave it out", async () => {
    const path = join(folder, "bad.xml");
    const bad = inventedActivity(0).replace('<transaction-type code="1"/>', '<transaction-type code="77"/>');
    writeFileSync(path, inventedBegin + bad + inventedActivity(1) + inventedEnd);
    const options = { format: "iati", paths: [path], target: ledger.target };
    await expect(publish(options)).rejects.toThrow(
      /1 row can't be read:\n.*bad\.xml:15 \(XX-INV-1-0, transaction 1, ref T0\): transaction-type\/@code: expected 1 to 13, got “77”/,
    );
    const summary = await publish({ ...options, skipBad: true });
    expect(summary.ledger).toMatchObject({ totals: { unequal: [] } });
    expect(describeSummary(summary)).toContain("bad.xml:15 (XX-INV-1-0, transaction 1, ref T0)");
  });
});
