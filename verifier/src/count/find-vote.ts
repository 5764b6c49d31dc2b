import { numberAt, rowLayout } from "../ballot-votes.ts";
import { bytesToHex } from "../hex.ts";
import type { SaidOfBallot } from "./ledger-record.ts";
import type { RecountFinding } from "./recount.ts";

/**
 * What became of one vote. Under a code its choice is not told: a code that shows how somebody voted could be sold. Of a roll call
 * it is, as everybody may read there who voted how.
 */
export interface FoundVote {
  readonly state: "absent" | "counted" | "sealed" | "overwritten" | "refused";
  /** The record and row in which it stands, the newest last; the row counts from 0. */
  readonly places: readonly { readonly seq: number; readonly row: number }[];
  /** Of a refused one: the finding's kind. */
  readonly reason: RecountFinding["kind"] | null;
  /** Of a named voter's vote that counts: the option's number. */
  readonly choice: number | null;
}

interface Place {
  readonly seq: number;
  readonly row: number;
  readonly kind: string;
  readonly choice: number | null;
}

/**
 * Looks for a vote among all votes of the ballot, on the reader's own device: nothing is asked of a server, so nobody learns which
 * vote was looked for.
 * @param key nullifier or receipt (32 bytes in hexadecimal), or of a named roll call the voter's name
 */
export function findVote(said: SaidOfBallot, findings: readonly RecountFinding[], key: string): FoundVote {
  const places = said.terms.form === "NAMED_ROLL_CALL" ? namedPlaces(said, key) : taggedPlaces(said, key.toLowerCase());
  const refusals = places.map(({ seq, row }) => findings.find((finding) => finding.seq === seq && finding.row === row)?.kind ?? null);
  const standing = places.filter((_, i) => refusals[i] === null);
  const found = { places: places.map(({ seq, row }) => ({ seq, row })), reason: null, choice: null };
  const newest = standing.at(-1);
  if (places.length === 0) return { ...found, state: "absent" };
  if (newest === undefined) return { ...found, state: "refused", reason: refusals.find((reason) => reason !== null) ?? null };
  if (newest.kind === "SEALS") return { ...found, state: "sealed" };
  const ofOneKind = standing.filter(({ kind }) => kind === newest.kind);
  // The newest counts; that it took the place of an older one is what its voter wants to know.
  return { ...found, state: ofOneKind.length > 1 ? "overwritten" : "counted", choice: newest.choice };
}

function taggedPlaces({ terms, votes }: SaidOfBallot, tag: string): readonly Place[] {
  return votes.flatMap(({ seq, kind, rows }) => {
    const { tag: at, length } = rowLayout(terms, kind);
    if (at === null) return [];
    return rowsWhere(rows, length, (from) => bytesToHex(rows.subarray(from + at, from + at + 32)) === tag).map((row) => ({
      seq,
      row,
      kind,
      choice: null,
    }));
  });
}

function namedPlaces({ terms, votes, names }: SaidOfBallot, name: string): readonly Place[] {
  // Some write an account's address in mixed case, to catch slips of the hand.
  const voter = names.numberOf(name) ?? names.numberOf(name.toLowerCase());
  if (voter === null) return [];
  return votes.flatMap(({ seq, kind, rows }) => {
    const { choices, length } = rowLayout(terms, kind);
    const own = rowsWhere(rows, length, (from) => names.voterOf(numberAt(rows, from, 3)) === voter);
    return own.map((row) => ({ seq, row, kind, choice: rows[row * length + choices] ?? null }));
  });
}

function rowsWhere(rows: Uint8Array, length: number, is: (from: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let from = 0, row = 0; from + length <= rows.length; from += length, row++) if (is(from)) found.push(row);
  return found;
}

/** Whether a single vote of the ballot can be looked for: by what only its voter has, or by the voter's name. */
export function hasTags(said: SaidOfBallot): boolean {
  const { form, tagged } = said.terms;
  return form === "SECRET" || form === "SEALED" || form === "NAMED_ROLL_CALL" || tagged;
}
