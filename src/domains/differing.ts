import type { Difference } from "./domain.ts";

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
