import type { DatasetFilter } from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";

/** Which data sets an address asks for. */
export interface DatasetSelection {
  readonly source?: string;
  readonly country?: string;
  readonly type?: string;
  readonly licence?: string;
  readonly text?: string;
  readonly versions?: boolean;
}

export function readSelection(search: Search): DatasetSelection {
  const [source, country, type] = [only(search, "source"), only(search, "country")?.toUpperCase(), only(search, "type")];
  const [licence, text] = [only(search, "licence"), only(search, "q")];
  return {
    ...(source !== undefined && { source }),
    ...(country !== undefined && { country }),
    ...(type !== undefined && { type }),
    ...(licence !== undefined && { licence }),
    ...(text !== undefined && { text }),
    ...(only(search, "versions") !== undefined && { versions: true }),
  };
}

/** The same selection as an address's query, always in this order. */
export function selectionQuery({ source, country, type, licence, text, versions }: DatasetSelection): Query {
  return { source, country, type, licence, q: text, versions: versions ? 1 : undefined };
}

/** The same selection as the API's filter. */
export function filterOf({ source, country, type, licence, text, versions }: DatasetSelection): DatasetFilter {
  const one = (value: string | undefined) => (value === undefined ? null : [value]);
  return {
    stream: one(source),
    country: one(country),
    mediaType: one(type),
    licence: one(licence),
    text: text ?? null,
    allVersions: versions ?? false,
  };
}
