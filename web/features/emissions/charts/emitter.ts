import type { Amount, ProofLabel, YearsState } from "../../../charts/state.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { emissionsWords, partName, unitWords } from "../../../lib/emission-words.ts";
import { placeName } from "../../../lib/places.ts";
import type { EmitterScene, Series } from "../ask-emitter.ts";
import { frameOf } from "./frame.ts";

/** A century: more columns than that are thinner than a reader can tell apart. */
const shownYears = 100;

interface EmitterChart {
  readonly locale: Locale;
  readonly code: string;
  readonly series: Series;
  readonly block: NonNullable<EmitterScene["labels"]["block"]>;
  /** How far each year can be checked, in the order of the series. */
  readonly labels: readonly ProofLabel[];
  readonly pinned: boolean;
}

/** One source's series of a country by year: stacked by what was burnt where all parts of the years shown can be stacked. */
export function emitterState({ locale, code, series, block, labels, pinned }: EmitterChart): YearsState | null {
  const { stream, basis, actor } = series;
  const words = emissionsWords(locale);
  const points = series.points.slice(-shownYears);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const codes = [...new Set(points.flatMap(({ parts }) => parts.map((part) => part.code)))];
  const told = codes.filter((part) => points.some(({ parts }) => massOf(parts, part) !== null));
  // What is taken up cannot be stacked on what is emitted.
  const stacked = told.length > 1 && points.every(({ parts }) => parts.every(({ mass }) => mass === null || !mass.startsWith("-")));
  const unit = unitWords(locale, basis);
  const names = {
    country: actor.country === null ? actor.name : placeName(locale, actor.country),
    unit: unit.text,
    from: String(first.year),
    to: String(last.year),
  };
  const frame = frameOf({
    name: "emissions-country",
    locale,
    title: words(stacked ? "country.stacked" : "country.plain", names),
    subtitle: stream.title,
    notes: stacked ? [words("country.memoNote"), words("country.partsNote")] : [words("country.memoNote")],
    stream,
    basis,
    block,
    pinned,
    proof: labels.slice(-shownYears).every((label) => label === "PROVEN_TOTAL") ? "PROVEN_TOTAL" : stream.label,
    path: `/emissions/countries/${code}`,
    query: {},
    more: { country: code, source: stream.id, basis: basis.id },
  });
  const one = (value: string | null): Amount => ({ value, records: 1, unknown: value === null ? 1 : 0 });
  return {
    ...frame,
    kind: "years",
    shape: stacked ? "stacked" : "columns",
    periods: points.map(({ year }) => ({ key: String(year), partial: false })),
    series: stacked
      ? told.map((part) => ({
          key: part,
          label: partName(locale, part),
          values: points.map(({ parts }) => one(massOf(parts, part))),
        }))
      : [{ key: "total", label: words("country.total"), values: points.map(({ total }) => one(total)) }],
    total: null,
  };
}

function massOf(parts: readonly { readonly code: string; readonly mass: string | null }[], code: string): string | null {
  return parts.find((part) => part.code === code)?.mass ?? null;
}
