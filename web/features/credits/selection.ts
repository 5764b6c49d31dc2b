import type { CreditFilter, CreditKind } from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";

/** What may have happened to credits, in the order of their life. */
export const creditKinds = [
  "ISSUANCE",
  "TRANSFER",
  "BUFFER",
  "RELEASE",
  "AUTHORISATION",
  "ADJUSTMENT_ADDED",
  "ADJUSTMENT_SUBTRACTED",
  "RETIREMENT",
  "CANCELLATION",
  "EXPORT",
] as const satisfies readonly CreditKind[];

/** What of the credits an address asks for. */
export interface CreditSelection {
  /** Stream id. */
  readonly source?: string;
  /** Host country. */
  readonly country?: string;
  /** The source's own words for what kind of project it is. */
  readonly type?: string;
  readonly vintage?: number;
  readonly project?: string;
  /** What happened: of the records listed alone, as a balance is made of all that happened. */
  readonly kind?: CreditKind;
  /** Year of the records, likewise. */
  readonly year?: number;
  /** Organisation on whose behalf credits were retired, likewise. */
  readonly receiver?: string;
}

export function readSelection(search: Search): CreditSelection {
  const year = (name: string) => {
    const text = only(search, name);
    return text !== undefined && /^\d{4}$/.test(text) ? Number(text) : undefined;
  };
  const [source, country, type, project] = [
    only(search, "source"),
    only(search, "country")?.toUpperCase(),
    only(search, "type"),
    only(search, "project"),
  ];
  const [vintage, of, receiver] = [year("vintage"), year("year"), only(search, "receiver")];
  const kind = creditKinds.find((name) => name === only(search, "kind")?.toUpperCase());
  return {
    ...(source !== undefined && { source }),
    ...(country !== undefined && country !== "" && { country }),
    ...(type !== undefined && type !== "" && { type }),
    ...(vintage !== undefined && { vintage }),
    ...(project !== undefined && { project }),
    ...(kind !== undefined && { kind }),
    ...(of !== undefined && { year: of }),
    ...(receiver !== undefined && receiver !== "" && { receiver }),
  };
}

/** The same selection as an address's query, always in this order. */
export function selectionQuery({ source, country, type, vintage, project, kind, year, receiver }: CreditSelection): Query {
  return { source, country, type, vintage, project, kind: kind?.toLowerCase(), year, receiver };
}

const one = <Value>(value: Value | undefined) => (value === undefined ? null : [value]);

/** The projects and vintages of a selection as the API's filter: what a balance is made of. */
export function filterOf({ source, country, type, vintage, project }: CreditSelection): CreditFilter {
  return { stream: one(source), country: one(country), projectType: one(type), vintage: one(vintage), project: one(project) };
}

/** The records of a selection as the API's filter. */
export function recordsFilter(selection: CreditSelection): CreditFilter {
  const { kind, year, receiver } = selection;
  return { ...filterOf(selection), kind: one(kind), year: one(year), receiver: one(receiver) };
}
