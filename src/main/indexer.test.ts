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

test("every block with records is verified, and its receipts prove them", async () => {
  await ledger.record([{}, {}]);
  await indexAll(ledger, database);
  const { sql } = database;
  expect(
    await sql`
      SELECT bool_and(b.verified) AS verified, bool_and(b.header IS NOT NULL) AS headers, bool_and(t.receipt_proof IS NOT NULL) AS proofs, count(*)::int
      FROM transactions t JOIN blocks b ON b.chain_id = t.chain_id AND b.number = t.block_number`,
  ).toEqual([{ verified: true, headers: true, proofs: true, count: 3 }]);
});

test("each stream is compared with what its contract keeps at the head", async () => {
  await ledger.record([{}, {}]);
  await ledger.record([{}]);
  await indexAll(ledger, database);
  const { number: head } = await ledger.head();
  expect(await database.sql`SELECT stream_id, block_number::int, length::int FROM stream_checks`).toEqual([
    { stream_id: `31337-${ledger.ledger.slice(2, 10).toLowerCase()}-1`, block_number: head, length: 3 },
  ]);
});
