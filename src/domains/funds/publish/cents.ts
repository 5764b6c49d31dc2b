import { type Decimal, rescale } from "../../../kernel/money.ts";

/** Half a cent is rounded to the even one; the original amount keeps its digits. */
export function toCents(amount: Decimal): bigint {
  const exact = rescale(amount, 2);
  if (exact !== undefined) return exact;
  const divisor = 10n ** BigInt(amount.decimals - 2);
  const size = amount.units < 0n ? -amount.units : amount.units;
  const [whole, rest] = [size / divisor, size % divisor];
  const up = rest * 2n > divisor || (rest * 2n === divisor && whole % 2n === 1n);
  const cents = up ? whole + 1n : whole;
  return amount.units < 0n ? -cents : cents;
}
