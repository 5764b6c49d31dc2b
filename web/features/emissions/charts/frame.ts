import type { BlockMark, ChartFrame, DivisorCredit, Measure, ProofLabel } from "../../../charts/state.ts";
import type { FigurePartsFragment } from "../../../generated/graphql.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { address, type Query } from "../../../lib/address.ts";
import { unitWords } from "../../../lib/emission-words.ts";
import type { Basis, EmissionStream } from "../ask-frame.ts";
import { texts } from "../selection.ts";

interface Framed {
  readonly name: string;
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly stream: EmissionStream;
  readonly basis: Basis;
  readonly block: BlockMark;
  readonly pinned: boolean;
  readonly proof: ProofLabel;
  readonly path: string;
  readonly query: Query;
  /** What amounts are measured in, where they are no masses of the basis. */
  readonly measure?: Measure;
  /** A figure that they were divided by, where they are quotients. */
  readonly figure?: FigurePartsFragment | undefined;
  /** What the chart's own address asks for beyond the page's, such as the country in its path. */
  readonly more?: Query;
}

/** What every chart of emissions says of itself. */
export function frameOf({
  name,
  locale,
  title,
  subtitle,
  notes,
  stream,
  basis,
  block,
  pinned,
  proof,
  path,
  query,
  measure,
  figure,
  more,
}: Framed): ChartFrame {
  return {
    name,
    query: texts({ ...more, ...query }),
    locale,
    title,
    subtitle,
    currency: "",
    measure: measure ?? unitWords(locale, basis),
    notes,
    credit: {
      stream: stream.id,
      source: stream.title,
      attribution: stream.attribution,
      licence: stream.licence,
      dataDate: stream.dataDate,
    },
    ...(figure !== undefined && { divisor: divisorOf(figure) }),
    block,
    pinned,
    sample: stream.sample,
    proof,
    page: address(locale, path, query),
  };
}

function divisorOf({ edition, fact: { stream } }: FigurePartsFragment): DivisorCredit {
  return { stream: stream.id, source: stream.title, attribution: stream.attribution, licence: stream.licence, edition };
}
