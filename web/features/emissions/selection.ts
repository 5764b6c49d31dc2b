import type { EmissionFilter } from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";
import { type Divisor, divisors } from "../../lib/quotient-words.ts";

/** What of the world's emissions an address asks for. */
export interface EmissionSelection {
  /** Stream id. */
  readonly source?: string;
  /** Id of a basis. */
  readonly basis?: string;
  readonly year?: number;
  /** The earlier year that it is compared with. */
  readonly before?: number;
  /** What map and ranking are divided by. */
  readonly per?: Divisor;
}

export function readSelection(search: Search): EmissionSelection {
  const year = (name: string) => {
    const text = only(search, name);
    return text !== undefined && /^\d{4}$/.test(text) ? Number(text) : undefined;
  };
  const [source, basis, of, before] = [only(search, "source"), only(search, "basis"), year("year"), year("before")];
  const per = divisors.find((divisor) => divisor === only(search, "per"));
  return {
    ...(per !== undefined && { per }),
    ...(source !== undefined && { source }),
    ...(basis !== undefined && { basis }),
    ...(of !== undefined && { year: of }),
    ...(before !== undefined && { before }),
  };
}

/** The same selection as an address's query, always in this order. */
export function selectionQuery({ source, basis, year, before, per }: EmissionSelection): Query {
  return { source, basis, year, before, per };
}

/** Countries of one source and basis, of one year or of all. */
export function filterOf({ source, basis, year }: EmissionSelection, years?: "all"): EmissionFilter {
  return {
    stream: source === undefined ? null : [source],
    basis: basis === undefined ? null : [basis],
    actorKind: ["COUNTRY"],
    year: year === undefined || years === "all" ? null : [year],
  };
}

export function texts(query: Query): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => (value === undefined || value === "" ? [] : [[key, String(value)]])),
  );
}
