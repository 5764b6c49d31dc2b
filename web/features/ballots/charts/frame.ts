import { isolate } from "../../../charts/bidi.ts";
import type { BlockMark, ChartFrame, Measure, ProofLabel } from "../../../charts/state.ts";
import type { BallotStreamFragment } from "../../../generated/graphql.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { address, type Query } from "../../../lib/address.ts";
import { ballotWords } from "../words.ts";

interface Framed {
  readonly name: string;
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly measure: Measure;
  readonly notes: readonly string[];
  readonly stream: BallotStreamFragment;
  readonly block: BlockMark;
  readonly pinned: boolean;
  readonly proof: ProofLabel;
  readonly path: string;
  readonly query: Query;
  /** What the chart's own address asks for beyond the page's, such as the ballot in its path. */
  readonly more?: Query;
}

/** What every chart of ballots says of itself. */
export function frameOf({ stream, path, query, more, ...framed }: Framed): ChartFrame {
  return {
    ...framed,
    query: texts({ ...more, ...query }),
    currency: "",
    countsAlone: true,
    credit: {
      stream: stream.id,
      source: stream.title,
      attribution: stream.attribution,
      licence: stream.licence,
      dataDate: stream.dataDate,
    },
    sample: stream.sample,
    page: address(framed.locale, path, query),
  };
}

export function votesMeasure(locale: Locale): Measure {
  const words = ballotWords(locale);
  return { key: "votes", short: words("charts.votes"), long: words("result.votes") };
}

export function percentMeasure(locale: Locale): Measure {
  return { key: "percent", short: "%", long: ballotWords(locale)("charts.percent") };
}

const longest = 140;

/** A resolution's title may be a page long: a chart says its beginning, its page all of it. */
export function shortened(locale: Locale, title: string): string {
  const text = title.length <= longest ? title : `${title.slice(0, title.lastIndexOf(" ", longest)).trimEnd()} …`;
  return isolate(text, locale);
}

function texts(query: Query): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => (value === undefined || value === "" ? [] : [[key, String(value)]])),
  );
}
