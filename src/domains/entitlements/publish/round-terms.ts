import { readFileSync } from "node:fs";
import type { RoundTerms } from "@plainsight/verifier/entitlement";
import { parse } from "yaml";
import { z } from "zod";
import { findCountry } from "../../../kernel/country.ts";
import { OperatorError } from "../../../kernel/errors.ts";
import { toLedgerDay } from "../../../kernel/time.ts";
import { modalities, sectors } from "../events.ts";

const day = z.string().refine((text) => toLedgerDay(text) !== undefined, "a day that exists, as “2026-03-01”, is expected");
const licences = ["CC0-1.0", "CC-BY-4.0", "CC-BY-3.0-IGO", "ODC-By-1.0"] as const;

/** Closed lists and numbers only: there is no field that a name would fit in. */
const schema = z
  .strictObject({
    country: z.string().refine((code) => findCountry(code) !== undefined, "three letters of ISO 3166-1 are expected"),
    sector: z.enum(sectors),
    modality: z.enum(modalities),
    /** The publisher's own number of its programme. */
    programme: z.number().int().min(1).max(9_999),
    periodFrom: day,
    periodTo: day,
    unit: z.string().regex(/^[A-Z]{3}$/, "three capitals are expected: a currency, or KGM, LTR or SET"),
    decimals: z.number().int().min(0).max(18).default(2),
    licence: z.enum(licences).default("CC-BY-4.0"),
    cancelled: z.boolean().default(false),
  })
  .refine(({ periodFrom, periodTo }) => periodFrom <= periodTo, { path: ["periodTo"], message: "the last day lies before the first" })
  .refine(({ modality, unit }) => modality !== "in_kind" || ["KGM", "LTR", "SET"].includes(unit), {
    path: ["unit"],
    message: "aid in kind is counted in KGM, LTR or SET",
  });

export interface RoundFile {
  readonly terms: RoundTerms;
  readonly licence: (typeof licences)[number];
  readonly cancelled: boolean;
}

/**
 * Reads what a round is.
 * @throws OperatorError that names every field that is wrong, and repeats nothing of what stands there
 */
export function readRoundFile(path: string): RoundFile {
  let content: unknown;
  try {
    content = parse(readFileSync(path, "utf8"), { schema: "core" });
  } catch {
    // The parser's message quotes the line.
    throw new OperatorError(`${path} can't be read as YAML. See “entitlements” in src/domains/entitlements/README.md for an example.`);
  }
  const read = schema.safeParse(content);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `  ${issue.path.map(String).join(".") || "the file"}: ${describeIssue(issue)}`);
    throw new OperatorError(`${path} is not a round:\n${faults.join("\n")}`);
  }
  const { periodFrom, periodTo, sector, modality, licence, cancelled, ...rest } = read.data;
  return {
    terms: {
      ...rest,
      sector: sectors.indexOf(sector) + 1,
      modality: modalities.indexOf(modality) + 1,
      periodFrom: toLedgerDay(periodFrom) ?? 0,
      periodTo: toLedgerDay(periodTo) ?? 0,
    },
    licence,
    cancelled,
  };
}

/** Zod names unknown keys and received values in its messages: somebody may have written a person's name there. */
function describeIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `${issue.keys.length} fields that a round has not; it has ${Object.keys(schema.shape).join(", ")}`;
    case "invalid_type":
      return `${issue.expected} is expected`;
    case "invalid_value":
      return `one of ${issue.values.join(", ")} is expected`;
    default:
      return issue.message;
  }
}
