import { parseDecimal } from "../../kernel/money.ts";

/** Arithmetic on decimals as text, without rounding. */

interface Exact {
  readonly units: bigint;
  readonly decimals: number;
}

function read(text: string): Exact {
  const read = parseDecimal(text);
  if (read === undefined) throw new RangeError(`${JSON.stringify(text)} is no decimal.`);
  return read;
}

/** Without zeros at the end. */
function write({ units, decimals }: Exact): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const fraction = digits.slice(point).replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${digits.slice(0, point)}${fraction === "" ? "" : `.${fraction}`}`;
}

function alike(one: string, other: string): readonly [bigint, bigint, number] {
  const [a, b] = [read(one), read(other)];
  const decimals = Math.max(a.decimals, b.decimals);
  return [a.units * 10n ** BigInt(decimals - a.decimals), b.units * 10n ** BigInt(decimals - b.decimals), decimals];
}

export function add(one: string, other: string): string {
  const [a, b, decimals] = alike(one, other);
  return write({ units: a + b, decimals });
}

export function subtract(one: string, other: string): string {
  const [a, b, decimals] = alike(one, other);
  return write({ units: a - b, decimals });
}

export function multiply(one: string, other: string): string {
  const [a, b] = [read(one), read(other)];
  return write({ units: a.units * b.units, decimals: a.decimals + b.decimals });
}

/** -1, 0 or 1. */
export function compare(one: string, other: string): number {
  const [a, b] = alike(one, other);
  return a < b ? -1 : a > b ? 1 : 0;
}

export function absolute(text: string): string {
  return text.startsWith("-") ? text.slice(1) : text;
}

/** Rounded half away from zero to so many digits after the point, which are all written; null where the divisor is 0. */
export function divide(one: string, other: string, decimals: number): string | null {
  const [a, b] = alike(one, other);
  if (b === 0n) return null;
  const negative = a < 0n !== b < 0n && a !== 0n;
  const [top, bottom] = [(a < 0n ? -a : a) * 10n ** BigInt(decimals), b < 0n ? -b : b];
  const digits = ((2n * top + bottom) / (2n * bottom)).toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return `${negative && /[1-9]/.test(digits) ? "-" : ""}${digits.slice(0, point)}${decimals === 0 ? "" : `.${digits.slice(point)}`}`;
}

/** Percent that `part` is of `whole`, rounded half away from zero to two digits; null where the whole is 0. */
export function percent(part: string, whole: string): string | null {
  const [a, b] = alike(part, whole);
  if (b === 0n) return null;
  const [top, bottom] = [a * 100_000n, b];
  const scaled = top / bottom;
  const rounded = (scaled < 0n ? scaled - 5n : scaled + 5n) / 10n;
  return write({ units: rounded, decimals: 2 });
}
