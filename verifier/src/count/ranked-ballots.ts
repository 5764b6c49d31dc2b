import { type CastBallots, overvote, undervote, writeIn } from "./cast-ballots.ts";
import type { RankedChoiceRule } from "./rule.ts";

/** Why a ballot counts for nobody any more. `blank`: it never did, as it has no mark at all. */
export type Inactive = "blank" | "choices" | "overvote" | "skipped" | "repeated";

/** What ballots that are marked alike count for. Options are numbered from 1; `writeIn` stands for all undeclared ones. */
export type Standing = number | Inactive;

/** Ballots marked alike, with the option that they count for in the round. */
export interface Pile {
  readonly marks: readonly number[];
  readonly ballots: number;
  standing: Standing;
}

/** Every pile with where the rule puts it at first. @param continuing options, `writeIn` among them */
export function pileUp(cast: CastBallots, rule: RankedChoiceRule, continuing: ReadonlySet<number>): Pile[] {
  return cast.markedAlike().map(({ marks, ballots }) => {
    const counted = marks.slice(0, rule.ranks);
    return { marks: counted, ballots, standing: standingOf(counted, rule, continuing) };
  });
}

/** Which option a ballot counts for among those that are still in, by the rule; else why for none. */
export function standingOf(marks: readonly number[], rule: RankedChoiceRule, continuing: ReadonlySet<number>): Standing {
  if (marks.every((mark) => mark === undervote)) return "blank";
  let skipped = 0;
  for (const [i, mark] of marks.entries()) {
    if (mark === undervote) {
      skipped += 1;
      continue;
    }
    if (rule.skippedRanks !== null && skipped > rule.skippedRanks) return "skipped";
    skipped = 0;
    if (mark === overvote) {
      if (rule.overvote === "exhausts") return "overvote";
      continue;
    }
    if (rule.repeated === "exhausts" && mark !== writeIn && marks.indexOf(mark) < i) return "repeated";
    if (continuing.has(mark)) return mark;
  }
  return "choices";
}
