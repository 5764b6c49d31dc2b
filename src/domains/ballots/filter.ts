import type { BallotClass, BallotFilter } from "../../generated/graphql.ts";
import { findCountryByAlpha2 } from "../../kernel/country.ts";
import type { Question } from "../domain.ts";
import { given, readStream, readWords } from "../filter-parts.ts";
import type { Book, BookBallot } from "./book.ts";
import { rollCallsOf } from "./roll-calls.ts";
import type { VoteWishes } from "./votes.ts";

/** What a filter lets through. */
export interface Wishes {
  /** Names the filter, for cursors. */
  readonly name: string;
  /** Codes of voters that were asked for; null: all. */
  readonly voters: readonly string[] | null;
  lets(ballot: BookBallot): boolean;
}

/**
 * Checks a filter. A list that is empty counts as not given.
 * @throws RequestError UNKNOWN_STREAM, BAD_ARGUMENT
 */
export async function readFilter(question: Question, book: Book, filter: BallotFilter | null | undefined): Promise<Wishes> {
  const streams = given("stream", filter?.stream);
  const ids = streams === null ? null : await Promise.all(streams.map((id) => readStream(question, id)));
  const ballots = given("ballot", filter?.ballot)?.map((id) => id.trim().toLowerCase()) ?? null;
  const [forms, sessions, years] = [given("form", filter?.form), given("session", filter?.session), given("year", filter?.year)];
  const issues = given("issue", filter?.issue);
  const words = readWords(filter?.text)?.map((word) => word.toLowerCase()) ?? null;
  const voters = given("voter", filter?.voter)?.map(readVoter) ?? null;
  const voted: readonly BallotClass[] | null = given("voted", filter?.voted);
  const { important = null, findings = null, yearFrom = null, yearTo = null } = filter ?? {};
  const calls = voters === null ? null : rollCallsOf(book);
  return {
    name: JSON.stringify([ids, ballots, forms, sessions, years, yearFrom, yearTo, issues, important, words, voters, voted, findings]),
    voters,
    lets: (ballot) =>
      (ids?.includes(ballot.streamId) ?? true) &&
      (ballots?.includes(ballot.id) ?? true) &&
      (forms?.includes(ballot.terms.form) ?? true) &&
      (sessions === null || (ballot.session !== null && sessions.includes(ballot.session))) &&
      isInYears(yearOf(ballot), years, yearFrom, yearTo) &&
      (issues?.some((issue) => ballot.issues.includes(issue)) ?? true) &&
      (important === null || (ballot.important ?? false) === important) &&
      (findings === null || ballot.findings.length > 0 === findings) &&
      (words === null || holds(ballot, words)) &&
      (voters === null || calls === null || calls.hasVote(ballot, voters, voted)),
  };
}

export function yearOf({ date }: BookBallot): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

function isInYears(year: number | null, years: readonly number[] | null, from: number | null | undefined, to: number | null | undefined) {
  if (year === null) return years === null && from == null && to == null;
  return (years?.includes(year) ?? true) && (from == null || year >= from) && (to == null || year <= to);
}

function holds({ terms, resolution }: BookBallot, words: readonly string[]): boolean {
  const text = `${terms.title}\n${terms.question}\n${resolution ?? ""}\n${terms.ref}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Three letters as rows have them; two are those of a country of today. What is longer is a name, as it was listed. */
export function readVoter(text: string): string {
  const name = text.trim();
  if (name.length > 3) return name;
  const code = name.toUpperCase();
  return code.length === 2 ? (findCountryByAlpha2(code)?.code ?? code) : code;
}

/** What votes to let through. @throws RequestError BAD_ARGUMENT for a list that is too long */
export function readVoteWishes(
  voter: readonly string[] | null | undefined,
  classes: readonly BallotClass[] | null | undefined,
): VoteWishes {
  return { voters: given("voter", voter)?.map(readVoter) ?? null, classes: given("class", classes) };
}
