import { type Said, say } from "../sayings.ts";
import type { TargetKind } from "./events.ts";
import { saidOf, wordsOf } from "./understanding.ts";

export type CheckName = "without_base" | "past_due" | "before_base" | "unreadable_words";

export interface CheckResult {
  readonly check: CheckName;
  /** unknown: what it would be told from is missing. It is never taken for clear. */
  readonly outcome: "found" | "clear" | "unknown";
  /** In a sentence. */
  readonly detail: string;
  /** The day that a target's year is compared with, as YYYY-MM-DD; null where no day matters. */
  readonly day: string | null;
  /** Of what was found; null for other outcomes. */
  readonly said: Said | null;
}

/** What of a target the checks look at. */
export interface CheckedTarget {
  readonly kind: TargetKind | null;
  readonly baseYear: number | null;
  readonly targetYear: number | null;
  /** As on the ledger. */
  readonly words: string;
}

/** Kinds that say nothing unless one knows the year that they are measured against. */
const measuredAgainstYear: readonly (TargetKind | null)[] = ["base_year", "intensity", "relative"];

/**
 * What a reader should know before relying on a target. A check that does not apply to its kind has no result.
 * @param dataDate the day up to which the source file speaks; null where it does not say
 * @param blockDate the day on which the record was written to the ledger; what a target's year is compared with where there is
 *   no other. Never the clock on the wall: the same record gets the same answer for ever.
 */
export function checkTarget(target: CheckedTarget, dataDate: string | null, blockDate: string): readonly CheckResult[] {
  const { kind, baseYear, targetYear } = target;
  const words = wordsOf(target.words);
  const results: CheckResult[] = [];
  const add = (
    check: CheckName,
    outcome: CheckResult["outcome"],
    detail: string,
    day: string | null = null,
    said: Said | null = null,
  ): void => {
    results.push({ check, outcome, detail, day, said });
  };
  const needsBase = measuredAgainstYear.includes(kind);
  if (needsBase || kind === null) {
    if (baseYear !== null) add("without_base", "clear", `It is measured against ${baseYear}.`);
    else if (kind === null) add("without_base", "unknown", "Its kind is not known, so neither is whether it needs a base year.");
    else if (saidOf(words, "baseYear") !== null)
      add("without_base", "unknown", "What the source says of the base year was not understood.");
    else add("without_base", "found", "The source names no year that it is measured against.", null, say("TARGET_WITHOUT_BASE", {}));
  }
  if (kind !== "none") {
    const day = dataDate ?? blockDate;
    const which = dataDate === null ? "the day on which it was written to the ledger" : "the day up to which its source file speaks";
    if (targetYear === null) add("past_due", "unknown", "Its year is not known.", day);
    else if (`${targetYear}-12-31` < day) {
      const said = say(dataDate === null ? "TARGET_PAST_DUE_BY_BLOCK" : "TARGET_PAST_DUE_BY_FILE", { year: targetYear, day });
      add("past_due", "found", `Its year, ${targetYear}, was over on ${day}, ${which}.`, day, said);
    } else add("past_due", "clear", `Its year, ${targetYear}, was not over on ${day}, ${which}.`, day);
  }
  if (baseYear !== null && targetYear !== null) {
    const late = kind === "base_year" ? targetYear <= baseYear : targetYear < baseYear;
    const said = say("TARGET_BEFORE_BASE", { year: targetYear, base: baseYear });
    if (late)
      add("before_base", "found", `Its year, ${targetYear}, is not after ${baseYear}, the year that it is measured against.`, null, said);
    else add("before_base", "clear", `Its year, ${targetYear}, does not come before ${baseYear}, the year that it is measured against.`);
  } else if (needsBase) {
    add("before_base", "unknown", baseYear === null ? "The year that it is measured against is not known." : "Its year is not known.");
  }
  if (words === undefined)
    add(
      "unreadable_words",
      "found",
      "The source's words are not written in the standard form: they are shown as they stand.",
      null,
      say("TARGET_UNREADABLE_WORDS", {}),
    );
  return results;
}
