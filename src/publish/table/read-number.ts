import { type Decimal, parseDecimal, rescale } from "../../kernel/money.ts";
import { CellFault } from "./cell-fault.ts";

export interface NumberStyle {
  /** Absent: a point, and numbers that could be meant otherwise are refused. */
  readonly decimal?: "." | "," | undefined;
  /** Stands between groups of three digits; absent: nothing does. */
  readonly thousands?: string | undefined;
  /** What a 1 of the column is worth: 1000000 where it is in millions. */
  readonly unit?: number | undefined;
}

const largest = 2n ** 127n;

/**
 * Reads an amount, every digit of it, with at least two after the point.
 * @throws CellFault for anything but a number written as `style` says, and for one that could be meant in two ways.
 */
export function readAmount(text: string, style: NumberStyle): Decimal {
  const trimmed = text.trim();
  const decimal = style.decimal ?? ".";
  const expected = `a number such as ${example(style)}`;
  if (style.decimal === undefined && style.thousands === undefined && /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(trimmed)) {
    throw new CellFault(
      "a number that can be read in one way only (say in the map which character is the decimal one: file: { decimal: … })",
      text,
    );
  }
  let plain = trimmed;
  if (style.thousands !== undefined && plain.includes(style.thousands)) {
    const [whole = "", ...rest] = plain.split(decimal);
    const groups = whole.replace(/^[-+]/, "").split(style.thousands);
    const grouped = groups.every((group, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
    if (!grouped) throw new CellFault(expected, text);
    plain = [whole.replaceAll(style.thousands, ""), ...rest].join(decimal);
  }
  if (decimal === ",") {
    if (plain.includes(".")) throw new CellFault(expected, text);
    plain = plain.replace(",", ".");
  }
  const read = parseDecimal(plain);
  if (read === undefined) throw new CellFault(expected, text);
  const worth = { units: read.units * BigInt(style.unit ?? 1), decimals: read.decimals };
  const decimals = Math.max(2, worth.decimals);
  const units = rescale(worth, decimals) ?? 0n;
  if (units >= largest || units <= -largest) throw new CellFault("an amount below 2^127 in its smallest unit", text);
  return { units, decimals };
}

function example({ decimal = ".", thousands = "" }: NumberStyle): string {
  return `1${thousands}234${decimal}56`;
}
