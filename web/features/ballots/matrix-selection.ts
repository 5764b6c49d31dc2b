import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";
import { voterOfAddress } from "./voter-address.ts";
import { readVoterSelection, type VoterSelection, voterQuery } from "./voter-selection.ts";

/** Whom a comparison of voters is between, and over which roll calls. */
export interface MatrixSelection extends VoterSelection {
  /** Stream id. */
  readonly source?: string;
  /** Codes and identifiers, in the order of the address; empty: the region's, or those with most votes. */
  readonly voters: readonly string[];
  /** UN M49 region. */
  readonly region?: string;
  /** Whom the form offers to choose besides those with most votes. */
  readonly find?: string;
}

/**
 * A form sends `voter` once for each that is ticked; addresses that are passed on have `voters` with commas, those within an
 * identifier encoded.
 */
export function readMatrixSelection(search: Search): MatrixSelection {
  const ticked = search["voter"] ?? [];
  const passed =
    only(search, "voters")
      ?.split(",")
      .flatMap((voter) => voterOfAddress(voter) ?? []) ?? [];
  const codes = [...passed, ...(typeof ticked === "string" ? [ticked] : ticked)];
  const voters = [...new Set(codes.flatMap(readCode))];
  const [source, region, find] = [only(search, "source"), only(search, "region"), only(search, "find")];
  return {
    ...readVoterSelection(search),
    voters,
    ...(source !== undefined && { source }),
    ...(region !== undefined && { region }),
    ...(find !== undefined && { find }),
  };
}

/** The same as an address's query, always in this order. A choice of voters is stronger than a region. */
export function matrixQuery({ source, voters, region, ...rest }: MatrixSelection): Query {
  const named = voters.length > 0;
  return { source, voters: named ? votersText(voters) : undefined, region: named ? undefined : region, ...voterQuery(rest) };
}

/** Voters as one value of an address. */
export function votersText(voters: readonly string[]): string {
  return voters.map((voter) => voter.replaceAll("%", "%25").replaceAll(",", "%2C")).join(",");
}

/** Three letters are a country's, in any case; what is longer is an identifier as it was listed. */
function readCode(text: string): readonly string[] {
  const voter = text.trim();
  if (voter.length > 3) return [voter];
  return /^[A-Z]{3}$/i.test(voter) ? [voter.toUpperCase()] : [];
}
