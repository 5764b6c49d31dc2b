import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { findCountry } from "../kernel/country.ts";
import { OperatorError } from "../kernel/errors.ts";
import { type Decimal, parseDecimal } from "../kernel/money.ts";
import { type TokenLabels, tokenRoles, type UsdValue } from "../kernel/token.ts";

const kinds = [
  "unknown",
  "government",
  "local_government",
  "multilateral",
  "international_ngo",
  "national_ngo",
  "pooled_fund",
  "foundation",
  "private_sector",
  "academic",
  "other",
] as const;

const country = z
  .string()
  .refine((code) => findCountry(code) !== undefined, "expected three capitals of ISO 3166-1")
  .nullable()
  .default(null);

const text = (most: number) => z.string().trim().min(1).max(most);

const organisation = z.strictObject({
  ref: z.string().regex(/^[a-z0-9-]{2,64}$/, "expected 2 to 64 lower-case letters, digits and hyphens"),
  name: text(256),
  kind: z.enum(kinds).default("unknown"),
  country,
});

const decimal = z.union([z.string(), z.number()]).transform((value, context): Decimal => {
  const read = parseDecimal(String(value));
  if (read !== undefined && read.units > 0n) return read;
  context.addIssue({ code: "custom", message: "expected a decimal number above 0" });
  return z.NEVER;
});

const schema = z.strictObject({
  title: text(256).nullable().default(null),
  licence: text(256).default("public ledger; no licence stated"),
  attribution: text(256).nullable().default(null),
  issuer: organisation,
  usd: z.union([z.strictObject({ peg: decimal }), z.strictObject({ rates: z.string() })]).optional(),
  addresses: z
    .array(
      z.strictObject({
        address: z
          .string()
          .regex(/^0x[0-9a-fA-F]{40}$/, "expected 0x and 40 hexadecimal digits, in quotes")
          .transform((address) => address.toLowerCase()),
        organisation,
        role: z.enum(tokenRoles),
        programme: z
          .strictObject({ ref: text(128), title: text(256) })
          .nullable()
          .default(null),
        country,
      }),
    )
    .min(1)
    .superRefine((addresses, context) => {
      addresses.forEach(({ address, organisation: { ref, name } }, index) => {
        if (addresses.findIndex((other) => other.address === address) < index)
          context.addIssue({ code: "custom", path: [index, "address"], message: `${address} is labelled twice` });
        const other = addresses.find((one) => one.organisation.ref === ref && one.organisation.name !== name);
        if (other !== undefined)
          context.addIssue({
            code: "custom",
            path: [index, "organisation"],
            message: `${ref} has two names: ${name}, ${other.organisation.name}`,
          });
      });
    }),
});

/**
 * Reads who stands behind the addresses of a token.
 * @throws OperatorError that lists every fault of the file at once
 */
export function readLabels(path: string): TokenLabels {
  if (!existsSync(path)) throw new OperatorError(`There is no labels file ${path}; the sources file names it. README, “A token”.`);
  let content: unknown;
  try {
    content = parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new OperatorError(`${path} is not YAML: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  const read = schema.safeParse(content);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `  ${issue.path.join(".") || "the file"}: ${issue.message}`);
    throw new OperatorError(`${path} is not a usable labels file:\n${faults.join("\n")}`);
  }
  const { usd, ...labels } = read.data;
  return { ...labels, usd: usd === undefined ? null : readUsd(usd, path) };
}

function readUsd(usd: { peg: Decimal } | { rates: string }, path: string): UsdValue {
  if ("peg" in usd) return usd;
  const file = resolve(dirname(path), usd.rates);
  if (!existsSync(file)) throw new OperatorError(`There is no file of rates ${file}; ${path} names it.`);
  const rates = new Map<string, Decimal>();
  readFileSync(file, "utf8")
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === "" || (index === 0 && /^date/i.test(line))) return;
      const [, day, number] = /^(\d{4}-\d{2}-\d{2}),\s*([\d.]+)\s*$/.exec(line) ?? [];
      const rate = number === undefined ? undefined : parseDecimal(number);
      if (day === undefined || rate === undefined)
        throw new OperatorError(
          `${file}:${index + 1}: expected a day and what a token is worth in US dollars, as 2025-01-31,1.0002; got “${line}”.`,
        );
      rates.set(day, rate);
    });
  return { rates };
}
