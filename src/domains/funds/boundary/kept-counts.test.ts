import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../../testing/database.ts";
import { addPropertyCounts, takePropertyCounts } from "./kept-counts.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database?.drop());

it("The codes that records tell are counted with their blocks, once for both ends, and taken back with them", async () => {
  const { sql } = database;
  const told = [
    { block_number: 7, seq: 1, side: "from", dimension: "country", code: "SWE" },
    { block_number: 7, seq: 1, side: "to", dimension: "country", code: "SWE" },
    { block_number: 7, seq: 1, side: "flow", dimension: "type", code: "parked" },
    { block_number: 8, seq: 2, side: "from", dimension: "country", code: "SWE" },
    { block_number: 8, seq: 2, side: "to", dimension: "plan", code: "1184" },
  ].map((row) => ({ chain_id: 1, stream_id: "1-00000000-1", ...row }));
  const counts = async () =>
    Object.fromEntries(
      (await sql<{ code: string; records: bigint }[]>`SELECT code, records FROM fund_property_counts`).map(({ code, records }) => [
        code,
        Number(records),
      ]),
    );
  const write = (rows: typeof told, above: number) =>
    sql.begin(async (tx) => {
      await tx`INSERT INTO fund_properties ${tx(rows)}`;
      await addPropertyCounts(tx, 1, above);
    });
  await write(told.slice(0, 3), 6);
  expect(await counts()).toEqual({ SWE: 1 });
  await write(told.slice(3), 7);
  expect(await counts()).toEqual({ SWE: 2, "1184": 1 });
  await sql.begin((tx) => takePropertyCounts(tx, 1, 7));
  expect(await counts()).toEqual({ SWE: 1 });
  // Of another chain nothing is taken.
  await sql.begin((tx) => takePropertyCounts(tx, 2, 0));
  expect(await counts()).toEqual({ SWE: 1 });
});
