import { afterEach, beforeEach, expect, test } from "vitest";
import { ledgerDomains } from "../../domains/index.ts";
import { migrate } from "../../store/migrate.ts";
import { makeIndices, putOffIndices } from "../../store/reader-indices.ts";
import { WriteConnection } from "../../store/write-connection.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { indexAll } from "../../testing/run-indexer.ts";
import { TestLedger } from "../../testing/test-ledger.ts";

const names = ledgerDomains.flatMap((domain) => domain.readerIndices ?? []);

let ledger: TestLedger;
let database: TestDatabase;
let connection: WriteConnection;

beforeEach(async () => {
  [ledger, database] = await Promise.all([TestLedger.start(), createTestDatabase()]);
  connection = new WriteConnection(database.url, "test");
});

afterEach(async () => {
  await connection?.close();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

/** All indices, as the database defines them. */
async function definitions(): Promise<Readonly<Record<string, string>>> {
  const rows = await database.sql<
    { indexname: string; indexdef: string }[]
  >`SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'`;
  return Object.fromEntries(rows.map(({ indexname, indexdef }) => [indexname, indexdef]));
}

const putOff = async (): Promise<readonly string[]> =>
  (await database.sql<{ name: string }[]>`SELECT name FROM indices_put_off ORDER BY name`).map(({ name }) => name);

/** Ends the indexer at its first commit, long before the head. */
async function indexABit(longWay: number): Promise<void> {
  const stop = new AbortController();
  await indexAll(ledger, database, { batchLogs: 1, longWay, signal: stop.signal, observer: { onCommit: () => stop.abort() } });
}

test("a long ledger is read into an empty database without readers' indices, which are there as before once it has been read", async () => {
  const before = await definitions();
  expect(Object.keys(before)).toEqual(expect.arrayContaining([...names]));
  for (let i = 0; i < 30; i++) await ledger.record([{}, {}]);
  await indexABit(30);
  expect(await putOff()).toEqual(names.toSorted());
  expect(Object.keys(await definitions()).filter((name) => names.includes(name))).toEqual([]);

  // What was put off is remembered, however little there is left to read when it goes on.
  await indexAll(ledger, database, { longWay: 1_000_000 });
  expect(await putOff()).toEqual([]);
  expect(await definitions()).toEqual(before);
});

test("making them can be interrupted at each of them, and goes on with the rest", async () => {
  const before = await definitions();
  expect((await putOffIndices(connection, names)).length).toBe(names.length);
  for (let left = names.length; left > 0; left--) {
    const interruption = makeIndices(connection, () => {
      throw new Error("interrupted");
    });
    await expect(interruption).rejects.toThrow("interrupted");
    expect((await putOff()).length).toBe(left - 1);
  }
  expect(await definitions()).toEqual(before);
});

test("a short ledger, and a database in which any chain has been read, keep them", async () => {
  await ledger.record([{}]);
  await indexABit(1_000);
  expect(await putOff()).toEqual([]);
  await database.sql`UPDATE chains SET chain_id = 1, position = 1`;
  await indexABit(0);
  expect(await putOff()).toEqual([]);
});

test("a migration finds them in place", async () => {
  const before = await definitions();
  await putOffIndices(connection, names);
  await database.sql`DELETE FROM migrations WHERE number = (SELECT max(number) FROM migrations)`;
  // The newest migration cannot be applied twice; what it finds is what counts here.
  await migrate(database.sql).catch(() => {});
  expect(await definitions()).toEqual(before);
});
