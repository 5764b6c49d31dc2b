import type { BallotClass } from "../../generated/graphql.ts";
import type { Page } from "../page-of.ts";
import { pageOf } from "../page-of.ts";
import type { BookBallot } from "./book.ts";
import { findVote } from "./roll-calls.ts";
import { type BallotVoter, votedIn } from "./voters.ts";
import { type BallotVote, readBallotVote } from "./votes.ts";

/** How a voter voted, newest first. @throws RequestError BAD_CURSOR */
export function historyOf(
  voter: BallotVoter,
  classes: readonly BallotClass[] | null,
  first: number,
  after: string | null,
): Page<BallotVote> {
  const { calls, streamId } = voter;
  const ballots = votedIn(voter, classes).flatMap((place) => calls.ballots[place] ?? []);
  const page = pageOf(ballots, `history ${streamId} ${voter.voter} ${JSON.stringify(classes)} ${ballots.length}`, first, after);
  return { ...page, nodes: page.nodes.flatMap((ballot) => voteOf(ballot, voter.voter) ?? []) };
}

/** The vote of a voter in a roll call; null where none is recorded. */
function voteOf(ballot: BookBallot, voter: string): BallotVote | null {
  const spot = findVote(ballot, voter);
  const record = spot === null ? undefined : ballot.records.find(({ seq }) => seq === spot.seq);
  return spot === null || record === undefined ? null : readBallotVote(ballot, record.kind, spot.seq, spot.row, record.rows);
}
