import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ledgerDomains } from "../domains/index.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { TestLedger } from "../testing/test-ledger.ts";
import { LedgerNode } from "./node.ts";
import { describeVerification } from "./report.ts";
import { verifyDatabase } from "./verify-database.ts";

const silent = () => ({ update: () => {}, finish: () => {} });

describe("A database", () => {
  let ledger: TestLedger;
  let database: TestDatabase;

  beforeAll(async () => {
    ledger = await TestLedger.start();
    await ledger.record([{ country: "KEN" }, { country: "SOM", usdCents: null, currency: "EUR" }]);
    database = await createTestDatabase();
    await indexAll(ledger, database);
  });

  afterAll(async () => {
    await database?.drop();
    await ledger?.stop();
  });

  async function verify() {
    return verifyDatabase({
      sql: database.sql,
      node: new LedgerNode(ledger.chain.url),
      domains: ledgerDomains,
      contracts: ledger.sources.contracts,
      watch: silent,
    });
  }

  it("as the indexer left it holds what the ledger says", async () => {
    const verification = await verify();
    console.log(describeVerification(verification, ledger.chain.url));
    expect(verification.findings.list).toEqual([]);
  });
});
