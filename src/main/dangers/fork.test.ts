import { afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { expectAsAfterCleanRun, indexAll, RunningIndexer } from "../../testing/run-indexer.ts";
import { TestLedger } from "../../testing/test-ledger.ts";

let ledger: TestLedger;
let database: TestDatabase;
let indexer: RunningIndexer | undefined;

beforeEach(async () => {
  [ledger, database] = await Promise.all([TestLedger.start(), createTestDatabase()]);
  await ledger.record([{ country: "AFG" }, { country: "TCD" }]);
  await ledger.mine(6);
});

afterEach(async () => {
  await indexer?.stop();
  indexer = undefined;
  await Promise.all([ledger?.stop(), database?.drop()]);
});

const refs = async (): Promise<unknown> => (await database.sql`SELECT ref FROM fund_flows ORDER BY seq`).map((row) => row["ref"]);

test("a fork among blocks that are not final yet is followed", async () => {
  await ledger.record([{ ref: "stays", properties: "from.country=SWE" }]);
  await ledger.record([
    { ref: "goes", properties: "from.country=SWE;to.plan=1184" },
    { ref: "goes-too", country: "SYR" },
  ]);
  indexer = new RunningIndexer(ledger, database);
  await indexer.untilHead();
  expect(await refs()).toEqual(["REF-1", "REF-2", "stays", "goes", "goes-too"]);
  await ledger.reorganise(1, 2);
  await ledger.record([{ ref: "comes", country: "YEM" }]);
  await indexer.untilHead();
  expect(await refs()).toEqual(["REF-1", "REF-2", "stays", "comes"]);
  expect(indexer.rolledBack).toBeGreaterThan(0);
  await indexer.stop();
  await expectAsAfterCleanRun(ledger, database);
});

test("a fork that is no longer than what it replaces is seen as well", async () => {
  await ledger.record([{ ref: "goes" }]);
  indexer = new RunningIndexer(ledger, database);
  await indexer.untilHead();
  await ledger.reorganise(2, 0);
  await indexer.untilHead();
  expect(await refs()).toEqual(["REF-1", "REF-2"]);
  await indexer.stop();
  await expectAsAfterCleanRun(ledger, database);
});

test("a chain that became shorter is taken for what it is after a while", async () => {
  const snapshot = await ledger.ask("evm_snapshot", []);
  await ledger.record([{ ref: "goes" }]);
  await ledger.mine(2);
  indexer = new RunningIndexer(ledger, database);
  await indexer.untilHead();
  await ledger.ask("evm_revert", [snapshot]);
  await indexer.untilHead();
  expect(await refs()).toEqual(["REF-1", "REF-2"]);
  await indexer.stop();
  await expectAsAfterCleanRun(ledger, database);
});

test("a fork deeper than finality heals by going back to the common ancestor", async () => {
  for (let i = 0; i < 9; i++) await ledger.record([{ ref: `goes-${i}` }]);
  indexer = new RunningIndexer(ledger, database);
  await indexer.untilHead();
  await ledger.reorganise(9, 3);
  await ledger.record([{ ref: "comes" }]);
  await indexer.untilHead();
  expect(await refs()).toEqual(["REF-1", "REF-2", "comes"]);
  await indexer.stop();
  await expectAsAfterCleanRun(ledger, database);
});

test("a fork that happened while the indexer was stopped heals at the next start", async () => {
  for (let i = 0; i < 9; i++) await ledger.record([{ ref: `goes-${i}` }]);
  await indexAll(ledger, database);
  await ledger.reorganise(7, 0);
  await ledger.record([{ ref: "comes" }]);
  await ledger.mine(5);
  await indexAll(ledger, database);
  expect(await refs()).toEqual(["REF-1", "REF-2", "goes-0", "goes-1", "comes"]);
  await expectAsAfterCleanRun(ledger, database);
});

test("a correction that a fork takes back counts the corrected record again", async () => {
  await ledger.correct({ country: "AFG", usdCents: 10_000n }, { country: "TCD", usdCents: 5n, corrects: 1n });
  indexer = new RunningIndexer(ledger, database);
  await indexer.untilHead();
  const totals = async (): Promise<unknown> => database.sql`SELECT country, usd, records::int FROM fund_totals ORDER BY country`;
  expect(await totals()).toEqual([{ country: "TCD", usd: "200.05", records: 2 }]);
  await ledger.reorganise(1, 1);
  await indexer.untilHead();
  expect(await totals()).toEqual([
    { country: "AFG", usd: "100.00", records: 1 },
    { country: "TCD", usd: "200.00", records: 1 },
  ]);
  await indexer.stop();
  await expectAsAfterCleanRun(ledger, database);
});
