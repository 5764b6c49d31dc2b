import { createHash } from "node:crypto";
import type { Sql } from "../store/client.ts";

/** Columns that a second run from nothing does not reproduce. */
const passing = new Set(["chains.indexed_at"]);

/** A digest per table of all that the database holds, whatever the order in which rows were written. */
export async function digestDatabase(sql: Sql): Promise<Readonly<Record<string, string>>> {
  const columns = await sql<{ table_name: string; column_name: string }[]>`
    SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, ordinal_position`;
  const digests: Record<string, string> = {};
  for (const table of new Set(columns.map((column) => column.table_name))) {
    const kept = columns.filter((column) => column.table_name === table && !passing.has(`${table}.${column.column_name}`));
    const hash = createHash("sha256");
    const rows = sql<{ row: string }[]>`
      SELECT ROW(${sql(kept.map((column) => column.column_name))})::text AS row FROM ${sql(table)} ORDER BY 1`;
    let count = 0;
    for await (const page of rows.cursor(5_000)) {
      for (const { row } of page) hash.update(row).update("\n");
      count += page.length;
    }
    digests[table] = `${count} rows ${hash.digest("hex")}`;
  }
  return digests;
}
