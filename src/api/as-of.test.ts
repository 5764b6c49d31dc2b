import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readers } from "../domains/readers.ts";
import { openDatabase } from "../store/client.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { TestLedger } from "../testing/test-ledger.ts";
import { Snapshots } from "./snapshot.ts";
import { TestApi } from "./testing/test-api.ts";

let ledger: TestLedger;
let database: TestDatabase;
let api: TestApi;
let stream: string;
/** Blocks: with three records, with the first corrected, with a fourth and then nothing. */
const at = { before: 0, corrected: 0, head: 0 };

beforeAll(async () => {
  [ledger, database] = await Promise.all([TestLedger.start(), createTestDatabase()]);
  stream = `31337-${ledger.ledger.slice(2, 10).toLowerCase()}-1`;
  await ledger.declareSource(20200630, "records.csv");
  await ledger.declareProgramme("rapid-response");
  const first = { country: "AFG", usdCents: 10_000n, ref: "A", title: "First", programme: 1, sector: "Food" };
  await ledger.record([
    first,
    { country: "KEN", usdCents: null, currency: "EUR", decimals: 3, amount: 1_234_567n, ref: "B", valueDate: 0 },
    { kind: 3, country: "AFG", usdCents: 4_000n, parent: 1n, ref: "C", valueDate: 20200701 },
  ]);
  at.before = (await ledger.head()).number;
  await ledger.correct(first, { ...first, usdCents: 15_000n, ref: "A2", corrects: 1n });
  at.corrected = (await ledger.head()).number;
  await ledger.mine(6);
  at.head = (await ledger.head()).number;
  await indexAll(ledger, database);
  api = await TestApi.start(database, { rpcUrl: ledger.chain.url });
});

afterAll(async () => {
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

const totals =
  "query ($asOf: AsOf) { flowTotals(filter: { kind: COMMITMENT }, groupBy: COUNTRY, asOf: $asOf) { rows { country { code } usd records unknownUsd } } }";

describe("A correction", () => {
  it("counts in place of what it replaces, from its block on and not before", async () => {
    const kenya = { country: { code: "KEN" }, usd: "0.00", records: 1, unknownUsd: 1 };
    const afghanistan = { country: { code: "AFG" }, records: 1, unknownUsd: 0 };
    expect(await api.data(totals, { asOf: { block: at.before } })).toEqual({
      flowTotals: { rows: [{ ...afghanistan, usd: "100.00" }, kenya] },
    });
    for (const asOf of [{ block: at.corrected }, { block: at.head }, null]) {
      expect(await api.data(totals, { asOf })).toEqual({ flowTotals: { rows: [{ ...afghanistan, usd: "150.00" }, kenya] } });
    }
  });

  it("leads to the older record and back, and the older one stays to be read", async () => {
    const query = `query ($old: ID!, $new: ID!, $asOf: AsOf) {
      old: flow(id: $old, asOf: $asOf) { usd corrects { id } correctedBy { id usd } }
      new: flow(id: $new, asOf: $asOf) { usd corrects { id usd } correctedBy { id } }
    }`;
    const ids = { old: `${stream}-1`, new: `${stream}-4` };
    expect(await api.data(query, ids)).toEqual({
      old: { usd: "100.00", corrects: null, correctedBy: { id: `${stream}-4`, usd: "150.00" } },
      new: { usd: "150.00", corrects: { id: `${stream}-1`, usd: "100.00" }, correctedBy: null },
    });
    expect(await api.data(query, { ...ids, asOf: { block: at.before } })).toEqual({
      old: { usd: "100.00", corrects: null, correctedBy: null },
      new: null,
    });
  });

  it("takes the older record out of lists, unless they are asked to hold both", async () => {
    const ids = async (filter: object, asOf: object | null = null) => {
      const answer: unknown = await api.data(
        "query ($filter: FlowFilter, $asOf: AsOf) { flows(filter: $filter, orderBy: RECORDED, asOf: $asOf) { totalCount nodes { reference } } }",
        { filter, asOf },
      );
      const { flows }: { flows: { totalCount: number; nodes: { reference: string }[] } } = JSON.parse(JSON.stringify(answer));
      expect(flows.totalCount).toBe(flows.nodes.length);
      return flows.nodes.map(({ reference }) => reference);
    };
    expect(await ids({})).toEqual(["A2", "C", "B"]);
    expect(await ids({ includeCorrected: true })).toEqual(["A2", "C", "B", "A"]);
    expect(await ids({}, { block: at.before })).toEqual(["C", "B", "A"]);
    expect(await ids({ text: "first" }, { block: at.before })).toEqual(["A"]);
    expect(await ids({ flagged: true })).toEqual(["C", "B"]);
    expect(await ids({ flagged: false })).toEqual(["A2"]);
    expect(await ids({ text: "a2 100%" })).toEqual([]);
    expect(await ids({ programme: [`${stream.slice(0, -2)}-p1`] })).toEqual(["A2"]);
    expect(await ids({ stream: [stream], country: [], party: ["un-wfp"], yearFrom: 2020 })).toEqual(["A2", "C", "B"]);
  });
});

describe("A record", () => {
  it("says all that its publisher said, unknown as null", async () => {
    expect(
      await api.data(`{ flow(id: "${stream}-2") {
        kind year date provider { id } receiver { id } country { code name region } programme { id } currency amount usd rateDate reference title sector
        parent { id } children { id } flags { check } } }`),
    ).toEqual({
      flow: {
        kind: "COMMITMENT",
        year: 2020,
        date: null,
        provider: { id: "un-cerf" },
        receiver: { id: "un-wfp" },
        country: { code: "KEN", name: "Kenya", region: "Eastern Africa" },
        programme: null,
        currency: "EUR",
        amount: "1234.567",
        usd: null,
        rateDate: null,
        reference: "B",
        title: "Record 2",
        sector: "Health",
        parent: null,
        children: [],
        flags: [{ check: "UNKNOWN_USD" }],
      },
    });
  });

  it("leads to what it follows from and to what follows from it", async () => {
    expect(
      await api.data(`{ payment: flow(id: "${stream}-3") { parent { id programme { reference title } } flags { check detail } }
        commitment: flow(id: "${stream}-1") { children { id kind usd parent { id } } } }`),
    ).toEqual({
      payment: {
        parent: { id: `${stream}-1`, programme: { reference: "rapid-response", title: "Programme rapid-response" } },
        flags: [{ check: "FUTURE_DATE", detail: "Dated 2020-07-01, after 2020-06-30, the day up to which its source file speaks." }],
      },
      commitment: { children: [{ id: `${stream}-3`, kind: "DISBURSEMENT", usd: "40.00", parent: { id: `${stream}-1` } }] },
    });
  });
});

describe("A stream", () => {
  it("is as long, and has the digest, that it had at the block", async () => {
    const query = "query ($asOf: AsOf) { streams(asOf: $asOf) { length digest label sample source files { name fromSeq } recordHashes } }";
    const early: unknown = await api.data(query, { asOf: { block: at.before } });
    const late: unknown = await api.data(query);
    expect(early).toMatchObject({
      streams: [{ length: 3, label: "COMPLETE_LIST", sample: true, files: [{ name: "records.csv", fromSeq: 1 }] }],
    });
    expect(late).toMatchObject({ streams: [{ length: 4, label: "COMPLETE_LIST" }] });
    const hashes = (answer: unknown): { digest: string; recordHashes: string }[] => JSON.parse(JSON.stringify(answer)).streams;
    expect(hashes(late)[0]?.recordHashes.startsWith(hashes(early)[0]?.recordHashes ?? "none")).toBe(true);
    expect(hashes(early)[0]?.recordHashes).toHaveLength(2 + 3 * 64);
    expect(hashes(late)[0]?.digest).not.toBe(hashes(early)[0]?.digest);
    expect(
      await api.data(
        "{ streams(asOf: { block: 1 }) { id } organisations(asOf: { block: 1 }) { totalCount } countries(asOf: { block: 1 }) { code } }",
      ),
    ).toEqual({
      streams: [],
      organisations: { totalCount: 0 },
      countries: [],
    });
  });
});

describe("A pin", () => {
  it("above the newest indexed block is refused", async () => {
    expect(await api.code(totals, { asOf: { block: at.head + 1 } })).toBe("BLOCK_NOT_INDEXED");
    expect(await api.code(totals, { asOf: { block: -1 } })).toBe("BAD_ARGUMENT");
  });

  it("with the hash of a block that is not kept is refused, with the block to pin instead", async () => {
    const { errors } = await api.ask(totals, { asOf: { block: at.corrected + 1, hash: `0x${"00".repeat(32)}` } });
    expect(errors[0]?.extensions["code"]).toBe("BLOCK_NOT_KEPT");
    expect(errors[0]?.message).toContain(`Nothing was recorded after block ${at.corrected}`);
  });

  it("with the hash of a block that a reorganisation replaced is refused; with the hash that stands it is answered", async () => {
    await ledger.record([{ country: "TCD", usdCents: 1n }]);
    const replaced = await ledger.head();
    await indexAll(ledger, database);
    expect(await api.data(totals, { asOf: { block: replaced.number, hash: replaced.hash } })).toMatchObject({
      flowTotals: { rows: { length: 3 } },
    });
    await ledger.reorganise(1, 2);
    await indexAll(ledger, database);
    expect(await api.code(totals, { asOf: { block: replaced.number, hash: replaced.hash } })).toBe("REORGANISED");
    const head = await ledger.head();
    expect(await api.data(totals, { asOf: { block: head.number, hash: head.hash.toUpperCase().replace("0X", "0x") } })).toMatchObject({
      flowTotals: { rows: { length: 2 } },
    });
    expect(await api.data(totals)).toMatchObject({ flowTotals: { rows: { length: 2 } } });
  });

  it("holds for all that hangs on what was asked for, each pin of a query for its own part", async () => {
    expect(
      await api.data(`{
        past: organisation(id: "un-cerf", asOf: { block: ${at.before} }) { flowTotals(role: PROVIDER) { kind usd } }
        now: organisation(id: "un-cerf") { flowTotals(role: PROVIDER) { kind usd } earlier: flowTotals(role: PROVIDER, asOf: { block: ${at.before} }) { usd } }
      }`),
    ).toEqual({
      past: {
        flowTotals: [
          { kind: "COMMITMENT", usd: "100.00" },
          { kind: "DISBURSEMENT", usd: "40.00" },
        ],
      },
      now: {
        flowTotals: [
          { kind: "COMMITMENT", usd: "150.00" },
          { kind: "DISBURSEMENT", usd: "40.00" },
        ],
        earlier: [{ usd: "100.00" }, { usd: "40.00" }],
      },
    });
  });
});

describe("An answer", () => {
  it("sees the database at one moment, whatever is written meanwhile", async () => {
    const { sql } = database;
    const snapshots = new Snapshots((onClose) => openDatabase(database.url, { name: "test", connections: 1, onClose }), 1);
    const snapshot = await snapshots.open();
    try {
      const count = async () => Number((await snapshot.sql<{ count: bigint }[]>`SELECT count(*) AS count FROM organisations`)[0]?.count);
      const before = await count();
      await sql`INSERT INTO organisations VALUES (31337, 99, 'late', 'Late', 'other', NULL, ${at.head}, 0, 0)`;
      expect(await count()).toBe(before);
    } finally {
      snapshot.end();
      await snapshots.close();
      await sql`DELETE FROM organisations WHERE number = 99`;
    }
  });

  it("cannot write, and reads as the reader's role", async () => {
    const seen: string[] = [];
    const reading = await TestApi.start(database, {
      domains: readers.map((reader) => ({
        ...reader,
        search: async ({ sql }) => {
          const [row] = await sql<
            { role: string; readonly: string }[]
          >`SELECT current_user AS role, current_setting('default_transaction_read_only') AS readonly`;
          seen.push(`${row?.role} ${row?.readonly}`);
          await sql`DELETE FROM fund_flows`;
          return [];
        },
      })),
    });
    try {
      expect(await reading.code('{ search(text: "anything") { id } }')).toBe("INTERNAL");
      expect(seen).toContain("plainsight_reader on");
      expect(String(reading.reports[0])).toMatch(/read-only transaction/);
    } finally {
      await reading.stop();
    }
  });
});
