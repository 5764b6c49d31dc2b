import type { CheckedField, IntegrityFilter } from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";

export const checkedFields = [
  "FUNDS",
  "SUPPLIES",
  "ENTITLEMENTS",
  "BALLOTS",
  "EMISSIONS",
  "TARGETS",
  "CREDITS",
] as const satisfies readonly CheckedField[];

/** Which checks an address asks for. */
export interface CheckSelection {
  readonly field?: CheckedField;
  /** Stream id. */
  readonly source?: string;
  /** The field's own name of a check. */
  readonly check?: string;
}

export function readSelection(search: Search): CheckSelection {
  const [field, source, check] = [only(search, "field")?.toUpperCase(), only(search, "source"), only(search, "check")?.toUpperCase()];
  const known = checkedFields.find((name) => name === field);
  return { ...(known !== undefined && { field: known }), ...(source !== undefined && { source }), ...(check !== undefined && { check }) };
}

/** The same selection as an address's query, always in this order. */
export function selectionQuery({ field, source, check }: CheckSelection): Query {
  return { field: field?.toLowerCase(), source, check: check?.toLowerCase() };
}

/** The same selection as the API's filter. */
export function filterOf({ field, source, check }: CheckSelection): IntegrityFilter {
  return {
    field: field === undefined ? null : [field],
    stream: source === undefined ? null : [source],
    check: check === undefined ? null : [check],
  };
}
