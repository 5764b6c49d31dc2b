import { Refusal } from "../refusal.ts";

/** What a place on a ballot holds where it is no option's number: options are numbered from 1. */
export const undervote = 0;
/** More than one option marked in the place. */
export const overvote = 255;
/** A name written in that nobody had declared as a candidate. */
export const writeIn = 254;

/** Ballots that are marked in the same way, counted together. */
export interface MarkedAlike {
  /** What each place holds: the ranks of a ranked ballot, the options approved of, or the one option voted for. */
  readonly marks: readonly number[];
  readonly ballots: number;
  /** Sum of their weights; as many as `ballots` where each has one vote. */
  readonly weight: bigint;
}

interface Growing {
  ballots: number;
  weight: bigint;
}

/**
 * The cast ballots of one count, as they come in: all that a counting rule needs of them, as no rule depends on their order.
 * A hundred thousand ballots are a few thousand ways of marking one.
 */
export class CastBallots {
  readonly #options: number;
  readonly #alike = new Map<string, Growing>();
  #ballots = 0;

  /** @param options how many there are, numbered from 1 */
  constructor(options: number) {
    this.#options = options;
  }

  get ballots(): number {
    return this.#ballots;
  }

  /**
   * @param weight of each of them
   * @param ballots how many are marked so; a negative number takes as many back
   * @throws Refusal data-malformed where a mark is of no option, with the number of the ballot among those counted
   */
  add(marks: ArrayLike<number>, weight = 1n, ballots = 1): void {
    this.#ballots += ballots;
    let key = "";
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i] ?? undervote;
      if (mark > this.#options && mark !== overvote && mark !== writeIn) {
        throw new Refusal("data-malformed", `option ${mark}`, `an option up to ${this.#options}`, `ballot ${this.#ballots}`);
      }
      key += String.fromCharCode(mark);
    }
    const alike = this.#alike.get(key);
    const sum = weight * BigInt(ballots);
    if (alike === undefined) this.#alike.set(key, { ballots, weight: sum });
    else {
      alike.ballots += ballots;
      alike.weight += sum;
    }
  }

  markedAlike(): readonly MarkedAlike[] {
    return [...this.#alike].map(([key, { ballots, weight }]) => ({
      marks: Array.from(key, (_, i) => key.charCodeAt(i)),
      ballots,
      weight,
    }));
  }
}
