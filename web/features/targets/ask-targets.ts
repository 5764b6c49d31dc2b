import type { AsOf, TargetsQuery as Figures, TargetSourcesQuery as Sources, TargetStreamFragment } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { only, type Search } from "../../lib/pin.ts";
import { readTargetSelection, type TargetSelection, targetFilter } from "./selection.ts";
import { TargetSourcesQuery, TargetsQuery } from "./targets.query.ts";

/** What the page of targets starts from: always one source. */
export interface TargetScene {
  readonly meta: Sources["meta"];
  /** The one with most targets first. */
  readonly streams: readonly TargetStreamFragment[];
  /** The one that the figures are of; undefined where there is none. */
  readonly stream: TargetStreamFragment | undefined;
  readonly selection: TargetSelection;
  readonly figures: Figures | null;
}

export async function askTargets(search: Search, asOf: AsOf | null): Promise<Answer<TargetScene>> {
  const frame = await ask(TargetSourcesQuery, { asOf });
  if (!frame.ok) return frame;
  const streams = [...frame.data.targetCounts.rows].sort((a, b) => b.targets - a.targets).map(({ stream }) => stream);
  const asked = readTargetSelection(search);
  const stream = asked.source === undefined ? streams[0] : streams.find(({ id }) => id === asked.source);
  const base = { meta: frame.data.meta, streams, stream };
  if (stream === undefined) return { ok: true, data: { ...base, selection: asked, figures: null } };
  const selection = { ...asked, source: stream.id };
  const after = only(search, "after") ?? null;
  const figures = await ask(TargetsQuery, { filter: targetFilter(selection), stream: [stream.id], after, asOf });
  return figures.ok ? { ok: true, data: { ...base, selection, figures: figures.data } } : figures;
}
