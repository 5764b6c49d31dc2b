import type { Amount, BlockMark, YearsState } from "../../../charts/state.ts";
import { mostCategories } from "../../../charts/theme.ts";
import type { CountryTargetsQuery, TargetEmissionsQuery } from "../../../generated/graphql.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { address } from "../../../lib/address.ts";
import { unitWords } from "../../../lib/emission-words.ts";
import { isolate } from "../../../lib/isolate.ts";
import { viewOf } from "../../../lib/view.ts";
import { amountOnLine, impliedLine } from "../implied-line.ts";
import { inBrief } from "../says.ts";
import { targetsWords } from "../words.ts";

interface DistanceChart {
  readonly locale: Locale;
  /** Three letters, and the country's name in the language. */
  readonly country: string;
  readonly place: string;
  readonly targets: readonly CountryTargetsQuery["targets"]["nodes"][number][];
  readonly series: TargetEmissionsQuery["emissionSeries"][number];
  readonly block: BlockMark;
  readonly pinned: boolean;
}

/** Lines that a chart can tell apart, beside the reported one. */
const mostLines = mostCategories - 1;

/** One series of a country's emissions with the lines that its targets imply on it; null where none implies one. */
export function distanceState({ locale, country, place, targets, series, block, pinned }: DistanceChart): YearsState | null {
  const words = targetsWords(locale);
  const view = viewOf(locale);
  const { stream, basis, points } = series;
  const all = targets.flatMap((target) => {
    const line = impliedLine(target, points);
    return line.known ? [{ id: target.id, label: inBrief(view, target), line }] : [];
  });
  const lines = all.slice(0, mostLines);
  if (lines.length === 0) return null;
  const first = Math.min(...lines.map(({ line }) => line.base.year));
  const last = Math.max(...lines.map(({ line }) => Math.max(line.goal.year, line.latest.year)));
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const totals = new Map(points.map(({ year, total }) => [year, total]));
  const implied = (value: string | null): Amount => ({ value, records: value === null ? 0 : 1, unknown: 0 });
  const reported = (year: number): Amount => {
    const value = totals.get(year);
    return value === undefined ? { value: null, records: 0, unknown: 0 } : { value, records: 1, unknown: value === null ? 1 : 0 };
  };
  return {
    kind: "years",
    shape: "lines",
    name: "targets-distance",
    query: { country, source: stream.id, basis: basis.id },
    locale,
    title: words("distance.chart", { place: isolate(locale, place), count: lines.length }),
    subtitle: isolate(locale, stream.title),
    currency: "",
    measure: unitWords(locale, basis),
    countsAlone: true,
    notes: [
      words("distance.chartNote"),
      ...(all.length > lines.length ? [words("distance.more", { count: all.length - lines.length })] : []),
    ],
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
    proof: stream.label,
    page: address(locale, `/targets/countries/${country}`),
    periods: years.map((year) => ({ key: String(year), partial: false })),
    series: [
      { key: "reported", label: words("distance.reported"), values: years.map(reported) },
      ...lines.map(({ id, label, line }) => ({ key: id, label, values: years.map((year) => implied(amountOnLine(line, year))) })),
    ],
    total: null,
  };
}
