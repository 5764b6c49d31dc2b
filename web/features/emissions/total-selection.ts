import type { EmissionDimension, EmissionFilter } from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";

/** Which of the totals that the ledger keeps an address asks for: one source, basis and year, of all countries where nothing else is said. */
export interface TotalSelection {
  /** Stream id. */
  readonly source?: string;
  /** Id of a basis. */
  readonly basis?: string;
  readonly year?: number;
  readonly country?: string;
  /** Id of a declared actor, such as a facility. */
  readonly actor?: string;
  readonly of?: "facilities";
}

export function readTotalSelection(search: Search): TotalSelection {
  const [source, basis, year] = [only(search, "source"), only(search, "basis"), only(search, "year")];
  const [country, actor, of] = [only(search, "country")?.toUpperCase(), only(search, "actor"), only(search, "of")];
  return {
    ...(source !== undefined && { source }),
    ...(basis !== undefined && { basis }),
    ...(year !== undefined && /^\d{4}$/.test(year) && { year: Number(year) }),
    ...(country !== undefined && { country }),
    ...(actor !== undefined && { actor }),
    ...(of === "facilities" && { of }),
  };
}

/** The same selection as an address's query, always in this order. */
export function totalQuery({ source, basis, year, country, actor, of }: TotalSelection): Query {
  return { source, basis, year, country, actor, of };
}

/** The same selection as the API's question; null where it leaves open of what. */
export function askedTotal({
  source,
  basis,
  year,
  country,
  actor,
  of,
}: TotalSelection): { readonly filter: EmissionFilter; readonly by: EmissionDimension[] } | null {
  if (source === undefined || basis === undefined || year === undefined) return null;
  const filter = { stream: [source], basis: [basis], year: [year] };
  if (actor !== undefined) return { filter: { ...filter, actor: [actor] }, by: ["ACTOR", "YEAR"] };
  if (country !== undefined) return { filter: { ...filter, country: [country], actorKind: ["COUNTRY"] }, by: ["ACTOR", "YEAR"] };
  return { filter: { ...filter, actorKind: [of === undefined ? "COUNTRY" : "FACILITY"] }, by: ["YEAR"] };
}
