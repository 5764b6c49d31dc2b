import { OperatorError } from "./errors.ts";

/** An exact amount: `units` × 10^-`decimals`. */
export interface Decimal {
  readonly units: bigint;
  /** Digits after the point, 0 to 18. */
  readonly decimals: number;
}

const pattern = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * Reads a decimal number as written, without passing through a float. Trailing zeros after the point are dropped:
 * "12816.20" is 128162 × 10^-1. An exponent ("2.0E8") is understood, as spreadsheets write it.
 * @returns undefined where the text is no number, or one with more than 18 digits after the point.
 */
export function parseDecimal(text: string): Decimal | undefined {
  const match = pattern.exec(text.trim());
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const shift = Number(exponent);
  let digits = whole + fraction;
  let decimals = fraction.length - shift;
  if (decimals < 0) {
    digits += "0".repeat(-decimals);
    decimals = 0;
  }
  while (decimals > 0 && digits.endsWith("0")) {
    digits = digits.slice(0, -1);
    decimals -= 1;
  }
  if (decimals > 18) return undefined;
  const units = BigInt(digits === "" ? "0" : digits);
  return { units: sign === "-" ? -units : units, decimals };
}

/**
 * The same amount in units of 10^-`decimals`: cents for `decimals` 2.
 * @returns undefined where that would lose a digit.
 */
export function rescale(amount: Decimal, decimals: number): bigint | undefined {
  if (decimals >= amount.decimals) return amount.units * 10n ** BigInt(decimals - amount.decimals);
  const divisor = 10n ** BigInt(amount.decimals - decimals);
  return amount.units % divisor === 0n ? amount.units / divisor : undefined;
}

/**
 * "10046903011.52", 2 → 1004690301152n.
 * @throws OperatorError where the text is no decimal number or has more digits after the point than `decimals`.
 */
export function toMinorUnits(text: string, decimals: number): bigint {
  const amount = parseDecimal(text);
  const units = amount && rescale(amount, decimals);
  if (units === undefined) {
    throw new OperatorError(`${JSON.stringify(text)} is not an amount with at most ${decimals} digits after the point.`);
  }
  return units;
}

/** 1004690301152n, 2 → "10046903011.52". Always with `decimals` digits after the point. */
export function fromMinorUnits(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const sign = units < 0n ? "-" : "";
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
