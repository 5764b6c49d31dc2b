import type { BallotClass } from "../../generated/graphql.ts";
import type { Pin } from "../domain.ts";
import type { BookBallot } from "./book.ts";
import { yearOf } from "./filter.ts";
import { classNamed, type RollCalls } from "./roll-calls.ts";

/** How many votes there are of each class, by the class's number. */
export type ClassCounts = ReadonlyMap<number, number>;

/** A named voter in one stream's roll calls that a filter lets through. */
export interface BallotVoter {
  /** Stream and voter, joined by a space. */
  readonly id: string;
  readonly streamId: string;
  /** Three letters, or the name of one that is named otherwise. */
  readonly voter: string;
  readonly calls: RollCalls;
  /** Places of the stream's ballots in `calls` that are let through, newest first. */
  readonly places: readonly number[];
  readonly pin: Pin;
}

export interface BallotVoterList {
  readonly rows: readonly BallotVoter[];
  readonly pin: Pin;
}

/** Voters with a vote, by stream and code. */
export function getVoters(calls: RollCalls, lets: (ballot: BookBallot) => boolean, only: readonly string[] | null, pin: Pin) {
  const byStream = new Map<string, number[]>();
  for (const place of calls.places(lets)) {
    const stream = calls.ballots[place]?.streamId ?? "";
    const places = byStream.get(stream);
    if (places === undefined) byStream.set(stream, [place]);
    else places.push(place);
  }
  return [...byStream].flatMap(([streamId, places]) =>
    (only ?? calls.voters)
      .map((voter): BallotVoter => ({ id: `${streamId} ${voter}`, streamId, voter, calls, places, pin }))
      .filter(hasVoted),
  );
}

function hasVoted({ calls, voter, places }: BallotVoter): boolean {
  const own = calls.classesOf(voter);
  return own !== undefined && places.some((place) => (own[place] ?? 0) > 0);
}

/** Places of the ballots in which the voter has a recorded vote, newest first. */
export function votedIn({ calls, voter, places }: BallotVoter, classes?: readonly BallotClass[] | null): readonly number[] {
  const own = calls.classesOf(voter);
  if (own === undefined) return [];
  return places.filter((place) => {
    const number = own[place] ?? 0;
    return number > 0 && (classes == null || classes.length === 0 || classes.includes(classNamed(number)));
  });
}

export function countClasses(voter: BallotVoter, places: readonly number[]): ClassCounts {
  const own = voter.calls.classesOf(voter.voter);
  const counts = new Map<number, number>();
  for (const place of places) {
    const number = own?.[place] ?? 0;
    if (number > 0) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => a - b));
}

export interface VoterPart {
  readonly year: number | null;
  readonly issue: string | null;
  readonly votes: number;
  readonly classes: ClassCounts;
}

/** A ballot without a date belongs to no year. */
export function partsByYear(voter: BallotVoter): readonly VoterPart[] {
  return partsBy(voter, (ballot) => [yearOf(ballot)].filter((year) => year !== null))
    .sort(([a], [b]) => a - b)
    .map(([year, part]) => ({ ...part, year }));
}

/** A ballot on several issues counts for each: these parts are not to be added up. */
export function partsByIssue(voter: BallotVoter): readonly VoterPart[] {
  return partsBy(voter, ({ issues }) => issues)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([issue, part]) => ({ ...part, issue }));
}

function partsBy<Key>(voter: BallotVoter, keys: (ballot: BookBallot) => readonly Key[]): [Key, VoterPart][] {
  const groups = new Map<Key, number[]>();
  for (const place of votedIn(voter)) {
    const ballot = voter.calls.ballots[place];
    if (ballot === undefined) continue;
    for (const key of keys(ballot)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [place]);
      else group.push(place);
    }
  }
  return [...groups].map(([key, places]) => [key, { year: null, issue: null, votes: places.length, classes: countClasses(voter, places) }]);
}
