import { areaWords } from "../../i18n/area-words.ts";
import type { Locale } from "../../i18n/locales.ts";
import ar from "../../messages/tokens/ar.json" with { type: "json" };
import en from "../../messages/tokens/en.json" with { type: "json" };

type TokenMessages = typeof en;

const messages: Readonly<Record<Locale, TokenMessages>> = { en, ar };

/** The words that tokens are told in. */
export const tokenWords = areaWords(messages);
