import type { TargetEmissionsQuery } from "../../generated/graphql.ts";
import { subscripted } from "../../lib/emission-words.ts";
import { unitSymbol } from "../../lib/unit-symbol.ts";

type Basis = TargetEmissionsQuery["emissionSeries"][number]["basis"];

/** What a series counts, in symbols that every language has, such as "kt C" or "t CO₂e". */
export function seriesUnit({ unit, gas, massOf }: Basis): string {
  const of = massOf === "CARBON" ? "C" : massOf === "CO2_EQUIVALENT" ? "CO₂e" : subscripted(gas);
  return `${unitSymbol(unit)} ${of}`;
}
