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
import { type BoundarySelection, boundaryOf, type Dimension, dimensions, isDrawn, readBoundarySelection } from "./boundary-selection.ts";
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
  const stream = streams.find(({ id }) => id === asked.source) ?? (asked.source === undefined ? usual(streams) : undefined);
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

/** FTS tells most of both ends, so a reader who has not chosen starts there; else with what has most records. */
function usual(streams: readonly Stream[]): Stream | undefined {
  return streams.find(({ source }) => source === "fts") ?? [...streams].sort((a, b) => b.length - a.length)[0];
}

/** A code's name in the language of the page, where there is one. */
export function nameOf(locale: Locale, choices: ReadonlyMap<string, readonly Choice[]>, dimension: Dimension, code: string): string {
  const name = choices.get(dimension)?.find((choice) => choice.code === code)?.name ?? code;
  if (dimension === "country") return placeName(locale, { code, name });
  return dimension === "year" ? name : isolate(locale, name);
}
