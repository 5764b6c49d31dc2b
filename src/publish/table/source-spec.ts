import { z } from "zod";
import { organisationKindNames } from "../organisations.ts";

const ref = z.string().regex(/^[a-z0-9-]{2,64}$/, "expected 2 to 64 lower-case letters, digits and hyphens");

/** Whose series a table is, and on what terms: the same in maps of every kind of records. */
export const sourceSpec = z.strictObject({
  id: ref,
  title: z.string().min(1),
  licence: z.string(),
  attribution: z.string(),
  sample: z.boolean().default(false),
  dataDate: z.iso.date("expected a day that exists, as YYYY-MM-DD").optional(),
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
});
