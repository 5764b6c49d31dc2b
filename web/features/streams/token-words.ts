import { createTranslator } from "use-intl/core";
import { formatTags, type Locale } from "../../i18n/locales.ts";
import ar from "../../messages/tokens/ar.json" with { type: "json" };
import en from "../../messages/tokens/en.json" with { type: "json" };

type TokenMessages = typeof en;
type TokenWords = ReturnType<typeof make>;

const messages: Readonly<Record<Locale, TokenMessages>> = { en, ar };

function make(locale: Locale) {
  return createTranslator<TokenMessages>({ locale: formatTags[locale], messages: messages[locale] });
}

const made = new Map<Locale, TokenWords>();

/** The words that tokens are told in. */
export function tokenWords(locale: Locale): TokenWords {
  const words = made.get(locale) ?? make(locale);
  made.set(locale, words);
  return words;
}
