import type {
  AsOf,
  EmissionLinesQuery as Lines,
  EmissionStreamsQuery as Streams,
  EmissionWorldQuery as World,
  EmissionYearsQuery as Years,
} from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import type { Search } from "../../lib/pin.ts";
import { EmissionLinesQuery, EmissionStreamsQuery, EmissionWorldQuery, EmissionYearsQuery } from "./emissions.query.ts";
import { type EmissionSelection, filterOf, readSelection } from "./selection.ts";

export type EmissionStream = Streams["streams"][number];
export type Basis = Years["years"]["rows"][number]["basis"];
type YearRow = Years["years"]["rows"][number];

/** The figures of a year, and what a page or chart of them needs beside. */
export interface WorldFigures {
  /** All its parts chosen. */
  readonly selection: Required<EmissionSelection>;
  readonly stream: EmissionStream;
  readonly basis: Basis;
  /** Bases that the source tells countries on, the one with most reports first. */
  readonly bases: readonly Basis[];
  /** Of the chosen basis, oldest first. */
  readonly years: readonly (YearRow & { readonly year: number })[];
  readonly world: World;
  /** The largest emitters of the year, in all years. */
  readonly largest: readonly string[];
  readonly lines: Lines["emissionTotals"]["rows"];
  readonly block: NonNullable<Years["years"]["block"]>;
}

export interface WorldScene {
  readonly meta: Streams["meta"];
  /** Those that tell of emissions, the one with most records first. */
  readonly streams: readonly EmissionStream[];
  readonly figures: WorldFigures | null;
}

const shownLines = 6;

/** Answers what an address asks of the world's emissions: always of one source and one basis. */
export async function askWorld(search: Search, asOf: AsOf | null): Promise<Answer<WorldScene>> {
  const frame = await ask(EmissionStreamsQuery, { asOf });
  if (!frame.ok) return frame;
  const streams = frame.data.streams.filter(({ domain }) => domain === "emissions").sort((a, b) => b.length - a.length);
  const asked = readSelection(search);
  const empty = { meta: frame.data.meta, streams, figures: null };
  const stream = asked.source === undefined ? streams[0] : streams.find(({ id }) => id === asked.source);
  if (stream === undefined) return { ok: true, data: empty };
  const told = await ask(EmissionYearsQuery, { stream: [stream.id], asOf });
  if (!told.ok) return told;
  const { rows, block } = told.data.years;
  const bases = basesOf(rows);
  const basis = bases.find(({ id }) => id === asked.basis) ?? bases[0];
  if (basis === undefined || block === null) return { ok: true, data: empty };
  const years = rows
    .filter((row) => row.basis.id === basis.id)
    .flatMap((row) => (row.year === null ? [] : [{ ...row, year: row.year }]))
    .sort((a, b) => a.year - b.year);
  const last = years.at(-1)?.year ?? 0;
  const year = years.some((row) => row.year === asked.year) ? (asked.year ?? last) : last;
  const earlier = years.filter((row) => row.year < year);
  const before = earlier.find((row) => row.year === asked.before)?.year ?? earlier.at(-10)?.year ?? earlier[0]?.year ?? year - 1;
  const selection = { source: stream.id, basis: basis.id, year, before };
  const all = filterOf(selection, "all");
  const world = await ask(EmissionWorldQuery, { year: filterOf(selection), span: all, before, after: year, asOf });
  if (!world.ok) return world;
  const largest = world.data.ranking.rows
    .filter(({ actor }) => actor?.country != null)
    .slice(0, shownLines)
    .flatMap(({ actor }) => actor?.country?.code ?? []);
  const lines = await ask(EmissionLinesQuery, { filter: { ...all, country: largest, yearTo: year, yearFrom: year - 70 }, asOf });
  if (!lines.ok) return lines;
  const figures = { selection, stream, basis, bases, years, world: world.data, largest, lines: lines.data.emissionTotals.rows, block };
  return { ok: true, data: { ...empty, figures } };
}

function basesOf(rows: readonly YearRow[]): readonly Basis[] {
  const counts = new Map<string, { readonly basis: Basis; reports: number }>();
  for (const { basis, reports } of rows) {
    const count = counts.get(basis.id) ?? { basis, reports: 0 };
    count.reports += reports;
    counts.set(basis.id, count);
  }
  return [...counts.values()].sort((a, b) => b.reports - a.reports).map(({ basis }) => basis);
}
