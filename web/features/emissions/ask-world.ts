import type { AsOf, EmissionLinesQuery as Lines, EmissionWorldQuery as World } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import type { Search } from "../../lib/pin.ts";
import { askFrame, type Chosen, type EmissionFrame } from "./ask-frame.ts";
import { EmissionLinesQuery, EmissionWorldQuery } from "./emissions.query.ts";
import { filterOf } from "./selection.ts";

/** The figures of a year, and what a page or chart of them needs beside. */
export interface WorldFigures extends Chosen {
  readonly selection: Chosen["selection"] & { readonly before: number };
  readonly world: World;
  /** The largest emitters of the year, in all years. */
  readonly largest: readonly string[];
  readonly lines: Lines["emissionTotals"]["rows"];
}

export interface WorldScene extends EmissionFrame {
  readonly figures: WorldFigures | null;
}

const shownLines = 6;
/** Years before the chosen one that they are shown through. */
export const spanOfLines = 30;

/** Answers what an address asks of the world's emissions: always of one source and one basis. */
export async function askWorld(search: Search, asOf: AsOf | null): Promise<Answer<WorldScene>> {
  const framed = await askFrame(search, asOf);
  if (!framed.ok) return framed;
  const { frame, chosen } = framed.data;
  if (chosen === null) return { ok: true, data: { ...frame, figures: null } };
  const { year, per, series, before: asked } = chosen.selection;
  const earlier = chosen.years.filter((each) => each < year);
  const before = earlier.find((each) => each === asked) ?? earlier.at(-10) ?? earlier[0] ?? year - 1;
  const selection = { ...chosen.selection, before };
  const all = filterOf(selection, "all");
  const century = { ...all, yearTo: year, yearFrom: year - 99 };
  const dividend = { of: per ?? ("POPULATION" as const), series: series ?? null, divided: per !== undefined };
  const world = await ask(EmissionWorldQuery, { year: filterOf(selection), century, span: all, before, after: year, ...dividend, asOf });
  if (!world.ok) return world;
  const largest = largestOf(world.data.ranking.rows).slice(0, shownLines);
  const filter = { ...all, country: largest, yearTo: year, yearFrom: year - spanOfLines };
  const lines = await ask(EmissionLinesQuery, { filter, of: "POPULATION", series: null, divided: false, labelled: false, asOf });
  if (!lines.ok) return lines;
  const figures = { ...chosen, selection, world: world.data, largest, lines: lines.data.emissionTotals.rows };
  return { ok: true, data: { ...frame, figures } };
}

/** Codes of the countries of a ranking, the largest first; areas without a code are left out. */
export function largestOf(rows: readonly { readonly actor: { readonly country: { readonly code: string } | null } | null }[]) {
  return rows.flatMap(({ actor }) => actor?.country?.code ?? []);
}
