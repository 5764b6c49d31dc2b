import type { Locale } from "../i18n/locales.ts";
import { messagesOf } from "../i18n/messages.ts";
import ar from "../messages/places/ar.json" with { type: "json" };

type NamesByKey = Readonly<Record<string, string>>;

const names: Readonly<Partial<Record<Locale, NamesByKey>>> = { ar };

export interface Place {
  readonly code: string;
  /** English short name in UN usage, as the API gives it. */
  readonly name: string;
}

/** A place's short name in UN usage; the English one where the language has none. */
export function placeName(locale: Locale, place: Place): string {
  return names[locale]?.[place.code] ?? place.name;
}

/** Codes of places whose name in the language holds the text: the API knows their English names only. */
export function placesNamed(locale: Locale, text: string): readonly string[] {
  const wanted = text.trim().toLocaleLowerCase(locale);
  if (wanted === "") return [];
  return Object.entries(names[locale] ?? {}).flatMap(([code, name]) => (name.toLocaleLowerCase(locale).includes(wanted) ? [code] : []));
}

/** A UN M49 region's name; as the API gives it where the messages do not know it. */
export function regionName(locale: Locale, region: string): string {
  const m49: NamesByKey = messagesOf(locale).m49;
  return m49[region] ?? region;
}
