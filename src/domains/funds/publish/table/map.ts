import { z } from "zod";
import { organisationKindNames } from "../../../../publish/organisations.ts";
import { sourceSpec } from "../../../../publish/table/source-spec.ts";
import {
  amountSpec,
  choiceSpec,
  convertedSpec,
  countrySpec,
  daySpec,
  fileSpec,
  onlySpec,
  textSpec,
} from "../../../../publish/table/specs.ts";
import { flowKinds } from "../../events.ts";

/** A map: how the rows of somebody's spreadsheet are records of money. */

const party = z.strictObject({
  name: textSpec,
  /** Absent: made of the name. */
  ref: textSpec.optional(),
  kind: choiceSpec(organisationKindNames).optional(),
  country: countrySpec.optional(),
});
export type PartySpec = z.infer<typeof party>;

const property = z.strictObject({
  side: z.enum(["flow", "from", "to"]).default("flow"),
  dimension: z.string().regex(/^[a-z][a-z0-9-]*$/, "expected lower-case letters, digits and hyphens"),
  code: textSpec,
  /** Where a cell holds several. */
  separator: z.string().min(1).optional(),
});

/** Fields of FundLedger.Flow; see contracts/README.md. */
const fields = z.strictObject({
  ref: textSpec,
  kind: choiceSpec(flowKinds),
  year: z.union([textSpec, z.strictObject({ from: z.literal("date") })], "expected { column: NAME }, { constant: YEAR } or { from: date }"),
  date: daySpec.optional(),
  amount: amountSpec,
  currency: textSpec,
  usd: convertedSpec.optional(),
  rateDate: daySpec.optional(),
  country: countrySpec.optional(),
  from: party.optional(),
  to: party.optional(),
  programme: z.strictObject({ name: textSpec, ref: textSpec.optional() }).optional(),
  parent: textSpec.optional(),
  title: textSpec.optional(),
  sector: textSpec.optional(),
  properties: z.array(property).optional(),
});
export type RecordSpec = z.infer<typeof fields>;

export const tableMap = z.strictObject({
  /** Whose records the rows become. */
  records: z.literal("funds", "expected funds"),
  source: sourceSpec,
  /** Relative to the map; files named on the command line take their place. */
  paths: z.array(z.string().min(1)).default([]),
  file: fileSpec,
  only: onlySpec,
  /** What all records of a row share. */
  common: fields.partial().prefault({}),
  /** One row may tell of several records: what was pledged, and what was paid. */
  each: z.array(fields.partial()).min(1).default([{}]),
});
export type TableMap = Omit<z.infer<typeof tableMap>, "common" | "each"> & { readonly each: readonly RecordSpec[] };

/** Each record's fields with the common ones put in; the issues of those that lack one. */
export function completeRecords({ common, each }: Pick<z.infer<typeof tableMap>, "common" | "each">) {
  return z.array(fields).safeParse(each.map((own) => ({ ...common, ...own })));
}
