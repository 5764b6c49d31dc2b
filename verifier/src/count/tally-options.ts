import { type CastBallots, overvote, undervote, writeIn } from "./cast-ballots.ts";

/** Votes of each option, and the ballots that gave none. */
export interface OptionTally {
  /** The first option at index 0: how many ballots, and the sum of their weights. */
  readonly options: readonly { readonly ballots: number; readonly weight: bigint }[];
  readonly writeIns: number;
  /** Ballots with more marks than the rule allows. */
  readonly invalid: number;
  /** Ballots without a mark. */
  readonly blank: number;
  readonly ballots: number;
  /** Sum of the weights of all ballots that gave a vote. */
  readonly weight: bigint;
}

/**
 * @param options how many there are
 * @param most options that a ballot may mark: each of them gets one vote
 */
export function tallyOptions(cast: CastBallots, options: number, most: number): OptionTally {
  const tally = Array.from({ length: options }, () => ({ ballots: 0, weight: 0n }));
  let [writeIns, invalid, blank, total] = [0, 0, 0, 0n];
  for (const { marks, ballots, weight } of cast.markedAlike()) {
    const marked = [...new Set(marks.filter((mark) => mark !== undervote))];
    if (marked.length === 0) blank += ballots;
    else if (marked.includes(overvote) || marked.length > most) invalid += ballots;
    else {
      total += weight;
      for (const mark of marked) {
        const of = tally[mark - 1];
        if (mark === writeIn) writeIns += ballots;
        else if (of !== undefined) {
          of.ballots += ballots;
          of.weight += weight;
        }
      }
    }
  }
  return { options: tally, writeIns, invalid, blank, ballots: cast.ballots, weight: total };
}
