import type {
  AsOf,
  EmissionActorKind,
  SeriesToDivideByFragment,
  EmissionStreamsQuery as Streams,
  EmissionYearsQuery as Years,
} from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import type { Search } from "../../lib/pin.ts";
import { EmissionStreamsQuery, EmissionYearsQuery } from "./emissions.query.ts";
import { type EmissionSelection, readSelection } from "./selection.ts";

export type EmissionStream = Streams["streams"][number];
export type Basis = Years["bases"]["rows"][number]["basis"];

/** One source on one basis, and what an address may choose there. */
export interface Chosen {
  /** What the ledger has figures of to divide by: of each measure the one first that stands for it. */
  readonly divisors: readonly SeriesToDivideByFragment[];
  readonly stream: EmissionStream;
  readonly basis: Basis;
  /** Bases that the source tells countries on, the one with most reports first. */
  readonly bases: readonly Basis[];
  /** Of the chosen basis, oldest first. */
  readonly years: readonly number[];
  readonly selection: EmissionSelection & { readonly source: string; readonly basis: string; readonly year: number };
  readonly block: NonNullable<Years["years"]["block"]>;
}

export interface EmissionFrame {
  readonly meta: Streams["meta"];
  /** Those that tell of countries' emissions, the one with most records first. */
  readonly streams: readonly EmissionStream[];
  /** What is told of others than countries, by source. */
  readonly others: readonly {
    readonly stream: EmissionStream;
    readonly kind: Exclude<EmissionActorKind, "COUNTRY">;
    readonly reports: number;
  }[];
}

/** What there is on the ledger, and which source, basis and year of it an address asks for; the newest year unless it says another. */
export async function askFrame(
  search: Search,
  asOf: AsOf | null,
): Promise<Answer<{ readonly frame: EmissionFrame; readonly chosen: Chosen | null }>> {
  const answer = await ask(EmissionStreamsQuery, { asOf });
  if (!answer.ok) return answer;
  const kinds = answer.data.kinds.rows;
  const streams = answer.data.streams
    .filter(({ id }) => kinds.some(({ stream, actorKind }) => stream.id === id && actorKind === "COUNTRY"))
    .sort((a, b) => b.length - a.length);
  const asked = readSelection(search);
  const divisors = answer.data.referenceSeries;
  const known = divisors.some(({ id, measure }) => measure === asked.per && (asked.series === undefined || asked.series === id));
  const frame = { meta: answer.data.meta, streams, others: othersOf(answer.data) };
  const stream = asked.source === undefined ? streams[0] : streams.find(({ id }) => id === asked.source);
  if (stream === undefined) return { ok: true, data: { frame, chosen: null } };
  const told = await ask(EmissionYearsQuery, { stream: [stream.id], asOf });
  if (!told.ok) return told;
  const { rows, block } = told.data.years;
  const bases = [...told.data.bases.rows].sort((a, b) => b.reports - a.reports).map(({ basis }) => basis);
  const basis = bases.find(({ id }) => id === asked.basis) ?? bases[0];
  if (basis === undefined || block === null) return { ok: true, data: { frame, chosen: null } };
  const years = rows
    .filter((row) => row.basis.id === basis.id)
    .flatMap((row) => row.year ?? [])
    .sort((a, b) => a - b);
  const year = years.find((each) => each === asked.year) ?? years.at(-1) ?? 0;
  const { per, series, ...rest } = asked;
  const divided = known ? { ...(per !== undefined && { per }), ...(series !== undefined && { series }) } : {};
  const selection = { ...rest, ...divided, source: stream.id, basis: basis.id, year };
  return { ok: true, data: { frame, chosen: { divisors, stream, basis, bases, years, selection, block } } };
}

function othersOf({ streams, kinds }: Streams): EmissionFrame["others"] {
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
