import type { Findings } from "../findings.ts";
import type { Fields } from "../logged-table.ts";

/** Compares the rows that a table should have with those that it has, by their keys, column by column. */
export function compareRows(
  findings: Findings,
  table: string,
  expected: ReadonlyMap<string, Fields>,
  stored: readonly (Fields & { readonly key: string })[],
  why: string,
): void {
  findings.count("tokens", expected.size);
  const lacking = new Set(expected.keys());
  for (const { key, ...row } of stored) {
    const wanted = expected.get(key);
    if (wanted === undefined) findings.add({ check: "tokens", table, key, field: null, got: "a row", expected: `no row: ${why}` });
    else for (const [field, value] of Object.entries(wanted)) findings.compare("tokens", table, key, field, row[field] ?? null, value);
    lacking.delete(key);
  }
  for (const key of lacking) findings.add({ check: "tokens", table, key, field: null, got: "no row", expected: "a row for it" });
}
