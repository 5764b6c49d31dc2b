import { afterEach, beforeEach, expect, test } from "vitest";
import { TestApi } from "../../api/testing/test-api.ts";
import { ledgerDomains } from "../../domains/index.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { NodeProxy } from "../../testing/node-proxy.ts";
import { indexAll, RunningIndexer } from "../../testing/run-indexer.ts";
import { TestLedger } from "../../testing/test-ledger.ts";
import { LedgerNode } from "../../verify/node.ts";
import { verifyDatabase } from "../../verify/verify-database.ts";

let first: TestLedger;
let second: TestLedger;
let database: TestDatabase;

beforeEach(async () => {
  [first, second, database] = await Promise.all([
    TestLedger.start(),
    TestLedger.start({ chainId: 424242, refs: ["un-wfp", "un-cerf", "red-cross"] }),
    createTestDatabase(),
  ]);
});

afterEach(async () => {
  await Promise.all([first?.stop(), second?.stop(), database?.drop()]);
});

async function indexBoth(): Promise<void> {
  await Promise.all([indexAll(first, database), indexAll(second, database, { position: 1 })]);
}

test("what two ledgers hold is in one database, and a ref on both names two organisations", async () => {
  await first.record([{ usdCents: 100n, ref: "A", from: 1, to: 2 }]);
  await second.record([
    { usdCents: 7n, ref: "B", from: 1, to: 3 },
    { usdCents: 9n, ref: "C", from: 1, to: 2 },
  ]);
  await indexBoth();
  const api = await TestApi.start(database, {
    rpcUrls: new Map([
      [31337, first.chain.url],
      [424242, second.chain.url],
    ]),
  });
  try {
    expect(
      await api.data(`{
        meta { chains { chainId lag } }
        streams { chainId length label publisher { id } }
        all: flows(orderBy: LARGEST) { totalCount nodes { reference provider { id chainId } receiver { id } } }
        one: flows(filter: { party: ["un-cerf"] }) { nodes { reference } }
        other: flows(filter: { party: ["un-cerf@424242"] }) { nodes { reference } }
        both: flows(filter: { provider: ["un-cerf", "un-wfp@424242"] }, orderBy: LARGEST) { nodes { reference } }
        organisation(id: "red-cross@424242") { id number name flowTotals(role: RECEIVER) { usd } }
        elsewhere: organisation(id: "red-cross") { id }
        organisations { totalCount nodes { id publishes flowTotals(role: RECEIVER) { usd records } } }
      }`),
    ).toEqual({
      meta: {
        chains: [
          { chainId: 31337, lag: 0 },
          { chainId: 424242, lag: 0 },
        ],
      },
      streams: [
        { chainId: 31337, length: 1, label: "COMPLETE_LIST", publisher: { id: "un-cerf" } },
        { chainId: 424242, length: 2, label: "COMPLETE_LIST", publisher: { id: "un-wfp@424242" } },
      ],
      all: {
        totalCount: 3,
        nodes: [
          { reference: "A", provider: { id: "un-cerf", chainId: 31337 }, receiver: { id: "un-wfp" } },
          { reference: "C", provider: { id: "un-wfp@424242", chainId: 424242 }, receiver: { id: "un-cerf@424242" } },
          { reference: "B", provider: { id: "un-wfp@424242", chainId: 424242 }, receiver: { id: "red-cross@424242" } },
        ],
      },
      one: { nodes: [{ reference: "A" }] },
      other: { nodes: [{ reference: "C" }] },
      both: { nodes: [{ reference: "A" }, { reference: "C" }, { reference: "B" }] },
      organisation: { id: "red-cross@424242", number: 3, name: "RED-CROSS", flowTotals: [{ usd: "0.07" }] },
      elsewhere: null,
      organisations: {
        totalCount: 5,
        nodes: [
          { id: "red-cross@424242", publishes: false, flowTotals: [{ usd: "0.07", records: 1 }] },
          { id: "un-cerf", publishes: true, flowTotals: [] },
          { id: "un-cerf@424242", publishes: false, flowTotals: [{ usd: "0.09", records: 1 }] },
          { id: "un-wfp", publishes: false, flowTotals: [{ usd: "1.00", records: 1 }] },
          { id: "un-wfp@424242", publishes: true, flowTotals: [] },
        ],
      },
    });
  } finally {
    await api.stop();
  }
});

test("a block pins an answer to the ledger that it is of, and to nothing where it could be either's", async () => {
  await first.record([{ ref: "A" }]);
  await second.record([{ ref: "B" }]);
  const { number: block, hash } = await second.head();
  await second.record([{ ref: "C" }]);
  await Promise.all([first.mine(9), second.mine(2)]);
  await indexBoth();
  const api = await TestApi.start(database);
  const flows =
    "query ($asOf: AsOf) { flows(asOf: $asOf) { totalCount nodes { reference } } flowTotals(asOf: $asOf) { rows { records } } }";
  const pinned = { flows: { totalCount: 1, nodes: [{ reference: "B" }] }, flowTotals: { rows: [{ records: 1 }] } };
  try {
    expect(await api.data(flows, { asOf: { block, chainId: 424242 } })).toEqual(pinned);
    expect(await api.data(flows, { asOf: { block, hash } })).toEqual(pinned);
    expect(await api.data(flows, { asOf: { block, chainId: 31337 } })).toMatchObject({ flows: { nodes: [{ reference: "A" }] } });
    expect(await api.code(flows, { asOf: { block } })).toBe("BAD_ARGUMENT");
    expect(await api.code(flows, { asOf: { block, chainId: 5 } })).toBe("UNKNOWN_CHAIN");
  } finally {
    await api.stop();
  }
});

test("a dead node of one ledger does not keep the other from being read", async () => {
  const proxy = await NodeProxy.start(first.chain.url);
  proxy.failure = () => "hang-up";
  const dead = new RunningIndexer(first, database, { rpcUrl: proxy.url });
  const alive = new RunningIndexer(second, database, { position: 1 });
  try {
    await second.record([{}, {}]);
    await dead.until(() => dead.retries.length >= 2);
    await alive.untilHead();
    expect(await database.sql`SELECT chain_id::int, count(*)::int FROM fund_flows GROUP BY 1`).toEqual([{ chain_id: 424242, count: 2 }]);
    proxy.failure = () => undefined;
    await first.record([{}]);
    await dead.untilHead();
    expect(await database.sql`SELECT chain_id::int, position FROM chains ORDER BY position`).toEqual([
      { chain_id: 31337, position: 0 },
      { chain_id: 424242, position: 1 },
    ]);
  } finally {
    await Promise.all([dead.stop(), alive.stop(), proxy.stop()]);
  }
});

test("a reorganisation of one ledger takes nothing back from the other", async () => {
  await first.record([{ ref: "A" }]);
  await second.record([{ ref: "B" }]);
  await second.record([{ ref: "C" }]);
  await indexBoth();
  await second.reorganise(1, 2);
  await indexBoth();
  expect(await database.sql`SELECT ref FROM fund_flows ORDER BY ref`).toEqual([{ ref: "A" }, { ref: "B" }]);
});

test("each ledger is verified against its own node", async () => {
  await first.record([{}, {}]);
  await second.record([{}]);
  await indexBoth();
  const verify = async (ledger: TestLedger) =>
    (
      await verifyDatabase({
        sql: database.sql,
        node: new LedgerNode(ledger.chain.url),
        domains: ledgerDomains,
        contracts: ledger.sources.contracts,
        watch: () => ({ update: () => {}, finish: () => {} }),
      })
    ).findings.list;
  expect(await verify(first)).toEqual([]);
  expect(await verify(second)).toEqual([]);
  await database.sql`UPDATE fund_flows SET title = 'another' WHERE chain_id = 424242`;
  expect(await verify(first)).toEqual([]);
  expect((await verify(second)).map(({ table, field }) => [table, field])).toEqual([["fund_flows", "title"]]);
});

test("chains whose order in the sources file changed are refused, as names depend on it", async () => {
  await indexAll(first, database);
  await expect(indexAll(second, database)).rejects.toThrow(/chain 31337 is number 1/);
  await indexAll(second, database, { position: 1 });
  await expect(indexAll(first, database, { position: 1 })).rejects.toThrow(/so it stays/);
});
