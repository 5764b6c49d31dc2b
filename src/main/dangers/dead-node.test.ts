import { afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { type Failure, NodeProxy } from "../../testing/node-proxy.ts";
import { expectAsAfterCleanRun, RunningIndexer } from "../../testing/run-indexer.ts";
import { TestLedger } from "../../testing/test-ledger.ts";

let ledger: TestLedger;
let database: TestDatabase;
let proxy: NodeProxy;
let indexer: RunningIndexer | undefined;

beforeEach(async () => {
  [ledger, database] = await Promise.all([TestLedger.start(), createTestDatabase()]);
  proxy = await NodeProxy.start(ledger.chain.url);
});

afterEach(async () => {
  await indexer?.stop();
  indexer = undefined;
  await proxy?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

const failures: readonly [Failure, string][] = [
  ["status-500", "HTTP status 500"],
  ["bad-json", "JSON that ends in the middle"],
  ["hang-up", "connections that are cut"],
  ["rpc-error", "errors of its own"],
];

for (const [failure, name] of failures) {
  test(`a node that answers with ${name} for a while is waited for`, async () => {
    indexer = new RunningIndexer(ledger, database, { rpcUrl: proxy.url });
    await indexer.untilHead();
    const { retries } = indexer;
    proxy.failure = () => failure;
    await ledger.record([{}, {}]);
    await indexer.until(() => retries.length >= 3);
    await ledger.record([{}]);
    await ledger.mine(12);
    proxy.failure = () => undefined;
    await indexer.untilHead();
    await indexer.stop();
    expect(await database.sql`SELECT count(*)::int AS flows FROM fund_flows`).toEqual([{ flows: 3 }]);
    await expectAsAfterCleanRun(ledger, database);
  });
}

test("a node of which every third request fails, in one way or the other, is read to the end nevertheless", async () => {
  for (let i = 0; i < 20; i++) await ledger.record([{}, {}]);
  let requests = 0;
  // Every third fails in a way that is asked about again at once; every thirtieth in one that ends the whole run.
  proxy.failure = () => (++requests % 30 === 0 ? "rpc-error" : requests % 3 === 0 ? failures[requests % 2]?.[0] : undefined);
  indexer = new RunningIndexer(ledger, database, { rpcUrl: proxy.url, batchLogs: 5 });
  await indexer.untilHead();
  // At one head the proof is asked for five times, all of which such a node may fail; at the next it is asked for anew.
  proxy.failure = () => undefined;
  await ledger.mine(1);
  await indexer.untilHead();
  await indexer.stop();
  await expectAsAfterCleanRun(ledger, database);
});

test("a stream whose proof the node fails to give once is compared at the next look, not left unproven", async () => {
  await ledger.record([{}, {}]);
  let refusals = 0;
  proxy.failure = (methods) => (methods.includes("eth_getProof") && ++refusals <= 3 ? "rpc-error" : undefined);
  indexer = new RunningIndexer(ledger, database, { rpcUrl: proxy.url });
  await indexer.untilHead();
  await indexer.stop();
  expect(await database.sql`SELECT length::int FROM stream_checks`).toEqual([{ length: 2 }]);
});

test("a node that has no proofs at all is asked for one once a block, and what it delivers is stored nevertheless", async () => {
  await ledger.record([{}, {}]);
  proxy.failure = (methods) => (methods.includes("eth_getProof") ? "method-missing" : undefined);
  indexer = new RunningIndexer(ledger, database, { rpcUrl: proxy.url });
  await indexer.untilHead();
  await indexer.stop();
  expect(proxy.calls.get("eth_getProof")).toBe(1);
  expect(await database.sql`SELECT count(*)::int AS flows FROM fund_flows`).toEqual([{ flows: 2 }]);
});

test("a node that never proves a stream is not waited for: the head is announced all the same", async () => {
  await ledger.record([{}, {}]);
  proxy.failure = (methods) => (methods.includes("eth_getProof") ? "rpc-error" : undefined);
  indexer = new RunningIndexer(ledger, database, { rpcUrl: proxy.url });
  await indexer.untilHead();
  await indexer.stop();
  expect(proxy.calls.get("eth_getProof")).toBe(5);
});
