import type { CastBallots } from "./cast-ballots.ts";
import { countFirstPreferences, type FirstPreferences } from "./first-preferences.ts";
import { countMajority, type MajorityCount } from "./majority.ts";
import { countMostVotes, type MostVotesCount } from "./most-votes.ts";
import { countRankedChoice, type RankedChoiceCount } from "./ranked-choice.ts";
import type { CountingRule } from "./rule.ts";

export type ByRule = RankedChoiceCount | MostVotesCount | MajorityCount;

/** Both counts of a ballot: the two answer different questions, and each is named. */
export interface BallotCount {
  /** What was marked first, before any rule. */
  readonly firstPreferences: FirstPreferences;
  readonly byRule: ByRule;
}

/**
 * Counts the cast ballots by the published rule.
 * @param options how many there are, numbered from 1
 * @param eligible votes that could have been cast; null: unknown
 */
export function countBallots(cast: CastBallots, options: number, rule: CountingRule, eligible: bigint | null): BallotCount {
  return { firstPreferences: countFirstPreferences(cast, options), byRule: countByRule(cast, options, rule, eligible) };
}

/** As `countBallots`, without the plain count. */
export function countByRule(cast: CastBallots, options: number, rule: CountingRule, eligible: bigint | null): ByRule {
  switch (rule.kind) {
    case "ranked-choice":
      return countRankedChoice(cast, options, rule);
    case "plurality":
    case "approval":
      return countMostVotes(cast, options, rule);
    case "majority":
      return countMajority(cast, options, rule, eligible);
  }
}
