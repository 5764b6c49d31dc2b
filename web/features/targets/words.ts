import { areaWords } from "../../i18n/area-words.ts";
import type { Locale } from "../../i18n/locales.ts";
import ar from "../../messages/targets/ar.json" with { type: "json" };
import en from "../../messages/targets/en.json" with { type: "json" };

type TargetsMessages = typeof en;

const messages: Readonly<Record<Locale, TargetsMessages>> = { en, ar };

/** The words that targets and submissions are told in. */
export const targetsWords = areaWords(messages);
