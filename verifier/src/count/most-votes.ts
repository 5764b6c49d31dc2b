import type { CastBallots } from "./cast-ballots.ts";
import type { ApprovalRule, PluralityRule } from "./rule.ts";
import { type OptionTally, tallyOptions } from "./tally-options.ts";
import { rankTied } from "./tie-break.ts";

export interface MostVotesCount {
  readonly kind: "plurality" | "approval";
  readonly tally: OptionTally;
  /** Who is elected, most votes first; fewer than there are seats where a tie is not broken, or nobody else has a vote. */
  readonly winners: readonly number[];
  /** Options with as many votes as each other, not all of whom can be elected: from the one that wins the tie, if it is broken. */
  readonly tie: readonly number[] | null;
}

/** Counts by plurality or approval: the options with the most votes are elected. @param options how many there are */
export function countMostVotes(cast: CastBallots, options: number, rule: PluralityRule | ApprovalRule): MostVotesCount {
  const { kind, seats, ties } = rule;
  const tally = tallyOptions(cast, options, kind === "approval" ? options : rule.marks);
  const votes = tally.options.map(({ ballots, weight }, i) => ({ option: i + 1, votes: rule.weighted ? weight : BigInt(ballots) }));
  const ranked = votes
    .filter((each) => each.votes > 0n)
    .sort((a, b) => (a.votes > b.votes ? -1 : a.votes < b.votes ? 1 : a.option - b.option));
  const last = ranked[seats - 1]?.votes;
  const above = ranked.filter((each) => last === undefined || each.votes > last).map(({ option }) => option);
  const level = ranked.filter((each) => each.votes === last).map(({ option }) => option);
  if (above.length + level.length <= seats) return { kind, tally, winners: [...above, ...level], tie: null };
  const broken = rankTied(level, ties);
  return { kind, tally, winners: [...above, ...(broken ?? []).slice(0, seats - above.length)], tie: broken ?? level };
}
