import type { BlockMark, YearsState } from "../../../charts/state.ts";
import type { EmissionStreamFragment, ProofLabel } from "../../../generated/graphql.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { address, type Query } from "../../../lib/address.ts";
import { unitWords } from "../../../lib/emission-words.ts";
import { facilityWords } from "../words.ts";

interface Drawn {
  /** Name in the chart's address. */
  readonly name: "facilities-years" | "facility-years";
  readonly locale: Locale;
  /** Of the one facility; null: of all. */
  readonly of: string | null;
  readonly stream: EmissionStreamFragment;
  readonly basis: { readonly unit: string; readonly massOf: string; readonly gas: string };
  readonly years: readonly {
    readonly year: number | null;
    readonly total: string | null;
    readonly reports: number;
    readonly unknown: number;
    readonly label: ProofLabel;
  }[];
  readonly block: BlockMark | null;
  readonly pinned: boolean;
  readonly path: string;
  readonly query: Query;
  /** What the chart's own address asks for. */
  readonly asked: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

/** What is reported year by year, as columns; null where there is nothing to draw. */
export function yearsState({ name, locale, of, stream, basis, years, block, pinned, path, query, asked, notes }: Drawn): YearsState | null {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || block === null) return null;
  const words = facilityWords(locale);
  const measure = unitWords(locale, basis);
  const span = { unit: measure.long, from: String(first.year), to: String(last.year) };
  return {
    name,
    query: asked,
    locale,
    title: of === null ? words("years.all", span) : words("years.chart", { name: of, ...span }),
    subtitle: stream.title,
    currency: "",
    measure,
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
    proof: years.every(({ label }) => label === "PROVEN_TOTAL") ? "PROVEN_TOTAL" : stream.label,
    page: address(locale, path, query),
    kind: "years",
    shape: "columns",
    periods: years.map(({ year }) => ({ key: String(year), partial: false })),
    series: [
      {
        key: "total",
        label: words("years.series"),
        values: years.map(({ total, reports, unknown }) => ({ value: total, records: reports, unknown })),
      },
    ],
    total: null,
  };
}
