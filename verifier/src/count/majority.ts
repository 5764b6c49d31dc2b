import type { CastBallots } from "./cast-ballots.ts";
import type { MajorityRule, Share } from "./rule.ts";
import { type OptionTally, tallyOptions } from "./tally-options.ts";

export interface MajorityCount {
  readonly kind: "majority";
  readonly tally: OptionTally;
  readonly yes: bigint;
  readonly no: bigint;
  readonly abstain: bigint;
  /** What the votes for the motion are a share of. Null where the rule counts those eligible and their number is unknown. */
  readonly base: bigint | null;
  /** Null where it can't be said: the number of those eligible is unknown, and the rule asks for it. */
  readonly outcome: "carried" | "not-carried" | "vetoed" | "no-quorum" | null;
}

/**
 * Counts a motion. An abstention is cast, but neither for nor against.
 * @param options how many there are
 * @param eligible votes (with weights, where the rule weighs) that could have been cast; null: unknown
 */
export function countMajority(cast: CastBallots, options: number, rule: MajorityRule, eligible: bigint | null): MajorityCount {
  const tally = tallyOptions(cast, options, 1);
  const votesOf = (numbers: readonly number[]) =>
    numbers.reduce((sum, option) => {
      const of = tally.options[option - 1];
      return sum + (of === undefined ? 0n : rule.weighted ? of.weight : BigInt(of.ballots));
    }, 0n);
  const [yes, no, abstain] = [votesOf(rule.yes), votesOf(rule.no), votesOf(rule.abstain)];
  const vetoes = rule.veto === null ? 0n : votesOf(rule.veto.options.filter((option) => !rule.no.includes(option)));
  const against = no + vetoes;
  const all = yes + against + abstain;
  const base = { "yes-and-no": yes + against, cast: all, eligible }[rule.of];
  return { kind: "majority", tally, yes, no: against, abstain, base, outcome: decide(rule, yes, all, base, eligible, votesOf) };
}

function decide(
  rule: MajorityRule,
  yes: bigint,
  all: bigint,
  base: bigint | null,
  eligible: bigint | null,
  votesOf: (options: readonly number[]) => bigint,
): MajorityCount["outcome"] {
  if (rule.quorum !== null) {
    if (eligible === null) return null;
    if (compare(all, rule.quorum, eligible) < 0) return "no-quorum";
  }
  if (rule.veto !== null && all > 0n && compare(votesOf(rule.veto.options), rule.veto.share, all) >= 0) return "vetoed";
  if (base === null) return null;
  const above = compare(yes, rule.share, base);
  return yes > 0n && (rule.moreThan ? above > 0 : above >= 0) ? "carried" : "not-carried";
}

/** Below, at or above: of `votes` against the share of `base`, without rounding. */
function compare(votes: bigint, { numerator, denominator }: Share, base: bigint): number {
  const difference = votes * BigInt(denominator) - base * BigInt(numerator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
