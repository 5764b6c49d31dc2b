import { compare, difference } from "../../lib/decimal.ts";

interface Point {
  readonly year: number;
  readonly perHead: string | null;
  readonly perPerson: { readonly value: string } | null;
}

/** A source's own figure per head that is not the quotient beside it. */
export interface OtherPerHead {
  readonly year: number;
  /** The source's own. */
  readonly own: string;
  readonly computed: string;
}

export interface PerHeadJudged {
  /** Years that have both. */
  readonly years: number;
  readonly others: number;
  /** The year with the largest difference; null where all agree. */
  readonly most: OtherPerHead | null;
}

/**
 * Holds a source's own figures per head against the quotients formed here. They agree where both may be roundings of one number:
 * the source's to the digits that it writes, ours to three.
 */
export function judgePerHead(points: readonly Point[]): PerHeadJudged {
  const both = points.flatMap(({ year, perHead, perPerson }) =>
    perHead === null || perPerson === null ? [] : [{ year, own: perHead, computed: perPerson.value }],
  );
  const others = both.filter(({ own, computed }) => compare(gap(own, computed), roundingOf(own)) > 0);
  const most = others.reduce<OtherPerHead | null>(
    (best, each) => (best === null || compare(gap(each.own, each.computed), gap(best.own, best.computed)) > 0 ? each : best),
    null,
  );
  return { years: both.length, others: others.length, most };
}

function gap(one: string, other: string): string {
  return difference(one, other).replace("-", "");
}

/** Half a unit of the last digit that the source writes, and half of a thousandth. */
function roundingOf(own: string): string {
  const digits = Math.min(own.split(".")[1]?.length ?? 0, 3);
  return ["0.5005", "0.0505", "0.0055", "0.001"][digits] ?? "0.001";
}
