import { type RowKind, readVote, rowLayout, type Vote } from "@plainsight/verifier/ballot-votes";
import type { BallotClass } from "../../generated/graphql.ts";
import { readCursor, writeCursor } from "../../kernel/cursor.ts";
import { RequestError } from "../../kernel/request-error.ts";
import type { BookBallot } from "./book.ts";
import { chosenBy } from "./choices.ts";

/** One vote: a row of a record. */
export interface BallotVote extends Vote {
  /** Record and place in it. */
  readonly id: string;
  readonly ballot: BookBallot;
  readonly seq: number;
  readonly row: number;
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
  const vote = readVote(ballot.terms, kind, layout, rows, row * layout.length);
  return { ...vote, id: `${ballot.streamId}-${seq}.${row}`, ballot, seq, row };
}

/** The votes of a ballot in the order of the ledger. */
function* votesOf(ballot: BookBallot, { voters, classes }: VoteWishes): Generator<BallotVote> {
  for (const { seq, kind, rows } of ballot.records) {
    const { length } = rowLayout(ballot.terms, kind);
    for (let row = 0; (row + 1) * length <= rows.length; row++) {
      const vote = readBallotVote(ballot, kind, seq, row, rows);
      if (voters !== null && (vote.voter === null || !voters.includes(vote.voter))) continue;
      if (classes !== null && !vote.choices.some((choice) => classes.includes(chosenBy(ballot, choice).class))) continue;
      yield vote;
    }
  }
}

/** @throws RequestError BAD_CURSOR */
export function pageOfVotes(ballot: BookBallot, wishes: VoteWishes, first: number, after: string | null): VotePage {
  const list = `ballotVotes ${ballot.id} ${JSON.stringify(wishes)}`;
  const from = after === null ? null : readPlace(list, after);
  const nodes: BallotVote[] = [];
  let totalCount = 0;
  let more = false;
  for (const vote of votesOf(ballot, wishes)) {
    totalCount++;
    if (from !== null && (vote.seq < from[0] || (vote.seq === from[0] && vote.row <= from[1]))) continue;
    if (nodes.length < first) nodes.push(vote);
    else more = true;
  }
  const end = nodes.at(-1);
  const endCursor = end === undefined ? null : writeCursor(list, [end.seq, end.row]);
  return { nodes, pageInfo: { hasNextPage: more, endCursor }, totalCount };
}

function readPlace(list: string, cursor: string): readonly [number, number] {
  const [seq, row] = readCursor(list, cursor);
  if (typeof seq === "number" && typeof row === "number") return [seq, row];
  throw new RequestError("BAD_CURSOR", "The cursor names no vote. Leave `after` out to begin anew.");
}
