import type { BallotTerms } from "../ballot-terms.ts";
import { numberAt, type RowKind, rowLayout } from "../ballot-votes.ts";
import { bytesToHex } from "../hex.ts";

/** What became of a vote between the ledger and what is shown. */
export interface RowChange {
  readonly kind: "flipped" | "dropped" | "doubled" | "added" | "moved";
  /** Place of the row, from 0: in what is shown, or of a dropped one in the ledger. */
  readonly row: number;
  /** Who or what it is of: voter, number of the paper, or nullifier. */
  readonly vote: string;
  readonly got: string;
  readonly expected: string;
}

interface Row {
  readonly row: number;
  readonly hex: string;
}

/** Names each vote in which the shown rows of a record are not the ledger's. */
export function compareRows(terms: BallotTerms, kind: RowKind, shown: Uint8Array, ledger: Uint8Array): readonly RowChange[] {
  const { length } = rowLayout(terms, kind);
  const [theirs, ours] = [byVote(terms, kind, shown, length), byVote(terms, kind, ledger, length)];
  const changes: RowChange[] = [];
  for (const [vote, [first]] of ours) {
    if (first !== undefined && !theirs.has(vote)) changes.push({ kind: "dropped", row: first.row, vote, got: "none", expected: first.hex });
  }
  for (const [vote, rows] of theirs) {
    const there = ours.get(vote) ?? [];
    for (const [i, { row, hex }] of rows.entries()) {
      const twin = there[i];
      const of = { row, vote, got: hex };
      if (there.length === 0) changes.push({ kind: "added", ...of, expected: "none" });
      else if (twin === undefined) changes.push({ kind: "doubled", ...of, expected: "one row" });
      else if (twin.hex !== hex) changes.push({ kind: "flipped", ...of, expected: twin.hex });
    }
  }
  if (changes.length > 0 || shown.length !== ledger.length) return changes;
  // The same votes, in another order.
  for (const [vote, rows] of theirs) {
    for (const [i, { row, hex }] of rows.entries()) {
      const there = ours.get(vote)?.[i]?.row ?? row;
      if (there !== row) changes.push({ kind: "moved", row, vote, got: `row ${row}: ${hex}`, expected: `row ${there}` });
    }
  }
  return changes;
}

function byVote(terms: BallotTerms, kind: RowKind, rows: Uint8Array, length: number): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (let at = 0, row = 0; at < rows.length; at += length, row++) {
    const bytes = rows.subarray(at, at + length);
    const vote = voteName(terms, kind, bytes);
    const of = found.get(vote) ?? [];
    of.push({ row, hex: bytesToHex(bytes) });
    found.set(vote, of);
  }
  return found;
}

function voteName({ form }: BallotTerms, kind: RowKind, row: Uint8Array): string {
  if (kind === "INTENT" || (kind === "VOTES" && form === "ROLL_CALL")) return String.fromCharCode(...row.subarray(0, 3));
  if (kind !== "VOTES" || form === "SECRET") return bytesToHex(row.subarray(0, 32));
  return `number ${numberAt(row, 0, form === "NAMED_ROLL_CALL" ? 3 : 4)}`;
}
