import { areaWords } from "../../i18n/area-words.ts";
import type { Locale } from "../../i18n/locales.ts";
import ar from "../../messages/boundary/ar.json" with { type: "json" };
import en from "../../messages/boundary/en.json" with { type: "json" };

type BoundaryMessages = typeof en;
export type BoundaryWords = ReturnType<typeof boundaryWords>;

const messages: Readonly<Record<Locale, BoundaryMessages>> = { en, ar };

/** The words that boundaries are told in. */
export const boundaryWords = areaWords(messages);
