import { afterAll, beforeAll, expect, it } from "vitest";
import { EntitlementTest } from "../api/testing/entitlement-ledger.ts";
import { sampleRounds } from "../domains/entitlements/publish/sample.ts";
import { type Subject, unnoticed, verify, verifyAltered } from "./testing/altered.ts";

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
});
afterAll(() => test?.stop());

const subject = (): Subject => ({
  sql: test.database.sql,
  rpcUrl: test.ledger.target.rpcUrl,
  contracts: test.ledger.sources.contracts,
  domains: ["entitlements"],
});

it("A database of entitlements as the indexer left it holds what the ledger says", async () => {
  const findings = await verify(subject());
  expect(findings.list).toEqual([]);
  // Registration and stream; two rounds, their buckets, two batches by place, one mixed, one cancellation.
  expect(findings.tally("records").checked).toBe(2 + 2 + 2 + 3 + 1);
});

it.each(tables)("A single value that is changed in any column of %s is found, and named with its table", async (table) => {
  expect(await unnoticed(subject(), table)).toEqual([]);
});

it("A record that is left out is missed in its stream", async () => {
  const { list } = await verifyAltered(subject(), "DELETE FROM entitlement_cancellations");
  expect(list.map(({ check, table }) => `${check} ${table}`)).toContain("records entitlement_cancellations");
  expect(list.map(({ check, table }) => `${check} ${table}`)).toContain("streams entitlement_rounds");
});
