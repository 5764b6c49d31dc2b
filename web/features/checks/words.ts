import { areaWords } from "../../i18n/area-words.ts";
import type { Locale } from "../../i18n/locales.ts";
import ar from "../../messages/checks/ar.json" with { type: "json" };
import en from "../../messages/checks/en.json" with { type: "json" };

type CheckMessages = typeof en;

const messages: Readonly<Record<Locale, CheckMessages>> = { en, ar };

/** The words that integrity checks are told in. */
export const checkWords = areaWords(messages);
