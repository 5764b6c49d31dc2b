import { type OptionClass, optionClasses, voterCode } from "@plainsight/verifier/ballot-terms";
import { rowLayout } from "@plainsight/verifier/ballot-votes";
import type { BallotClass } from "../../generated/graphql.ts";
import type { Book, BookBallot } from "./book.ts";

/** Where a vote stands. */
interface Spot {
  readonly seq: number;
  readonly row: number;
}

/** Who voted how in every roll call: a byte for each voter and ballot. */
export class RollCalls {
  /** In the order of the book. */
  readonly ballots: readonly BookBallot[];
  readonly #place = new Map<BookBallot, number>();
  /** By voter: for each ballot the number of the class of the vote; 0: no vote is recorded. */
  readonly #classes = new Map<string, Uint8Array>();

  constructor(book: Book) {
    this.ballots = book.ballots.filter(({ terms }) => terms.form === "ROLL_CALL");
    for (const [place, ballot] of this.ballots.entries()) {
      this.#place.set(ballot, place);
      eachVote(ballot, (voter, choice) => {
        let classes = this.#classes.get(voter);
        if (classes === undefined) {
          classes = new Uint8Array(this.ballots.length);
          this.#classes.set(voter, classes);
        }
        // Of a voter that stands there twice, the first is counted.
        if (classes[place] === 0) classes[place] = optionClasses.indexOf(ballot.terms.options[choice - 1]?.class ?? "UNSET");
      });
    }
  }

  /** Codes of all voters, in their order. */
  get voters(): readonly string[] {
    return [...this.#classes.keys()].sort();
  }

  /** For each ballot the number of the class that the voter chose; undefined for somebody without a vote. */
  classesOf(voter: string): Uint8Array | undefined {
    return this.#classes.get(voter);
  }

  /** Places of the ballots that are let through. */
  places(lets: (ballot: BookBallot) => boolean): readonly number[] {
    return this.ballots.flatMap((ballot, place) => (lets(ballot) ? [place] : []));
  }

  /** True where one of the voters has a vote in it, of one of the classes where such are named. */
  hasVote(ballot: BookBallot, voters: readonly string[], voted: readonly BallotClass[] | null): boolean {
    const place = this.#place.get(ballot);
    if (place === undefined) return false;
    return voters.some((voter) => {
      const number = this.#classes.get(voter)?.[place] ?? 0;
      return number > 0 && (voted === null || voted.includes(classNamed(number)));
    });
  }
}

export function classNamed(number: number): OptionClass {
  return optionClasses[number] ?? "UNSET";
}

/** Where a voter's vote stands, counted from the first row; null where there is none. */
export function findVote(ballot: BookBallot, voter: string): Spot | null {
  const { length } = rowLayout(ballot.terms, "VOTES");
  for (const { seq, rows } of ballot.records) {
    for (let at = 0, row = 0; at + length <= rows.length; at += length, row++) if (voterCode(rows, at) === voter) return { seq, row };
  }
  return null;
}

function eachVote({ terms, records }: BookBallot, take: (voter: string, choice: number) => void): void {
  const { length } = rowLayout(terms, "VOTES");
  for (const { rows } of records) {
    for (let at = 0; at + length <= rows.length; at += length) take(voterCode(rows, at), rows[at + 3] ?? 0);
  }
}

const known = new WeakMap<Book, RollCalls>();

/** Made once for a book, when it is first asked for. */
export function rollCallsOf(book: Book): RollCalls {
  let calls = known.get(book);
  if (calls === undefined) {
    calls = new RollCalls(book);
    known.set(book, calls);
  }
  return calls;
}
