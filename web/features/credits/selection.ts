import type { CreditFilter } from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";

/** What of the credits an address asks for. */
export interface CreditSelection {
  /** Stream id. */
  readonly source?: string;
  /** Host country. */
  readonly country?: string;
  readonly project?: string;
}

export function readSelection(search: Search): CreditSelection {
  const [source, country, project] = [only(search, "source"), only(search, "country")?.toUpperCase(), only(search, "project")];
  return { ...(source !== undefined && { source }), ...(country !== undefined && { country }), ...(project !== undefined && { project }) };
}

/** The same selection as an address's query, always in this order. */
export function selectionQuery({ source, country, project }: CreditSelection): Query {
  return { source, country, project };
}

/** The same selection as the API's filter. */
export function filterOf({ source, country, project }: CreditSelection): CreditFilter {
  const one = (value: string | undefined) => (value === undefined ? null : [value]);
  return { stream: one(source), country: one(country), project: one(project) };
}
