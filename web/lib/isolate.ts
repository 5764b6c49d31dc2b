import { directionOf, type Locale } from "../i18n/locales.ts";

/**
 * Keeps a name in another script from pulling the marks around it to its own side. For text that has no markup of its
 * own (titles, citations, messages); left-to-right languages need none. FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE.
 */
export function isolate(locale: Locale, text: string): string {
  return directionOf(locale) === "rtl" ? `\u2068${text}\u2069` : text;
}
