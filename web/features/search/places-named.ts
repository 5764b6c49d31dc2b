import type { Locale } from "../../i18n/locales.ts";
import type { Place } from "../../lib/places.ts";
import ar from "../../messages/places/ar.json" with { type: "json" };

const names: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>> = { ar };

/** Vowel signs, tatweel, and letters that are written one way or another: left out or made one, as a reader would. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\p{Mn}ـ]/gu, "")
    .replaceAll(/[أإآٱ]/g, "ا")
    .replaceAll("ة", "ه")
    .replaceAll("ى", "ي")
    .toLowerCase();
}

/** Places whose name in this language holds the text; none for English, which the API itself knows. */
export function placesNamed(locale: Locale, text: string): readonly Place[] {
  const wanted = plain(text.trim());
  if (wanted === "") return [];
  return Object.entries(names[locale] ?? {})
    .filter(([, name]) => plain(name).includes(wanted))
    .map(([code, name]) => ({ code, name }));
}
