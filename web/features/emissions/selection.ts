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
  /** Id of the reference series of it, where the address asks for one of several. */
  readonly series?: string;
}

export function readSelection(search: Search): EmissionSelection {
  const year = (name: string) => {
    const text = only(search, name);
    return text !== undefined && /^\d{4}$/.test(text) ? Number(text) : undefined;
  };
  const [source, basis, of, before] = [only(search, "source"), only(search, "basis"), year("year"), year("before")];
  return {
    ...readPer(only(search, "per")),
    ...(source !== undefined && { source }),
    ...(basis !== undefined && { basis }),
    ...(of !== undefined && { year: of }),
    ...(before !== undefined && { before }),
  };
}

/** A measure, or the id of one of its series, in which the measure comes second. */
function readPer(text: string | undefined): Pick<EmissionSelection, "per" | "series"> {
  const per = divisors.find((divisor) => divisor === (text?.split("/")[1] ?? text));
  if (per === undefined) return {};
  return text === undefined || text === per ? { per } : { per, series: text };
}

/** The same selection as an address's query, always in this order. */
export function selectionQuery({ source, basis, year, before, per, series }: EmissionSelection): Query {
  return { source, basis, year, before, per: series ?? per };
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
