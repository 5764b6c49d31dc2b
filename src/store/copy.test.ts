import { afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { copyRows } from "./copy.ts";

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
});

afterEach(async () => {
  await database?.drop();
});

test("amounts keep every digit and the number of digits after the point", async () => {
  const { sql } = database;
  await sql`CREATE TABLE amounts (id integer, amount numeric)`;
  const amounts: readonly (readonly [bigint, number, string])[] = [
    [0n, 0, "0"],
    [0n, 2, "0.00"],
    [1n, 2, "0.01"],
    [100n, 2, "1.00"],
    [10_000n, 0, "10000"],
    [10_000n, 2, "100.00"],
    [1_004_690_301_152n, 2, "10046903011.52"],
    [-12_345n, 2, "-123.45"],
    [1_234_567n, 3, "1234.567"],
    [1n, 18, "0.000000000000000001"],
    [10n ** 18n, 18, "1.000000000000000000"],
    [170_141_183_460_469_231_731_687_303_715_884_105_727n, 0, "170141183460469231731687303715884105727"],
    [-170_141_183_460_469_231_731_687_303_715_884_105_728n, 18, "-170141183460469231731.687303715884105728"],
    [9_007_199_254_740_993n, 4, "900719925474.0993"],
    [99_990_000n, 4, "9999.0000"],
  ];
  await sql.begin((tx) =>
    copyRows(tx, "amounts", ["id", "amount"], [...amounts.entries()], (out, [id, [units, decimals]]) => {
      out.integer(id);
      out.numeric(units, decimals);
    }),
  );
  expect((await sql`SELECT amount::text FROM amounts ORDER BY id`).map((row) => row["amount"])).toEqual(amounts.map(([, , text]) => text));
});

test("text, days, instants, bytes, big numbers and nulls arrive as they are", async () => {
  const { sql } = database;
  await sql`CREATE TABLE things (t text, d date, i timestamptz, b bytea, n bigint, k integer, y boolean)`;
  const rows = [
    {
      t: "tab\t, backslash \\, line\nend \\N",
      d: "2024-02-29",
      i: Date.UTC(2024, 1, 29, 12, 34, 56, 789),
      b: "0x00ff0a",
      n: 2 ** 40 + 3,
      k: -7,
      y: true,
    },
    { t: "Côte d’Ivoire, 日本, 👩‍🌾", d: "1999-12-31", i: Date.UTC(1999, 11, 31), b: "0x", n: -1, k: 0, y: false },
    { t: null, d: null, i: Date.UTC(2000, 0, 1), b: null, n: null, k: null, y: false },
  ];
  await sql.begin((tx) =>
    copyRows(tx, "things", ["t", "d", "i", "b", "n", "k", "y"], rows, (out, row) => {
      out.text(row.t);
      out.date(row.d);
      out.instant(row.i);
      out.hex(row.b);
      out.bigint(row.n);
      out.integer(row.k);
      out.boolean(row.y);
    }),
  );
  expect(
    await sql`SELECT t, d::text, to_char(i AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS') AS i, encode(b, 'hex') AS b, n::text, k, y FROM things`,
  ).toEqual([
    {
      t: "tab\t, backslash \\, line\nend \\N",
      d: "2024-02-29",
      i: "2024-02-29 12:34:56.789",
      b: "00ff0a",
      n: "1099511627779",
      k: -7,
      y: true,
    },
    { t: "Côte d’Ivoire, 日本, 👩‍🌾", d: "1999-12-31", i: "1999-12-31 00:00:00.000", b: "", n: "-1", k: 0, y: false },
    { t: null, d: null, i: "2000-01-01 00:00:00.000", b: null, n: null, k: null, y: false },
  ]);
});

test("rows larger than what is sent at once arrive whole", async () => {
  const { sql } = database;
  await sql`CREATE TABLE large (b bytea)`;
  const sizes = [10, 300_000, 1, 1_000_000, 262_140];
  await sql.begin((tx) => copyRows(tx, "large", ["b"], sizes, (out, size) => out.bytes(new Uint8Array(size).fill(7))));
  expect((await sql`SELECT length(b) AS size FROM large`).map((row) => row["size"])).toEqual(sizes);
});

test("rows that the server refuses at the end of a copy are an error that says why", async () => {
  const { sql } = database;
  await sql`CREATE TABLE numbers (n integer PRIMARY KEY)`;
  await expect(sql.begin((tx) => copyRows(tx, "numbers", ["n"], [1, 2, 1], (out, n) => out.integer(n)))).rejects.toThrow(
    /duplicate key value violates unique constraint "numbers_pkey"/,
  );
  expect(await sql`SELECT count(*)::int AS rows FROM numbers`).toEqual([{ rows: 0 }]);
});
