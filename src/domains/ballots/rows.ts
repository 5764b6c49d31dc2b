import { type BallotTerms, ballotForms, ballotRules, optionClasses, type Share, voterCodes } from "@plainsight/verifier/ballot-terms";
import type { RowKind } from "@plainsight/verifier/ballot-votes";
import { toHex } from "../../store/bytes.ts";
import { upTo } from "../../store/up-to.ts";
import type { Pin, Question } from "../domain.ts";

export interface BallotRow {
  readonly chain_id: bigint;
  readonly stream_id: string;
  readonly seq: bigint;
  readonly form: string;
  readonly rule: string;
  readonly live: boolean;
  readonly revotable: boolean;
  readonly weighted: boolean;
  readonly tagged: boolean;
  readonly ranks: number;
  readonly depth: number;
  readonly seats: number;
  readonly majority_of: number;
  readonly majority_in: number;
  readonly quorum_of: number;
  readonly quorum_in: number;
  readonly date: string | null;
  readonly opens: bigint | null;
  readonly closes: bigint | null;
  readonly eligible: string | null;
  readonly root: Uint8Array | null;
  readonly ref: string;
  readonly title: string;
  readonly question: string;
  readonly options: string;
  readonly classes: Uint8Array;
  readonly properties: string;
  readonly roll: Uint8Array | null;
  readonly record_hash: Uint8Array;
}

export interface VotesRow {
  readonly stream_id: string;
  readonly seq: bigint;
  readonly kind: RowKind;
  readonly ballot: bigint;
  readonly last: boolean;
  readonly date: string | null;
  readonly document: string;
  readonly rows: Uint8Array;
  /** Seconds since 1970 of its block. */
  readonly time: bigint;
}

export interface NamesRow {
  readonly stream_id: string;
  readonly seq: bigint;
  readonly first: number;
  /** One a line. */
  readonly names: string;
}

/** A vote whose proof of membership was checked. */
export interface ProofRow {
  readonly stream_id: string;
  readonly seq: bigint;
  readonly ballot: bigint;
  readonly row: number;
  readonly holds: boolean;
}

/** A record that no honest contract writes. */
export interface BreakRow {
  readonly stream_id: string;
  readonly seq: string;
  readonly expected: bigint;
  /** Null where it can't be read. */
  readonly ballot: bigint | null;
  readonly kind: string;
}

export interface OutcomeRow {
  readonly stream_id: string;
  readonly seq: bigint;
  readonly kind: "closed" | "declared";
  readonly ballot: bigint;
  readonly date: string | null;
  readonly votes: bigint | null;
  readonly elected: Uint8Array | null;
  readonly counts: readonly string[] | null;
}

/** All records of ballots up to a pin: ballots newest first, the others in the order of their streams. */
export async function getRows({ sql }: Question, pin: Pin) {
  const ballots = await sql<BallotRow[]>`
    SELECT b.chain_id, b.stream_id, b.seq, b.form, b.rule, b.live, b.revotable, b.weighted, b.tagged, b.ranks, b.depth, b.seats,
      b.majority_of, b.majority_in, b.quorum_of, b.quorum_in, b.date, b.opens, b.closes, b.eligible::text AS eligible, b.root, b.ref,
      b.title, b.question, b.options, b.classes, b.properties, b.roll, b.record_hash
    FROM ballots b WHERE true ${upTo(sql, pin, "b")} ORDER BY b.date DESC NULLS LAST, b.stream_id, b.seq DESC`;
  const votes = await sql<VotesRow[]>`
    SELECT v.stream_id, v.seq, upper(v.kind) AS kind, v.ballot, v.last, v.date, v.document, v.rows,
      extract(epoch FROM k.time)::bigint AS time
    FROM ballot_votes v JOIN blocks k ON k.chain_id = v.chain_id AND k.number = v.block_number
    WHERE true ${upTo(sql, pin, "v")} ORDER BY v.stream_id, v.seq`;
  const names = await sql<NamesRow[]>`
    SELECT n.stream_id, n.seq, n.first, n.names FROM ballot_names n WHERE true ${upTo(sql, pin, "n")} ORDER BY n.stream_id, n.seq`;
  const outcomes = await sql<OutcomeRow[]>`
    SELECT o.stream_id, o.seq, o.kind, o.ballot, o.date, o.votes, o.elected, o.counts::text[] AS counts
    FROM ballot_outcomes o WHERE true ${upTo(sql, pin, "o")} ORDER BY o.stream_id, o.seq`;
  const proofs = await sql<ProofRow[]>`
    SELECT p.stream_id, p.seq, p.ballot, p.row, p.holds FROM ballot_proofs p WHERE true ${upTo(sql, pin, "p")}`;
  const breaks = await sql<BreakRow[]>`
    SELECT x.stream_id, x.seq::text, x.expected, x.ballot, x.kind FROM ballot_breaks x
    WHERE true ${upTo(sql, pin, "x")} ORDER BY x.block_number, x.log_index`;
  return { ballots, votes, names, outcomes, proofs, breaks };
}

const noRoot = `0x${"00".repeat(32)}`;

/** The row as the verifier knows a ballot. */
export function termsOf(row: BallotRow): BallotTerms {
  const names = row.options.split("\n");
  return {
    form: ballotForms.find((form) => form === row.form.toUpperCase()) ?? "UNSET",
    rule: ballotRules.find((rule) => rule === row.rule.toUpperCase()) ?? "UNSET",
    live: row.live,
    revotable: row.revotable,
    weighted: row.weighted,
    tagged: row.tagged,
    ranks: row.ranks,
    depth: row.depth,
    seats: row.seats,
    majority: shareOf(row.majority_of, row.majority_in),
    quorum: shareOf(row.quorum_of, row.quorum_in),
    date: row.date === null ? 0 : Number(row.date.replaceAll("-", "")),
    opens: Number(row.opens ?? 0),
    closes: Number(row.closes ?? 0),
    eligible: Number(row.eligible ?? 0),
    root: row.root === null ? noRoot : toHex(row.root),
    ref: row.ref,
    title: row.title,
    question: row.question,
    properties: row.properties,
    options: [...row.classes].map((number, i) => ({ name: names[i] ?? "", class: optionClasses[number] ?? "UNSET" })),
    roll: row.roll === null ? null : voterCodes(row.roll),
  };
}

function shareOf(of: number, whole: number): Share | null {
  return whole === 0 ? null : { of, in: whole };
}
