import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { OperatorError } from "../../../../kernel/errors.ts";
import { organisationKindNames } from "../../../../publish/organisations.ts";
import { countrySpec, fileSpec, onlySpec, textSpec } from "../../../../publish/table/specs.ts";
import { accountings, landUses, reporters, scopes } from "../../events.ts";

/** A map: how the rows of somebody's spreadsheet are reports of emissions, and what their figures stand on. */

const ref = z.string().regex(/^[a-z0-9-]{2,64}$/, "expected 2 to 64 lower-case letters, digits and hyphens");
const code = z.string().regex(/^[A-Z0-9]{1,8}$/, "expected 1 to 8 capitals and digits");
const column = z.string().min(1, "expected the name of a column");
const part = z.strictObject({
  code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "expected letters, digits, points and hyphens"),
  column,
});

/** Fields of EmissionRegistry.Report; see contracts/README.md. None has a default: what a figure stands on is never guessed. */
const basis = z.strictObject({
  gas: code,
  unit: z.enum(["KGM", "TNE", "KTN"]),
  massOf: z.enum(["GAS", "CARBON", "CO2_EQUIVALENT"]),
  decimals: z.number().int().min(0).max(18),
  gwp: z.union([z.literal(0), z.literal(2), z.literal(4), z.literal(5), z.literal(6)]),
  landUse: z.enum(landUses),
  accounting: z.enum(accountings),
  reporter: z.enum(reporters),
  scope: z.enum(scopes),
  category: z.number().int().min(0).max(15),
  coverage: z.union([code, z.literal("")]),
});

const emissionMap = z.strictObject({
  records: z.literal("emissions", "expected emissions"),
  source: z.strictObject({
    id: ref,
    title: z.string().min(1),
    licence: z.string(),
    attribution: z.string(),
    sample: z.boolean().default(false),
    publisher: z.strictObject({
      ref,
      name: z.string().min(1),
      kind: z.enum(organisationKindNames).default("OTHER"),
      country: z
        .string()
        .regex(/^[A-Z]{3}$/, "expected three capitals")
        .nullable()
        .default(null),
    }),
  }),
  /** Relative to the map; files named on the command line take their place. */
  paths: z.array(z.string().min(1)).default([]),
  file: fileSpec,
  only: onlySpec,
  basis,
  country: countrySpec,
  /** Cells of the country's column that name several countries together, and what they are called. */
  groups: z.record(z.string(), z.string().min(1)).default({}),
  year: textSpec,
  total: column,
  parts: z.array(part).default([]),
  memo: z.array(part).default([]),
  /** What is the same of all reports, such as carbon-factor, rounding, method. */
  properties: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.union([z.string(), z.number().transform(String)])).default({}),
});
export type EmissionMap = z.infer<typeof emissionMap>;

/** Reads a map. Its `paths` come out as they are to be opened. @throws OperatorError that names every field that is wrong */
export function readEmissionMap(path: string): EmissionMap {
  let document: unknown;
  try {
    document = parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new OperatorError(`${path} can't be read as YAML: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  const read = emissionMap.safeParse(document);
  if (!read.success) {
    const issues = read.error.issues.map((issue) => `  ${issue.path.map(String).join(".") || "map"}: ${issue.message}`);
    throw new OperatorError(`${path} is not a map of emissions:\n${issues.join("\n")}`);
  }
  return { ...read.data, paths: read.data.paths.map((named) => resolve(dirname(path), named)) };
}
