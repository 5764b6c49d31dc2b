import { areaWords } from "../../../i18n/area-words.ts";
import ar from "../../../messages/carbon-tokens/ar.json" with { type: "json" };
import en from "../../../messages/carbon-tokens/en.json" with { type: "json" };

/** The words that credits as tokens are told in. */
export const tokenWords = areaWords({ en, ar });
