import { formatTags, type Locale } from "../i18n/locales.ts";
import { decimal } from "./decimal.ts";

/** How a language writes what the pages show. One set per language, made once. */
export interface Formats {
  /** "8,510" */
  integer(value: number): string;
  /** A fraction, to a tenth of a percent: 0.1234 gives "12.3%". */
  percent(fraction: number): string;
  /** Three significant digits with the currency's code: "USD 10.0 billion". */
  moneyRounded(amount: string, currency: string): string;
  /** Every digit: "USD 10,046,903,011.52". */
  moneyExact(amount: string, currency: string): string;
  /** Every digit without the currency, for columns that name it at their head: "10,046,903,011.52". */
  amountExact(amount: string): string;
  /** A plain number in three significant digits, for axes and text: "10.0 billion". */
  rounded(amount: string): string;
  /** A calendar day, YYYY-MM-DD: "12 May 2026". */
  date(day: string): string;
  /** An instant, to the minute, in UTC: "12 May 2026, 14:03 UTC". */
  dateTime(instant: string): string;
  /** How long ago, in the largest whole unit: "3 minutes ago". */
  age(instant: string, now: number): string;
  /** "a, b and c" */
  list(words: readonly string[]): string;
  /** Orders words as the language does. */
  compare(a: string, b: string): number;
}

const nbsp = "\u00a0";
const million = 1_000_000;

function trueMinus(text: string): string {
  return text.replaceAll("-", "−");
}

function make(locale: Locale): Formats {
  const tag = formatTags[locale];
  const integer = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(tag, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const plain = new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 });
  const compact = new Intl.NumberFormat(tag, {
    notation: "compact",
    compactDisplay: "long",
    minimumSignificantDigits: 3,
    maximumSignificantDigits: 3,
  });
  const day = new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const minute = new Intl.DateTimeFormat(tag, {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "UTC",
    timeZoneName: "short",
  });
  const ago = new Intl.RelativeTimeFormat(tag, { numeric: "always" });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  const collator = new Intl.Collator(tag);
  const codeFirst = currencyStandsFirst(tag);
  const exactBy = new Map<number, Intl.NumberFormat>();

  const exact = (amount: string): string => {
    const value = decimal(amount);
    const digits = value.split(".")[1]?.length ?? 0;
    const format = exactBy.get(digits) ?? new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    exactBy.set(digits, format);
    return trueMinus(format.format(value));
  };
  const rounded = (amount: string): string => {
    const value = decimal(amount);
    return trueMinus((Math.abs(Number(value)) < million ? plain : compact).format(value));
  };
  const withCode = (number: string, currency: string): string =>
    codeFirst ? `${currency}${nbsp}${number}` : `${number}${nbsp}${currency}`;

  return {
    integer: (value) => trueMinus(integer.format(value)),
    percent: (fraction) => trueMinus(percent.format(fraction)),
    moneyRounded: (amount, currency) => withCode(rounded(amount).replaceAll(" ", nbsp), currency),
    moneyExact: (amount, currency) => withCode(exact(amount), currency),
    amountExact: exact,
    rounded,
    date: (text) => day.format(Date.parse(`${text}T00:00:00Z`)),
    dateTime: (instant) => minute.format(Date.parse(instant)),
    age: (instant, now) => age(ago, Date.parse(instant), now),
    list: (words) => list.format(words),
    compare: (a, b) => collator.compare(a, b),
  };
}

function currencyStandsFirst(tag: string): boolean {
  const pattern = new Intl.NumberFormat(tag, { style: "currency", currency: "USD", currencyDisplay: "code" });
  const types = pattern.formatToParts(1).map((part) => part.type);
  return types.indexOf("currency") < types.indexOf("integer");
}

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
];

function age(format: Intl.RelativeTimeFormat, then: number, now: number): string {
  // A block's time may run ahead of this clock by seconds: that is "now", not the future.
  const seconds = Math.max(0, Math.floor((now - then) / 1000));
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? (["second", 1] as const);
  return format.format(-Math.floor(seconds / size), unit);
}

const made = new Map<Locale, Formats>();

export function formatsOf(locale: Locale): Formats {
  const formats = made.get(locale) ?? make(locale);
  made.set(locale, formats);
  return formats;
}
