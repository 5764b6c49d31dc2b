import { afterAll, beforeAll, expect, it } from "vitest";
import { EntitlementTest } from "../api/testing/entitlement-ledger.ts";
import { sampleRounds } from "../domains/entitlements/publish/sample.ts";
import { ledgerDomains } from "../domains/index.ts";
import type { Findings } from "./findings.ts";
import { LedgerNode } from "./node.ts";
import { alterations } from "./testing/tampered-database.ts";
import { verifyDatabase } from "./verify-database.ts";

const tables = ["entitlement_buckets", "entitlement_cancellations", "entitlement_claims", "entitlement_rounds"];

let test: EntitlementTest;

beforeAll(async () => {
  test = await EntitlementTest.start();
  // One with mixed claims, and the one that is cancelled.
  await test.publish(
    sampleRounds()
      .slice(2)
      .filter(({ terms }) => terms.unit === "USD"),
  );
  await test.index();
  for (const table of tables) await test.database.sql.unsafe(`CREATE TABLE pristine_${table} AS TABLE ${table}`);
}, 60_000);
afterAll(() => test?.stop());

async function verify(): Promise<Findings> {
  const { findings } = await verifyDatabase({
    sql: test.database.sql,
    node: new LedgerNode(test.ledger.target.rpcUrl),
    domains: ledgerDomains,
    contracts: test.ledger.target.contracts.map((contract) => ({ ...contract, address: contract.address.toLowerCase() })),
    watch: () => ({ update: () => {}, finish: () => {} }),
  });
  return findings;
}

async function verifyAfter(statement: string): Promise<Findings> {
  await test.database.sql.unsafe(statement);
  try {
    return await verify();
  } finally {
    for (const table of tables) await test.database.sql.unsafe(`TRUNCATE ${table}; INSERT INTO ${table} SELECT * FROM pristine_${table}`);
  }
}

it("A database of entitlements as the indexer left it holds what the ledger says", async () => {
  const findings = await verify();
  expect(findings.list).toEqual([]);
  // Registration and stream; two rounds, their buckets, two batches by place, one mixed, one cancellation.
  expect(findings.tally("records").checked).toBe(2 + 2 + 2 + 3 + 1);
});

it.each(tables)("A single value that is changed in any column of %s is found, and named with its table", async (table) => {
  const columns = await test.database.sql<
    { table_name: string; column_name: string; data_type: string; is_nullable: "YES" | "NO"; udt_name: string }[]
  >`
    SELECT table_name, column_name, data_type, is_nullable, udt_name FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name = ${table} ORDER BY ordinal_position`;
  const first: Readonly<Record<string, string>> = { _text: "'ZZ'", _int8: "99", _numeric: "99", _bytea: "'\\x01'" };
  for (const column of columns) {
    const { column_name: name, udt_name: type } = column;
    const statements =
      column.data_type === "ARRAY" ? [`UPDATE ${table} SET ${name} = array_append(${name}, ${first[type]})`] : alterations(column);
    for (const statement of statements) {
      const named = (await verifyAfter(statement)).list.map((finding) => finding.table);
      expect(named, statement).toContain(table);
    }
  }
});

it("A record that is left out is missed in its stream", async () => {
  const { list } = await verifyAfter("DELETE FROM entitlement_cancellations");
  expect(list.map(({ check, table }) => `${check} ${table}`)).toContain("records entitlement_cancellations");
  expect(list.map(({ check, table }) => `${check} ${table}`)).toContain("streams entitlement_rounds");
});
