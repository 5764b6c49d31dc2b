import { areaWords } from "../../i18n/area-words.ts";
import ar from "../../messages/ballots/ar.json" with { type: "json" };
import en from "../../messages/ballots/en.json" with { type: "json" };

/** The words that ballots are told in. */
export const ballotWords = areaWords({ en, ar });
