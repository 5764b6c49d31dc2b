import { type BallotCount, countBallot, type HoldsProof, type OnVote, type VotesRecord } from "@plainsight/verifier/ballot-count";
import { type BallotFinding, noBallot } from "@plainsight/verifier/ballot-findings";
import { BallotNames, noNames } from "@plainsight/verifier/ballot-names";
import type { BallotTerms } from "@plainsight/verifier/ballot-terms";
import { groupOf } from "@plainsight/verifier/membership/group";
import { groupBy } from "../../kernel/group.ts";
import { keccak256 } from "../../kernel/keccak.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { toHex } from "../../store/bytes.ts";
import { upTo } from "../../store/up-to.ts";
import type { Pin, Question } from "../domain.ts";
import { compareResult, type DeclaredResult } from "./declared.ts";
import { describeBreaks } from "./describe-breaks.ts";
import { type BallotProperties, readProperties } from "./properties.ts";
import { type BallotRow, type BreakRow, getRows, type OutcomeRow, type ProofRow, termsOf, type VotesRow } from "./rows.ts";

/** A ballot as its records say it, counted. */
export interface BookBallot extends BallotProperties {
  readonly id: string;
  readonly chainId: number;
  readonly streamId: string;
  /** Number of the stream in its contract. */
  readonly stream: number;
  readonly seq: number;
  readonly terms: BallotTerms;
  /** Of a ballot of a group: what its proofs are bound to; else null. */
  readonly scope: string | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly count: BallotCount;
  readonly records: readonly VotesRecord[];
  /** Of the stream: whom or what rows have by a number. */
  readonly names: BallotNames;
  /** Goes through the votes that count once more, for a count of another kind. */
  readonly replay: (onVote: OnVote) => void;
  readonly intents: readonly StatedIntent[];
  /** The newest. */
  readonly result: DeclaredResult | null;
  readonly findings: readonly BallotFinding[];
  readonly pin: Pin;
}

export interface StatedIntent {
  readonly seq: number;
  readonly date: string | null;
  readonly document: string;
  readonly rows: Uint8Array;
}

export interface UnopenedRecord {
  /** Of the fact. */
  readonly id: string;
  readonly streamId: string;
  readonly finding: BallotFinding;
}

/** All ballots up to a pin. */
export interface Book {
  /** Newest first. */
  readonly ballots: readonly BookBallot[];
  readonly byId: ReadonlyMap<string, BookBallot>;
  /** Records of ballots that their stream had not opened before them. */
  readonly unopened: readonly UnopenedRecord[];
  /** The book that this one shares everything but the pin with: what is worked out from votes alone is worked out there, once. */
  readonly core?: Book;
}

/** Most bytes of votes and texts that are kept, over all states of the streams. */
const mostBytes = 300_000_000;
/** Books by state and pin: of little weight, as they share their votes. */
const books = new Memory<Book>(2_000_000, ({ ballots }) => ballots.length);
/** What was read, by the state of the streams: as long as no record of a ballot was added, every block has the same. */
const read = new WeakMap<object, Map<string, { readonly book: Promise<Book>; weight: number }>>();

/** Read once, and again only for a block at which the streams of ballots were shorter, or when one has grown. */
export function getBook(question: Question, pin: Pin): Promise<Book> {
  const { state } = question;
  return books.get(state, String(pinName(pin)), async () => boundTo(await bookNamed(question, await nameOfHeads(question, pin), pin), pin));
}

function bookNamed(question: Question, name: string, pin: Pin): Promise<Book> {
  const { store } = question.state;
  const known = read.get(store) ?? new Map<string, { readonly book: Promise<Book>; weight: number }>();
  read.set(store, known);
  const kept = known.get(name);
  if (kept !== undefined) return kept.book;
  const entry = { book: readBook(question, pin), weight: 0 };
  known.set(name, entry);
  entry.book.then(
    ({ ballots }) => {
      entry.weight = ballots.reduce((sum, ballot) => sum + weightOf(ballot), 0);
      let sum = [...known.values()].reduce((all, { weight }) => all + weight, 0);
      // What was read first goes first; what has just been read stays.
      for (const [oldest, { weight }] of known) {
        if (sum <= mostBytes || oldest === name) break;
        known.delete(oldest);
        sum -= weight;
      }
    },
    () => known.delete(name),
  );
  return entry.book;
}

/** The same ballots, whose facts and blocks are looked up as of this pin. */
function boundTo(book: Book, pin: Pin): Book {
  const ballots = book.ballots.map((ballot) => ({ ...ballot, pin }));
  return { ...book, ballots, byId: new Map(ballots.map((ballot) => [ballot.id, ballot])), core: book };
}

/** Tells one state of all streams of ballots from another. */
async function nameOfHeads({ sql }: Question, pin: Pin): Promise<string> {
  const [row] = await sql<{ name: string | null }[]>`
    SELECT (SELECT count(*) FROM ballot_breaks b WHERE true ${upTo(sql, pin, "b")}) || ' ' || string_agg(s.stream_id || ' ' || encode(h.digest, 'hex'), ',' ORDER BY s.stream_id) AS name
    FROM streams s CROSS JOIN LATERAL (
      SELECT digest FROM stream_heads h WHERE h.chain_id = s.chain_id AND h.stream_id = s.stream_id ${upTo(sql, pin, "h")}
      ORDER BY block_number DESC LIMIT 1) h
    WHERE s.domain = 'ballots'`;
  return row?.name ?? "";
}

async function readBook(question: Question, pin: Pin): Promise<Book> {
  const { ballots: rows, votes, names, outcomes, proofs, breaks } = await getRows(question, pin);
  const byBallot = <Row extends { readonly stream_id: string; readonly ballot: bigint }>(list: readonly Row[]) =>
    groupBy(list, (row) => `${row.stream_id}-${row.ballot}`);
  const [votesOf, outcomesOf, proofsOf] = [byBallot(votes), byBallot(outcomes), byBallot(proofs)];
  const namesOf = new Map(
    [...groupBy(names, ({ stream_id }) => stream_id)].map(([id, listed]) => [
      id,
      new BallotNames(listed.map((record) => ({ first: record.first, names: record.names.split("\n") }))),
    ]),
  );
  const ballots = rows.map((row) => {
    const id = `${row.stream_id}-${row.seq}`;
    const beside = { names: namesOf.get(row.stream_id) ?? noNames, proofs: proofsOf.get(id) ?? [], breaks };
    return toBallot(row, votesOf.get(id) ?? [], outcomesOf.get(id) ?? [], beside, pin);
  });
  const byId = new Map(ballots.map((ballot) => [ballot.id, ballot]));
  const unopened = [...votes, ...outcomes]
    .filter(({ stream_id, seq, ballot }) => seq < ballot || !byId.has(`${stream_id}-${ballot}`))
    .map(({ stream_id, seq, ballot }) => ({
      id: `${stream_id}-${seq}`,
      streamId: stream_id,
      finding: noBallot(Number(seq), Number(ballot)),
    }));
  return { ballots, byId, unopened };
}

interface Beside {
  /** Of the stream. */
  readonly names: BallotNames;
  /** Of the ballot's own votes. */
  readonly proofs: readonly ProofRow[];
  /** Of all streams. */
  readonly breaks: readonly BreakRow[];
}

function toBallot(
  row: BallotRow,
  votes: readonly VotesRow[],
  outcomes: readonly OutcomeRow[],
  { names, proofs, breaks }: Beside,
  pin: Pin,
): BookBallot {
  const terms = termsOf(row);
  const scope = groupOf(terms) === null ? null : toHex(row.record_hash);
  const proven = new Set(proofs.filter(({ holds }) => holds).map((proof) => `${proof.seq}.${proof.row}`));
  const seq = Number(row.seq);
  const stream = Number(row.stream_id.slice(row.stream_id.lastIndexOf("-") + 1));
  const records = votes.flatMap((record): readonly VotesRecord[] =>
    record.kind === "INTENT"
      ? []
      : [{ seq: Number(record.seq), kind: record.kind, last: record.last, rows: record.rows, time: Number(record.time) }],
  );
  const closings = outcomes
    .filter(({ kind }) => kind === "closed")
    .map((closing) => ({ seq: Number(closing.seq), votes: Number(closing.votes) }));
  const holds: HoldsProof = (vote) => proven.has(`${vote.seq}.${vote.row}`);
  const replay = (onVote?: OnVote) =>
    countBallot(terms, { stream, ballot: seq, scope }, records, closings, keccak256, onVote, names, holds);
  const count = replay();
  const early = [...votes, ...outcomes].filter((record) => record.seq < row.seq).map((record) => noBallot(Number(record.seq), seq));
  const declared = outcomes.filter(({ kind }) => kind === "declared").at(-1);
  const result: DeclaredResult | null =
    declared === undefined
      ? null
      : {
          seq: Number(declared.seq),
          date: declared.date,
          elected: [...(declared.elected ?? [])],
          counts: (declared.counts ?? []).map(BigInt),
        };
  return {
    id: `${row.stream_id}-${seq}`,
    chainId: Number(row.chain_id),
    streamId: row.stream_id,
    stream,
    seq,
    terms,
    scope,
    date: row.date,
    ...readProperties(row.properties),
    count,
    records,
    names,
    replay,
    intents: votes
      .filter(({ kind }) => kind === "INTENT")
      .map((stated) => ({ seq: Number(stated.seq), date: stated.date, document: stated.document, rows: stated.rows })),
    result,
    findings: [...describeBreaks(breaks, row.stream_id, seq), ...early, ...count.findings, ...compareResult(terms, count, result)],
    pin,
  };
}

function weightOf({ terms, records }: BookBallot): number {
  const votes = records.reduce((sum, { rows }) => sum + rows.length, 0);
  return votes + 2 * (terms.title.length + terms.question.length + terms.properties.length) + 2000;
}
