import type { Reader } from "../../store/client.ts";
import { checkTarget } from "./checks.ts";
import type { TargetKind } from "./events.ts";

/** What the checks of a target look at, as its row tells it. */
export interface CheckedFacts {
  readonly kind: TargetKind | null;
  readonly base_year: number | null;
  readonly target_year: number | null;
  readonly words: string;
}

/** The columns of CheckedFacts, of the table or alias `f`. */
export const checkedColumns = (sql: Reader) => sql`f.kind, f.base_year, f.target_year, f.words`;

/** How each check of a stored target comes out; days as checkTarget has them. */
export function outcomesOf(facts: CheckedFacts, dataDate: string | null, blockDate: string): ReturnType<typeof checkTarget> {
  const { base_year: baseYear, target_year: targetYear, ...target } = facts;
  return checkTarget({ ...target, baseYear, targetYear }, dataDate, blockDate);
}
