import type {
  AsOf,
  BoundaryChoicesQuery as Choices,
  BoundaryFrameQuery as Frame,
  BoundaryTotalsQuery as Totals,
} from "../../generated/graphql.ts";
import type { Locale } from "../../i18n/locales.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { isolate } from "../../lib/isolate.ts";
import type { Search } from "../../lib/pin.ts";
import { placeName } from "../../lib/places.ts";
import { BoundaryChoicesQuery, BoundaryFrameQuery, BoundaryQuery } from "./boundary.query.ts";
import {
  type BoundarySelection,
  boundaryOf,
  type Dimension,
  type Drawn,
  dimensions,
  isDrawn,
  readBoundarySelection,
} from "./boundary-selection.ts";
import { boundaryWords } from "./words.ts";

export type Stream = Frame["streams"][number];
export type Choice = Choices["boundaryChoices"][number]["choices"][number];
export type BoundaryFigures = Totals["boundary"];

/** What a page or chart of a boundary starts from. */
export interface BoundaryScene {
  readonly meta: Frame["meta"];
  /** Those of fund flows. */
  readonly streams: readonly Stream[];
  /** The one that the figures are of; undefined where there is none yet. */
  readonly stream: Stream | undefined;
  readonly selection: BoundarySelection;
  readonly choices: ReadonlyMap<string, readonly Choice[]>;
  /** Null where the reader has not drawn a boundary. */
  readonly figures: BoundaryFigures | null;
  /** "Afghanistan, 2020" in the language of the page; empty where nothing is drawn. */
  readonly what: string;
}

/** Answers what an address asks: the source, what a boundary can be drawn around there, and the figures of the one drawn. */
export async function askBoundary(locale: Locale, search: Search, asOf: AsOf | null): Promise<Answer<BoundaryScene>> {
  const asked = readBoundarySelection(search);
  const frame = await ask(BoundaryFrameQuery, { asOf });
  if (!frame.ok) return frame;
  const streams = frame.data.streams.filter(({ domain }) => domain === "funds");
  const stream = asked.source === undefined ? await usual(streams, asked.drawn, asOf) : streams.find(({ id }) => id === asked.source);
  const selection = { source: stream?.id ?? asked.source, drawn: asked.drawn };
  const base = { meta: frame.data.meta, streams, stream, selection };
  if (stream === undefined) return { ok: true, data: { ...base, choices: new Map(), figures: null, what: "" } };
  const [choices, figures] = await Promise.all([
    ask(BoundaryChoicesQuery, { stream: stream.id }),
    isDrawn(asked.drawn) ? ask(BoundaryQuery, { stream: stream.id, boundary: boundaryOf(asked.drawn), asOf }) : null,
  ]);
  if (!choices.ok) return choices;
  if (figures !== null && !figures.ok) return figures;
  const known = new Map(choices.data.boundaryChoices.map(({ dimension, choices: some }) => [dimension, some]));
  const names = dimensions.flatMap((dimension) => {
    const code = selection.drawn[dimension];
    return code === undefined ? [] : [nameOf(locale, known, dimension, code)];
  });
  const what = names.join(boundaryWords(locale)("comma"));
  return { ok: true, data: { ...base, choices: known, figures: figures === null ? null : figures.data.boundary, what } };
}

/** Sources that are tried for a boundary before the reader is asked to choose. */
const mostTried = 5;

/**
 * Where a reader begins who has not chosen a source: the first of which records touch the boundary. FTS is tried first, as it
 * tells most of both ends, then those with most records.
 */
async function usual(streams: readonly Stream[], drawn: Drawn, asOf: AsOf | null): Promise<Stream | undefined> {
  const inOrder = [...streams].sort((a, b) => Number(b.source === "fts") - Number(a.source === "fts") || b.length - a.length);
  if (!isDrawn(drawn)) return inOrder[0];
  for (const stream of inOrder.slice(0, mostTried)) {
    const answer = await ask(BoundaryQuery, { stream: stream.id, boundary: boundaryOf(drawn), asOf });
    if (answer.ok && answer.data.boundary.gross.records > 0) return stream;
  }
  return inOrder[0];
}

/** A code's name in the language of the page, where there is one. */
export function nameOf(locale: Locale, choices: ReadonlyMap<string, readonly Choice[]>, dimension: Dimension, code: string): string {
  const name = choices.get(dimension)?.find((choice) => choice.code === code)?.name ?? code;
  if (dimension === "country") return placeName(locale, { code, name });
  return dimension === "year" ? name : isolate(locale, name);
}
