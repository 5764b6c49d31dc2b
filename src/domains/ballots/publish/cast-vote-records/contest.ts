import { choices } from "@plainsight/verifier/ballot-terms";

/** What a place on a paper holds where it is no option's number. */
export const { blank, overvote, writeIn } = choices;

/** One contest of a paper, as an election office recorded it. */
export interface Paper {
  /** Name of the counting unit, such as a precinct; empty where it is not said. */
  readonly unit: string;
  /** Numbers of options, from 1, or `blank`, `overvote`, `writeIn`: by rank, or of an unranked contest in ascending order. */
  readonly choices: readonly number[];
}

/** A contest with all its papers. What else stood on a card is another contest, and is not linked to it. */
export interface Contest {
  /** The source's own identifier. */
  readonly ref: string;
  readonly title: string;
  readonly ranked: boolean;
  /** How many options a paper may name. */
  readonly ranks: number;
  /** How many are elected; 0: not said. */
  readonly seats: number;
  /** Names, in the order of the ballot paper. */
  readonly options: readonly string[];
  readonly papers: readonly Paper[];
}

/** Marks of an unranked contest as a row holds them: ascending, or one overvote where there are more than allowed. */
export function unranked(marks: readonly number[], allowed: number): readonly number[] {
  const marked = [...new Set(marks)].sort((a, b) => a - b);
  const row = marked.length > allowed ? [overvote] : marked;
  return Array.from({ length: allowed }, (_, i) => row[i] ?? blank);
}

/** Marks of a ranked contest as a row holds them: in each rank: blank, one choice, or an overvote. */
export function byRank(marks: readonly { readonly rank: number; readonly code: number }[], ranks: number): readonly number[] {
  return Array.from({ length: ranks }, (_, i) => {
    const [first, ...others] = new Set(marks.filter(({ rank }) => rank === i + 1).map(({ code }) => code));
    return first === undefined ? blank : others.length > 0 ? overvote : first;
  });
}
