import type { Measure } from "../charts/state.ts";
import type { Locale } from "../i18n/locales.ts";
import { emissionsWords, unitWords } from "./emission-words.ts";
import { isolate } from "./isolate.ts";

/** What emissions can be divided by. */
export const divisors = ["POPULATION", "GDP"] as const;
export type Divisor = (typeof divisors)[number];

interface Weighed {
  readonly massOf: string;
  readonly gas: string;
}

/** The unit of a quotient: tonnes for each person, or for each million of a currency. @param currency of the GDP */
export function quotientWords(locale: Locale, basis: Weighed, of: Divisor, currency: string | null): Measure & { readonly text: string } {
  const words = emissionsWords(locale);
  const tonne = unitWords(locale, { ...basis, unit: "TNE" });
  const said = (form: "short" | "long" | "text") => words(`per.${of}.${form}`, { unit: tonne[form], currency: currency ?? "" });
  const key = `${tonne.key}_${of === "POPULATION" ? "per_person" : `per_million_${(currency ?? "gdp").toLowerCase()}`}`;
  return { key, short: said("short"), long: said("long"), text: said("text") };
}

interface Priced {
  readonly currency: string | null;
  readonly prices: "CURRENT" | "CONSTANT" | null;
  readonly priceYear: number | null;
  readonly conversion: "EXCHANGE_RATES" | "PURCHASING_POWER" | null;
}

/** "in USD, in prices of 2015, converted by exchange rates"; empty for what is no money. */
export function priceWords(locale: Locale, { currency, prices, priceYear, conversion }: Priced): string {
  if (currency === null || prices === null) return "";
  const words = emissionsWords(locale);
  const priced = words(`per.prices.${prices}`, { currency, year: String(priceYear ?? "") });
  return conversion === null ? priced : words("per.convertedBy", { priced, how: words(`per.conversions.${conversion}`) });
}

/** "Population: United Nations, Population Division"; of GDP with its prices, as one source may state it in several. */
export function seriesName(
  locale: Locale,
  series: Priced & { readonly measure: Divisor; readonly stream: { readonly title: string } },
): string {
  const words = emissionsWords(locale);
  const source = isolate(locale, series.stream.title);
  const what = words(`per.${series.measure}.name`);
  const prices = priceWords(locale, series);
  return prices === "" ? words("per.series", { what, source }) : words("per.pricedSeries", { what, source, prices });
}
