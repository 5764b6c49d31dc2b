import { createTranslator } from "use-intl/core";
import { formatTags, type Locale } from "../../i18n/locales.ts";
import ar from "../../messages/trace/ar.json" with { type: "json" };
import en from "../../messages/trace/en.json" with { type: "json" };

type TraceMessages = typeof en;
export type TraceWords = ReturnType<typeof make>;

const messages: Readonly<Record<Locale, TraceMessages>> = { en, ar };

function make(locale: Locale) {
  return createTranslator<TraceMessages>({ locale: formatTags[locale], messages: messages[locale] });
}

const made = new Map<Locale, TraceWords>();

/** The words that traces are told in. */
export function traceWords(locale: Locale): TraceWords {
  const words = made.get(locale) ?? make(locale);
  made.set(locale, words);
  return words;
}
