import ar from "../messages/ar.json" with { type: "json" };
import en from "../messages/en.json" with { type: "json" };
import type { Locale } from "./locales.ts";

export type Messages = typeof en;

const byLocale: Readonly<Record<Locale, Messages>> = { en, ar };

/** All words of a language. Fails to compile where a language lacks a message that English has. */
export function messagesOf(locale: Locale): Messages {
  return byLocale[locale];
}
