import type { Reader } from "../store/client.ts";
import type { Difference } from "./domain.ts";
import type { Condition } from "./filter-parts.ts";

/** A row of a derived table, as it is stored or as it follows from the facts. */
export interface Side {
  readonly key: string;
  readonly value: string;
}

/** Rows by key that stand on one side only, or say something else there than on the other. */
export function differing(table: string, stored: readonly Side[], derived: readonly Side[]): readonly Difference[] {
  const rows = new Map<string, { stored: string | null; derived: string | null }>();
  for (const { key, value } of stored) rows.set(key, { stored: value, derived: null });
  for (const { key, value } of derived) rows.set(key, { stored: rows.get(key)?.stored ?? null, derived: value });
  return [...rows].filter(([, row]) => row.stored !== row.derived).map(([key, row]) => ({ table, key, ...row }));
}

/** The same of two statements that give `key` and `value`: the database compares, and only what differs is read. */
export async function compareRows(sql: Reader, table: string, stored: Condition, derived: Condition): Promise<readonly Difference[]> {
  return sql<Difference[]>`
    WITH s AS MATERIALIZED (${stored}), d AS MATERIALIZED (${derived})
    SELECT ${table}::text AS table, coalesce(s.key, d.key) AS key, s.value AS stored, d.value AS derived
    FROM s FULL JOIN d ON d.key = s.key WHERE s.value IS DISTINCT FROM d.value ORDER BY 2`;
}

/** Which record replaces which. @param table the domain's corrections @param records the tables of the records that correct */
export async function compareCorrections(
  sql: Reader,
  table: string,
  records: readonly [string, ...string[]],
): Promise<readonly Difference[]> {
  const key = (seq: string) => sql`chain_id || ' ' || stream_id || '-' || ${sql(seq)} AS key`;
  const value = (by: string) => sql`'replaced by ' || ${sql(by)} || ', block ' || block_number || ', log ' || log_index AS value`;
  const [first, ...others] = records.map(
    (name) => sql`SELECT ${key("corrects")}, ${value("seq")} FROM ${sql(name)} WHERE corrects IS NOT NULL`,
  );
  return compareRows(
    sql,
    table,
    sql`SELECT ${key("seq")}, ${value("by_seq")} FROM ${sql(table)}`,
    others.reduce((all, next) => sql`${all} UNION ALL ${next}`, first ?? sql``),
  );
}

/** Rows of a derived table of streams that there are not. @param key of the table `d` */
export async function findStrays(sql: Reader, table: string, key: Condition): Promise<readonly Difference[]> {
  const strays = await sql<{ key: string }[]>`
    SELECT ${key} AS key FROM ${sql(table)} d
    WHERE NOT EXISTS (SELECT FROM streams s WHERE s.stream_id = d.stream_id)`;
  return strays.map((stray) => ({ table, key: stray.key, stored: "a row", derived: null }));
}
