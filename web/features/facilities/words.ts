import { areaWords } from "../../i18n/area-words.ts";
import type { Locale } from "../../i18n/locales.ts";
import ar from "../../messages/facilities/ar.json" with { type: "json" };
import en from "../../messages/facilities/en.json" with { type: "json" };

type FacilitiesMessages = typeof en;

const messages: Readonly<Record<Locale, FacilitiesMessages>> = { en, ar };

/** The words that facilities are told in. */
export const facilityWords = areaWords(messages);

/** A province's name; its code where the language has none. */
export function regionName(locale: Locale, code: string): string {
  const names: Readonly<Record<string, string>> = messages[locale].regions;
  return names[code] ?? code;
}

/** A place in the source's words: provinces by name, towns by their code of UN/LOCODE. */
export function placeText(locale: Locale, place: string): string {
  const told = place.split(/, |\//).map((part) => (/^[A-Z]{2} [A-Z0-9]{3}$/.test(part) ? `UN/LOCODE ${part}` : regionName(locale, part)));
  return told.join(locale === "ar" ? "، " : ", ");
}
