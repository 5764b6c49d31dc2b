import type { Difference } from "./verdict.ts";

/** What a page shows against what was proven; null where both are the same number, whatever zeros stand at its end. */
export function difference(field: string, got: string, expected: string): Difference | null {
  return plain(got) === plain(expected) ? null : { field, got, expected };
}

const plain = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);
