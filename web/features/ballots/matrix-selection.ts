import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";
import { readVoterSelection, type VoterSelection, voterQuery } from "./voter-selection.ts";

/** Whom a comparison of voters is between, and over which roll calls. */
export interface MatrixSelection extends VoterSelection {
  /** Stream id. */
  readonly source?: string;
  /** Codes, in the order of the address; empty: the region's, or those with most votes. */
  readonly voters: readonly string[];
  /** UN M49 region. */
  readonly region?: string;
}

/** A form sends `voter` once for each that is ticked; addresses that are passed on have `voters` with commas. */
export function readMatrixSelection(search: Search): MatrixSelection {
  const ticked = search["voter"] ?? [];
  const codes = [...(only(search, "voters")?.split(",") ?? []), ...(typeof ticked === "string" ? [ticked] : ticked)];
  const voters = [...new Set(codes.map((code) => code.trim().toUpperCase()).filter((code) => /^[A-Z]{3}$/.test(code)))];
  const [source, region] = [only(search, "source"), only(search, "region")];
  return {
    ...readVoterSelection(search),
    voters,
    ...(source !== undefined && { source }),
    ...(region !== undefined && { region }),
  };
}

/** The same as an address's query, always in this order. A choice of voters is stronger than a region. */
export function matrixQuery({ source, voters, region, ...rest }: MatrixSelection): Query {
  const named = voters.length > 0;
  return { source, voters: named ? voters.join(",") : undefined, region: named ? undefined : region, ...voterQuery(rest) };
}
