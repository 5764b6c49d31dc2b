import { formatTags } from "../i18n/locales.ts";
import { formatsOf } from "../lib/format.ts";
import { leftToRight } from "./bidi.ts";
import type { Measured } from "./state.ts";
import { chartWords } from "./words.ts";

/** The unit that a chart names once, and how its numbers are written in it. */
export interface Unit {
  /** "Million US dollars" */
  readonly label: string;
  /** An exact amount in this unit, three significant digits: "736". */
  format(amount: string): string;
  /** A tick of the axis, in US dollars or the chart's own unit. */
  tick(amount: number): string;
}

const scales = [
  { key: "billions", size: 1e9, from: 2e10 },
  { key: "millions", size: 1e6, from: 2e6 },
  { key: "thousands", size: 1e3, from: 2e3 },
  { key: "ones", size: 1, from: 0 },
] as const;

/** The unit in which the largest amount of a chart reads well. */
export function unitFor(largest: number, { measure, locale }: Measured): Unit {
  if (measure !== undefined) {
    // A unit of measure has its size in its name, such as thousand tonnes: it is not made larger or smaller.
    const { amountExact } = formatsOf(locale);
    const plain = new Intl.NumberFormat(formatTags[locale], { maximumFractionDigits: 3 });
    return {
      label: measure.long,
      format: (amount) => leftToRight(amountExact(amount), locale),
      tick: (amount) => leftToRight(plain.format(amount).replaceAll("-", "−"), locale),
    };
  }
  const scale = scales.find(({ from }) => Math.abs(largest) >= from) ?? scales[3];
  const tag = formatTags[locale];
  const words = chartWords(locale);
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const rounded = new Intl.NumberFormat(tag, { minimumSignificantDigits: 3, maximumSignificantDigits: 3 });
  const hundredth = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const short = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 });
  const write = (amount: number): string => {
    const size = Math.abs(amount) / scale.size;
    if (size === 0) return "0";
    if (scale.size === 1 && Number.isInteger(amount)) return whole.format(size);
    if (size < 0.005) return words("lessThan", { amount: hundredth.format(0.01) });
    if (size < 1) return hundredth.format(size);
    return size >= 999.5 ? whole.format(size) : rounded.format(size);
  };
  const signed = (amount: number, text: string): string => leftToRight(amount < 0 ? `−${text}` : text, locale);
  return {
    label: words(`unit.${scale.key}`),
    format: (amount) => signed(Number(amount), write(Number(amount))),
    tick: (amount) => signed(amount, short.format(Math.abs(amount) / scale.size)),
  };
}
