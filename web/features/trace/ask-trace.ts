import type {
  AsOf,
  TraceChoicesQuery as Choices,
  TraceFrameQuery as Frame,
  TracePartyFragment as Party,
  TraceStreamFragment as Stream,
  TraceQuery as Traced,
} from "../../generated/graphql.ts";
import type { Locale } from "../../i18n/locales.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { isolate } from "../../lib/isolate.ts";
import type { Search } from "../../lib/pin.ts";
import { placeName } from "../../lib/places.ts";
import { TraceChoicesQuery, TraceFrameQuery, TraceQuery, TraceSourcesQuery } from "./trace.query.ts";
import {
  directionOf,
  isStarted,
  readTraceSelection,
  type StartDimension,
  startDimensions,
  startOf,
  type TraceSelection,
} from "./trace-selection.ts";
import { traceWords } from "./words.ts";

export type Choice = Choices["boundaryChoices"][number]["choices"][number];
export type Trace = Traced["trace"];
export type { Party, Stream };

/** What a page or chart of a trace starts from. */
export interface TraceScene {
  readonly meta: Frame["meta"];
  /** Those of fund flows. */
  readonly streams: readonly Stream[];
  readonly stream: Stream | undefined;
  readonly selection: TraceSelection;
  readonly choices: ReadonlyMap<string, readonly Choice[]>;
  /** Null where the reader has not said where to start. */
  readonly trace: Trace | null;
  /** What it starts at, in the language of the page: "Afghanistan, 2020". */
  readonly what: string;
}

/** How many of a stage are named: more than a picture can tell apart, few enough to read through. */
const most = 40;

/** Answers what an address asks: where traces can start, and the one that it starts. */
export async function askTrace(locale: Locale, search: Search, asOf: AsOf | null): Promise<Answer<TraceScene>> {
  const asked = readTraceSelection(search);
  const frame = await ask(TraceFrameQuery, { asOf });
  if (!frame.ok) return frame;
  const streams = frame.data.streams.filter(({ domain }) => domain === "funds");
  const source = asked.record === undefined ? (asked.source ?? (await usual(streams, asked, asOf))) : undefined;
  const selection = { ...asked, source };
  const [choices, traced] = await Promise.all([
    source === undefined || asked.record !== undefined ? null : ask(TraceChoicesQuery, { stream: source }),
    isStarted(asked) && (source !== undefined || asked.record !== undefined)
      ? ask(TraceQuery, { from: startOf(asked, source), direction: directionOf(asked), most, asOf })
      : null,
  ]);
  if (choices !== null && !choices.ok) return choices;
  if (traced !== null && !traced.ok) return traced;
  const known = new Map((choices?.data.boundaryChoices ?? []).map(({ dimension, choices: some }) => [dimension, some]));
  const trace = traced?.data.trace ?? null;
  const stream = streams.find(({ id }) => id === (trace?.stream.id ?? source));
  return {
    ok: true,
    data: { meta: frame.data.meta, streams, stream, selection, choices: known, trace, what: whatOf(locale, selection, known, trace) },
  };
}

/** Where a reader begins who has not chosen a source: the one that has most records for the start. */
async function usual(streams: readonly Stream[], { start }: TraceSelection, asOf: AsOf | null): Promise<string | undefined> {
  const { organisation, country, programme, year } = start;
  const largest = [...streams].sort((a, b) => b.length - a.length)[0]?.id;
  if (Object.keys(start).length === 0 || start.place !== undefined) return largest;
  const filter = {
    ...(organisation !== undefined && { party: [organisation] }),
    ...(country !== undefined && { country: [country] }),
    ...(programme !== undefined && { programme: [programme] }),
    ...(year !== undefined && { year: [Number(year)] }),
  };
  const answer = await ask(TraceSourcesQuery, { filter, asOf });
  const rows = answer.ok ? answer.data.flowTotals.rows : [];
  return [...rows].sort((a, b) => b.records - a.records)[0]?.stream.id ?? largest;
}

function whatOf(locale: Locale, { start }: TraceSelection, choices: TraceScene["choices"], trace: Trace | null): string {
  if (trace?.record) return isolate(locale, trace.record.title === "" ? trace.record.reference : trace.record.title);
  return startDimensions
    .flatMap((dimension) => {
      const code = start[dimension];
      return code === undefined ? [] : [choiceName(locale, choices, dimension, code)];
    })
    .join(traceWords(locale)("comma"));
}

/** A code's name in the language of the page, where there is one. */
export function choiceName(locale: Locale, choices: TraceScene["choices"], dimension: StartDimension, code: string): string {
  const name = choices.get(dimension)?.find((choice) => choice.code === code)?.name ?? code;
  if (dimension === "country") return placeName(locale, { code, name });
  if (dimension === "place") return isolate(locale, placeLabel(code));
  return dimension === "year" ? code : isolate(locale, name);
}

/** "AFG/Hirat/Injil" → "Injil, Hirat, AFG", or with the country's name. A slash inside of a name is written %2F. */
function placeLabel(code: string, country?: string): string {
  const [first = "", ...areas] = code.split("/").map((part) => part.replaceAll("%2F", "/").replaceAll("%25", "%"));
  return [country ?? first, ...areas].reverse().join(", ");
}

/** What a party is called, in the language of the page. */
export function partyName(locale: Locale, { kind, organisation, country, code, members }: Party): string {
  const words = traceWords(locale);
  switch (kind) {
    case "ORGANISATION":
      return organisation?.name ?? words("unspecified");
    case "WITHHELD":
      return words("withheld", { what: code ?? "" });
    case "PLACE":
      return placeLabel(code ?? "", country === null ? undefined : placeName(locale, country));
    case "COUNTRY":
      return country === null ? words("unspecified") : placeName(locale, country);
    case "UNSPECIFIED":
      return words("unspecified");
    case "GROUP":
      return words("others", { count: members });
  }
}
