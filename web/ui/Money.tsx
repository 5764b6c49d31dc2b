import type { View } from "../lib/view.ts";

interface MoneyProps {
  readonly view: View;
  readonly amount: string;
  readonly currency?: string;
}

/**
 * An amount in running text: three significant digits to read; the exact value on focus and pointing, for the screen
 * reader, and as what is copied.
 */
export function Money({ view, amount, currency = "USD" }: MoneyProps) {
  const rounded = view.formats.moneyRounded(amount, currency);
  const exact = view.formats.moneyExact(amount, currency);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the exact value must be within reach of the keyboard
    <data className="money" value={amount} tabIndex={0}>
      <bdi className="money-rounded">{rounded}</bdi>
      <bdi className="money-exact"> {exact}</bdi>
    </data>
  );
}
