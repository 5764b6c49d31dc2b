import { rowLayout } from "../ballot-votes.ts";
import { bytesToHex } from "../hex.ts";
import type { SaidOfBallot } from "./ledger-record.ts";
import type { RecountFinding } from "./recount.ts";

/** What became of one vote. Its choice is not told: a code that shows how somebody voted could be sold. */
export interface FoundVote {
  readonly state: "absent" | "counted" | "sealed" | "overwritten" | "refused";
  /** The record and row in which it stands, the newest last; the row counts from 0. */
  readonly places: readonly { readonly seq: number; readonly row: number }[];
  /** Of a refused one: the finding's kind. */
  readonly reason: RecountFinding["kind"] | null;
}

/**
 * Looks for a vote by its nullifier or receipt among all votes of the ballot, on the reader's own device: nothing is asked of a
 * server, so nobody learns which vote was looked for.
 * @param tag 32 bytes in hexadecimal
 */
export function findVote(said: SaidOfBallot, findings: readonly RecountFinding[], tag: string): FoundVote {
  const { terms, votes } = said;
  const places: { seq: number; row: number; kind: string }[] = [];
  const wanted = tag.toLowerCase();
  for (const { seq, kind, rows } of votes) {
    const layout = rowLayout(terms, kind);
    const { tag: at, length } = layout;
    if (at === null) continue;
    for (let from = 0, row = 0; from + length <= rows.length; from += length, row++) {
      if (bytesToHex(rows.subarray(from + at, from + at + 32)) === wanted) places.push({ seq, row, kind });
    }
  }
  const refusals = places.map(({ seq, row }) => findings.find((finding) => finding.seq === seq && finding.row === row)?.kind ?? null);
  const standing = places.filter((_, i) => refusals[i] === null);
  const shown = places.map(({ seq, row }) => ({ seq, row }));
  const newest = standing.at(-1);
  if (places.length === 0) return { state: "absent", places: shown, reason: null };
  if (newest === undefined) return { state: "refused", places: shown, reason: refusals.find((reason) => reason !== null) ?? null };
  if (newest.kind === "SEALS") return { state: "sealed", places: shown, reason: null };
  const ofOneKind = standing.filter(({ kind }) => kind === newest.kind);
  // The newest counts; that it took the place of an older one is what its voter wants to know.
  return { state: ofOneKind.length > 1 ? "overwritten" : "counted", places: shown, reason: null };
}

/** Whether votes of the ballot stand under something that only their voter has. */
export function hasTags(said: SaidOfBallot): boolean {
  const { form, tagged } = said.terms;
  return form === "SECRET" || form === "SEALED" || tagged;
}
