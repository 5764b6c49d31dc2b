import type { BallotClass } from "../../generated/graphql.ts";
import type { Locale } from "../../i18n/locales.ts";
import { ballotWords } from "./words.ts";

/** Candidates by their own names; what has a meaning of its own, in the reader's language. */
export function choiceName(locale: Locale, choice: { readonly name: string; readonly class: BallotClass }): string {
  return choice.class === "CANDIDATE" || choice.class === "UNSET" ? choice.name : ballotWords(locale)(`classes.${choice.class}`);
}
