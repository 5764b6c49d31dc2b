import type { SupplyFilter } from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";

/** What of the goods an address asks for. */
export interface SupplySelection {
  /** Stream id. */
  readonly source?: string;
  readonly item?: string;
  readonly country?: string;
  readonly late?: boolean;
}

export function readSelection(search: Search): SupplySelection {
  const [source, item, country] = [only(search, "source"), only(search, "item"), only(search, "country")?.toUpperCase()];
  return {
    ...(source !== undefined && { source }),
    ...(item !== undefined && { item }),
    ...(country !== undefined && { country }),
    ...(only(search, "late") !== undefined && { late: true }),
  };
}

/** The same selection as an address's query, always in this order. */
export function selectionQuery({ source, item, country, late }: SupplySelection): Query {
  return { source, item, country, late: late ? 1 : undefined };
}

/** The same selection as the API's filter. */
export function filterOf({ source, item, country, late }: SupplySelection): SupplyFilter {
  const one = (value: string | undefined) => (value === undefined ? null : [value]);
  return { stream: one(source), item: one(item), country: one(country), late: late ? true : null };
}
