import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { type CarbonTerms, readSerialRange, type SerialRange } from "../kernel/carbon-token.ts";
import { OperatorError } from "../kernel/errors.ts";
import { type Decimal, parseDecimal } from "../kernel/money.ts";

const text = (most: number) => z.string().trim().min(1).max(most);

const creditsPerToken = z.union([z.string(), z.number()]).transform((value, context): Decimal => {
  const read = parseDecimal(String(value));
  if (read !== undefined && read.units > 0n) return read;
  context.addIssue({ code: "custom", message: "expected a decimal number above 0: how many credits one whole token stands for" });
  return z.NEVER;
});

const serials = z.string().transform((written, context): SerialRange => {
  const read = readSerialRange(written);
  if (read !== undefined) return read;
  context.addIssue({ code: "custom", message: `expected a range such as CAR-1-US-1008-27-845-WA-2015-2010-1 to 8645, got “${written}”` });
  return z.NEVER;
});

const id = z.union([z.number().int().min(0), z.string()]).transform((value, context): bigint => {
  if (/^(0|[1-9]\d{0,77})$/.test(String(value))) return BigInt(value);
  context.addIssue({ code: "custom", message: "expected an id of the contract in decimal digits, in quotes" });
  return z.NEVER;
});

const decimals = z.number().int().min(0).max(77);

const batch = z.strictObject({
  id: id.optional(),
  registry: text(256).optional(),
  project: z
    .strictObject({
      reference: text(128),
      name: text(256).nullable().default(null),
      id: z
        .string()
        .regex(/^\d+-[0-9a-f]{8}-p[1-9]\d*$/, "expected the id of a project's page, such as 31337-5fbdb231-p1")
        .nullable()
        .default(null),
    })
    .nullable()
    .default(null),
  vintage: z.number().int().min(1900).max(2200).nullable().default(null),
  creditsPerToken: creditsPerToken.optional(),
  decimals: decimals.optional(),
  serials: z.array(serials).max(1000).default([]),
});

const schema = z.strictObject({
  publisher: text(256).nullable().default(null),
  /** Of every batch that names none of its own; likewise the next two. */
  registry: text(256).nullable().default(null),
  creditsPerToken: creditsPerToken.nullable().default(null),
  decimals: decimals.nullable().default(null),
  batches: z
    .array(batch)
    .default([])
    .superRefine((batches, context) => {
      batches.forEach(({ id: own }, index) => {
        if (batches.findIndex((other) => other.id === own) < index)
          context.addIssue({ code: "custom", path: [index, "id"], message: `${own ?? "a batch without an id"} stands there twice` });
      });
    }),
  addresses: z
    .array(
      z.strictObject({
        address: z
          .string()
          .regex(/^0x[0-9a-fA-F]{40}$/, "expected 0x and 40 hexadecimal digits, in quotes")
          .transform((address) => address.toLowerCase()),
        name: text(256),
        role: z.enum(["bridge", "beneficiary"]),
      }),
    )
    .default([])
    .superRefine((addresses, context) => {
      addresses.forEach(({ address }, index) => {
        if (addresses.findIndex((other) => other.address === address) < index)
          context.addIssue({ code: "custom", path: [index, "address"], message: `${address} stands there twice` });
      });
    }),
});

/**
 * Reads what the tokens of a contract stand for. What the file leaves out is unknown.
 * @throws OperatorError that lists every fault of the file at once
 */
export function readCarbonTerms(path: string): CarbonTerms {
  if (!existsSync(path)) {
    throw new OperatorError(
      `There is no file ${path} that says what carbon tokens stand for; the sources file names it. README, “Credits on others' contracts”.`,
    );
  }
  let content: unknown;
  try {
    content = parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new OperatorError(`${path} is not YAML: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  const read = schema.safeParse(content);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `  ${issue.path.join(".") || "the file"}: ${issue.message}`);
    throw new OperatorError(`${path} does not say what carbon tokens stand for in a form that can be used:\n${faults.join("\n")}`);
  }
  const { publisher, addresses, batches, ...all } = read.data;
  return {
    publisher,
    addresses,
    batches: batches.map((own) => ({
      id: own.id ?? null,
      project: own.project,
      vintage: own.vintage,
      serials: own.serials,
      registry: own.registry ?? all.registry,
      creditsPerToken: own.creditsPerToken ?? all.creditsPerToken,
      decimals: own.decimals ?? all.decimals,
    })),
  };
}
