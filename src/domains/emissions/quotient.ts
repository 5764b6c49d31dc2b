import type { EmissionMeasure } from "../../generated/graphql.ts";
import type { Cell, EntityValue, Pin, Question } from "../domain.ts";
import type { ActorKey } from "./actor.ts";
import type { Basis } from "./basis.ts";
import { divide, multiply } from "./exact.ts";

/** Tonnes in one of a unit of UN/ECE Recommendation 20. */
const tonnes: Readonly<Record<string, string>> = { KGM: "0.001", TNE: "1", "2U": "1", KTN: "1000" };

type Figure = EntityValue<"ReferenceFigure">;

/** A country's figure of a year, before it is divided. */
export interface Divided {
  readonly actorKey: ActorKey;
  readonly year: number;
  /** In the unit of the basis, or of the measure. */
  readonly total: string;
  readonly basis: Basis;
  readonly measure: EmissionMeasure;
}

/** Emissions for each person, or for each million of GDP, with what was divided by what. */
export interface EmissionQuotient {
  /** Rounded half away from zero to `decimals` digits after the point. */
  readonly value: string;
  readonly decimals: number;
  readonly unit: "TONNES_PER_PERSON" | "TONNES_PER_MILLION";
  /** What was divided, exact. */
  readonly tonnes: string;
  readonly figure: Figure;
}

/** Digits after the point: a kilogram per person, and per million. */
const decimals = 3;

/**
 * Divides by the reference figure of the same country and the very same year.
 * @param series id of a reference series; null: that which stands for the measure
 * @returns null (unknown) where there is no such figure, or where what is divided is not a country's; nothing is filled in from
 *   another year or another series
 */
export async function quotientOf(
  question: Question,
  { actorKey, year, total, basis, measure }: Divided,
  of: Figure["row"]["measure"],
  series: string | null,
  pin: Pin,
): Promise<EmissionQuotient | null> {
  const factor = measure === "AS_REPORTED" ? tonnes[basis.unit] : "1000";
  if (actorKey.kind !== "COUNTRY" || actorKey.country === null || factor === undefined) return null;
  const figure = await question.entity("ReferenceFigure", { measure: of, series, country: actorKey.country, year }, pin);
  if (figure === null) return null;
  const mass = multiply(total, factor);
  const [top, unit] =
    of === "POPULATION" ? [mass, "TONNES_PER_PERSON" as const] : [multiply(mass, "1000000"), "TONNES_PER_MILLION" as const];
  const value = divide(top, figure.row.value, decimals);
  return value === null ? null : { value, decimals, unit, tonnes: mass, figure };
}

/** Columns of a download beside a country's figure of a year: both quotients, and by which fact of which source each was formed. */
export const quotientColumns = (["per_head", "per_gdp"] as const).flatMap((name) => [
  name === "per_head" ? "tonnes_per_person" : "tonnes_per_million_gdp",
  ...["value", "year", "source", "edition", "figure"].map((column) => `${name === "per_head" ? "population" : "gdp"}_${column}`),
  ...(name === "per_head" ? [] : ["gdp_currency", "gdp_prices", "gdp_price_year", "gdp_conversion"]),
]);

/** In the order of `quotientColumns`; empty where a quotient is unknown. @param divided null where no total is stated */
export async function quotientCells(question: Question, divided: Divided | null, pin: Pin): Promise<readonly Cell[]> {
  const [head, gdp] = await Promise.all(
    (["POPULATION", "GDP"] as const).map((of) => (divided === null ? null : quotientOf(question, divided, of, null, pin))),
  );
  return [...(await cellsOf(question, head ?? null, pin)), ...(await cellsOf(question, gdp ?? null, pin)), ...moneyCells(gdp ?? null)];
}

async function cellsOf(question: Question, quotient: EmissionQuotient | null, pin: Pin): Promise<readonly Cell[]> {
  if (quotient === null) return [null, null, null, null, null, null];
  const { row, id } = quotient.figure;
  const { title } = await question.linked("Stream", row.stream_id, pin);
  return [quotient.value, row.value, row.year, title, row.edition, id];
}

function moneyCells(quotient: EmissionQuotient | null): readonly Cell[] {
  const row = quotient?.figure.row;
  return [row?.currency ?? null, row?.prices ?? null, row?.price_year ?? null, row?.conversion ?? null];
}
