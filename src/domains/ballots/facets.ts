import type { BallotFacets } from "../../generated/graphql.ts";
import type { BookBallot } from "./book.ts";
import { yearOf } from "./filter.ts";

/** What there is to filter ballots by. */
export function getFacets(ballots: readonly BookBallot[]): BallotFacets {
  const descending = (numbers: readonly (number | null)[]) =>
    [...new Set(numbers.filter((number) => number !== null))].sort((a, b) => b - a);
  return {
    forms: [...new Set(ballots.map(({ terms }) => terms.form))].sort(),
    years: descending(ballots.map(yearOf)),
    sessions: descending(ballots.map(({ session }) => session)),
    issues: [...new Set(ballots.flatMap(({ issues }) => issues))].sort(),
    important: ballots.filter(({ important }) => important === true).length,
    withFindings: ballots.filter(({ findings }) => findings.length > 0).length,
    ballots: ballots.length,
  };
}
