import type { EmissionFilter } from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";

/** What of the facilities an address asks for. */
export interface FacilitySelection {
  /** Stream id. */
  readonly source?: string;
  readonly basis?: string;
  readonly year?: number;
  /** Organisation id; "none": those whose owner is not told. */
  readonly owner?: string;
  /** Code of ISO 3166-2. */
  readonly region?: string;
  /** Words in a facility's names. */
  readonly name?: string;
}

export function readSelection(search: Search): FacilitySelection {
  const [source, basis, year, owner] = [only(search, "source"), only(search, "basis"), only(search, "year"), only(search, "owner")];
  const [region, name] = [only(search, "region")?.toUpperCase(), only(search, "name")];
  return {
    ...(source !== undefined && { source }),
    ...(basis !== undefined && { basis }),
    ...(year !== undefined && /^\d{4}$/.test(year) && { year: Number(year) }),
    ...(owner !== undefined && { owner }),
    ...(region !== undefined && { region }),
    ...(name !== undefined && { name }),
  };
}

/** The same selection as an address's query, always in this order. */
export function selectionQuery({ source, basis, year, owner, region, name }: FacilitySelection): Query {
  return { source, basis, year, owner, region, name };
}

/** The same selection as the API's filter. */
export function filterOf({ source, basis, year, owner, region, name }: FacilitySelection): EmissionFilter {
  const one = <Value>(value: Value | undefined) => (value === undefined ? null : [value]);
  return {
    actorKind: ["FACILITY"],
    stream: one(source),
    basis: one(basis),
    year: one(year),
    owner: owner === "none" ? null : one(owner),
    ownerKnown: owner === "none" ? false : null,
    region: one(region),
    facility: name ?? null,
  };
}
