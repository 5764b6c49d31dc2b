import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { matchingFlows } from "./search.ts";

const records = 100_000;
const stream = "31337-b2b2b2b2-1";
const all = { block: null };
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.sql`
    INSERT INTO fund_flows
    SELECT 31337, 1 + n / 50, n % 50, 0, 0, ${stream}, n, 'commitment', 2020, 'AFG', 'USD', 1, 1, '2020-01-01', NULL, 1, 2, NULL, NULL, NULL,
      NULL, 'GRANT-' || n, CASE n WHEN 77777 THEN 'مياه شرب Dringend: 100% des Wassers' ELSE 'Relief ' || md5(n::text) || ' for the north' END, '', '\\x00'
    FROM generate_series(1, ${records}) AS n`;
  await database.sql`VACUUM ANALYZE fund_flows`;
}, 60_000);

afterAll(() => database?.drop());

/** Tables that the statement reads from end to end. */
async function readsWhole(text: string): Promise<readonly string[]> {
  const plan = await database.sql<{ "QUERY PLAN": string }[]>`EXPLAIN ${matchingFlows(database.sql, text, all, 20)}`;
  return plan.flatMap((line) => /Seq Scan on (\w+)/.exec(line["QUERY PLAN"])?.[1] ?? []).filter((table) => table === "fund_flows");
}

async function find(text: string): Promise<readonly string[]> {
  const rows = await database.sql<{ seq: bigint }[]>`${matchingFlows(database.sql, text, all, 20)}`;
  return rows.map(({ seq }) => `${seq}`);
}

it("finds one of 100,000 records by part of its title in any script and case, or by its reference, without reading them all", async () => {
  for (const text of ["مياه شرب", "dringend", "100% des", "GRANT-77777", "grant-77777", `${stream}-77777`]) {
    expect(await find(text), text).toEqual(["77777"]);
    expect(await readsWhole(text), text).toEqual([]);
  }
});

it("gives a page of what thousands have in common, and nothing for what none has, without reading them all", async () => {
  expect(await find("for the north")).toHaveLength(20);
  for (const text of ["100_ des", "nothing-of-the-kind", "\\"]) expect(await find(text), text).toEqual([]);
  for (const text of ["for the north", "nothing-of-the-kind", "re", "99"]) expect(await readsWhole(text), text).toEqual([]);
});
