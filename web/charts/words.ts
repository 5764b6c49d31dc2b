import { createTranslator } from "use-intl/core";
import { formatTags, type Locale } from "../i18n/locales.ts";
import ar from "../messages/charts/ar.json" with { type: "json" };
import en from "../messages/charts/en.json" with { type: "json" };

export type ChartMessages = typeof en;
export type ChartWords = ReturnType<typeof make>;

const messages: Readonly<Record<Locale, ChartMessages>> = { en, ar };

function make(locale: Locale) {
  return createTranslator<ChartMessages>({ locale: formatTags[locale], messages: messages[locale] });
}

const made = new Map<Locale, ChartWords>();

/** The words that charts say in a language. */
export function chartWords(locale: Locale): ChartWords {
  const words = made.get(locale) ?? make(locale);
  made.set(locale, words);
  return words;
}
