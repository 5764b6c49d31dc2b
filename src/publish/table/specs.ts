import { z } from "zod";
import { encodings } from "./decode-text.ts";
import { countryCodings, namedLanguages } from "./read-country.ts";
import { faultOfDayFormat } from "./read-day.ts";
import { instantFormats } from "./read-instant.ts";
import { tableForms } from "./read-table.ts";

/** The vocabulary of a map that has nothing to do with what its rows mean: where a value stands, and how it is written. */

const column = z.string().min(1, "expected the name of a column");
const constantText = z.union([z.string(), z.number().transform(String)]);
const around = { prefix: constantText.optional(), suffix: constantText.optional() };

/** Text: of a column, of several, or the same in every row. */
export const textSpec = z.union(
  [
    z.strictObject({ constant: constantText }),
    z.strictObject({ column, ...around }),
    z.strictObject({ columns: z.array(column).min(2), join: z.string().default(""), ...around }),
  ],
  "expected { column: NAME }, { columns: [NAME, NAME], join: “-” } or { constant: TEXT }",
);
export type TextSpec = z.infer<typeof textSpec>;

/** One of a few words: by what a column holds, or the same in every row. `none`: cells for which there is no record. */
export const choiceSpec = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z.union(
    [
      z.strictObject({ constant: z.enum(words) }),
      z.strictObject({ column, values: z.record(z.string(), z.enum(words)), none: z.array(constantText).default([]) }),
    ],
    `expected { constant: WORD } or { column: NAME, values: { “what the cell says”: WORD } }, the words being ${words.join(", ")}`,
  );
export type ChoiceSpec<Word extends string> =
  | { readonly constant: Word }
  | { readonly column: string; readonly values: Readonly<Record<string, Word>>; readonly none: readonly string[] };

/** An amount. What an empty cell and a 0 mean is told apart: nothing happened, nobody knows, or 0. */
export const amountSpec = z.strictObject({
  column,
  unit: z.number().int().positive().default(1),
  blank: z.enum(["refuse", "no-record"]).default("refuse"),
  zero: z.enum(["keep", "no-record"]).default("keep"),
});

/** A whole number of something. */
export const countSpec = z.strictObject({ column, unit: z.number().int().positive().default(1) });

/** A point in time. */
export const instantSpec = z.strictObject({ column, format: z.enum(instantFormats).default("iso") });

/** A converted amount, which may be unknown. */
export const convertedSpec = z.strictObject({
  column,
  unit: z.number().int().positive().default(1),
  zero: z.enum(["refuse", "keep", "unknown"]).default("refuse"),
});

export const daySpec = z
  .strictObject({ column, format: z.string().default("YYYY-MM-DD"), century: z.union([z.literal(1900), z.literal(2000)]).optional() })
  .superRefine((style, context) => {
    const fault = faultOfDayFormat(style);
    if (fault !== undefined) context.addIssue({ code: "custom", path: ["format"], message: `“${style.format}” ${fault}` });
  });

export const countrySpec = z.union(
  [
    z.strictObject({ constant: z.string().regex(/^[A-Z]{3}$/, "expected three capitals") }),
    z.strictObject({
      column,
      coding: z.enum(countryCodings),
      language: z.enum(namedLanguages(), "expected a language such as en or fr").optional(),
      aliases: z.record(z.string(), z.string().regex(/^[A-Z]{3}$/, "expected three capitals")).optional(),
      separator: z.string().min(1).optional(),
    }),
  ],
  `expected { constant: ABC } or { column: NAME, coding: one of ${countryCodings.join(", ")} }`,
);

/** How the file is written. */
export const fileSpec = z
  .strictObject({
    form: z.enum(tableForms).optional(),
    encoding: z.enum(encodings).optional(),
    delimiter: z.string().length(1, "expected one character").optional(),
    decimal: z.enum([".", ","]).optional(),
    thousands: z.string().length(1, "expected one character").optional(),
    /** Cells that say nothing, besides empty ones. */
    blank: z.array(constantText).default([]),
  })
  .prefault({});

/** Rows to take; the others are counted. */
export const onlySpec = z.array(z.strictObject({ column, values: z.array(constantText).min(1) })).default([]);
