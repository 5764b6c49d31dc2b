import type { CastBallots } from "./cast-ballots.ts";
import type { ApprovalRule, PluralityRule } from "./rule.ts";
import { type OptionTally, tallyOptions } from "./tally-options.ts";
import { rankTied } from "./tie-break.ts";

export interface MostVotesCount {
  readonly kind: "plurality" | "approval";
  readonly tally: OptionTally;
  readonly winner: number | null;
  /** Options with the same, highest votes: from the one that wins the tie; in any order where the rule breaks no ties. */
  readonly tie: readonly number[] | null;
}

/** Counts by plurality or approval: the option with the most votes is elected. @param options how many there are */
export function countMostVotes(cast: CastBallots, options: number, rule: PluralityRule | ApprovalRule): MostVotesCount {
  const tally = tallyOptions(cast, options, rule.kind === "approval");
  const votes = tally.options.map(({ ballots, weight }) => (rule.weighted ? weight : BigInt(ballots)));
  const most = [...votes].sort((a, b) => (a > b ? -1 : 1))[0] ?? 0n;
  const first = votes.flatMap((of, i) => (of === most && most > 0n ? [i + 1] : []));
  if (first.length < 2) return { kind: rule.kind, tally, winner: first[0] ?? null, tie: null };
  const ranked = rankTied(first, rule.ties);
  return { kind: rule.kind, tally, winner: ranked?.[0] ?? null, tie: ranked ?? first };
}
