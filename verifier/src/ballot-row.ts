import type { BallotNames } from "./ballot-names.ts";
import { type BallotTerms, choices } from "./ballot-terms.ts";
import { numberAt, type RowLayout } from "./ballot-votes.ts";
import { bytesToHex } from "./hex.ts";

/** A choice that the ballot does not have, or that stands out of its order; null where all are sound. */
export function unknownChoice(terms: BallotTerms, rows: Uint8Array, at: number, ranks: number): number | null {
  const { form, rule, options } = terms;
  const last = options.length;
  for (let i = 0, before = 0; i < ranks; i++) {
    const choice = rows[at + i] ?? 0;
    if (choice > last && choice < choices.writeIn) return choice;
    if ((form === "ROLL_CALL" || form === "NAMED_ROLL_CALL") && (choice === 0 || choice > last)) return choice;
    if (rule !== "RANKED" && i > 0 && choice !== 0 && choice <= before) return choice;
    before = choice;
  }
  return null;
}

/** What a finding calls a row: by its nullifier, its voter or its number. */
export function nameOfRow(terms: BallotTerms, names: BallotNames, rows: Uint8Array, at: number, layout: RowLayout): string {
  if (layout.tag === 0) return bytesToHex(rows.subarray(at, at + 32));
  if (terms.form === "ROLL_CALL") return String.fromCharCode(rows[at] ?? 0, rows[at + 1] ?? 0, rows[at + 2] ?? 0);
  if (terms.form !== "NAMED_ROLL_CALL") return `number ${numberAt(rows, at, 4)}`;
  return names.nameOf(numberAt(rows, at, 3)) ?? `number ${numberAt(rows, at, 3)}`;
}
