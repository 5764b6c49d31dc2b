import type { BallotClass, BallotFilter } from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";

/** What of the ballots an address asks for. */
export interface BallotSelection {
  readonly text?: string;
  readonly session?: number;
  readonly year?: number;
  readonly issue?: string;
  /** Three letters. */
  readonly voter?: string;
  readonly voted?: BallotClass;
  readonly important?: boolean;
  readonly findings?: boolean;
}

/** What one can ask of a voter's vote. */
export const askable = ["YES", "NO", "ABSTAIN"] as const satisfies readonly BallotClass[];

export function readSelection(search: Search): BallotSelection {
  const whole = (name: string): number | undefined => {
    const text = only(search, name);
    return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined;
  };
  const [text, issue, voter] = [only(search, "text"), only(search, "issue"), only(search, "voter")?.toUpperCase()];
  const [session, year] = [whole("session"), whole("year")];
  const voted = askable.find((name) => name === only(search, "voted"));
  return {
    ...(text !== undefined && { text }),
    ...(session !== undefined && { session }),
    ...(year !== undefined && { year }),
    ...(issue !== undefined && { issue }),
    ...(voter !== undefined && { voter }),
    ...(voter !== undefined && voted !== undefined && { voted }),
    ...(only(search, "important") !== undefined && { important: true }),
    ...(only(search, "findings") !== undefined && { findings: true }),
  };
}

/** The same selection as an address's query, always in this order. */
export function selectionQuery({ important, findings, ...rest }: BallotSelection): Query {
  const { text, session, year, issue, voter, voted } = rest;
  return { text, session, year, issue, voter, voted, important: important ? 1 : undefined, findings: findings ? 1 : undefined };
}

/** The same selection as the API's filter. */
export function filterOf({ text, session, year, issue, voter, voted, important, findings }: BallotSelection): BallotFilter {
  const one = <Value>(value: Value | undefined) => (value === undefined ? null : [value]);
  return {
    text: text ?? null,
    session: one(session),
    year: one(year),
    issue: one(issue),
    voter: one(voter),
    voted: one(voted),
    important: important ?? null,
    findings: findings ?? null,
  };
}
