import type { Colour } from "../../charts/theme.ts";
import type { BallotClass } from "../../generated/graphql.ts";

interface Choice {
  readonly name: string;
  readonly class: BallotClass;
  readonly votes: number;
}

/** What means the same in every ballot has the same colour in each. */
export function classColour(name: BallotClass): Colour {
  switch (name) {
    case "YES":
      return "cat-1";
    case "NO":
      return "cat-2";
    case "ABSTAIN":
      return "cat-6";
    case "CANDIDATE":
      return "ballots";
    default:
      return "cat-other";
  }
}

const ofCandidates = ["cat-1", "cat-2", "cat-3", "cat-4", "cat-5", "cat-6"] as const satisfies readonly Colour[];

/** Most votes first where options are candidates; as the source orders them where their order means something, such as yes and no. */
export function inOrder<Each extends Choice>(choices: readonly Each[]): readonly Each[] {
  const isCandidate = (choice: Each) => choice.class === "CANDIDATE";
  const candidates = choices.filter(isCandidate).sort((a, b) => b.votes - a.votes);
  return [...candidates, ...choices.filter((choice) => !isCandidate(choice))];
}

/** Colour of a choice beside the others of its ballot: no two of the largest have the same. */
export function choiceColour<Each extends Choice>(choice: Each, choices: readonly Each[]): Colour {
  if (choice.class !== "CANDIDATE") return classColour(choice.class);
  return ofCandidates[inOrder(choices).indexOf(choice)] ?? "cat-other";
}
