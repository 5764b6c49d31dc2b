import { areaWords } from "../../i18n/area-words.ts";
import ar from "../../messages/credits/ar.json" with { type: "json" };
import en from "../../messages/credits/en.json" with { type: "json" };

/** The words that carbon credits are told in. */
export const creditsWords = areaWords({ en, ar });
