import { z } from "zod";
import type { MapFile } from "../../../../publish/table/map-file.ts";
import { sourceSpec } from "../../../../publish/table/source-spec.ts";
import { countrySpec, fileSpec, onlySpec, textSpec } from "../../../../publish/table/specs.ts";

/** A map: how the rows of somebody's spreadsheet state how many people a country had, and what it produced. */

const figure = z
  .strictObject({
    column: z.string().min(1, "expected the name of a column"),
    /** What a 1 of the column is worth: 1000 where it is in thousands. */
    unit: z.number().int().positive().default(1),
    measure: z.enum(["POPULATION", "GDP"]),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, "expected three capitals (ISO 4217)")
      .optional(),
    prices: z.enum(["CURRENT", "CONSTANT"]).optional(),
    priceYear: z.number().int().min(1000).max(2200).optional(),
    conversion: z.enum(["NONE", "EXCHANGE_RATES", "PURCHASING_POWER"]).optional(),
  })
  .superRefine(({ measure, currency, prices, priceYear, conversion }, context) => {
    const wrong = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
    if (measure === "POPULATION") {
      for (const [field, value] of Object.entries({ currency, prices, priceYear, conversion }))
        if (value !== undefined) wrong(field, "people are no money: leave it away");
      return;
    }
    if (currency === undefined) wrong("currency", "expected the currency of the GDP, such as USD");
    if (prices === undefined) wrong("prices", "expected CURRENT (of each year) or CONSTANT (of one year, priceYear)");
    if (prices === "CONSTANT" && priceYear === undefined) wrong("priceYear", "expected the year whose prices these are");
    if (prices === "CURRENT" && priceYear !== undefined) wrong("priceYear", "current prices are each year's own: leave it away");
    if (conversion === undefined)
      wrong("conversion", "expected EXCHANGE_RATES, PURCHASING_POWER, or NONE where it is the country's own currency");
  });
export type FigureSpec = z.infer<typeof figure>;

const referenceMap = z.strictObject({
  records: z.literal("reference", "expected reference"),
  source: sourceSpec,
  /** Relative to the map; files named on the command line take their place. */
  paths: z.array(z.string().min(1)).default([]),
  file: fileSpec,
  only: onlySpec,
  country: countrySpec,
  year: textSpec,
  /** Which edition of the source states the figures: a quotient names it. */
  edition: z.string().min(1).max(256),
  /** Columns of figures; an empty cell is unknown, and no record. */
  figures: z.array(figure).min(1),
});
export type ReferenceMap = z.infer<typeof referenceMap>;

/** Reads a map. Its `paths` come out as they are to be opened. @throws OperatorError that names every line that is wrong */
export function readReferenceMap(file: MapFile): ReferenceMap {
  const read = file.read(referenceMap);
  return { ...read, paths: [...file.resolve(read.paths)] };
}
