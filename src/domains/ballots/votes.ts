import { codeNumber } from "@plainsight/verifier/ballot-terms";
import { bigEndian, numberAt, type RowKind, readVote, rowLayout, type Vote } from "@plainsight/verifier/ballot-votes";
import type { BallotClass } from "../../generated/graphql.ts";
import { readCursor, writeCursor } from "../../kernel/cursor.ts";
import { RequestError } from "../../kernel/request-error.ts";
import type { BookBallot } from "./book.ts";
import { chosenBy } from "./choices.ts";
import type { RollCalls } from "./roll-calls.ts";

/** One vote, or the counts of one counting unit: a row of a record. `voter` is its code, or its name where it has one. */
export interface BallotVote extends Vote {
  /** Record and place in it. */
  readonly id: string;
  readonly ballot: BookBallot;
  readonly seq: number;
  readonly row: number;
  /** Name of the counting unit; null where there is none, or it has no name. */
  readonly place: string | null;
  /** Of an aggregate: the votes of each option; else empty. */
  readonly sums: readonly bigint[];
  /** Of a named voter: whether a later vote of the same voter stands in its place; null for other forms. */
  readonly overwritten: boolean | null;
}

export interface VotePage {
  readonly nodes: readonly BallotVote[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** What to let through; null: everything. */
export interface VoteWishes {
  readonly voters: readonly string[] | null;
  readonly classes: readonly BallotClass[] | null;
}

export function readBallotVote(ballot: BookBallot, kind: RowKind, seq: number, row: number, rows: Uint8Array): BallotVote {
  const layout = rowLayout(ballot.terms, kind);
  const at = row * layout.length;
  const vote = readVote(ballot.terms, kind, layout, rows, at);
  const isNamed = kind === "VOTES" && ballot.terms.form === "NAMED_ROLL_CALL";
  const isSum = kind === "VOTES" && ballot.terms.form === "AGGREGATE";
  const nameOf = (number: number) => ballot.names.nameOf(number);
  return {
    ...vote,
    voter: isNamed ? (nameOf(vote.number ?? 0) ?? `number ${vote.number}`) : vote.voter,
    place: isSum ? nameOf(vote.number ?? 0) : vote.unit === null ? null : (ballot.units[vote.unit - 1] ?? null),
    sums: isSum ? ballot.terms.options.map((_, i) => bigEndian(rows, at + 4 + 8 * i, 8)) : [],
    overwritten: isNamed ? at + layout.length < rows.length && numberAt(rows, at + layout.length, 3) === vote.number : null,
    id: `${ballot.streamId}-${seq}.${row}`,
    ballot,
    seq,
    row,
  };
}

/**
 * The votes of ballots, each one's in the order of the ledger.
 * @param calls roll calls of the ballots' book, by which those without a vote of the voters are passed over; null: each is read
 */
export function* votesIn(ballots: readonly BookBallot[], wishes: VoteWishes, calls: RollCalls | null): Generator<BallotVote> {
  for (const ballot of ballots) {
    const { voters, classes } = wishes;
    if (voters === null || calls?.countRows(ballot, voters, classes) !== 0) yield* votesOf(ballot, wishes);
  }
}

function* votesOf(ballot: BookBallot, { voters, classes }: VoteWishes): Generator<BallotVote> {
  const codes = voters === null ? null : codesOf(ballot, voters);
  if (codes?.size === 0) return;
  for (const { seq, kind, rows } of ballot.records) {
    const { length } = rowLayout(ballot.terms, kind);
    for (let row = 0; (row + 1) * length <= rows.length; row++) {
      // Most votes of a roll call are other voters': those are passed over by three bytes, without a word made of them.
      if (codes !== null && !codes.has(numberAt(rows, row * length, 3))) continue;
      const vote = readBallotVote(ballot, kind, seq, row, rows);
      if (classes !== null && !vote.choices.some((choice) => classes.includes(chosenBy(ballot, choice).class))) continue;
      yield vote;
    }
  }
}

/** What the first three bytes of a row hold for one of the voters; nothing where the ballot names none of them. */
function codesOf({ terms, names }: BookBallot, voters: readonly string[]): ReadonlySet<number> {
  switch (terms.form) {
    case "ROLL_CALL":
      return new Set(voters.filter(({ length }) => length === 3).map(codeNumber));
    case "NAMED_ROLL_CALL":
      return new Set(voters.flatMap((voter) => names.numberOf(voter) ?? []));
    default:
      return new Set();
  }
}

/** How many votes there are: without a wish that is told by the records' lengths. */
export function countVotes(ballots: readonly BookBallot[], wishes: VoteWishes, calls: RollCalls | null): number {
  let count = 0;
  const { voters, classes } = wishes;
  if (voters === null && classes === null) {
    for (const { terms, records } of ballots) {
      for (const { kind, rows } of records) count += Math.floor(rows.length / rowLayout(terms, kind).length);
    }
    return count;
  }
  for (const ballot of ballots) {
    const known = voters === null ? null : calls?.countRows(ballot, voters, classes);
    if (known != null) count += known;
    else for (const _ of votesOf(ballot, wishes)) count++;
  }
  return count;
}

/** @throws RequestError BAD_CURSOR */
export function pageOfVotes(
  ballots: readonly BookBallot[],
  wishes: VoteWishes,
  first: number,
  after: string | null,
  calls: RollCalls | null,
): VotePage {
  const list = `ballotVotes ${ballots.length} ${ballots[0]?.id} ${ballots.at(-1)?.id} ${JSON.stringify(wishes)}`;
  const from = after === null ? null : readPlace(list, after);
  const start = from === null ? 0 : ballots.findIndex(({ id }) => id === from.ballot);
  if (start < 0) throw noSuchVote();
  const nodes: BallotVote[] = [];
  let hasNextPage = false;
  for (const vote of votesIn(ballots.slice(start), wishes, calls)) {
    if (from !== null && vote.ballot.id === from.ballot && (vote.seq < from.seq || (vote.seq === from.seq && vote.row <= from.row)))
      continue;
    if (nodes.length === first) {
      hasNextPage = true;
      break;
    }
    nodes.push(vote);
  }
  const end = nodes.at(-1);
  const endCursor = end === undefined ? null : writeCursor(list, [end.ballot.id, end.seq, end.row]);
  return { nodes, pageInfo: { hasNextPage, endCursor }, totalCount: countVotes(ballots, wishes, calls) };
}

function readPlace(list: string, cursor: string) {
  const [ballot, seq, row] = readCursor(list, cursor);
  if (typeof ballot !== "string" || typeof seq !== "number" || typeof row !== "number") throw noSuchVote();
  return { ballot, seq, row };
}

function noSuchVote(): RequestError {
  return new RequestError("BAD_CURSOR", "The cursor names no vote that is there. Leave `after` out to begin anew.");
}
