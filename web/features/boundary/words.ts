import { createTranslator } from "use-intl/core";
import { formatTags, type Locale } from "../../i18n/locales.ts";
import ar from "../../messages/boundary/ar.json" with { type: "json" };
import en from "../../messages/boundary/en.json" with { type: "json" };

type BoundaryMessages = typeof en;
export type BoundaryWords = ReturnType<typeof make>;

const messages: Readonly<Record<Locale, BoundaryMessages>> = { en, ar };

function make(locale: Locale) {
  return createTranslator<BoundaryMessages>({ locale: formatTags[locale], messages: messages[locale] });
}

const made = new Map<Locale, BoundaryWords>();

/** The words that boundaries are told in. */
export function boundaryWords(locale: Locale): BoundaryWords {
  const words = made.get(locale) ?? make(locale);
  made.set(locale, words);
  return words;
}
