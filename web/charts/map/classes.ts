import { compare, decimal } from "../../lib/decimal.ts";
import { mostClasses } from "../theme.ts";

/**
 * Round bounds between classes (1, 2 or 5 and noughts) near the values that would share the rows evenly. Money is spread
 * so unevenly that equal steps would put nearly every country into the lowest class.
 * @returns exact lower bounds of all classes but the lowest, rising; none where all values are equal.
 */
export function breaksOf(values: readonly string[]): readonly string[] {
  const sorted = values.filter((value) => compare(value, "0") > 0).sort(compare);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  const classes = Math.min(mostClasses, Math.max(1, Math.floor(sorted.length / 2)));
  const wanted = Array.from({ length: classes - 1 }, (_each, n) => sorted[Math.floor(((n + 1) * sorted.length) / classes)] ?? highest);
  const round = [...new Set(wanted.map(nearestRound))];
  return round.filter((bound) => compare(bound, lowest) > 0 && compare(bound, highest) <= 0);
}

function nearestRound(value: string): string {
  const amount = Number(decimal(value));
  const power = Math.floor(Math.log10(amount));
  const candidates = [power, power + 1].flatMap((each) => ["1", "2", "5"].map((digit) => withNoughts(digit, each)));
  const distance = (candidate: string) => Math.abs(Math.log(Number(candidate) / amount));
  return candidates.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}

/** A digit at a power of ten: "5", 2 is "500"; "5", -2 is "0.05". */
function withNoughts(digit: string, power: number): string {
  return power < 0 ? `0.${"0".repeat(-power - 1)}${digit}` : digit + "0".repeat(power);
}

/** Number of the class that a value falls into, from 0. A bound belongs to the class that it begins. */
export function classOf(value: string, breaks: readonly string[]): number {
  return breaks.filter((bound) => compare(value, bound) >= 0).length;
}
