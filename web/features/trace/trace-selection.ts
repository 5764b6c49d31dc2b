import type { TraceDirection, TraceStart } from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";

/** What a trace can start at besides a record, in the order of forms and addresses. */
export const startDimensions = ["organisation", "country", "place", "programme", "year"] as const;
export type StartDimension = (typeof startDimensions)[number];
export const ways = ["both", "forward", "back"] as const;
export type Way = (typeof ways)[number];

/** Where a trace starts and which way it goes; one value each: the address stays short enough to read out. */
export interface TraceSelection {
  readonly record: string | undefined;
  /** Stream id; undefined: the reader has not chosen. */
  readonly source: string | undefined;
  readonly start: Readonly<Partial<Record<StartDimension, string>>>;
  /** Undefined: the reader has not chosen. */
  readonly way: Way | undefined;
}

/** Reads an address's query. A record stands alone; a year of letters is left out, as it can't be asked for. */
export function readTraceSelection(search: Search): TraceSelection {
  const way = ways.find((each) => each === only(search, "way"));
  const record = only(search, "record");
  if (record !== undefined) return { record, source: undefined, start: {}, way };
  const start: Partial<Record<StartDimension, string>> = {};
  for (const dimension of startDimensions) {
    const value = only(search, dimension);
    if (value === undefined || (dimension === "year" && !/^\d{4}$/.test(value))) continue;
    start[dimension] = dimension === "country" ? value.toUpperCase() : value;
  }
  return { record, source: only(search, "source"), start, way };
}

export function isStarted({ record, start }: TraceSelection): boolean {
  return record !== undefined || Object.keys(start).length > 0;
}

/** Where the reader has not said which way: the whole chain, but from a place back to those who gave. */
export function directionOf({ way, start }: TraceSelection): TraceDirection {
  const usual = start.organisation === undefined && (start.country !== undefined || start.place !== undefined) ? "back" : "both";
  switch (way ?? usual) {
    case "forward":
      return "FORWARD";
    case "back":
      return "BACK";
    case "both":
      return "BOTH";
  }
}

/** The same as an address's query, always in this order. */
export function traceQuery({ record, source, start, way }: TraceSelection): Query {
  return { record, source, ...Object.fromEntries(startDimensions.map((dimension) => [dimension, start[dimension]])), way };
}

/** The same as the API's argument. */
export function startOf({ record, start }: TraceSelection, source: string | undefined): TraceStart {
  if (record !== undefined) return { record };
  const { year, ...others } = start;
  return { ...(source !== undefined && { stream: source }), ...others, ...(year !== undefined && { year: Number(year) }) };
}
