import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { indexAll } from "../../testing/run-indexer.ts";
import { TestLedger } from "../../testing/test-ledger.ts";
import type { KnownContract } from "../contracts.ts";
import type { Findings } from "../findings.ts";
import { type Subject, verify, verifyAltered } from "./altered.ts";

/** An indexed ledger in which every table has rows, to be tampered with and put back. */
export class TamperedDatabase {
  readonly ledger: TestLedger;
  readonly database: TestDatabase;

  private constructor(ledger: TestLedger, database: TestDatabase) {
    this.ledger = ledger;
    this.database = database;
  }

  static async create(): Promise<TamperedDatabase> {
    const ledger = await TestLedger.start();
    await ledger.declareSource(20240131, "allocations.csv");
    await ledger.declareProgramme("RR");
    await ledger.record([
      { country: "KEN", year: 2019, programme: 1, kind: 2, ref: "CERF-KEN-19-RR-WFP-1" },
      { country: "KEN", year: 2019, usdCents: -50_00n },
      { country: "SOM", year: 2019, currency: "EUR", decimals: 3, amount: 1_234_500n, usdCents: null },
      { kind: 1, valueDate: 0, to: 0 },
    ]);
    await ledger.mine(3);
    await ledger.record([
      {
        kind: 3,
        parent: 1n,
        country: "KEN",
        year: 2019,
        title: "Später — متأخر (CODE-20-001)",
        properties: "to.cluster=health@62.5;type=parked",
      },
      { valueDate: 20990101, country: "AFG" },
    ]);
    await ledger.correct({ country: "KEN", year: 2019, usdCents: -50_00n }, { country: "UGA", year: 2020, corrects: 2n, usdCents: 99n });
    await ledger.openStream("second");
    await ledger.mine(8);
    const database = await createTestDatabase();
    await indexAll(ledger, database);
    const created = new TamperedDatabase(ledger, database);
    await created.#keepPristine();
    return created;
  }

  /** Verifies the database as it is. @param rpcUrl another node than the ledger's own */
  verify(rpcUrl: string = this.ledger.chain.url, contracts: readonly KnownContract[] = this.ledger.sources.contracts): Promise<Findings> {
    return verify({ sql: this.database.sql, rpcUrl, contracts });
  }

  /** Verifies the database as `statement` alters it; nobody else sees it so. */
  verifyAfter(statement: string): Promise<Findings> {
    return verifyAltered(this.subject, statement);
  }

  /** Takes back what was altered for all to see. */
  async restore(): Promise<void> {
    const tables = await this.tables();
    const copies = tables.map((table) => `INSERT INTO public.${table} SELECT * FROM pristine.${table}`);
    await this.database.sql.unsafe(`TRUNCATE ${tables.join(", ")}; ${copies.join("; ")}`);
  }

  async tables(): Promise<readonly string[]> {
    const rows = await this.database.sql<{ table_name: string }[]>`
      SELECT table_name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT IN ('migrations', 'indices_put_off') ORDER BY 1`;
    return rows.map((row) => row.table_name);
  }

  async drop(): Promise<void> {
    await this.database.drop();
    await this.ledger.stop();
  }

  /** What is altered is money and those who give and get it: of no other domain is anything derived. */
  get subject(): Subject {
    const { chain, sources } = this.ledger;
    return { sql: this.database.sql, rpcUrl: chain.url, contracts: sources.contracts, domains: ["organisations", "funds"] };
  }

  async #keepPristine(): Promise<void> {
    const copies = (await this.tables()).map((table) => `CREATE TABLE pristine.${table} AS TABLE public.${table}`);
    await this.database.sql.unsafe(`CREATE SCHEMA pristine; ${copies.join("; ")}`);
  }
}
