import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type PublishOptions, publish } from "./publish.ts";
import { describeSummary } from "./publish-summary.ts";
import { PublishingLedger } from "./testing/publishing-ledger.ts";

const header = "projectCode,agencyName,countryCode,dateUSGSignature,projectTitle,totalAmountApproved,windowFullName,year,projectsectors";
const rows = (...amounts: string[]) =>
  amounts.map((amount, i) => `TST-${i + 1},World Food Programme,SOM,2024-02-29,Invented ${i + 1},${amount},Rapid Response,2024,Health`);

describe("files that say something else than at their last publication", () => {
  let ledger: PublishingLedger;
  let folder: string;
  const publishRows = (lines: readonly string[], more: Partial<PublishOptions> = {}) => {
    const path = join(folder, "allocations.csv");
    writeFileSync(path, [header, ...lines].join("\n"));
    return publish({ format: "cerf", paths: [path], target: ledger.target, ...more });
  };
  const somalia = () => ledger.storedTotal(1, "commitment", [{ country: "SOM", year: 2024 }]);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "plainsight-changed-"));
  });
  beforeEach(async () => {
    await ledger?.stop();
    ledger = await PublishingLedger.start();
    await publishRows(rows("100.00", "200.00", "300.00"));
    expect(await somalia()).toEqual({ usdCents: 60_000n, records: 3n, unknownUsd: 0n });
  });
  afterAll(async () => {
    await ledger.stop();
    rmSync(folder, { recursive: true });
  });

  it("add what is new, and report what differs without touching it", async () => {
    const summary = await publishRows(rows("100.00", "250.00", "300.00", "400.00"));
    expect(summary.ledger).toMatchObject({ published: 1, corrected: 0, totals: null });
    expect(summary.ledger?.differing.map(({ ref, fields }) => [ref, fields])).toEqual([["TST-2", ["usdCents", "amount"]]]);
    expect(describeSummary(summary)).toContain(
      "Otherwise on the ledger than in the files: 1 record. To correct there: --correct.\n    TST-2: usdCents, amount",
    );
    expect(await somalia()).toEqual({ usdCents: 100_000n, records: 4n, unknownUsd: 0n });
  });

  it("correct it when asked to, once", async () => {
    const changed = rows("100.00", "250.00", "300.00");
    const summary = await publishRows(changed, { correct: true });
    expect(summary.ledger).toMatchObject({ published: 0, corrected: 1, differing: [], totals: { read: 1, unequal: [] } });
    expect((await ledger.said()).map(({ seq, ref, usdCents, corrects }) => [seq, ref, usdCents, corrects])).toEqual([
      [1, "TST-1", 10_000n, 0],
      [2, "TST-2", 20_000n, 0],
      [3, "TST-3", 30_000n, 0],
      [4, "TST-2", 25_000n, 2],
    ]);
    expect(await somalia()).toEqual({ usdCents: 65_000n, records: 3n, unknownUsd: 0n });
    expect((await publishRows(changed, { correct: true })).ledger).toMatchObject({ published: 0, corrected: 0, transactions: 0 });
    expect(await ledger.streams()).toBe(1);
  });

  it("correct a correction, and move a record to another country and year", async () => {
    await publishRows(rows("100.00", "250.00", "300.00"), { correct: true });
    const moved = rows("100.00", "250.00", "300.00").map((row) =>
      row.replace("TST-2,World Food Programme,SOM,2024-02-29", "TST-2,To be determined,KEN,2023-12-31"),
    );
    const summary = await publishRows(
      moved.map((row) => (row.startsWith("TST-2") ? row.replace(",2024,", ",2023,") : row)),
      { correct: true },
    );
    expect(summary.ledger).toMatchObject({ corrected: 1, totals: { read: 2, unequal: [] } });
    expect((await ledger.said()).at(-1)).toMatchObject({ seq: 5, ref: "TST-2", country: "KEN", year: 2023, corrects: 4 });
    expect(await somalia()).toEqual({ usdCents: 40_000n, records: 2n, unknownUsd: 0n });
  });

  it("report a record that they no longer have, and leave it", async () => {
    const summary = await publishRows(rows("100.00", "200.00"), { correct: true });
    expect(summary.ledger).toMatchObject({ published: 0, corrected: 0, vanished: ["TST-3"], totals: null });
    expect(describeSummary(summary)).toContain("On the ledger, but no longer in the files: 1 record: TST-3.");
    expect(await ledger.length(1)).toBe(3);
  });

  it("may let a receipt follow from a commitment that came later", async () => {
    const events = { pledgeDate: "2024-01-01", pledgeCurrency: "USD", pledgeAmountLocal: 5, pledgeAmountUSD: 5 };
    const received = { receiveddate: "2024-02-01", receivedcurrency: "USD", receivedamountlocal: 5, receivedamountUSD: 5 };
    const committed = { commitmentdate: "2024-01-15", commitmentcurrency: "USD", commitmentamountlocal: 5, commitmentamountUSD: 5 };
    const publishContribution = (commitments: readonly object[], more: Partial<PublishOptions> = {}) => {
      const path = join(folder, "contributions.json");
      const common = {
        contributionId: 1,
        contributionCode: "24-DC-TST-001",
        donor: "Namibia",
        countryCode: "NAM",
        year: 2024,
        donortype: "Member State",
      };
      const lists = {
        donorpledge: { donorpledge: [events] },
        donorcommitment: { donorcommitment: commitments },
        donorreceived: { donorreceived: [received] },
        donorwriteoff: { donorwriteoff: [] },
      };
      writeFileSync(path, JSON.stringify([{ ...common, latestDate: "2024-03-01", ...lists }]));
      return publish({ format: "cerf", paths: [path, join(folder, "allocations.csv")], target: ledger.target, ...more });
    };
    await publishContribution([]);
    const reported = await publishContribution([committed]);
    expect(reported.ledger).toMatchObject({ published: 1, corrected: 0 });
    expect(reported.ledger?.differing.map(({ ref, fields }) => [ref, fields])).toEqual([["24-DC-TST-001-R1", ["parent"]]]);
    const corrected = await publishContribution([committed], { correct: true });
    expect(corrected.ledger).toMatchObject({ published: 0, corrected: 1, differing: [], totals: { unequal: [] } });
    expect((await publishContribution([committed])).ledger).toMatchObject({ published: 0, corrected: 0, differing: [] });
  });

  it("publish nothing while a row is bad, and the rest when asked to leave bad rows out", async () => {
    const bad = [
      ...rows("100.00", "200.00", "300.00", "400.00"),
      "TST-5,World Food Programme,SOM,2023-02-29,Invented,1.00,Rapid Response,2024,Health",
    ];
    await expect(publishRows(bad)).rejects.toThrow(
      `1 row can't be read:\n  ${join(folder, "allocations.csv")}:6 (TST-5): dateUSGSignature: expected a day that exists, as YYYY-MM-DD, got “2023-02-29”\nNothing was published.`,
    );
    expect(await ledger.length(1)).toBe(3);
    const summary = await publishRows(bad, { skipBad: true });
    expect(summary.ledger?.published).toBe(1);
    expect(describeSummary(summary)).toContain("allocations.csv:6 (TST-5): dateUSGSignature");
    expect(await ledger.length(1)).toBe(4);
  });
});
