import type { Amount, MultiplesState, Panel } from "../../../charts/state.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { compare } from "../../../lib/decimal.ts";
import { emissionsWords } from "../../../lib/emission-words.ts";
import { isolate } from "../../../lib/isolate.ts";
import { placeName } from "../../../lib/places.ts";
import { priceWords, quotientWords } from "../../../lib/quotient-words.ts";
import type { MultiplesFigures } from "../ask-multiples.ts";
import { multiplesQuery } from "../multiples-selection.ts";
import { frameOf } from "./frame.ts";

export const multiplesPath = "/emissions/compare";

interface MultiplesRequest {
  readonly locale: Locale;
  readonly figures: MultiplesFigures;
  readonly pinned: boolean;
}

type Line = MultiplesFigures["lines"][number];

/** The years of several countries, each in a small chart of its own; null where there is nobody to show. */
export function multiplesState({ locale, figures, pinned }: MultiplesRequest): MultiplesState | null {
  const { selection, shown, lines, stream, basis, block, years } = figures;
  const { per, from, year, scale } = selection;
  const words = emissionsWords(locale);
  if (shown.length === 0) return null;
  const shownYears = years.filter((each) => each >= from && each <= year);
  const lineOf = new Map(lines.map((line) => [`${line.actor?.id} ${line.year}`, line]));
  const panels = shown.map((place): Panel => {
    const link = { to: "page", path: `/emissions/countries/${place.code}`, query: {} } as const;
    const values = shownYears.map((each) => amountOf(lineOf.get(`${place.code} ${each}`), per !== undefined));
    return { key: place.code, label: placeName(locale, place), link, values };
  });
  const figure = per === undefined ? undefined : lines.find((line) => line.per != null)?.per?.figure;
  const what = per === undefined ? words("multiples.emissions") : words(`multiples.${per}`);
  const names = { what, from: String(from), year: String(year), source: isolate(locale, stream.title) };
  const notes = [
    words(`multiples.${scale}Note`),
    ...(per === undefined ? [] : [dividedNote(locale, figures, figure)]),
    ...(panels.some(({ values }) => values.some(({ value }) => value === null)) ? [words("multiples.gapNote")] : []),
  ];
  return {
    ...frameOf({
      name: "emissions-multiples",
      locale,
      title: titleOf(locale, panels, names),
      subtitle: words("multiples.subtitle", names),
      notes,
      stream,
      basis,
      block,
      pinned,
      // A quotient is computed from two facts: its sum is none that the ledger keeps.
      proof: per === undefined && lines.every(({ label }) => label === "PROVEN_TOTAL") ? "PROVEN_TOTAL" : stream.label,
      path: multiplesPath,
      query: multiplesQuery(selection),
      figure,
      ...(per !== undefined && { measure: quotientWords(locale, basis, per, figure?.currency ?? null) }),
    }),
    kind: "multiples",
    dimension: { key: "country", label: words("table.country") },
    periods: shownYears.map((each) => ({ key: String(each), partial: false })),
    panels,
    scale,
  };
}

function amountOf(line: Line | undefined, divided: boolean): Amount {
  if (line === undefined) return { value: null, records: 0, unknown: 0 };
  if (!divided) return { value: line.total, records: line.reports, unknown: line.unknown };
  const value = line.per?.value ?? null;
  return { value, records: line.reports, unknown: value === null ? line.reports : 0 };
}

/** How many rose and how many fell between the two ends, of those that have a figure at both. */
function titleOf(locale: Locale, panels: readonly Panel[], names: { readonly what: string; readonly from: string; readonly year: string }) {
  const words = emissionsWords(locale);
  const steps = panels.flatMap(({ values }) => {
    const [first, last] = [values[0]?.value, values.at(-1)?.value];
    return first == null || last == null ? [] : [compare(last, first)];
  });
  const [up, down] = [steps.filter((step) => step > 0).length, steps.filter((step) => step < 0).length];
  if (steps.length < 2 || names.from === names.year) return words("multiples.title", { ...names, count: panels.length });
  return words("multiples.finding", { ...names, count: steps.length, up, down });
}

function dividedNote(
  locale: Locale,
  { selection: { per } }: MultiplesFigures,
  figure: NonNullable<Line["per"]>["figure"] | undefined,
): string {
  const words = emissionsWords(locale);
  const what = words(`per.${per ?? "POPULATION"}.of`);
  if (figure === undefined) return words("per.noneOf", { what });
  return words("multiples.dividedNote", {
    what,
    reference: isolate(locale, figure.fact.stream.title),
    edition: isolate(locale, figure.edition),
    prices: priceWords(locale, figure) || words("per.persons"),
  });
}
