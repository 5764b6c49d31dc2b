/**
 * Shares out whole units by weight so that nothing is lost or made: each gets its exact part rounded down, and what is left
 * goes, a unit each, to those with the largest remainders, the earlier one where two are equal (Hamilton's method).
 * @param total may be negative; then so are the parts
 * @param weights none negative
 * @returns as many parts as weights, which sum to `total`; all 0 where the weights are
 */
export function apportion(total: bigint, weights: readonly bigint[]): readonly bigint[] {
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n) return weights.map(() => 0n);
  const sign = total < 0n ? -1n : 1n;
  const size = total * sign;
  const parts = weights.map((weight) => (size * weight) / sum);
  let left = size - parts.reduce((all, part) => all + part, 0n);
  const byRemainder = weights
    .map((weight, i) => ({ i, remainder: (size * weight) % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.i - b.i : a.remainder > b.remainder ? -1 : 1));
  for (const { i } of byRemainder) {
    if (left === 0n) break;
    parts[i] = (parts[i] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts.map((part) => part * sign);
}
