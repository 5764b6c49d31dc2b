import { directionOf, type Locale } from "../i18n/locales.ts";

/** A number keeps its own direction, sign first, wherever it stands. */
export function leftToRight(text: string, locale: Locale): string {
  return directionOf(locale) === "rtl" ? `\u2066${text}\u2069` : text;
}

/** A name in a sentence of a right-to-left language keeps its own direction. */
export function isolate(name: string, locale: Locale): string {
  return directionOf(locale) === "rtl" ? `\u2068${name}\u2069` : name;
}
