import type { AsOf, FacilitiesQuery as Figures, FacilityYearsQuery as Frame } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { only, type Search } from "../../lib/pin.ts";
import { FacilitiesQuery, FacilityYearsQuery } from "./facilities.query.ts";
import { type FacilitySelection, filterOf, readSelection } from "./selection.ts";

/** Facilities on a page. */
export const pageSize = 25;

export type YearRow = Frame["years"]["rows"][number];

export interface FacilityFigures {
  readonly stream: Frame["streams"][number];
  readonly basis: YearRow["basis"];
  /** All years of the source on the basis, oldest first. */
  readonly years: readonly YearRow[];
  readonly year: number;
  readonly found: Figures;
}

export interface FacilityScene {
  readonly meta: Frame["meta"];
  /** Those that tell of facilities. */
  readonly streams: Frame["streams"];
  readonly block: Frame["years"]["block"];
  readonly selection: FacilitySelection;
  /** Null where no source tells of facilities, or not of what is asked for. */
  readonly figures: FacilityFigures | null;
}

/** Answers what an address asks of facilities: always of one source, basis and year. */
export async function askFacilities(search: Search, asOf: AsOf | null): Promise<Answer<FacilityScene>> {
  const frame = await ask(FacilityYearsQuery, { asOf });
  if (!frame.ok) return frame;
  const { meta, years: all } = frame.data;
  const asked = readSelection(search);
  const streams = frame.data.streams
    .filter(({ id }) => all.rows.some(({ stream }) => stream.id === id))
    .sort((a, b) => b.length - a.length);
  const stream = asked.source === undefined ? streams[0] : streams.find(({ id }) => id === asked.source);
  const ofStream = all.rows.filter((row) => row.stream.id === stream?.id);
  const newest = Math.max(...ofStream.map(({ year }) => year ?? 0));
  const basis = ofStream
    .filter((row) => (asked.basis === undefined ? row.year === (asked.year ?? newest) : row.basis.id === asked.basis))
    .sort((a, b) => b.reports - a.reports)[0]?.basis;
  if (stream === undefined || basis === undefined) {
    return { ok: true, data: { meta, streams, block: all.block, selection: asked, figures: null } };
  }
  const years = ofStream.filter((row) => row.basis.id === basis.id).sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const year = asked.year ?? years.at(-1)?.year ?? newest;
  const selection = { ...asked, source: stream.id, basis: basis.id, year };
  const found = await ask(FacilitiesQuery, {
    filter: filterOf(selection),
    all: filterOf({ source: stream.id, basis: basis.id, year }),
    first: pageSize,
    after: only(search, "after") ?? null,
    asOf,
  });
  if (!found.ok) return found;
  return { ok: true, data: { meta, streams, block: all.block, selection, figures: { stream, basis, years, year, found: found.data } } };
}
