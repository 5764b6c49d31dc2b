import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { findDoubleUse, selectEntangled } from "./double-use.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => database?.drop());
beforeEach(async () => {
  await database.sql`TRUNCATE credit_records`;
});

interface Written {
  readonly kind?: string;
  readonly first: number;
  readonly last: number;
  readonly corrects?: number;
  readonly stream?: string;
}

/** Records in the order given, one a block, all of one block of serials. */
async function write(records: readonly Written[], serialBlock = "R-1"): Promise<void> {
  const rows = records.map(({ kind = "retirement", first, last, corrects, stream = "1-aaaaaaaa-1" }, i) => ({
    chain_id: 1,
    block_number: i + 1,
    log_index: 0,
    tx_index: 0,
    stream_id: stream,
    seq: i + 1,
    kind,
    project: "1-aaaaaaaa-p1",
    quantity: last - first + 1,
    serial_block: serialBlock,
    first_serial: first,
    last_serial: last,
    corrects: corrects ?? null,
    ref: "",
    purpose: "",
    properties: "",
    record_hash: Buffer.alloc(32),
  }));
  await database.sql`INSERT INTO credit_records ${database.sql(rows)}`;
}

const found = async (from = 0) =>
  (await findDoubleUse(database.sql, 1, from)).map(({ seq, other_seq }) => [Number(seq), Number(other_seq)]);

it("A serial used up twice is found behind a shorter record that lies between the two", async () => {
  await write([
    { first: 1, last: 60 },
    { first: 61, last: 61 },
    { first: 5, last: 6 },
    { first: 51, last: 60 },
  ]);
  expect(await found()).toEqual([
    [3, 1],
    [4, 1],
  ]);
  // What is new alone, against all before it.
  expect(await found(4)).toEqual([[4, 1]]);
});

it("Each is told with the earliest record that has the serials, and one that was corrected by then has none", async () => {
  await write([
    { first: 1, last: 100 },
    { first: 1, last: 90, corrects: 1 },
    { first: 91, last: 100 },
    { first: 90, last: 95 },
    { kind: "issuance", first: 1, last: 100 },
    { kind: "export", first: 100, last: 100 },
    { kind: "transfer", first: 1, last: 100 },
    { stream: "1-bbbbbbbb-1", first: 1, last: 100 },
  ]);
  expect(await found()).toEqual([
    [4, 2],
    [6, 3],
  ]);
});

it("Serials that touch nowhere are sorted once and joined with nothing, though the database knows no statistics of them", async () => {
  await write(Array.from({ length: 3_000 }, (_, i) => ({ first: 10 * i, last: 10 * i + 9 })));
  const [plan] = await database.sql<{ "QUERY PLAN": unknown }[]>`
    EXPLAIN (ANALYZE, FORMAT JSON, TIMING OFF) ${selectEntangled(database.sql, 1, ["R-1"])}`;
  const text = JSON.stringify(plan?.["QUERY PLAN"]);
  expect(text.match(/"Node Type":"[^"]*(Join|Nested Loop)[^"]*"/g)).toBeNull();
  const rows = [...text.matchAll(/"Actual Rows":([\d.]+)/g)].map(([, count]) => Number(count));
  expect(rows[0]).toBe(0);
  expect(Math.max(...rows)).toBe(3_000);
});
