import type { FigurePartsFragment } from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";
import type { Divisor } from "../../lib/quotient-words.ts";

interface Quotient {
  readonly figure: FigurePartsFragment;
}

/** The sources of what quotients were divided by, each once: a citation names them beside the source of the emissions. */
export function dividedBy(quotients: readonly (Quotient | null | undefined)[]): readonly FigurePartsFragment["fact"]["stream"][] {
  const streams = quotients.flatMap((quotient) => quotient?.figure.fact.stream ?? []);
  return [...new Map(streams.map((stream) => [stream.id, stream])).values()];
}

/** Which reference series an address asks for, where it does not leave it to the one that stands for the measure. */
export interface SeriesChoice {
  readonly population?: string;
  readonly gdp?: string;
}

export const nameInAddress = { POPULATION: "population", GDP: "gdp" } as const satisfies Readonly<Record<Divisor, keyof SeriesChoice>>;

export function readSeriesChoice(search: Search): SeriesChoice {
  const [population, gdp] = [only(search, "population"), only(search, "gdp")];
  return { ...(population !== undefined && { population }), ...(gdp !== undefined && { gdp }) };
}

/** The same as an address's query, always in this order. */
export function seriesQuery({ population, gdp }: SeriesChoice): Query {
  return { population, gdp };
}
