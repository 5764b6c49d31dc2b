import type { AsOf, CreditsQuery as Figures, CreditStreamsQuery as Streams } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { only, type Search } from "../../lib/pin.ts";
import { CreditStreamsQuery, CreditsQuery } from "./credits.query.ts";
import { type CreditSelection, filterOf, readSelection, recordsFilter } from "./selection.ts";

/** What a page or chart of credits starts from. */
export interface CreditScene {
  readonly meta: Streams["meta"];
  /** Those of credits, the one with most records first. */
  readonly streams: Streams["streams"];
  /** The one that the figures are of; undefined where there is none. */
  readonly stream: Streams["streams"][number] | undefined;
  readonly selection: CreditSelection;
  readonly figures: Figures | null;
}

/** Answers what an address asks of credits: always of one source. */
export async function askCredits(search: Search, asOf: AsOf | null): Promise<Answer<CreditScene>> {
  const frame = await ask(CreditStreamsQuery, { asOf });
  if (!frame.ok) return frame;
  const streams = frame.data.streams.filter(({ domain }) => domain === "credits").sort((a, b) => b.length - a.length);
  const asked = readSelection(search);
  const stream = asked.source === undefined ? streams[0] : streams.find(({ id }) => id === asked.source);
  const base = { meta: frame.data.meta, streams, stream };
  if (stream === undefined) return { ok: true, data: { ...base, selection: asked, figures: null } };
  const selection = { ...asked, source: stream.id };
  const filter = filterOf(selection);
  const figures = await ask(CreditsQuery, {
    filter,
    ofSource: { stream: [stream.id] },
    listed: recordsFilter(selection),
    retired: { ...filter, kind: ["RETIREMENT"] },
    after: only(search, "after") ?? null,
    asOf,
  });
  return figures.ok ? { ok: true, data: { ...base, selection, figures: figures.data } } : figures;
}
