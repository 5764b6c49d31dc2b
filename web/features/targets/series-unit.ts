import type { TargetEmissionsQuery } from "../../generated/graphql.ts";
import { subscripted } from "../../lib/emission-words.ts";

type Basis = TargetEmissionsQuery["emissionSeries"][number]["basis"];

/** Symbols of the units that masses are reported in, by their code of UN/ECE Recommendation 20. */
const symbols: Readonly<Record<string, string>> = { KGM: "kg", TNE: "t", KTN: "kt" };

/** What a series counts, in symbols that every language has, such as "kt C" or "t CO₂e". */
export function seriesUnit({ unit, gas, massOf }: Basis): string {
  const of = massOf === "CARBON" ? "C" : massOf === "CO2_EQUIVALENT" ? "CO₂e" : subscripted(gas);
  return `${symbols[unit] ?? unit} ${of}`;
}
