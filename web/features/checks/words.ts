import { createTranslator } from "use-intl/core";
import { formatTags, type Locale } from "../../i18n/locales.ts";
import ar from "../../messages/checks/ar.json" with { type: "json" };
import en from "../../messages/checks/en.json" with { type: "json" };

type CheckMessages = typeof en;
type CheckWords = ReturnType<typeof make>;

const messages: Readonly<Record<Locale, CheckMessages>> = { en, ar };

function make(locale: Locale) {
  return createTranslator<CheckMessages>({ locale: formatTags[locale], messages: messages[locale] });
}

const made = new Map<Locale, CheckWords>();

/** The words that integrity checks are told in. */
export function checkWords(locale: Locale): CheckWords {
  const words = made.get(locale) ?? make(locale);
  made.set(locale, words);
  return words;
}
