import { createTranslator } from "use-intl/core";
import { formatTags, type Locale } from "../../i18n/locales.ts";
import ar from "../../messages/supplies/ar.json" with { type: "json" };
import en from "../../messages/supplies/en.json" with { type: "json" };

type SuppliesMessages = typeof en;
type SuppliesWords = ReturnType<typeof make>;

const messages: Readonly<Record<Locale, SuppliesMessages>> = { en, ar };

function make(locale: Locale) {
  return createTranslator<SuppliesMessages>({ locale: formatTags[locale], messages: messages[locale] });
}

const made = new Map<Locale, SuppliesWords>();

/** The words that goods are told in. */
export function suppliesWords(locale: Locale): SuppliesWords {
  const words = made.get(locale) ?? make(locale);
  made.set(locale, words);
  return words;
}

/** A unit's name; its code where the language has none. */
export function unitName(locale: Locale, unit: string): string {
  const names: Readonly<Record<string, string>> = messages[locale].units;
  return names[unit] ?? unit;
}
