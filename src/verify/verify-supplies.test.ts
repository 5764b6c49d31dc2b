import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestApi } from "../api/testing/test-api.ts";
import type { PlannedHandOver } from "../domains/supplies/publish/publication.ts";
import { publishSupplies } from "../domains/supplies/publish/publish-supplies.ts";
import { sampleSupplies } from "../domains/supplies/publish/sample.ts";
import { suppliesWriter } from "../domains/supplies/store.ts";
import { PublishingLedger } from "../main/testing/publishing-ledger.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { type Subject, unnoticed, verify, verifyAltered } from "./testing/altered.ts";

const tables = ["hand_overs", "supply_corrections", "supply_flags", "supply_items", "supply_totals"];

let ledger: PublishingLedger;
let database: TestDatabase;
let api: TestApi;

const subject = (): Subject => ({
  sql: database.sql,
  rpcUrl: ledger.target.rpcUrl,
  contracts: ledger.sources.contracts,
  domains: ["supplies"],
});

async function send(correct: boolean, change: (record: PlannedHandOver) => PlannedHandOver) {
  const sample = sampleSupplies();
  const changed = { ...sample, handOvers: sample.handOvers.map(change) };
  return publishSupplies(changed, await ledger.task("SupplyLedger", { batchSize: 20, correct }));
}

beforeAll(async () => {
  [ledger, database] = await Promise.all([PublishingLedger.start(), createTestDatabase()]);
  await send(false, (record) => record);
  // One receipt is corrected: 100 packs fewer, and in another year.
  await send(true, (record) => (record.ref === "SAMPLE-02-R" ? { ...record, quantity: record.quantity - 100n, year: 2025 } : record));
  await indexAll(ledger, database);
  api = await TestApi.start(database, { rpcUrl: ledger.target.rpcUrl });
});
afterAll(async () => {
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

describe("A database of supplies", () => {
  it("as the indexer left it holds what the ledger says", async () => {
    const findings = await verify(subject());
    expect(findings.list).toEqual([]);
    // Every country, year, kind and unit of the sample; the corrected record moved one of them.
    expect(findings.tally("totals").checked).toBeGreaterThan(30);
  });

  it.each(tables)("of which a single value in any column of %s is changed is found out, and the table named", async (table) => {
    expect(await unnoticed(subject(), table)).toEqual([]);
  });

  it("from which a record is left out is missed in its stream", async () => {
    const { list } = await verifyAltered(subject(), "DELETE FROM hand_overs WHERE ref = 'SAMPLE-05-L'");
    expect(list.map(({ check, table }) => `${check} ${table}`)).toContain("streams hand_overs");
  });
});

describe("The balance of the sample", () => {
  const ask = async (groupBy: string, filter = "{}") => {
    const answer = await api.data(`{
      supplyBalance(groupBy: [${groupBy}], filter: ${filter}) {
        rows { unit place item { reference } ordered sent received lost returned inTransit }
      }
    }`);
    const { supplyBalance }: { supplyBalance: { rows: readonly Record<string, unknown>[] } } = JSON.parse(JSON.stringify(answer));
    return supplyBalance.rows;
  };

  // Literals: the sample's shipments, added up by hand.
  it("is sent = received + lost + sent back + in transit, by unit, and units are never added", async () => {
    expect(await ask("")).toEqual([
      {
        unit: "H87",
        place: null,
        item: null,
        ordered: "3100",
        sent: "3100",
        received: "2380",
        lost: "20",
        returned: "0",
        inTransit: "700",
      },
      {
        unit: "NMP",
        place: null,
        item: null,
        ordered: "76900",
        sent: "76900",
        received: "68500",
        lost: "1800",
        returned: "500",
        inTransit: "6100",
      },
      {
        unit: "TNE",
        place: null,
        item: null,
        ordered: "517.250",
        sent: "517.250",
        received: "453.000",
        lost: "4.250",
        returned: "0",
        inTransit: "60.000",
      },
    ]);
  });

  it("is told by item and place, with 0 where the source tells of none", async () => {
    const rows = await ask("ITEM, PLACE");
    expect(rows.filter(({ place }) => place === "Aden")).toEqual([
      {
        unit: "NMP",
        place: "Aden",
        item: { reference: "sample-tablets" },
        ordered: "15000",
        sent: "15000",
        received: "14200",
        lost: "300",
        returned: "500",
        inTransit: "0",
      },
    ]);
    // The corrected receipt: 7,900 of 8,000 came, and nobody has told of the rest.
    expect(rows.find(({ place }) => place === "Kismaayo")).toMatchObject({ sent: "8000", received: "7900", lost: "0", inTransit: "100" });
  });

  it("is the same from the records, at a block and with a filter that looks into them", async () => {
    const block = await ledger.blockNumber();
    const answer = await api.data(`{
      head: supplyBalance(groupBy: [COUNTRY]) { rows { country { code } unit sent received inTransit } }
      pinned: supplyBalance(groupBy: [COUNTRY], asOf: { block: ${block} }) { rows { country { code } unit sent received inTransit } }
      dated: supplyBalance(groupBy: [COUNTRY], filter: { dateFrom: "2000-01-01" }) { rows { country { code } unit sent received inTransit } }
      late: supplies(filter: { late: true }, orderBy: MOST_LATE) { nodes { reference daysLate daysFromOrder parent { reference } } }
    }`);
    const read: Record<string, { rows: unknown }> = JSON.parse(JSON.stringify(answer));
    expect(read["pinned"]?.rows).toEqual(read["head"]?.rows);
    expect(read["dated"]?.rows).toEqual(read["head"]?.rows);
    expect(answer).toMatchObject({
      late: {
        nodes: [
          { reference: "SAMPLE-06-R", daysLate: 21, daysFromOrder: 102, parent: { reference: "SAMPLE-06-D" } },
          { reference: "SAMPLE-12-R", daysLate: 20 },
          { reference: "SAMPLE-01-R", daysLate: 13 },
          { reference: "SAMPLE-03-R", daysLate: 6 },
          { reference: "SAMPLE-05-R", daysLate: 5 },
        ],
      },
    });
  });

  it("shows a corrected record beside the one that replaced it, and counts it no more", async () => {
    const answer = await api.data(`{
      supplies(filter: { text: "SAMPLE-02-R", includeCorrected: true }, orderBy: RECORDED) {
        nodes { quantity corrects { quantity } correctedBy { quantity } }
      }
    }`);
    expect(answer).toEqual({
      supplies: {
        nodes: [
          { quantity: "7900", corrects: { quantity: "8000" }, correctedBy: null },
          { quantity: "8000", corrects: null, correctedBy: { quantity: "7900" } },
        ],
      },
    });
  });
});

it("Blocks that are taken back leave nothing of themselves", async () => {
  const before = await database.sql<{ block: bigint }[]>`SELECT max(block_number) AS block FROM supply_corrections`;
  const block = Number(before[0]?.block ?? 0n) - 1;
  await database.sql.begin((tx) => suppliesWriter.rollBack(tx, 31337, block));
  const [left] = await database.sql<{ corrected: bigint; received: string; year: bigint }[]>`
    SELECT (SELECT count(*) FROM supply_corrections) AS corrected,
      (SELECT sum(quantity)::text FROM supply_totals WHERE kind = 'receipt' AND unit = 'NMP') AS received,
      (SELECT count(*) FROM supply_totals WHERE kind = 'receipt' AND year = 2025 AND country = 'SOM') AS year`;
  expect(left).toEqual({ corrected: 0n, received: "68600", year: 0n });
});
