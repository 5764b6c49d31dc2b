import { afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import type { Transaction } from "./client.ts";
import { copyRows } from "./copy.ts";
import { WriteConnection } from "./write-connection.ts";

let database: TestDatabase;
let connection: WriteConnection;

beforeEach(async () => {
  database = await createTestDatabase();
  connection = new WriteConnection(database.url, "test");
  await database.sql`CREATE TABLE numbers (n integer PRIMARY KEY)`;
});

afterEach(async () => {
  await connection?.close();
  await database?.drop();
});

const numbers = async (): Promise<unknown> => (await database.sql`SELECT n FROM numbers ORDER BY n`).map((row) => row["n"]);
const add = (tx: Transaction, rows: readonly number[]): Promise<void> => copyRows(tx, "numbers", ["n"], rows, (out, n) => out.integer(n));

/** Ends the connection from the server's side, as a restart of the server does, and waits until that has arrived. */
async function cut(tx: Transaction): Promise<void> {
  const [row] = await tx<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
  const pid = row?.pid ?? 0;
  await database.sql`SELECT pg_terminate_backend(${pid})`;
  for (;;) {
    const [alive] = await database.sql`SELECT FROM pg_stat_activity WHERE pid = ${pid}`;
    if (alive === undefined) break;
  }
  await new Promise((wake) => setImmediate(wake));
}

/**
 * How it is told that a connection was lost. The server says why before it hangs up; where something is sent to it meanwhile, the
 * system resets the connection and drops what the server said.
 */
const lost = /terminat|closed|lost|EPIPE|ECONNRESET/i;

test("a transaction that fails leaves nothing, and the next one works", async () => {
  await expect(
    connection.transaction(async (tx) => {
      await add(tx, [1, 2]);
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  expect(await numbers()).toEqual([]);
  await connection.transaction((tx) => add(tx, [3]));
  expect(await numbers()).toEqual([3]);
});

test("a connection that is lost between two statements is an error, and nothing is stored outside of the transaction", async () => {
  await expect(
    connection.transaction(async (tx) => {
      await add(tx, [1]);
      await cut(tx);
      await tx`INSERT INTO numbers VALUES (2)`;
    }),
  ).rejects.toThrow(lost);
  expect(await numbers()).toEqual([]);
  await connection.transaction((tx) => add(tx, [3]));
  expect(await numbers()).toEqual([3]);
});

test("a connection that is lost before or inside a copy is an error, not silence", async () => {
  await expect(
    connection.transaction(async (tx) => {
      await cut(tx);
      await add(tx, [1, 2, 3]);
    }),
  ).rejects.toThrow(lost);
  const many = Array.from({ length: 200_000 }, (_, n) => n);
  const copying = connection.transaction(async (tx) => {
    const [row] = await tx<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
    const killing = database.sql`SELECT pg_terminate_backend(${row?.pid ?? 0})`;
    await Promise.all([killing, add(tx, many)]);
    await tx`SELECT 1`;
  });
  await expect(copying).rejects.toThrow(lost);
  expect(await numbers()).toEqual([]);
});

test("transactions asked for at the same time come one after the other", async () => {
  const order: string[] = [];
  const slow = connection.transaction(async (tx) => {
    order.push("first begins");
    await tx`SELECT pg_sleep(0.05)`;
    order.push("first ends");
  });
  const quick = connection.transaction(async () => {
    order.push("second begins");
  });
  await Promise.all([slow, quick]);
  expect(order).toEqual(["first begins", "first ends", "second begins"]);
});
