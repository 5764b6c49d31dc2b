import { z } from "zod";
import { parseDecimal, rescale } from "../../../kernel/money.ts";
import { toLedgerDay } from "../../../kernel/time.ts";

/** Fields of outside rows, all read from text. Each message says what was expected; `describeIssues` adds what was got. */

const bytes = (text: string) => Buffer.byteLength(text, "utf8");

/** Trimmed, inner line breaks and runs of blanks as one blank. */
export const text = (most: number) =>
  z
    .string()
    .transform((raw) => raw.replace(/\s+/g, " ").trim())
    .refine((trimmed) => bytes(trimmed) <= most, `expected at most ${most} bytes of text`);

export const required = (most: number) => text(most).refine((trimmed) => trimmed !== "", "expected some text");

/** Three capitals, or empty for "not specified". */
export const countryCode = z
  .string()
  .trim()
  .regex(/^([A-Z]{3})?$/, "expected three capitals, or nothing")
  .transform((code) => (code === "" ? null : code));

export const currencyCode = z
  .string()
  .trim()
  .regex(/^[A-Z]{3}$/, "expected a currency of three capitals");

/** A day, with or without a time behind it; empty for unknown, which is 0. */
export const day = z.string().transform((raw, context) => {
  const trimmed = raw.trim();
  if (trimmed === "") return 0;
  const number = toLedgerDay(trimmed.replace(/T[\d:.]+Z?$/, ""));
  if (number !== undefined) return number;
  context.addIssue({ code: "custom", message: "expected a day that exists, as YYYY-MM-DD" });
  return z.NEVER;
});

export const year = z
  .string()
  .trim()
  .regex(/^(19|20|21)\d{2}$/, "expected a year from 1900 to 2199")
  .transform(Number);

/** An amount with at least two digits after the point, and as many as it is written with. */
export const amount = z.string().transform((raw, context) => {
  const read = parseDecimal(raw);
  const decimals = Math.max(2, read?.decimals ?? 0);
  const units = read && rescale(read, decimals);
  if (units !== undefined && units > -(2n ** 127n) && units < 2n ** 127n) return { units, decimals };
  context.addIssue({ code: "custom", message: "expected a decimal number, such as 1234.56" });
  return z.NEVER;
});

/** An amount of US dollars, in cents. */
export const usd = z.string().transform((raw, context) => {
  const read = parseDecimal(raw);
  const cents = read && rescale(read, 2);
  if (cents !== undefined && cents > -(2n ** 100n) && cents < 2n ** 100n) return cents;
  context.addIssue({ code: "custom", message: "expected an amount of US dollars with at most 2 digits after the point" });
  return z.NEVER;
});

/** "totalAmountApproved: expected …, got “12,000”; year: …" */
export function describeIssues(error: z.ZodError, row: unknown): string {
  return error.issues
    .map((issue) => {
      const got = issue.path.reduce<unknown>((value, key) => (isKeyed(value) ? value[key] : undefined), row);
      const shown = got === undefined ? "nothing" : typeof got === "string" ? `“${got}”` : JSON.stringify(got);
      return `${issue.path.map(String).join(".") || "row"}: ${issue.message}, got ${shown}`;
    })
    .join("; ");
}

function isKeyed(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === "object" && value !== null;
}
