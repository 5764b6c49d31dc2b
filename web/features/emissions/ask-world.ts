import type {
  AsOf,
  EmissionActorKind,
  EmissionLinesQuery as Lines,
  EmissionStreamsQuery as Streams,
  EmissionWorldQuery as World,
  EmissionYearsQuery as Years,
} from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import type { Search } from "../../lib/pin.ts";
import { type Divisor, divisors } from "../../lib/quotient-words.ts";
import { EmissionLinesQuery, EmissionStreamsQuery, EmissionWorldQuery, EmissionYearsQuery } from "./emissions.query.ts";
import { type EmissionSelection, filterOf, readSelection } from "./selection.ts";

export type EmissionStream = Streams["streams"][number];
export type Basis = Years["bases"]["rows"][number]["basis"];

/** The figures of a year, and what a page or chart of them needs beside. */
export interface WorldFigures {
  /** All its parts chosen. */
  readonly selection: Required<Omit<EmissionSelection, "per">> & Pick<EmissionSelection, "per">;
  /** What the ledger has figures of to divide by. */
  readonly divisors: readonly Divisor[];
  readonly stream: EmissionStream;
  readonly basis: Basis;
  /** Bases that the source tells countries on, the one with most reports first. */
  readonly bases: readonly Basis[];
  /** Of the chosen basis, oldest first. */
  readonly years: readonly number[];
  readonly world: World;
  /** The largest emitters of the year, in all years. */
  readonly largest: readonly string[];
  readonly lines: Lines["emissionTotals"]["rows"];
  readonly block: NonNullable<Years["years"]["block"]>;
}

export interface WorldScene {
  readonly meta: Streams["meta"];
  /** Those that tell of countries' emissions, the one with most records first. */
  readonly streams: readonly EmissionStream[];
  /** What is told of others than countries, by source. */
  readonly others: readonly {
    readonly stream: EmissionStream;
    readonly kind: Exclude<EmissionActorKind, "COUNTRY">;
    readonly reports: number;
  }[];
  readonly figures: WorldFigures | null;
}

const shownLines = 6;
/** Years before the chosen one that they are shown through. */
const spanOfLines = 30;

/** Answers what an address asks of the world's emissions: always of one source and one basis. */
export async function askWorld(search: Search, asOf: AsOf | null): Promise<Answer<WorldScene>> {
  const frame = await ask(EmissionStreamsQuery, { asOf });
  if (!frame.ok) return frame;
  const kinds = frame.data.kinds.rows;
  const streams = frame.data.streams
    .filter(({ id }) => kinds.some(({ stream, actorKind }) => stream.id === id && actorKind === "COUNTRY"))
    .sort((a, b) => b.length - a.length);
  const asked = readSelection(search);
  const dividing = divisors.filter((divisor) => frame.data.referenceSeries.some(({ measure }) => measure === divisor));
  const per = dividing.find((divisor) => divisor === asked.per);
  const empty = { meta: frame.data.meta, streams, others: othersOf(frame.data), figures: null };
  const stream = asked.source === undefined ? streams[0] : streams.find(({ id }) => id === asked.source);
  if (stream === undefined) return { ok: true, data: empty };
  const told = await ask(EmissionYearsQuery, { stream: [stream.id], asOf });
  if (!told.ok) return told;
  const { rows, block } = told.data.years;
  const bases = [...told.data.bases.rows].sort((a, b) => b.reports - a.reports).map(({ basis }) => basis);
  const basis = bases.find(({ id }) => id === asked.basis) ?? bases[0];
  if (basis === undefined || block === null) return { ok: true, data: empty };
  const years = rows
    .filter((row) => row.basis.id === basis.id)
    .flatMap((row) => row.year ?? [])
    .sort((a, b) => a - b);
  const last = years.at(-1) ?? 0;
  const year = years.find((each) => each === asked.year) ?? last;
  const earlier = years.filter((each) => each < year);
  const before = earlier.find((each) => each === asked.before) ?? earlier.at(-10) ?? earlier[0] ?? year - 1;
  const selection = { source: stream.id, basis: basis.id, year, before, ...(per !== undefined && { per }) };
  const all = filterOf(selection, "all");
  const century = { ...all, yearTo: year, yearFrom: year - 99 };
  const dividend = { of: per ?? ("POPULATION" as const), divided: per !== undefined };
  const world = await ask(EmissionWorldQuery, { year: filterOf(selection), century, span: all, before, after: year, ...dividend, asOf });
  if (!world.ok) return world;
  const largest = world.data.ranking.rows
    .filter(({ actor }) => actor?.country != null)
    .slice(0, shownLines)
    .flatMap(({ actor }) => actor?.country?.code ?? []);
  const lines = await ask(EmissionLinesQuery, { filter: { ...all, country: largest, yearTo: year, yearFrom: year - spanOfLines }, asOf });
  if (!lines.ok) return lines;
  const figures = {
    selection,
    divisors: dividing,
    stream,
    basis,
    bases,
    years,
    world: world.data,
    largest,
    lines: lines.data.emissionTotals.rows,
    block,
  };
  return { ok: true, data: { ...empty, figures } };
}

function othersOf({ streams, kinds }: Streams): WorldScene["others"] {
  const counts = new Map<string, number>();
  for (const { stream, actorKind, reports } of kinds.rows) {
    const key = `${stream.id} ${actorKind}`;
    counts.set(key, (counts.get(key) ?? 0) + reports);
  }
  const told = ["GROUP", "ORGANISATION", "FACILITY"] as const;
  return streams.flatMap((stream) =>
    told.flatMap((kind) => {
      const reports = counts.get(`${stream.id} ${kind}`);
      return reports === undefined ? [] : [{ stream, kind, reports }];
    }),
  );
}
