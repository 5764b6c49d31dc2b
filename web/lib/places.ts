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

/** A UN M49 region's name; as the API gives it where the messages do not know it. */
export function regionName(locale: Locale, region: string): string {
  const m49: NamesByKey = messagesOf(locale).m49;
  return m49[region] ?? region;
}
