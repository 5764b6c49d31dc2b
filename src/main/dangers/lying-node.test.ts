import { afterEach, beforeEach, expect, test } from "vitest";
import { InvalidLedger } from "../../kernel/errors.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { NodeProxy } from "../../testing/node-proxy.ts";
import { indexAll } from "../../testing/run-indexer.ts";
import { TestLedger } from "../../testing/test-ledger.ts";

let ledger: TestLedger;
let database: TestDatabase;
let proxy: NodeProxy;
/** The block whose records are lied about; its five logs have the indices 0 to 4. */
let block: number;
let transaction: string;

interface Log {
  readonly blockNumber: string;
  readonly logIndex: string;
  readonly data: string;
}

beforeEach(async () => {
  [ledger, database] = await Promise.all([TestLedger.start(), createTestDatabase()]);
  proxy = await NodeProxy.start(ledger.chain.url);
  await ledger.record([{}, {}]);
  transaction = await ledger.record([{}, {}, {}, {}, {}]);
  block = (await ledger.head()).number;
  await ledger.record([{}]);
  await ledger.mine(8);
});

afterEach(async () => {
  await proxy?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

/** Lies about the logs of the block, and of no other. */
function lieAboutLogs(change: (logs: readonly Log[]) => readonly unknown[]): void {
  proxy.lie = (method, result) => {
    if (method !== "eth_getLogs" || !isLogs(result)) return result;
    const own = result.filter((log) => Number(log.blockNumber) === block);
    return own.length === 0 ? result : [...result.filter((log) => Number(log.blockNumber) !== block), ...change(own)];
  };
}

function isLogs(result: unknown): result is Log[] {
  return Array.isArray(result);
}

async function expectStopped(verifyReceipts = true): Promise<string> {
  const error = await indexAll(ledger, database, { rpcUrl: proxy.url, verifyReceipts }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(InvalidLedger);
  // All records are in one batch with the lie: nothing of it may have been stored, not even what is true.
  expect(await database.sql`SELECT count(*)::int AS flows FROM fund_flows`).toEqual([{ flows: 0 }]);
  return error instanceof Error ? error.message : "";
}

test("a log that the node leaves out is named, and nothing is stored", async () => {
  lieAboutLogs((logs) => logs.filter((log) => Number(log.logIndex) !== 2));
  const said = await expectStopped();
  expect(said).toContain(`left out log 2 of block ${block}`);
  expect(said).toContain(transaction);
  expect(said).toContain(proxy.url);
});

test("the last log left out of a stream, where no gap gives it away, is named as well", async () => {
  lieAboutLogs((logs) => logs.slice(0, -1));
  expect(await expectStopped()).toContain(`left out log 4 of block ${block}`);
});

test("a block all of whose logs are left out is found by its bloom filter", async () => {
  lieAboutLogs(() => []);
  expect(await expectStopped()).toContain(`left out log 0 of block ${block}`);
});

test("a log whose data the node alters is named", async () => {
  lieAboutLogs((logs) => logs.map((log) => (Number(log.logIndex) === 3 ? { ...log, data: log.data.replace("07e4", "07e5") } : log)));
  expect(await expectStopped()).toContain(`altered log 3 of block ${block} (transaction ${transaction}): its data`);
});

test("a log that the node makes up is named", async () => {
  lieAboutLogs((logs) => [...logs, { ...logs[4], logIndex: "0x5" }]);
  expect(await expectStopped()).toContain(`added log 5 of block ${block}`);
});

test("receipts that are altered along with the logs do not give the header's root", async () => {
  lieAboutLogs((logs) => logs.slice(0, -1));
  const honest = proxy.lie;
  proxy.lie = (method, result, params) => {
    if (method !== "eth_getBlockReceipts" || Number(params[0]) !== block || !Array.isArray(result)) return honest(method, result, params);
    return result.map((receipt: { logs: readonly unknown[] }) => ({ ...receipt, logs: receipt.logs.slice(0, -1) }));
  };
  expect(await expectStopped()).toMatch(new RegExp(`^InvalidLedger: Block ${block}: its 1 receipts give the root 0x`));
});

test("a header that is altered along with logs and receipts does not hash to the block's hash", async () => {
  proxy.lie = (method, result) =>
    method === "eth_getBlockByHash" && isHeader(result) && Number(result.number) === block
      ? { ...result, receiptsRoot: `0x${"11".repeat(32)}` }
      : result;
  expect(await expectStopped()).toContain(`Block ${block}: the header that the node delivers hashes to`);
});

test("a block whose parent hash the node alters is named, also where it holds no records", async () => {
  const empty = (await ledger.head()).number - 6;
  proxy.lie = (method, result) =>
    method === "eth_getBlockByNumber" && isHeader(result) && Number(result.number) === empty
      ? { ...result, parentHash: `0x${"22".repeat(32)}` }
      : result;
  expect(await expectStopped()).toContain(`its block ${empty} (`);
});

test("without receipts to check, a log left out inside a stream shows as a gap", async () => {
  lieAboutLogs((logs) => logs.filter((log) => Number(log.logIndex) !== 2));
  expect(await expectStopped(false)).toContain("holds record 6 where record 5 was expected");
});

test("without receipts to check, a log left out at a stream's end shows in the contract's own digest", async () => {
  const last = (await ledger.head()).number - 8;
  proxy.lie = (method, result) =>
    method === "eth_getLogs" && isLogs(result) ? result.filter((log) => Number(log.blockNumber) !== last) : bloomless(method, result, last);
  await expect(indexAll(ledger, database, { rpcUrl: proxy.url, verifyReceipts: false })).rejects.toThrow(
    /is not complete at block \d+: the contract has 8 records .* the 7 records that/,
  );
});

/** evm-processor itself asks again where a block with a bloom filter has no logs. */
function bloomless(method: string, result: unknown, block: number): unknown {
  return method === "eth_getBlockByNumber" && isHeader(result) && Number(result.number) === block
    ? { ...result, logsBloom: `0x${"00".repeat(256)}` }
    : result;
}

function isHeader(result: unknown): result is { number: string } {
  return typeof result === "object" && result !== null && "number" in result;
}

test("a node without eth_getBlockReceipts is asked for each receipt instead", async () => {
  proxy.failure = (methods) => (methods.includes("eth_getBlockReceipts") ? "method-missing" : undefined);
  await indexAll(ledger, database, { rpcUrl: proxy.url });
  expect(await database.sql`SELECT bool_and(verified) AS verified FROM blocks JOIN transactions ON block_number = number`).toEqual([
    { verified: true },
  ]);
  expect(proxy.calls.get("eth_getTransactionReceipt")).toBeGreaterThan(0);
});
