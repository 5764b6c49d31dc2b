import { areaWords } from "../../i18n/area-words.ts";
import type { Locale } from "../../i18n/locales.ts";
import ar from "../../messages/trace/ar.json" with { type: "json" };
import en from "../../messages/trace/en.json" with { type: "json" };

type TraceMessages = typeof en;
export type TraceWords = ReturnType<typeof traceWords>;

const messages: Readonly<Record<Locale, TraceMessages>> = { en, ar };

/** The words that traces are told in. */
export const traceWords = areaWords(messages);
