import type { Amount, YearsState } from "../../../charts/state.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { sum } from "../../../lib/decimal.ts";
import { formatsOf } from "../../../lib/format.ts";
import type { CreditScene } from "../ask-credits.ts";
import { creditsWords } from "../words.ts";
import { frameOf } from "./frame.ts";

/** Credits issued and retired by year, as two lines: they are never added, as what is retired was issued before. */
export function yearsState(locale: Locale, { figures, stream, selection }: CreditScene, pinned: boolean): YearsState | null {
  const block = figures?.all.block;
  if (figures === null || stream === undefined || block == null) return null;
  const dated = figures.years.rows.flatMap(({ year, ...sums }) => (year === null ? [] : [{ year, ...sums }]));
  const [first, last] = [dated.at(0)?.year, dated.at(-1)?.year];
  if (first === undefined || last === undefined || first === last) return null;
  const words = creditsWords(locale);
  const undated = figures.years.rows.find(({ year }) => year === null);
  const left = undated === undefined ? "0" : sum([undated.cancelled, undated.buffered, undated.exported]);
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const seriesOf = (part: "issued" | "retired") => ({
    key: part,
    label: words(`balance.${part}`),
    values: years.map((year): Amount => {
      const row = dated.find((one) => one.year === year);
      return row === undefined ? { value: null, records: 0, unknown: 0 } : { value: row[part], records: row.records, unknown: 0 };
    }),
  });
  return {
    kind: "years",
    shape: "lines",
    name: "credits-by-year",
    title: words("years.title"),
    subtitle: words("years.subtitle", { source: stream.title }),
    ...frameOf({ locale, stream, selection, pinned }),
    block,
    notes: left === "0" ? [] : [words("years.undated", { credits: formatsOf(locale).amountExact(left) })],
    proof: figures.years.rows.every(({ label }) => label === "PROVEN_TOTAL") ? "PROVEN_TOTAL" : stream.label,
    periods: years.map((year) => ({
      key: String(year),
      partial: stream.dataDate?.startsWith(String(year)) === true && !stream.dataDate.endsWith("12-31"),
    })),
    series: [seriesOf("issued"), seriesOf("retired")],
    total: null,
  };
}
