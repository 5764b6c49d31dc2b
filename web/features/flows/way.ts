import type { FlowKind, FlowStepFragment } from "../../generated/graphql.ts";
import { compare, difference, sum } from "../../lib/decimal.ts";
import { groupBy } from "../../lib/group-by.ts";

/** A step of the money's way, with what follows from it; undefined where that was not asked for. */
export interface Step extends FlowStepFragment {
  readonly children?: readonly Step[] | undefined;
}

/** What became of a step's money: how much of it each kind of following record tells of. */
export type Account =
  /** Nothing follows. */
  { readonly state: "end" } | { readonly state: "even" | "short" | "over"; readonly next: FlowKind; readonly gap: string };

/** Kinds that end a claim rather than carry money on, and so make up for what is missing from the others. */
const settles: readonly FlowKind[] = ["WRITE_OFF", "REFUND"];

/**
 * Compares a step with the records that follow from it, by kind; in US dollars, which every step has where one is to
 * compare. Null where a value or what follows is unknown, so that nothing can be said. Corrected records do not count.
 */
export function accountOf(step: Step): readonly Account[] | null {
  if (step.children === undefined) return null;
  const following = step.children.filter(({ correctedBy }) => correctedBy === null);
  if (following.length === 0) return [{ state: "end" }];
  const usd = step.usd;
  if (usd === null || following.some((each) => each.usd === null)) return null;
  const amounts = (steps: readonly Step[]): string => sum(steps.map((each) => each.usd ?? "0"));
  const settled = following.filter(({ kind }) => settles.includes(kind));
  const carried = groupBy(
    following.filter(({ kind }) => !settles.includes(kind)),
    ({ kind }) => kind,
  );
  return [...carried].map(([next, steps]): Account => {
    const gap = difference(usd, sum([amounts(steps), amounts(settled)]));
    const order = compare(gap, "0");
    return { state: order === 0 ? "even" : order > 0 ? "short" : "over", next, gap: gap.replace("-", "") };
  });
}

/** Whole days from one day to another, both YYYY-MM-DD; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
