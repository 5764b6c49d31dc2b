import type { AsOf, NamedVotersQuery as Named, VoterSourcesQuery as Sources } from "../../generated/graphql.ts";
import type { Locale } from "../../i18n/locales.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { voterFilter } from "./voter-selection.ts";
import { NamedVotersQuery, VoterSourcesQuery } from "./voters.query.ts";
import { type VotersSelection, votersArguments } from "./voters-selection.ts";

/** Voters on a page. */
export const votersOnPage = 50;

export type VoterRow = Named["voters"]["nodes"][number];

/** A list of voters: always of one source. */
export interface VotersScene {
  readonly meta: Sources["meta"];
  readonly facets: Sources["facets"];
  readonly sources: Sources["sources"];
  /** With the source that is shown where the address names none. */
  readonly selection: VotersSelection;
  readonly source: Sources["sources"][number] | undefined;
  readonly voters: Named["voters"];
}

const nobody: Named["voters"] = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

export async function askVoters(
  locale: Locale,
  asked: VotersSelection,
  after: string | null,
  asOf: AsOf | null,
): Promise<Answer<VotersScene>> {
  const frame = await ask(VoterSourcesQuery, { filter: voterFilter(asked), asOf });
  if (!frame.ok) return frame;
  const { meta, facets, sources } = frame.data;
  const source = asked.source === undefined ? sources[0] : sources.find(({ stream }) => stream.id === asked.source);
  const id = asked.source ?? source?.stream.id;
  if (id === undefined) return { ok: true, data: { meta, facets, sources, selection: asked, source, voters: nobody } };
  const selection = { ...asked, source: id };
  const list = await ask(NamedVotersQuery, { ...votersArguments(locale, selection), first: votersOnPage, after, asOf });
  // What the page tells of the block is of the very question that its rows are of.
  return list.ok ? { ok: true, data: { meta: list.data.meta, facets, sources, selection, source, voters: list.data.voters } } : list;
}
