import { ledgerDomains } from "../../domains/index.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { indexAll } from "../../testing/run-indexer.ts";
import { TestLedger } from "../../testing/test-ledger.ts";
import type { KnownContract } from "../contracts.ts";
import type { Findings } from "../findings.ts";
import { LedgerNode } from "../node.ts";
import { verifyDatabase } from "../verify-database.ts";

export interface Column {
  readonly table_name: string;
  readonly column_name: string;
  readonly data_type: string;
  readonly is_nullable: "YES" | "NO";
}

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
  async verify(rpcUrl: string = this.ledger.chain.url, contracts?: readonly KnownContract[]): Promise<Findings> {
    const { findings } = await verifyDatabase({
      sql: this.database.sql,
      node: new LedgerNode(rpcUrl),
      domains: ledgerDomains,
      contracts: contracts ?? this.ledger.sources.contracts,
      watch: () => ({ update: () => {}, finish: () => {} }),
    });
    return findings;
  }

  /** Verifies the database after `statements`, and puts it back as it was. */
  async verifyAfter(statements: string): Promise<Findings> {
    await this.database.sql.unsafe(statements);
    try {
      return await this.verify();
    } finally {
      await this.restore();
    }
  }

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

  async columns(table: string): Promise<readonly Column[]> {
    return this.database.sql<Column[]>`
      SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = ${table} ORDER BY ordinal_position`;
  }

  async drop(): Promise<void> {
    await this.database.drop();
    await this.ledger.stop();
  }

  async #keepPristine(): Promise<void> {
    const copies = (await this.tables()).map((table) => `CREATE TABLE pristine.${table} AS TABLE public.${table}`);
    await this.database.sql.unsafe(`CREATE SCHEMA pristine; ${copies.join("; ")}`);
  }
}

/** Statements that each change one value of a column as little as its type allows, or take it away. */
export function alterations(column: Column): readonly string[] {
  const { table_name: table, column_name: name, is_nullable: nullable } = column;
  const row = `(SELECT ctid FROM ${table} ORDER BY ${name} IS NULL, ctid LIMIT 1)`;
  const [changed, initial] = altered(column);
  const change = `UPDATE ${table} SET ${name} = coalesce(${changed}, ${initial}) WHERE ctid = ${row}`;
  // Where all are null already, taking one away changes nothing.
  const remove = `UPDATE ${table} SET ${name} = CASE WHEN ${name} IS NULL THEN ${initial} END WHERE ctid = ${row}`;
  return nullable === "YES" ? [change, remove] : [change];
}

function altered({ column_name: column, data_type: type }: Column): readonly [changed: string, initial: string] {
  switch (type) {
    case "text":
      return [`${column} || 'x'`, "'x'::text"];
    case "bytea":
      return [
        `CASE length(${column}) WHEN 0 THEN '\\x01'::bytea ELSE set_byte(${column}, length(${column}) - 1, get_byte(${column}, length(${column}) - 1) # 1) END`,
        "'\\x01'::bytea",
      ];
    case "ARRAY":
      return [`array_append(${column}, 1)`, "ARRAY[1]::numeric[]"];
    case "boolean":
      return [`NOT ${column}`, "true"];
    case "date":
      return [`${column} + 1`, "DATE '2020-01-01'"];
    case "timestamp with time zone":
      return [`${column} + interval '1 second'`, "now()"];
    case "numeric":
      return [`${column} + 0.01`, "1"];
    default:
      return [`${column} + 1000`, "1"];
  }
}
