import type { Locale } from "../../i18n/locales.ts";
import ar from "../../messages/recount/ar.json" with { type: "json" };
import en from "../../messages/recount/en.json" with { type: "json" };

/** The words of a recount, handed to the browser as they are. */
export type RecountWords = typeof en;

const messages: Readonly<Record<Locale, RecountWords>> = { en, ar };

export function recountWords(locale: Locale): RecountWords {
  return messages[locale];
}
