import { areaWords } from "../../i18n/area-words.ts";
import type { Locale } from "../../i18n/locales.ts";
import ar from "../../messages/compare/ar.json" with { type: "json" };
import en from "../../messages/compare/en.json" with { type: "json" };

type CompareMessages = typeof en;

const messages: Readonly<Record<Locale, CompareMessages>> = { en, ar };

/** The words that comparisons are told in. */
export const compareWords = areaWords(messages);
