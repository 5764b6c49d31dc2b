import { type CastBallots, overvote, undervote, writeIn } from "./cast-ballots.ts";

/** What stands in the first place of each ballot, as it was marked: no rule moves anything up. */
export interface FirstPreferences {
  /** Of each option, the first at index 0. */
  readonly options: readonly number[];
  readonly undervotes: number;
  readonly overvotes: number;
  readonly writeIns: number;
  /** Ballots without a mark in any place. They are among the undervotes. */
  readonly blank: number;
  readonly ballots: number;
}

/** The plain count, to be shown beside a count by the rule and never instead of it. @param options how many there are */
export function countFirstPreferences(cast: CastBallots, options: number): FirstPreferences {
  const votes = new Array<number>(options).fill(0);
  let [undervotes, overvotes, writeIns, blank] = [0, 0, 0, 0];
  for (const { marks, ballots } of cast.markedAlike()) {
    const first = marks[0] ?? undervote;
    if (first === undervote) undervotes += ballots;
    else if (first === overvote) overvotes += ballots;
    else if (first === writeIn) writeIns += ballots;
    else votes[first - 1] = (votes[first - 1] ?? 0) + ballots;
    if (marks.every((mark) => mark === undervote)) blank += ballots;
  }
  return { options: votes, undervotes, overvotes, writeIns, blank, ballots: cast.ballots };
}
