import { z } from "zod";
import type { MapFile } from "../../../../publish/table/map-file.ts";
import { sourceSpec } from "../../../../publish/table/source-spec.ts";
import { countrySpec, fileSpec, onlySpec, textSpec } from "../../../../publish/table/specs.ts";
import { accountings, landUses, reporters, scopes } from "../../events.ts";

/** A map: how the rows of somebody's spreadsheet are reports of emissions, and what their figures stand on. */

const code = z.string().regex(/^[A-Z0-9]{1,8}$/, "expected 1 to 8 capitals and digits");
const column = z.string().min(1, "expected the name of a column");
/** `unit`: what a 1 of the column is worth, such as 1000 where a column is in millions of tonnes and the basis says KTN. */
const mass = { column, unit: z.number().int().positive().default(1) };
const part = z.strictObject({
  code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "expected letters, digits, points and hyphens"),
  ...mass,
});

/** Fields of EmissionRegistry.Report; see contracts/README.md. None has a default: what a figure stands on is never guessed. */
const basis = z
  .strictObject({
    /** The same in every row, or by what a column holds. */
    gas: z.union(
      [code, z.strictObject({ column, values: z.record(z.string(), code), none: z.array(z.string()).default([]) })],
      "expected a gas such as CO2, or { column: NAME, values: { “what the cell says”: CO2 } }",
    ),
    unit: z.enum(["KGM", "TNE", "KTN"]),
    massOf: z.enum(["GAS", "CARBON", "CO2_EQUIVALENT"]),
    decimals: z.number().int().min(0).max(18),
    gwp: z.union([z.literal(0), z.literal(2), z.literal(4), z.literal(5), z.literal(6)], "expected 0, or the report: 2, 4, 5 or 6"),
    landUse: z.enum(landUses),
    accounting: z.enum(accountings),
    reporter: z.enum(reporters),
    scope: z.enum(scopes),
    category: z.number().int().min(0).max(15),
    coverage: z.union([code, z.literal("")], "expected 1 to 8 capitals and digits, or nothing"),
  })
  .superRefine(({ massOf, gwp }, context) => {
    if (massOf !== "CO2_EQUIVALENT" && gwp !== 0)
      context.addIssue({ code: "custom", path: ["gwp"], message: `a mass of ${massOf} has no warming potentials in it: expected 0` });
  });

const emissionMap = z.strictObject({
  records: z.literal("emissions", "expected emissions"),
  source: sourceSpec,
  /** Relative to the map; files named on the command line take their place. */
  paths: z.array(z.string().min(1)).default([]),
  file: fileSpec,
  only: onlySpec,
  basis,
  country: countrySpec,
  /** Cells of the country's column that name several countries together, and what they are called. */
  groups: z.record(z.string(), z.string().min(1)).default({}),
  year: textSpec,
  total: z.strictObject(mass),
  parts: z.array(part).default([]),
  memo: z.array(part).default([]),
  /** What is the same of all reports, such as carbon-factor, rounding, method. */
  properties: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.union([z.string(), z.number().transform(String)])).default({}),
});
export type EmissionMap = z.infer<typeof emissionMap>;

/** Reads a map. Its `paths` come out as they are to be opened. @throws OperatorError that names every line that is wrong */
export function readEmissionMap(file: MapFile): EmissionMap {
  const read = file.read(emissionMap);
  return { ...read, paths: [...file.resolve(read.paths)] };
}
