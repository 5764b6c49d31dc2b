import { StreamReplay } from "@plainsight/verifier/digest";
import { readStreamHead, readTotal } from "@plainsight/verifier/fund-ledger";
import { verifyStorage } from "@plainsight/verifier/storage";
import { verifyRecord } from "@plainsight/verifier/verify-record";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { events } from "../generated/abi/FundLedger.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { NodeProxy } from "../testing/node-proxy.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { TestLedger } from "../testing/test-ledger.ts";
import { TestApi } from "./testing/test-api.ts";

let ledger: TestLedger;
let database: TestDatabase;
let node: NodeProxy;
let api: TestApi;
/** The newest block before the last record. */
let early: number;

beforeAll(async () => {
  [ledger, database] = await Promise.all([TestLedger.start(), createTestDatabase()]);
  node = await NodeProxy.start(ledger.chain.url);
  await ledger.record([
    { country: "AFG", year: 2020, usdCents: 10_000n },
    { country: "AFG", year: 2021, usdCents: -2_550n },
    { country: "KEN", year: 2020, usdCents: null, to: 0 },
  ]);
  await ledger.record(Array.from({ length: 65 }, (_, i) => ({ country: "TCD", year: 1950 + i, usdCents: 100n })));
  early = (await ledger.head()).number;
  await ledger.record([{ country: "AFG", year: 2020, usdCents: 1n, to: 1 }]);
  await ledger.mine(2);
  await indexAll(ledger, database);
});

afterAll(async () => {
  await node?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

beforeEach(async () => {
  node.lie = (_, result) => result;
  node.failure = () => undefined;
  api = await TestApi.start(database, { rpcUrl: node.url });
  return () => api.stop();
});

interface Storage {
  readonly block: { readonly number: number; readonly hash: string; readonly header: string };
  readonly contract: string;
  readonly accountNodes: readonly string[];
  readonly slots: readonly { readonly key: string; readonly value: string; readonly nodes: readonly string[] }[];
}

interface Total {
  readonly kind: string;
  readonly usd: string;
  readonly records: number;
  readonly label: string;
  readonly proof: null | {
    readonly parts: readonly { readonly key: string; readonly usd: string; readonly year: number }[];
    readonly storage: Storage;
  };
}

const storage = "block { number hash header } contract accountNodes slots { key value nodes }";

async function totals(filter: object, asOf: object | null = null): Promise<readonly Total[]> {
  const answer: unknown = await api.data(
    `query ($filter: FlowFilter, $asOf: AsOf) { flowTotals(filter: $filter, asOf: $asOf) { rows {
      kind usd records label proof { parts { key usd year country records unknownUsd } storage { ${storage} } } } } }`,
    { filter, asOf },
  );
  const { flowTotals }: { flowTotals: { rows: readonly Total[] } } = JSON.parse(JSON.stringify(answer));
  return flowTotals.rows;
}

/** What the ledger itself says of a block: what a reader would ask a node of their own. */
async function hashOf(block: number): Promise<string> {
  return (await ledger.reader.getBlock({ blockNumber: BigInt(block) })).hash;
}

async function proven({ block, contract, accountNodes, slots }: Storage): Promise<readonly string[]> {
  const verdict = verifyStorage({ headerRlp: block.header, expectedBlockHash: await hashOf(block.number), contract, accountNodes, slots });
  if (!verdict.ok) throw new Error(JSON.stringify(verdict));
  return verdict.values;
}

/** Makes the server look again: it keeps what it found for as long as nothing more is indexed. */
const touch = () => database.sql`UPDATE chains SET indexed_at = indexed_at + interval '1 second'`;

describe("A total", () => {
  it("of whole countries and years is proven by what the ledger keeps, part by part", async () => {
    const [total] = await totals({ country: ["AFG"] });
    expect(total).toMatchObject({ usd: "74.51", records: 3, label: "PROVEN_TOTAL" });
    if (total?.proof == null) throw new Error("There is no proof.");
    const { parts, storage } = total.proof;
    const values = new Map(storage.slots.map(({ key }, index) => [key, index]));
    const checked = await proven(storage);
    expect(parts.map(({ year, usd, key }) => [year, usd, readTotal(checked[values.get(key) ?? -1] ?? "0x0")])).toEqual(
      expect.arrayContaining([
        [2020, "100.01", { usdCents: 10_001n, records: 2, unknownUsd: 0 }],
        [2021, "-25.50", { usdCents: -2_550n, records: 1, unknownUsd: 0 }],
      ]),
    );
    expect(parts).toHaveLength(2);
  });

  it("is proven where the filter keeps nothing of it out, and not where it does", async () => {
    expect(await totals({ country: ["AFG"], provider: ["un-cerf"] })).toMatchObject([{ label: "PROVEN_TOTAL", usd: "74.51" }]);
    expect(await totals({ country: ["AFG"], receiver: ["un-wfp"] })).toMatchObject([{ label: "COMPLETE_LIST", usd: "74.50", proof: null }]);
    expect(await totals({ country: ["KEN"] })).toMatchObject([{ label: "PROVEN_TOTAL", usd: "0.00", records: 1 }]);
  });

  it("of more than 64 countries and years is a complete list", async () => {
    expect(await totals({ country: ["TCD"], yearTo: 2013 })).toMatchObject([{ label: "PROVEN_TOTAL", usd: "64.00" }]);
    expect(await totals({ country: ["TCD"] })).toMatchObject([{ label: "COMPLETE_LIST", usd: "65.00", proof: null }]);
  });

  it("as of an older block is proven in that block's state", async () => {
    const [total] = await totals({ country: ["AFG"], year: [2020] }, { block: early });
    expect(total).toMatchObject({ usd: "100.00", label: "PROVEN_TOTAL", proof: { storage: { block: { number: early } } } });
    if (total?.proof == null) throw new Error("There is no proof.");
    await proven(total.proof.storage);
  });

  it("is asked of the node once for all totals of an answer, and not again while nothing is recorded", async () => {
    const query = "{ flowTotals(groupBy: [COUNTRY, YEAR]) { rows { label } } }";
    node.calls.clear();
    for (let i = 0; i < 3; i++) {
      const labels: unknown = await api.data(query);
      expect(new Set(JSON.stringify(labels).match(/[A-Z]+_[A-Z]+/g))).toEqual(new Set(["PROVEN_TOTAL"]));
    }
    expect(node.calls.get("eth_getProof")).toBe(1);
    await touch();
    await api.data(query);
    expect(node.calls.get("eth_getProof")).toBe(1);
    await api.data("{ flowTotals { rows { usd } } meta { version } }");
    expect(node.calls.get("eth_getProof")).toBe(1);
  });

  it("that is not the ledger's is never called proven", async () => {
    await database.sql`UPDATE fund_totals_by_place SET usd = usd + 1 WHERE country = 'AFG' AND year = 2020 AND kind = 'commitment'`;
    await touch();
    try {
      expect(await totals({ country: ["AFG"] })).toMatchObject([{ usd: "75.51", label: "COMPLETE_LIST", proof: null }]);
      expect(await totals({ country: ["AFG"], year: [2021] })).toMatchObject([{ usd: "-25.50", label: "PROVEN_TOTAL" }]);
    } finally {
      await database.sql`UPDATE fund_totals_by_place SET usd = usd - 1 WHERE country = 'AFG' AND year = 2020 AND kind = 'commitment'`;
      await touch();
    }
  });
});

describe("A node", () => {
  it("that lies about a value, or alters a proof, convinces nobody", async () => {
    const lies: ((result: string) => string)[] = [
      (result) => result.replace(/"accountProof":\["0x(..)/, '"accountProof":["0x00'),
      (result) => result.replace(/"storageProof":\[.*\]/, '"storageProof":[]'),
      (result) => result.replaceAll("2711", "2712"),
    ];
    for (const lie of lies) {
      const lying = await TestApi.start(database, { rpcUrl: node.url });
      node.lie = (method, result) => (method === "eth_getProof" ? JSON.parse(lie(JSON.stringify(result))) : result);
      try {
        const answer = await lying.ask('{ flowTotals(filter: { country: "AFG" }) { rows { usd label proof { parts { usd } } } } }');
        expect(answer.errors).toEqual([]);
        expect(answer.data).toEqual({
          flowTotals: { rows: [{ usd: "74.51", label: "COMPLETE_LIST", proof: null }] },
        });
        expect(lying.reports.length).toBeGreaterThan(0);
      } finally {
        await lying.stop();
      }
    }
  });

  it("of another chain, with other blocks, convinces nobody either", async () => {
    node.lie = (method, result) =>
      method === "eth_getBlockByNumber" ? JSON.parse(JSON.stringify(result).replace(/"gasUsed":"[^"]*"/, '"gasUsed":"0x1"')) : result;
    expect(await totals({ country: ["AFG"] })).toMatchObject([{ label: "COMPLETE_LIST", proof: null }]);
  });

  it("that is away takes no answer with it, and is asked again when it is back", async () => {
    const dead = await TestApi.start(database, { rpcUrl: "http://127.0.0.1:9" });
    const none = await TestApi.start(database);
    try {
      const query =
        '{ meta { chains { nodeBlock lag indexedBlock { number } } } flowTotals(filter: { country: "AFG" }) { rows { usd label } } streams { label proof { contract } } }';
      for (const server of [dead, none]) {
        expect(await server.data(query)).toMatchObject({
          meta: { chains: [{ nodeBlock: null, lag: null }] },
          flowTotals: { rows: [{ usd: "74.51", label: "COMPLETE_LIST" }] },
          streams: [{ label: "COMPLETE_LIST", proof: { contract: ledger.ledger.toLowerCase() } }],
        });
      }
    } finally {
      await dead.stop();
      await none.stop();
    }
    node.failure = () => "rpc-error";
    expect(await totals({ country: ["AFG"] })).toMatchObject([{ label: "COMPLETE_LIST" }]);
    node.failure = () => undefined;
    expect(await totals({ country: ["AFG"] })).toMatchObject([{ label: "PROVEN_TOTAL" }]);
  });

  it("tells how far behind the answers are", async () => {
    expect(await api.data("{ meta { chains { lag } } }")).toEqual({ meta: { chains: [{ lag: 0 }] } });
    await ledger.mine(3);
    const fresh = await TestApi.start(database, { rpcUrl: node.url });
    try {
      expect(await fresh.data("{ meta { chains { lag } } }")).toEqual({ meta: { chains: [{ lag: 3 }] } });
    } finally {
      await fresh.stop();
    }
  });
});

describe("A record", () => {
  it("is proven to be in its block, against the hash that the ledger gives", async () => {
    const answer: unknown = await api.data(`{ flows(orderBy: RECORDED, first: 100) { nodes { fact {
      seq label data recordHash stream { contract number } transaction { hash }
      proof { transactionIndex logIndexInReceipt nodes block { number header } } } } } }`);
    const { flows }: { flows: { nodes: { fact: Fact }[] } } = JSON.parse(JSON.stringify(answer));
    expect(flows.nodes).toHaveLength(69);
    for (const { fact } of flows.nodes) {
      const { block, ...proof } = fact.proof;
      const verdict = verifyRecord({
        ...proof,
        headerRlp: block.header,
        expectedBlockHash: await hashOf(block.number),
        record: {
          contract: fact.stream.contract,
          event: events.FlowRecorded.topic,
          stream: fact.stream.number,
          seq: fact.seq,
          data: fact.data,
        },
      });
      expect(verdict).toMatchObject({ ok: true, recordHash: fact.recordHash });
      expect(fact.label).toBe("INCLUDED");
    }
  });

  it("of which no receipt was kept is attested, and so is a list that holds one", async () => {
    const checks = await database.sql`DELETE FROM stream_checks RETURNING *`;
    await touch();
    const query = "{ streams { label } flowTotals(filter: { country: AFG, receiver: $p }) { rows { label } } }"
      .replace("AFG", '"AFG"')
      .replace("$p", '"un-wfp"');
    expect(await api.data(query)).toEqual({ streams: [{ label: "INCLUDED" }], flowTotals: { rows: [{ label: "INCLUDED" }] } });
    const [kept] = await database.sql<{ hash: Uint8Array; receipt_proof: Uint8Array }[]>`
      SELECT hash, receipt_proof FROM transactions ORDER BY block_number DESC LIMIT 1`;
    await database.sql`UPDATE transactions SET receipt_proof = NULL WHERE hash = ${kept?.hash ?? ""}`;
    await touch();
    expect(await api.data(query)).toEqual({ streams: [{ label: "ATTESTED" }], flowTotals: { rows: [{ label: "ATTESTED" }] } });
    expect(await api.data("{ flows(orderBy: RECORDED, first: 1) { nodes { fact { label data proof { nodes } } } } }")).toEqual({
      flows: { nodes: [{ fact: { label: "ATTESTED", data: null, proof: null } }] },
    });
    await database.sql`UPDATE transactions SET receipt_proof = ${kept?.receipt_proof ?? ""} WHERE hash = ${kept?.hash ?? ""}`;
    await database.sql`INSERT INTO stream_checks ${database.sql([...checks])}`;
    await touch();
    expect(await api.data("{ streams { label } }")).toEqual({ streams: [{ label: "COMPLETE_LIST" }] });
  });
});

interface Fact {
  readonly seq: number;
  readonly label: string;
  readonly data: string;
  readonly recordHash: string;
  readonly stream: { readonly contract: string; readonly number: number };
  readonly proof: {
    readonly transactionIndex: number;
    readonly logIndexInReceipt: number;
    readonly nodes: readonly string[];
    readonly block: { readonly number: number; readonly header: string };
  };
}

describe("A stream", () => {
  it("is complete: its records' hashes give the digest that the ledger keeps", async () => {
    const answer: unknown = await api.data(
      `{ streams { length digest recordHashes from: recordHashes(from: 60, count: 5) proof { ${storage} } } }`,
    );
    const { streams }: { streams: { length: number; digest: string; recordHashes: string; from: string; proof: Storage }[] } = JSON.parse(
      JSON.stringify(answer),
    );
    const [stream] = streams;
    if (stream === undefined) throw new Error("There is no stream.");
    const [digest = "", rest = ""] = await proven(stream.proof);
    const head = readStreamHead(digest, rest);
    expect(head).toEqual({ digest: stream.digest, length: 69, organisation: 1 });
    const replay = new StreamReplay(head);
    replay.addHashes(stream.recordHashes);
    expect(replay.finish()).toMatchObject({ ok: true, length: 69 });
    expect(stream.from).toBe(`0x${stream.recordHashes.slice(2 + 59 * 64, 2 + 64 * 64)}`);
    expect(await api.code("{ streams { recordHashes(from: 0) } }")).toBe("BAD_ARGUMENT");
    expect(await api.code("{ streams { recordHashes(count: 10001) } }")).toBe("BAD_ARGUMENT");
    expect(await api.data("{ streams { recordHashes(from: 1000) } }")).toEqual({ streams: [{ recordHashes: "0x" }] });
  });

  it("is proven from the database where no node answers, by what was kept of the last comparison", async () => {
    const alone = await TestApi.start(database);
    try {
      const answer: unknown = await alone.data(`{ streams { digest proof { ${storage} } } }`);
      const { streams }: { streams: { digest: string; proof: Storage }[] } = JSON.parse(JSON.stringify(answer));
      const [stream] = streams;
      if (stream === undefined) throw new Error("There is no stream.");
      const [digest = "", rest = ""] = await proven(stream.proof);
      expect(readStreamHead(digest, rest)).toEqual({ digest: stream.digest, length: 69, organisation: 1 });
      // What was kept is of the whole stream, and says nothing of the shorter one of an older block.
      expect(await alone.data(`{ streams(asOf: { block: ${early} }) { proof { contract } } }`)).toEqual({ streams: [{ proof: null }] });
    } finally {
      await alone.stop();
    }
  });
});
