import { type OptionClass, optionClasses, voterCode } from "@plainsight/verifier/ballot-terms";
import { numberAt, rowLayout } from "@plainsight/verifier/ballot-votes";
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
  readonly #classes: ReadonlyMap<string, Uint8Array>;
  /** Voters that are known by a name of their own: though it had three letters, it would be no country's code. */
  readonly #named: ReadonlySet<string>;
  /** Places of ballots in which a voter stands twice, or chose what there is not: of these a byte for each voter does not say all. */
  readonly #irregular: ReadonlySet<number>;

  /** @param same those of a book with the very same ballots, of another pin: votes are gone through once */
  constructor(book: Book, same?: RollCalls) {
    this.ballots = book.ballots.filter(({ terms }) => terms.form === "ROLL_CALL" || terms.form === "NAMED_ROLL_CALL");
    for (const [place, ballot] of this.ballots.entries()) this.#place.set(ballot, place);
    const read = same === undefined ? this.#readVotes() : { classes: same.#classes, named: same.#named, irregular: same.#irregular };
    this.#classes = read.classes;
    this.#named = read.named;
    this.#irregular = read.irregular;
  }

  #readVotes() {
    const all = new Map<string, Uint8Array>();
    const named = new Set<string>();
    const irregular = new Set<number>();
    for (const [place, ballot] of this.ballots.entries()) {
      eachVote(ballot, (voter, choice) => {
        if (ballot.terms.form === "NAMED_ROLL_CALL") named.add(voter);
        let classes = all.get(voter);
        if (classes === undefined) {
          classes = new Uint8Array(this.ballots.length);
          all.set(voter, classes);
        }
        const number = optionClasses.indexOf(ballot.terms.options[choice - 1]?.class ?? "UNSET");
        if (classes[place] !== 0 || number === 0) irregular.add(place);
        // Of a voter that stands there twice, the first is counted, unless a later vote overwrites it.
        if (classes[place] === 0 || ballot.terms.revotable) classes[place] = number;
      });
    }
    return { classes: all, named, irregular };
  }

  /** Codes or names of all voters, in their order. */
  get voters(): readonly string[] {
    return [...this.#classes.keys()].sort();
  }

  isNamed(voter: string): boolean {
    return this.#named.has(voter);
  }

  /** For each ballot the number of the class that the voter chose; undefined for somebody without a vote. */
  classesOf(voter: string): Uint8Array | undefined {
    return this.#classes.get(voter);
  }

  /** Places of the ballots that are let through. */
  places(lets: (ballot: BookBallot) => boolean): readonly number[] {
    return this.ballots.flatMap((ballot, place) => (lets(ballot) ? [place] : []));
  }

  /**
   * How many rows of the ballot are votes of these voters, of one of the classes where such are named; null where only its records
   * tell.
   */
  countRows(ballot: BookBallot, voters: readonly string[], voted: readonly BallotClass[] | null): number | null {
    const place = this.#place.get(ballot);
    if (place === undefined || this.#irregular.has(place)) return null;
    let count = 0;
    for (const voter of new Set(voters)) {
      const number = this.#classes.get(voter)?.[place] ?? 0;
      if (number > 0 && (voted === null || voted.includes(classNamed(number)))) count++;
    }
    return count;
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

/** Where a voter's vote that counts stands, by the row's place from 0; null where there is none. */
export function findVote(ballot: BookBallot, voter: string): Spot | null {
  const { length } = rowLayout(ballot.terms, "VOTES");
  let found: Spot | null = null;
  for (const { seq, rows } of ballot.records) {
    for (let at = 0, row = 0; at + length <= rows.length; at += length, row++) {
      if (voterAt(ballot, rows, at) !== voter) continue;
      found = { seq, row };
      if (!ballot.terms.revotable) return found;
    }
  }
  return found;
}

function eachVote(ballot: BookBallot, take: (voter: string, choice: number) => void): void {
  const { length } = rowLayout(ballot.terms, "VOTES");
  for (const { rows } of ballot.records) {
    for (let at = 0; at + length <= rows.length; at += length) take(voterAt(ballot, rows, at), rows[at + 3] ?? 0);
  }
}

function voterAt({ terms, names }: BookBallot, rows: Uint8Array, at: number): string {
  if (terms.form === "ROLL_CALL") return voterCode(rows, at);
  const number = numberAt(rows, at, 3);
  return names.nameOf(number) ?? `number ${number}`;
}

const known = new WeakMap<Book, RollCalls>();

/** Made once for a book, when it is first asked for. */
export function rollCallsOf(book: Book): RollCalls {
  let calls = known.get(book);
  if (calls === undefined) {
    calls = book.core === undefined ? new RollCalls(book) : new RollCalls(book, rollCallsOf(book.core));
    known.set(book, calls);
  }
  return calls;
}
