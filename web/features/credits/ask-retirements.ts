import type { AsOf, RetirementsQuery as Figures, CreditStreamsQuery as Streams } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { only, type Search } from "../../lib/pin.ts";
import { CreditStreamsQuery, RetirementsQuery } from "./credits.query.ts";
import { type CreditSelection, readSelection, recordsFilter } from "./selection.ts";

export interface RetirementScene {
  readonly meta: Streams["meta"];
  readonly stream: Streams["streams"][number] | undefined;
  readonly selection: CreditSelection;
  readonly figures: Figures | null;
}

/** Answers what an address asks of retirements: always of one source; the year and the beneficiary narrow the records. */
export async function askRetirements(search: Search, asOf: AsOf | null): Promise<Answer<RetirementScene>> {
  const frame = await ask(CreditStreamsQuery, { asOf });
  if (!frame.ok) return frame;
  const streams = frame.data.streams.filter(({ domain }) => domain === "credits").sort((a, b) => b.length - a.length);
  const { source, year, receiver } = readSelection(search);
  const stream = source === undefined ? streams[0] : streams.find(({ id }) => id === source);
  const { meta } = frame.data;
  if (stream === undefined) return { ok: true, data: { meta, stream, selection: {}, figures: null } };
  const selection = { source: stream.id, ...(year !== undefined && { year }), ...(receiver !== undefined && { receiver }) };
  const of = (more: CreditSelection) => recordsFilter({ source: stream.id, kind: "RETIREMENT", ...more });
  const figures = await ask(RetirementsQuery, {
    retired: of({ ...(receiver !== undefined && { receiver }) }),
    all: of({ ...(year !== undefined && { year }) }),
    listed: of(selection),
    after: only(search, "after") ?? null,
    asOf,
  });
  return figures.ok ? { ok: true, data: { meta, stream, selection, figures: figures.data } } : figures;
}
