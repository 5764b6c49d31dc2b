import { areaWords } from "../../i18n/area-words.ts";
import ar from "../../messages/governor/ar.json" with { type: "json" };
import en from "../../messages/governor/en.json" with { type: "json" };

/** The words that proposals of Governors are told in. */
export const governorWords = areaWords({ en, ar });
