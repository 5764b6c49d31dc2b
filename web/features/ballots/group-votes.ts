import type { FullBallot } from "./ask-types.ts";

type Vote = NonNullable<FullBallot["rollCall"]>[number];
type Choice = FullBallot["figures"][number];

/** Votes under what was chosen, in the order of the options; options that nobody chose are left out. */
export function groupVotes(
  votes: readonly Vote[],
  choices: readonly Choice[],
  compare: (one: Vote, other: Vote) => number,
): readonly { readonly choice: Choice; readonly votes: readonly Vote[] }[] {
  return choices
    .map((choice) => ({ choice, votes: votes.filter(({ chosen }) => chosen[0]?.name === choice.name).sort(compare) }))
    .filter(({ votes: own }) => own.length > 0);
}
