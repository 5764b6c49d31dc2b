import { optionClasses } from "@plainsight/verifier/ballot-terms";
import type { RollCalls } from "./roll-calls.ts";
import type { BallotVoter } from "./voters.ts";

/** How often two voters voted the same, of the ballots in which both have a recorded yes, no or abstention. */
export interface Agreement {
  readonly common: number;
  readonly same: number;
}

export interface AgreementWith extends Agreement {
  readonly voter: string;
  /** True for a voter that is no country, whatever its letters. */
  readonly named: boolean;
}

/** True for the numbers of classes in which one can agree: to be absent together is no agreement. */
export const taking = Uint8Array.from(optionClasses, (name) => (name === "YES" || name === "NO" || name === "ABSTAIN" ? 1 : 0));

export function agreementOf(calls: RollCalls, one: string, other: string, places: readonly number[]): Agreement {
  const [first, second] = [calls.classesOf(one), calls.classesOf(other)];
  let common = 0;
  let same = 0;
  if (first === undefined || second === undefined) return { common, same };
  for (const place of places) {
    const [a, b] = [first[place] ?? 0, second[place] ?? 0];
    if (taking[a] === 1 && taking[b] === 1) {
      common++;
      if (a === b) same++;
    }
  }
  return { common, same };
}

/** With all others that have voted in the same ballots: most agreement first. */
export function agreements({ calls, voter, places }: BallotVoter): readonly AgreementWith[] {
  return calls.voters
    .filter((other) => other !== voter)
    .map((other): AgreementWith => ({ voter: other, named: calls.isNamed(other), ...agreementOf(calls, voter, other, places) }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.same / b.common - a.same / a.common || b.common - a.common || a.voter.localeCompare(b.voter));
}
