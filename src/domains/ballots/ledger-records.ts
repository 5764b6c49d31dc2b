import { ballotEvents } from "@plainsight/verifier/ballot-records";
import { ballotForms, ballotRules } from "@plainsight/verifier/ballot-terms";
import {
  encodeClosing,
  encodeIntent,
  encodeNames,
  encodeOpening,
  encodeResult,
  encodeSeals,
  encodeVotes,
} from "@plainsight/verifier/count/encode-record";
import { toHex } from "../../store/bytes.ts";
import type { Reader } from "../../store/client.ts";
import { upTo } from "../../store/up-to.ts";
import type { Pin, Question } from "../domain.ts";
import type { BallotRow, NamesRow, OutcomeRow, VotesRow } from "./rows.ts";

/** Which records: of a stream, or of one of its ballots. */
export interface RecordsOf {
  readonly streamId: string;
  /** Number of the record that opened the ballot; null: all ballots. */
  readonly ballot: number | null;
}

/** A record of ballots as the ledger has it, made of what is stored and shown: its hash tells whether that is what was recorded. */
export interface BallotLedgerRecord {
  readonly streamId: string;
  readonly seq: number;
  /** First topic of its event. */
  readonly event: string;
  readonly data: string;
  readonly blockNumber: number;
  readonly blockHash: string;
  /** Seconds since 1970. */
  readonly blockTime: number;
  readonly pin: Pin;
}

interface Place {
  readonly block_number: bigint;
  readonly block_hash: Uint8Array;
  readonly block_time: bigint;
}

const noRoot = `0x${"00".repeat(32)}`;

/** The next `most` records after number `after`, in the order of the stream. */
export async function getLedgerRecords(
  { sql }: Question,
  { streamId, ballot }: RecordsOf,
  after: number,
  most: number,
  pin: Pin,
): Promise<readonly BallotLedgerRecord[]> {
  const place = sql`r.seq, r.block_number, k.hash AS block_hash, extract(epoch FROM k.time)::bigint AS block_time`;
  const rest = (column: "seq" | "ballot") => sql`
    JOIN blocks k ON k.chain_id = r.chain_id AND k.number = r.block_number
    WHERE r.stream_id = ${streamId} AND r.seq > ${after} ${ballot === null ? sql`` : sql`AND ${sql(`r.${column}`)} = ${ballot}`} ${upTo(sql, pin, "r")} ORDER BY r.seq LIMIT ${most}`;
  const openings = await sql<(BallotRow & Place)[]>`
    SELECT ${place}, r.form, r.rule, r.live, r.revotable, r.weighted, r.tagged, r.ranks, r.depth, r.seats, r.majority_of, r.majority_in,
      r.quorum_of, r.quorum_in, r.date, r.opens, r.closes, r.eligible::text AS eligible, r.root, r.ref, r.title, r.question, r.options,
      r.properties, r.classes, r.roll, r.record_hash
    FROM ballots r ${rest("seq")}`;
  const votes = await sql<(VotesRow & Place)[]>`
    SELECT ${place}, upper(r.kind) AS kind, r.ballot, r.last, r.date, r.document, r.rows FROM ballot_votes r ${rest("ballot")}`;
  // Names are the stream's: whose votes have voters by number can't be counted without.
  const names = await sql<(NamesRow & Place)[]>`
    SELECT ${place}, r.first, r.names FROM ballot_names r
    JOIN blocks k ON k.chain_id = r.chain_id AND k.number = r.block_number
    WHERE r.stream_id = ${streamId} AND r.seq > ${after} AND ${namesOf(sql, ballot)} ${upTo(sql, pin, "r")} ORDER BY r.seq LIMIT ${most}`;
  const outcomes = await sql<(OutcomeRow & Place)[]>`
    SELECT ${place}, r.kind, r.ballot, r.date, r.votes, r.elected, r.counts::text[] AS counts FROM ballot_outcomes r ${rest("ballot")}`;
  const record = (row: Place & { readonly seq: bigint }, said: Pick<BallotLedgerRecord, "event" | "data">): BallotLedgerRecord => ({
    streamId,
    seq: Number(row.seq),
    ...said,
    blockNumber: Number(row.block_number),
    blockHash: toHex(row.block_hash),
    blockTime: Number(row.block_time),
    pin,
  });
  const all = [
    ...openings.map((row) => record(row, { event: ballotEvents.opened, data: openingOf(row) })),
    ...votes.map((row) => record(row, votesOf(row))),
    ...names.map((row) => record(row, { event: ballotEvents.names, data: encodeNames(row.first, row.names) })),
    ...outcomes.map((row) => record(row, outcomeOf(row))),
  ];
  return all.sort((a, b) => a.seq - b.seq).slice(0, most);
}

export async function countLedgerRecords({ sql }: Question, { streamId, ballot }: RecordsOf, pin: Pin): Promise<number> {
  const of = ballot === null ? sql`` : sql`AND r.ballot = ${ballot}`;
  const own = ballot === null ? sql`` : sql`AND r.seq = ${ballot}`;
  const [row] = await sql<{ records: bigint }[]>`
    SELECT (SELECT count(*) FROM ballots r WHERE r.stream_id = ${streamId} ${own} ${upTo(sql, pin, "r")})
      + (SELECT count(*) FROM ballot_votes r WHERE r.stream_id = ${streamId} ${of} ${upTo(sql, pin, "r")})
      + (SELECT count(*) FROM ballot_names r WHERE r.stream_id = ${streamId} AND ${namesOf(sql, ballot)} ${upTo(sql, pin, "r")})
      + (SELECT count(*) FROM ballot_outcomes r WHERE r.stream_id = ${streamId} ${of} ${upTo(sql, pin, "r")}) AS records`;
  return Number(row?.records ?? 0n);
}

/** Which lists of names belong to a ballot's records. */
function namesOf(sql: Reader, ballot: number | null) {
  if (ballot === null) return sql`true`;
  return sql`EXISTS (SELECT FROM ballots b WHERE b.stream_id = r.stream_id AND b.seq = ${ballot} AND b.form = 'named_roll_call')`;
}

function openingOf(row: BallotRow): string {
  return encodeOpening({
    ...row,
    form: ballotForms.find((form) => form === row.form.toUpperCase()) ?? "UNSET",
    rule: ballotRules.find((rule) => rule === row.rule.toUpperCase()) ?? "UNSET",
    majorityOf: row.majority_of,
    majorityIn: row.majority_in,
    quorumOf: row.quorum_of,
    quorumIn: row.quorum_in,
    date: dayOf(row.date),
    opens: Number(row.opens ?? 0n),
    closes: Number(row.closes ?? 0n),
    eligible: BigInt(row.eligible ?? 0),
    root: row.root === null ? noRoot : toHex(row.root),
    roll: row.roll ?? new Uint8Array(),
  });
}

function votesOf({ kind, ballot, last, date, document, rows }: VotesRow): Pick<BallotLedgerRecord, "event" | "data"> {
  const number = Number(ballot);
  switch (kind) {
    case "VOTES":
      return { event: ballotEvents.recorded, data: encodeVotes(number, last, rows) };
    case "SEALS":
      return { event: ballotEvents.sealed, data: encodeSeals(number, rows) };
    case "REVEALS":
      return { event: ballotEvents.revealed, data: encodeSeals(number, rows) };
    case "INTENT":
      return { event: ballotEvents.intent, data: encodeIntent(number, dayOf(date), document, rows) };
  }
}

function outcomeOf({ kind, ballot, date, votes, elected, counts }: OutcomeRow): Pick<BallotLedgerRecord, "event" | "data"> {
  const number = Number(ballot);
  return kind === "closed"
    ? { event: ballotEvents.closed, data: encodeClosing(number, Number(votes)) }
    : { event: ballotEvents.declared, data: encodeResult(number, dayOf(date), elected ?? new Uint8Array(), (counts ?? []).map(BigInt)) };
}

function dayOf(date: string | null): number {
  return date === null ? 0 : Number(date.replaceAll("-", ""));
}
