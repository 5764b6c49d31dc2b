import { afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { TestLedger } from "../testing/test-ledger.ts";

let ledger: TestLedger;
let database: TestDatabase;

beforeEach(async () => {
  [ledger, database] = await Promise.all([TestLedger.start(), createTestDatabase()]);
});

afterEach(async () => {
  await Promise.all([ledger?.stop(), database?.drop()]);
});

test("what a publisher records is in the tables, to the cent, once the indexer has caught up", async () => {
  await ledger.declareSource(20200630, "records.csv");
  await ledger.record([
    { country: "AFG", usdCents: 12_345n, ref: "A" },
    { country: "AFG", usdCents: 1n, ref: "B" },
    { country: "TCD", usdCents: null, currency: "EUR", decimals: 3, amount: 1_234_567n, ref: "C", valueDate: 20200701 },
  ]);
  await ledger.mine(12);
  await indexAll(ledger, database);
  const { sql } = database;
  expect(await sql`SELECT seq::int, country, currency, amount, usd, value_date::text, ref FROM fund_flows ORDER BY seq`).toEqual([
    { seq: 1, country: "AFG", currency: "USD", amount: "123.45", usd: "123.45", value_date: "2020-01-31", ref: "A" },
    { seq: 2, country: "AFG", currency: "USD", amount: "0.01", usd: "0.01", value_date: "2020-01-31", ref: "B" },
    { seq: 3, country: "TCD", currency: "EUR", amount: "1234.567", usd: null, value_date: "2020-07-01", ref: "C" },
  ]);
  expect(await sql`SELECT country, usd, records::int, unknown_usd::int FROM fund_totals ORDER BY country`).toEqual([
    { country: "AFG", usd: "123.46", records: 2, unknown_usd: 0 },
    { country: "TCD", usd: "0.00", records: 1, unknown_usd: 1 },
  ]);
  expect(await sql`SELECT flag FROM fund_flags ORDER BY flag`).toEqual([{ flag: "future_date" }, { flag: "unknown_usd" }]);
  expect(await sql`SELECT ref, name FROM organisations ORDER BY number`).toEqual([
    { ref: "un-cerf", name: "UN-CERF" },
    { ref: "un-wfp", name: "UN-WFP" },
  ]);
});
