import type { BallotClass } from "../../generated/graphql.ts";
import type { Locale } from "../../i18n/locales.ts";
import { ballotWords } from "./words.ts";

/** The words for which the reader's language has its own. Of “Veto”, which counts as a no, it has none. */
const plain: ReadonlySet<string> = new Set([
  "",
  "yes",
  "no",
  "abstain",
  "abstention",
  "absent",
  "not voting",
  "not a member",
  "invalid",
  "blank",
  "overvote",
  "write-in",
]);

/** Candidates by their own names; what means just what its class says, in the reader's language. */
export function choiceName(locale: Locale, choice: { readonly name: string; readonly class: BallotClass }): string {
  const isOwn = choice.class === "CANDIDATE" || choice.class === "UNSET" || !plain.has(choice.name.toLowerCase());
  return isOwn ? choice.name : ballotWords(locale)(`classes.${choice.class}`);
}
