import type { BlockMark, ChartFrame, Measure, ProofLabel } from "../../../charts/state.ts";
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
    block,
    pinned,
    sample: stream.sample,
    proof,
    page: address(locale, path, query),
  };
}
