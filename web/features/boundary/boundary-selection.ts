import type { Boundary, BoundaryDirection, BoundaryFlows, BoundaryTreatment, FlowFilter, FlowKind } from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import { flowKinds } from "../../lib/flow-selection.ts";
import { only, type Search } from "../../lib/pin.ts";

/** What a boundary may be drawn around, in the order of forms, addresses and titles. */
export const dimensions = [
  "country",
  "year",
  "plan",
  "organisation",
  "cluster",
  "sector",
  "sdg",
  "emergency",
  "project",
  "programme",
] as const;
export type Dimension = (typeof dimensions)[number];

/** One value for each dimension that is given: the address stays short enough to read out. */
export type Drawn = Readonly<Partial<Record<Dimension, string>>>;

export interface BoundarySelection {
  /** Stream id; undefined: the reader has not chosen. */
  readonly source: string | undefined;
  readonly drawn: Drawn;
}

/** Reads an address's query. A year of letters is left out, as it can't be asked for. */
export function readBoundarySelection(search: Search): BoundarySelection {
  const drawn: Partial<Record<Dimension, string>> = {};
  for (const dimension of dimensions) {
    const value = only(search, dimension);
    if (value === undefined || (dimension === "year" && !/^\d{4}$/.test(value))) continue;
    drawn[dimension] = dimension === "country" ? value.toUpperCase() : value;
  }
  return { source: only(search, "source"), drawn };
}

export function isDrawn(drawn: Drawn): boolean {
  return Object.keys(drawn).length > 0;
}

/** The same as an address's query, always in this order. */
export function boundaryQuery({ source, drawn }: BoundarySelection): Query {
  return { source, ...Object.fromEntries(dimensions.map((dimension) => [dimension, drawn[dimension]])) };
}

/** The same as the API's argument. */
export function boundaryOf({ country, year, organisation, programme, ...properties }: Drawn): Boundary {
  return {
    ...(country !== undefined && { country: [country] }),
    ...(year !== undefined && { year: [Number(year)] }),
    ...(organisation !== undefined && { organisation: [organisation] }),
    ...(programme !== undefined && { programme: [programme] }),
    property: Object.entries(properties).map(([dimension, code]) => ({ dimension, code: [code] })),
  };
}

const directions = ["INCOMING", "INTERNAL", "OUTGOING"] as const satisfies readonly BoundaryDirection[];
const treatments = ["COUNTED", "INTERNAL", "PLEDGE", "SHARED", "TOLD_BEFORE", "WRITE_OFF"] as const satisfies readonly BoundaryTreatment[];

/** Kinds that stand together in a figure, under a name of their own in addresses. */
const kindGroups = {
  PAID: ["DISBURSEMENT", "EXPENDITURE", "RECEIPT", "REFUND"],
  RECORDED: ["COMMITMENT", "DISBURSEMENT", "EXPENDITURE", "RECEIPT", "REFUND"],
} as const satisfies Readonly<Record<string, readonly FlowKind[]>>;
type KindGroup = keyof typeof kindGroups;
const groupNames = ["PAID", "RECORDED"] as const satisfies readonly KindGroup[];

/** Which of the records that touch a boundary are listed. */
export interface RecordsOfBoundary {
  readonly direction?: BoundaryDirection;
  readonly treatment?: BoundaryTreatment;
  readonly kind?: FlowKind | KindGroup;
  readonly contribution?: "in-kind";
  readonly currency?: string;
}

function oneOf<Value extends string>(values: readonly Value[], text: string | undefined): Value | undefined {
  return values.find((value) => value === text?.toUpperCase());
}

export function readRecordsOfBoundary(search: Search): RecordsOfBoundary {
  const direction = oneOf(directions, only(search, "direction"));
  const treatment = oneOf(treatments, only(search, "treatment"));
  const kind = oneOf([...flowKinds, ...groupNames], only(search, "kind"));
  const currency = only(search, "currency")?.toUpperCase();
  return {
    ...(direction !== undefined && { direction }),
    ...(treatment !== undefined && { treatment }),
    ...(kind !== undefined && { kind }),
    ...(only(search, "contribution") === "in-kind" && { contribution: "in-kind" as const }),
    ...(currency !== undefined && /^[A-Z]{3}$/.test(currency) && { currency }),
  };
}

export function recordsQuery(
  selection: BoundarySelection,
  { direction, treatment, kind, contribution, currency }: RecordsOfBoundary,
): Query {
  return { ...boundaryQuery(selection), direction, treatment, kind, contribution, currency };
}

export function recordsFilter(
  source: string,
  drawn: Drawn,
  { direction, treatment, kind, contribution, currency }: RecordsOfBoundary,
): FlowFilter {
  const within: BoundaryFlows = {
    boundary: boundaryOf(drawn),
    ...(direction !== undefined && { direction: [direction] }),
    ...(treatment !== undefined && { treatment: [treatment] }),
  };
  return {
    stream: [source],
    within,
    ...(kind !== undefined && { kind: kind === "PAID" || kind === "RECORDED" ? [...kindGroups[kind]] : [kind] }),
    ...(currency !== undefined && { currency: [currency] }),
    ...(contribution !== undefined && { property: [{ side: "FLOW" as const, dimension: "contribution", code: [contribution] }] }),
  };
}
