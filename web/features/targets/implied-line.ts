import type { TargetRowFragment } from "../../generated/graphql.ts";

/** A figure of a series, in the series' own unit, as an exact decimal. */
export interface Point {
  readonly year: number;
  readonly total: string | null;
}

type Reason = "kind" | "amount" | "years" | "base" | "latest";

/** The straight line that a target implies on a series, and where the series stands. Amounts in the series' unit. */
export interface ImpliedLine {
  readonly known: true;
  readonly base: { readonly year: number; readonly amount: string };
  readonly goal: { readonly year: number; readonly amount: string };
  readonly latest: { readonly year: number; readonly amount: string };
  /** On the line in the latest year; behind the target year the line stays where it ends. */
  readonly onLine: string;
  /** The latest figure less the line: positive is too much. */
  readonly gap: string;
}

export interface NoLine {
  readonly known: false;
  readonly reason: Reason;
  /** The base year that the series has no figure for. */
  readonly year: number | null;
}

/** Digits that divisions are worked out to. */
const digits = 6;
const one = 10n ** BigInt(digits);

/**
 * The line from the base year's emissions to the target year, straight, on one series: as if the target held for exactly what
 * the series counts. A percentage needs no unit, so the line stays in the series' own.
 * @param points oldest first
 */
export function impliedLine(
  { kind, unit, value, baseYear, targetYear }: Pick<TargetRowFragment, "kind" | "unit" | "value" | "baseYear" | "targetYear">,
  points: readonly Point[],
): ImpliedLine | NoLine {
  if (kind !== "BASE_YEAR") return { known: false, reason: "kind", year: null };
  if (unit !== "PERCENT" || value === null) return { known: false, reason: "amount", year: null };
  if (baseYear === null || targetYear === null || targetYear <= baseYear) return { known: false, reason: "years", year: null };
  const known = points.flatMap(({ year, total }) => (total === null ? [] : [{ year, amount: total }]));
  const base = known.find(({ year }) => year === baseYear);
  if (base === undefined) return { known: false, reason: "base", year: baseYear };
  const latest = known.at(-1);
  if (latest === undefined || latest.year <= baseYear) return { known: false, reason: "latest", year: null };
  const from = units(base.amount);
  const goal = (from * (100n * one - units(value))) / (100n * one);
  const at = Math.min(latest.year, targetYear);
  const onLine = from + ((goal - from) * BigInt(at - baseYear)) / BigInt(targetYear - baseYear);
  return {
    known: true,
    base,
    goal: { year: targetYear, amount: text(goal) },
    latest,
    onLine: text(onLine),
    gap: text(units(latest.amount) - onLine),
  };
}

/** The line's amount in a year from its base year to its target year; null beyond them. */
export function amountOnLine({ base, goal }: ImpliedLine, year: number): string | null {
  if (year < base.year || year > goal.year) return null;
  const from = units(base.amount);
  return text(from + ((units(goal.amount) - from) * BigInt(year - base.year)) / BigInt(goal.year - base.year));
}

function units(decimal: string): bigint {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return BigInt(whole + fraction.slice(0, digits).padEnd(digits, "0"));
}

function text(value: bigint): string {
  const size = (value < 0n ? -value : value).toString().padStart(digits + 1, "0");
  const fraction = size.slice(-digits).replace(/0+$/, "");
  return `${value < 0n ? "-" : ""}${size.slice(0, -digits)}${fraction === "" ? "" : `.${fraction}`}`;
}
