import type {
  AsOf,
  SubmissionsQuery as Figures,
  SubmissionSourcesQuery as Sources,
  TargetStreamFragment,
} from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { only, type Search } from "../../lib/pin.ts";
import { readSubmissionSelection, type SubmissionSelection, submissionFilter } from "./selection.ts";
import { SubmissionSourcesQuery, SubmissionsQuery } from "./submissions.query.ts";

/** What the page of submissions starts from: always one source. */
export interface SubmissionScene {
  readonly meta: Sources["meta"];
  /** The one with most documents first. */
  readonly streams: readonly TargetStreamFragment[];
  readonly stream: TargetStreamFragment | undefined;
  readonly selection: SubmissionSelection;
  readonly figures: Figures | null;
}

export async function askSubmissions(search: Search, asOf: AsOf | null): Promise<Answer<SubmissionScene>> {
  const frame = await ask(SubmissionSourcesQuery, { asOf });
  if (!frame.ok) return frame;
  const streams = [...frame.data.submissionCounts.rows].sort((a, b) => b.submissions - a.submissions).map(({ stream }) => stream);
  const asked = readSubmissionSelection(search);
  const stream = asked.source === undefined ? streams[0] : streams.find(({ id }) => id === asked.source);
  const base = { meta: frame.data.meta, streams, stream };
  if (stream === undefined) return { ok: true, data: { ...base, selection: asked, figures: null } };
  const selection = { ...asked, source: stream.id };
  const after = only(search, "after") ?? null;
  const figures = await ask(SubmissionsQuery, { filter: submissionFilter(selection), stream: [stream.id], after, asOf });
  return figures.ok ? { ok: true, data: { ...base, selection, figures: figures.data } } : figures;
}
