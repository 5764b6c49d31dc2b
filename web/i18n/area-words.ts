import { createTranslator } from "use-intl/core";
import { formatTags, type Locale } from "./locales.ts";

type Words<Messages extends object> = ReturnType<typeof make<Messages>>;

function make<Messages extends object>(locale: Locale, messages: Messages) {
  return createTranslator<Messages>({ locale: formatTags[locale], messages });
}

/** The words of one area of the explorer, which keeps its messages to itself: made once for each language. */
export function areaWords<Messages extends object>(messages: Readonly<Record<Locale, Messages>>): (locale: Locale) => Words<Messages> {
  const made = new Map<Locale, Words<Messages>>();
  return (locale) => {
    const words = made.get(locale) ?? make(locale, messages[locale]);
    made.set(locale, words);
    return words;
  };
}
