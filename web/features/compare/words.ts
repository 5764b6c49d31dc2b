import { createTranslator } from "use-intl/core";
import { formatTags, type Locale } from "../../i18n/locales.ts";
import ar from "../../messages/compare/ar.json" with { type: "json" };
import en from "../../messages/compare/en.json" with { type: "json" };

type CompareMessages = typeof en;
type CompareWords = ReturnType<typeof make>;

const messages: Readonly<Record<Locale, CompareMessages>> = { en, ar };

function make(locale: Locale) {
  return createTranslator<CompareMessages>({ locale: formatTags[locale], messages: messages[locale] });
}

const made = new Map<Locale, CompareWords>();

/** The words that comparisons are told in. */
export function compareWords(locale: Locale): CompareWords {
  const words = made.get(locale) ?? make(locale);
  made.set(locale, words);
  return words;
}
