import { areaWords } from "../../i18n/area-words.ts";
import type { Locale } from "../../i18n/locales.ts";
import ar from "../../messages/datasets/ar.json" with { type: "json" };
import en from "../../messages/datasets/en.json" with { type: "json" };
import type { CheckFileWords } from "./CheckFile.tsx";

const messages: Readonly<Record<Locale, typeof en>> = { en, ar };

/** The words that data sets are told in. */
export const datasetWords = areaWords(messages);

/** What the browser says while it hashes. */
export function checkFileWords(locale: Locale): CheckFileWords {
  return messages[locale].drop;
}
