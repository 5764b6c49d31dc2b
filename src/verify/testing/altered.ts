import postgres from "postgres";
import { ledgerDomains } from "../../domains/index.ts";
import type { Sql } from "../../store/client.ts";
import type { Findings } from "../findings.ts";
import { LedgerNode } from "../node.ts";
import { type VerifyOptions, verifyDatabase, verifySnapshot } from "../verify-database.ts";

/** A database, and the ledger that it is held against. */
export interface Subject extends Pick<VerifyOptions, "sql" | "contracts" | "tokens"> {
  readonly rpcUrl: string;
  /** Names of those whose derived tables are computed anew of an altered database; left out: of all, as of an unaltered one. */
  readonly domains?: readonly string[];
}

const options = ({ rpcUrl, contracts, tokens }: Subject) => ({
  node: new LedgerNode(rpcUrl),
  domains: ledgerDomains,
  contracts,
  tokens,
  watch: () => ({ update: () => {}, finish: () => {} }),
});

function domainCalled(name: string) {
  const found = ledgerDomains.find((domain) => domain.name === name);
  if (found === undefined) throw new Error(`No domain is called ${name}.`);
  return found;
}

/** What is found of the database as it is. */
export async function verify(subject: Subject): Promise<Findings> {
  return (await verifyDatabase({ ...options(subject), sql: subject.sql })).findings;
}

/** What is found of the database as `statements` change it; they are taken back before anybody else sees them. */
export async function verifyAltered(subject: Subject, ...statements: readonly string[]): Promise<Findings> {
  const domains = subject.domains?.map(domainCalled) ?? ledgerDomains;
  return subject.sql.begin(async (tx) => {
    for (const statement of statements) await tx.unsafe(statement);
    const { findings } = await verifySnapshot({ ...options(subject), domains, sql: tx });
    await tx`ROLLBACK AND CHAIN`;
    return findings;
  });
}

/**
 * Alters a table in each of its columns, one alteration after the other.
 * @param except columns that are left as they are
 * @returns the alterations after which verification finds no more of the table than it does without them
 */
export async function unnoticed(subject: Subject, table: string, except: readonly string[] = []): Promise<readonly string[]> {
  const columns = (await columnsOf(subject.sql, table)).filter(({ column_name }) => !except.includes(column_name));
  if (columns.length === 0) throw new Error(`There is no table ${table} with columns to alter.`);
  const findingsOf = (findings: Findings) => findings.list.filter((finding) => finding.table === table).map((each) => JSON.stringify(each));
  const standing = new Set(findingsOf(await verifyAltered(subject)));
  const missed: string[] = [];
  for (const statement of columns.flatMap(alterations)) {
    // Where it makes two rows alike the database itself does not take it.
    const found = await verifyAltered(subject, statement).catch((error: unknown) => (isDouble(error) ? null : Promise.reject(error)));
    if (found !== null && findingsOf(found).every((finding) => standing.has(finding))) missed.push(statement);
  }
  return missed;
}

const isDouble = (error: unknown): boolean => error instanceof postgres.PostgresError && error.code === "23505";

export interface Column {
  readonly table_name: string;
  readonly column_name: string;
  readonly data_type: string;
  readonly is_nullable: "YES" | "NO";
  readonly udt_name: string;
}

export async function columnsOf(sql: Sql, table: string): Promise<readonly Column[]> {
  return sql<Column[]>`
    SELECT table_name, column_name, data_type, is_nullable, udt_name FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name = ${table} ORDER BY ordinal_position`;
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

const firstOfList: Readonly<Record<string, string>> = { _text: "'ZZ'", _bytea: "'\\x01'" };

function altered({ column_name: column, data_type: type, udt_name: kind }: Column): readonly [changed: string, initial: string] {
  switch (type) {
    case "text":
      return [`${column} || 'x'`, "'x'::text"];
    case "bytea":
      return [
        `CASE length(${column}) WHEN 0 THEN '\\x01'::bytea ELSE set_byte(${column}, length(${column}) - 1, get_byte(${column}, length(${column}) - 1) # 1) END`,
        "'\\x01'::bytea",
      ];
    case "ARRAY": {
      const first = firstOfList[kind] ?? "1";
      return [`array_append(${column}, ${first})`, `ARRAY[${first}]::${kind}`];
    }
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
