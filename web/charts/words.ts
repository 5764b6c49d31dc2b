import { areaWords } from "../i18n/area-words.ts";
import type { Locale } from "../i18n/locales.ts";
import ar from "../messages/charts/ar.json" with { type: "json" };
import en from "../messages/charts/en.json" with { type: "json" };

export type ChartMessages = typeof en;
export type ChartWords = ReturnType<typeof chartWords>;

const messages: Readonly<Record<Locale, ChartMessages>> = { en, ar };

/** The words that charts say in a language. */
export const chartWords = areaWords(messages);
