import { z } from "zod";
import { findCountry } from "../../../../kernel/country.ts";
import * as fields from "../fields.ts";

/** What FTS says of one end of a flow: an organisation, a country, a usage year, a plan, a cluster … */
const object = z.object({
  type: fields.required(64),
  id: fields.required(64),
  name: fields.required(1024),
  code: fields.text(128).nullish(),
  /**
   * single: the whole flow is of it. shared: of several of its type, and FTS does not say how much of which. overlap: the
   * whole flow is of each of several, as of two emergencies at once.
   */
  behavior: z.enum(["single", "shared", "overlap"], "expected single, shared or overlap"),
  organizationTypes: z.array(z.string()).nullish(),
  organizationSubTypes: z.array(z.string()).nullish(),
});

export type FtsObject = z.infer<typeof object>;

const whole = z.string().regex(/^\d+$/, "expected a whole number");

/** A flow as FTS's API answers it, its numbers as text. Keywords, contacts and details of reports are not read: they may name persons. */
export const ftsFlow = z.object({
  id: fields.required(64),
  versionId: whole.transform(Number),
  amountUSD: fields.usd.nullable(),
  originalAmount: fields.amount.nullish(),
  originalCurrency: fields.currencyCode.nullish(),
  exchangeRate: z
    .string()
    .regex(/^\d+(\.\d+)?$/, "expected a decimal number")
    .nullish(),
  status: z.enum(["pledge", "commitment", "paid"], "expected pledge, commitment or paid"),
  flowType: fields.required(64),
  contributionType: fields.required(64),
  method: fields.text(64).nullish(),
  grandBargainEarmarkingType: z.array(fields.required(64)).nullish(),
  newMoney: z.boolean().nullish(),
  budgetYear: fields.text(16).nullish(),
  date: fields.day.nullable(),
  updatedAt: fields.day.nullish(),
  description: z
    .string()
    .nullish()
    .transform((raw) => (raw ?? "").replace(/\s+/g, " ").trim()),
  refCode: z.string().nullish(),
  parentFlowId: whole.nullish(),
  sourceObjects: z.array(object),
  destinationObjects: z.array(object),
  /** Relative to the boundary that was asked for: used to check the file against its own totals, never published. */
  boundary: z.enum(["incoming", "internal", "outgoing"], "expected incoming, internal or outgoing"),
  onBoundary: z.enum(["single", "shared"], "expected single or shared"),
});

export type FtsFlow = z.infer<typeof ftsFlow>;

/** The objects of one type at one end. */
export const ofType = (objects: readonly FtsObject[], type: string): readonly FtsObject[] => objects.filter((each) => each.type === type);

/** The only organisation at an end; undefined where there is none, or several. */
export function onlyOrganisation(objects: readonly FtsObject[]): FtsObject | undefined {
  const [only, ...others] = ofType(objects, "Organization");
  return others.length === 0 ? only : undefined;
}

/** True for a code that the ledger can hold as a country. */
export const isCountryCode = (code: string): boolean => findCountry(code) !== undefined;
