import type { BallotClass, BallotFilter } from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";

/** Which roll calls a voter's page, or a comparison of voters, is about. */
export interface VoterSelection {
  readonly from?: number;
  readonly to?: number;
  readonly issue?: string;
  readonly important?: boolean;
}

export function readVoterSelection(search: Search): VoterSelection {
  const year = (name: string): number | undefined => {
    const text = only(search, name);
    return text !== undefined && /^\d{4}$/.test(text) ? Number(text) : undefined;
  };
  const [from, to, issue] = [year("from"), year("to"), only(search, "issue")];
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(issue !== undefined && { issue }),
    ...(only(search, "important") !== undefined && { important: true }),
  };
}

/** The same as an address's query, always in this order. */
export function voterQuery({ from, to, issue, important }: VoterSelection): Query {
  return { from, to, issue, important: important ? 1 : undefined };
}

/** The same as the API's filter. */
export function voterFilter({ from, to, issue, important }: VoterSelection): BallotFilter {
  return { yearFrom: from ?? null, yearTo: to ?? null, issue: issue === undefined ? null : [issue], important: important ?? null };
}

/** What one can ask of a single vote. What a source does not tell apart is in none of its records. */
export const votedClasses = ["YES", "NO", "ABSTAIN", "ABSENT", "NOT_VOTING", "NOT_MEMBER"] as const satisfies readonly BallotClass[];

export function readVoted(search: Search): BallotClass | undefined {
  return votedClasses.find((name) => name === only(search, "voted"));
}
