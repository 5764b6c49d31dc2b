import type { Locale } from "../i18n/locales.ts";
import { formatsOf } from "../lib/format.ts";
import { leftToRight } from "./bidi.ts";
import type { Amount, Measured } from "./state.ts";
import { chartWords } from "./words.ts";

/** Position on a scale; the only place where an exact amount becomes a float, for lengths and never for text. */
export function length(amount: Amount): number {
  return amount.value === null ? 0 : Number(amount.value);
}

/** Every digit with its currency or unit, or the word for what is missing. */
export function exactly(amount: Amount, { currency, measure, locale }: Measured): string {
  if (amount.value === null) return missing(amount, locale);
  const formats = formatsOf(locale);
  if (measure === undefined) return leftToRight(formats.moneyExact(amount.value, currency), locale);
  return `${leftToRight(formats.amountExact(amount.value), locale)} ${measure.short}`;
}

/** "no record" where there is none, "unknown" where there are some, all without a known value. Neither is 0. */
export function missing(amount: Amount, locale: Locale): string {
  return chartWords(locale)(amount.records === 0 ? "noRecord" : "unknown");
}
