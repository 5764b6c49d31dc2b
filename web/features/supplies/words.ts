import { areaWords } from "../../i18n/area-words.ts";
import type { Locale } from "../../i18n/locales.ts";
import ar from "../../messages/supplies/ar.json" with { type: "json" };
import en from "../../messages/supplies/en.json" with { type: "json" };

type SuppliesMessages = typeof en;

const messages: Readonly<Record<Locale, SuppliesMessages>> = { en, ar };

/** The words that goods are told in. */
export const suppliesWords = areaWords(messages);

/** A unit's name; its code where the language has none. */
export function unitName(locale: Locale, unit: string): string {
  const names: Readonly<Record<string, string>> = messages[locale].units;
  return names[unit] ?? unit;
}
