import { afterEach, beforeEach, expect, test } from "vitest";
import { OperatorError } from "../../kernel/errors.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { expectAsAfterCleanRun, RunningIndexer } from "../../testing/run-indexer.ts";
import { TestLedger } from "../../testing/test-ledger.ts";

let ledger: TestLedger;
let database: TestDatabase;

beforeEach(async () => {
  [ledger, database] = await Promise.all([TestLedger.start(), createTestDatabase()]);
});

afterEach(async () => {
  await Promise.all([ledger?.stop(), database?.drop()]);
});

test("of two indexers on one database the second to write fails, and says why", async () => {
  const two = [new RunningIndexer(ledger, database), new RunningIndexer(ledger, database)] as const;
  const first = Promise.race(two.map((indexer) => indexer.ended.then(() => undefined)));
  await ledger.record([{}, {}, {}]);
  const error = await first.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OperatorError);
  expect(String(error)).toMatch(/Another indexer writes to this database: chain 31337 stands at block \d+ .* left it at/);
  const survivor = two.find((indexer) => indexer.running);
  if (survivor === undefined) throw new Error("Both indexers ended.");
  await ledger.record([{}]);
  await survivor.untilHead();
  await survivor.stop();
  await expectAsAfterCleanRun(ledger, database);
});
