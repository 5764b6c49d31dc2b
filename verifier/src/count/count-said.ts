import { type BallotCount as Added, countBallot, type HoldsProof } from "../ballot-count.ts";
import type { Keccak } from "../keccak.ts";
import { ruleOf } from "./ballot-rule.ts";
import { CastBallots } from "./cast-ballots.ts";
import { type ByRule, countByRule } from "./count-ballots.ts";
import { countFirstPreferences, type FirstPreferences } from "./first-preferences.ts";
import type { SaidOfBallot } from "./ledger-record.ts";
import type { CountingRule } from "./rule.ts";

/** What a ballot's records add up to, in both ways of counting. */
export interface Counted {
  /** Votes by choice, and whatever breaks a rule of the ballot. */
  readonly added: Added;
  readonly firstPreferences: FirstPreferences;
  readonly rule: CountingRule | null;
  readonly byRule: ByRule | null;
  /** Why there is no count by a rule; null where there is one. */
  readonly noRule: string | null;
}

/** What checks the proofs of a ballot's votes; null where they carry none. */
export type ProofsOf = (said: SaidOfBallot) => HoldsProof | null;

/**
 * Counts what the records of a ballot say, checking each vote as the contract should have.
 * @param proofsOf left out where proofs of membership can't be checked: then no vote of a ballot of a group counts
 */
export function countSaid(
  said: SaidOfBallot,
  at: { readonly stream: number; readonly ballot: number },
  keccak: Keccak,
  proofsOf: ProofsOf = () => null,
): Counted {
  const { terms, votes, closings, names, scope } = said;
  const place = { stream: at.stream, ballot: at.ballot, scope };
  const options = terms.options.length;
  const cast = new CastBallots(options);
  const onVote = (chosen: ArrayLike<number>, weight: bigint, number: number) => cast.add(chosen, weight, number);
  const added = countBallot(terms, place, votes, closings, keccak, onVote, names, proofsOf(said));
  const published = ruleOf(terms);
  const rule = "rule" in published ? published.rule : null;
  return {
    added,
    firstPreferences: countFirstPreferences(cast, options),
    rule,
    byRule: rule === null ? null : countByRule(cast, options, rule, terms.eligible === 0 ? null : BigInt(terms.eligible)),
    noRule: "rule" in published ? null : published.why,
  };
}

/** Numbers of the options that the count by the rule elects or carries; null where it does not decide. */
export function electedBy(byRule: ByRule | null): readonly number[] | null {
  switch (byRule?.kind) {
    case "ranked-choice":
      return typeof byRule.winner === "number" ? [byRule.winner] : null;
    case "plurality":
    case "approval":
      return byRule.winners.length === 0 ? null : byRule.winners;
    case "majority":
    case undefined:
      return null;
  }
}
