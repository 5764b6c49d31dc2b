import type { AsOf, EmissionLinesQuery as Lines } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import type { Search } from "../../lib/pin.ts";
import type { Place } from "../../lib/places.ts";
import { askFrame, type Chosen, type EmissionFrame } from "./ask-frame.ts";
import { largestOf, spanOfLines } from "./ask-world.ts";
import { EmissionCountriesQuery, EmissionLinesQuery } from "./emissions.query.ts";
import { type MultiplesSelection, readMultiplesSelection } from "./multiples-selection.ts";
import { filterOf } from "./selection.ts";

/** Fills each row of a grid of two, three or four columns. */
const shownUnasked = 12;

export interface MultiplesFigures extends Omit<Chosen, "selection"> {
  readonly selection: MultiplesSelection & {
    readonly source: string;
    readonly basis: string;
    readonly year: number;
    readonly from: number;
  };
  /** All that the source tells of on this basis, in any year. */
  readonly all: readonly Place[];
  /** Those that are shown, in their order. */
  readonly shown: readonly Place[];
  readonly lines: Lines["emissionTotals"]["rows"];
}

export interface MultiplesScene extends EmissionFrame {
  readonly figures: MultiplesFigures | null;
}

/** Answers which countries' years an address asks for beside each other: always of one source and one basis. */
export async function askMultiples(search: Search, asOf: AsOf | null): Promise<Answer<MultiplesScene>> {
  const framed = await askFrame(search, asOf);
  if (!framed.ok) return framed;
  const { frame, chosen } = framed.data;
  if (chosen === null) return { ok: true, data: { ...frame, figures: null } };
  const { before: _before, ...choice } = chosen.selection;
  const all = filterOf(choice, "all");
  const told = await ask(EmissionCountriesQuery, { year: filterOf(choice), all, asOf });
  if (!told.ok) return told;
  const places = told.data.all.rows.flatMap(({ actor }) => actor?.country ?? []);
  const { countries, from: askedFrom, scale } = readMultiplesSelection(search);
  const wanted = countries.length === 0 ? largestOf(told.data.largest.rows).slice(0, shownUnasked) : countries;
  const shown = wanted.flatMap((code) => places.find((place) => place.code === code) ?? []);
  const { year, per, series } = choice;
  const earlier = chosen.years.filter((each) => each < year);
  const from = earlier.find((each) => each === askedFrom) ?? earlier.at(-spanOfLines) ?? earlier[0] ?? year;
  const filter = { ...all, country: shown.map(({ code }) => code), yearFrom: from, yearTo: year };
  const dividend = { of: per ?? ("POPULATION" as const), series: series ?? null, divided: per !== undefined };
  const lines = await ask(EmissionLinesQuery, { filter, ...dividend, labelled: true, asOf });
  if (!lines.ok) return lines;
  const selection = { ...choice, from, countries, scale };
  const figures = { ...chosen, selection, all: places, shown, lines: lines.data.emissionTotals.rows };
  return { ok: true, data: { ...frame, figures } };
}
