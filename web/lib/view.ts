import { createTranslator } from "use-intl/core";
import { formatTags, type Locale } from "../i18n/locales.ts";
import { type Messages, messagesOf } from "../i18n/messages.ts";
import { address, type Query } from "./address.ts";
import { type Formats, formatsOf } from "./format.ts";
import type { Pin } from "./pin.ts";

export type Words = ReturnType<typeof wordsOf>;

/** How one reader sees a page: language, words, number formats, and the block that the page is pinned to. */
export interface View {
  readonly locale: Locale;
  readonly t: Words;
  readonly formats: Formats;
  readonly pin: Pin;
  /** When the page is drawn, in milliseconds since 1970: every age on it is of this moment. */
  readonly now: number;
  /** Address of another page in the same language and under the same pin. */
  href(path: string, query?: Query): string;
}

function wordsOf(locale: Locale) {
  // The tag pins the digits inside messages too: "ar" alone writes a plural's # in another script than the tables.
  return createTranslator<Messages>({ locale: formatTags[locale], messages: messagesOf(locale) });
}

export function viewOf(locale: Locale, pin: Pin = null): View {
  return {
    locale,
    t: wordsOf(locale),
    formats: formatsOf(locale),
    pin,
    now: Date.now(),
    href: (path, query) => address(locale, path, query, pin),
  };
}
