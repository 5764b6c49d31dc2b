import type { AsOf, SuppliesQuery as Figures, SupplyStreamsQuery as Streams } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { only, type Search } from "../../lib/pin.ts";
import { filterOf, readSelection, type SupplySelection } from "./selection.ts";
import { SuppliesQuery, SupplyStreamsQuery } from "./supplies.query.ts";

export type SupplyStream = Streams["streams"][number];

/** What a page or chart of goods starts from. */
export interface SupplyScene {
  readonly meta: Streams["meta"];
  /** Those of goods, the one with most records first. */
  readonly streams: readonly SupplyStream[];
  /** The one that the figures are of; undefined where there is none. */
  readonly stream: SupplyStream | undefined;
  readonly selection: SupplySelection;
  readonly figures: Figures | null;
}

/** Answers what an address asks of goods: always of one source. */
export async function askSupplies(search: Search, asOf: AsOf | null): Promise<Answer<SupplyScene>> {
  const frame = await ask(SupplyStreamsQuery, { asOf });
  if (!frame.ok) return frame;
  const streams = frame.data.streams.filter(({ domain }) => domain === "supplies").sort((a, b) => b.length - a.length);
  const asked = readSelection(search);
  const stream = asked.source === undefined ? streams[0] : streams.find(({ id }) => id === asked.source);
  const base = { meta: frame.data.meta, streams, stream };
  if (stream === undefined) return { ok: true, data: { ...base, selection: asked, figures: null } };
  const selection = { ...asked, source: stream.id };
  const figures = await ask(SuppliesQuery, {
    filter: filterOf(selection),
    stream: [stream.id],
    by: selection.item === undefined ? ["ITEM"] : ["ITEM", "COUNTRY", "PLACE"],
    order: selection.late ? "MOST_LATE" : "NEWEST",
    after: only(search, "after") ?? null,
    asOf,
  });
  return figures.ok ? { ok: true, data: { ...base, selection, figures: figures.data } } : figures;
}
