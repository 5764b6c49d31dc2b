import type { EmissionConversionKind, EmissionMeasure } from "../../generated/graphql.ts";
import type { Basis } from "./basis.ts";
import { multiply } from "./exact.ts";

export interface Step {
  readonly kind: EmissionConversionKind;
  /** Exact decimal. */
  readonly factor: string;
  readonly source: string;
}

export interface Conversion {
  readonly measure: EmissionMeasure;
  readonly mass: string;
  readonly steps: readonly Step[];
}

/** Thousand tonnes in one unit of UN/ECE Recommendation 20. */
const kilotonnes: Readonly<Record<string, string>> = { KGM: "0.000001", TNE: "0.001", "2U": "0.001", KTN: "1" };

/** Of 44/12, where the source does not say what it reckons with. */
const unstatedCarbonFactor = "3.6666667";

/** 100-year global warming potentials of the IPCC's assessment reports: AR4 WG1 table 2.14, AR5 WG1 table 8.A.1, AR6 WG1 table 7.SM.7. */
const potentials: Readonly<Record<4 | 5 | 6, Readonly<Record<string, string>>>> = {
  4: { CO2: "1", CH4: "25", N2O: "298", SF6: "22800", NF3: "17200" },
  5: { CO2: "1", CH4: "28", N2O: "265", SF6: "23500", NF3: "16100" },
  6: { CO2: "1", CH4: "27.9", N2O: "273", SF6: "25200", NF3: "17400" },
};

/**
 * The sixth report tells methane by where it comes from (AR6 WG1 table 7.15): the carbon of fossil methane ends as additional
 * carbon dioxide. Where a basis does not say, it is the value without that (table 7.SM.7), and the step says so.
 */
const methaneOfAr6: Readonly<Record<string, { readonly factor: string; readonly source: string }>> = {
  FOSSIL: { factor: "29.8", source: "100-year potential of fossil CH4, IPCC AR6" },
  BIOGENIC: { factor: "27", source: "100-year potential of non-fossil CH4, IPCC AR6" },
};

const reportOf = { KILOTONNES_CO2E_AR4: 4, KILOTONNES_CO2E_AR5: 5, KILOTONNES_CO2E_AR6: 6 } as const;

/**
 * What leads from figures on a basis to a measure.
 * @param carbonFactor what the source multiplies carbon by; null where it does not say
 * @returns null where the measure can't be told from such figures, as gases' own masses are not told
 */
export function stepsTo(measure: EmissionMeasure, basis: Basis, carbonFactor: string | null): readonly Step[] | null {
  if (measure === "AS_REPORTED") return [];
  const unit = kilotonnes[basis.unit];
  if (unit === undefined) return null;
  const steps: Step[] = unit === "1" ? [] : [{ kind: "UNIT", factor: unit, source: `1 ${basis.unit} is ${unit} KTN (thousand tonnes)` }];
  if (basis.massOf === "CO2_EQUIVALENT") return measure !== "KILOTONNES_CO2" && reportOf[measure] === basis.gwp ? steps : null;
  if (basis.massOf === "CARBON") {
    if (basis.gas !== "CO2") return null;
    const source =
      carbonFactor === null
        ? "the source does not say; 44/12, the ratio of the molecular masses, to seven digits"
        : "as the source itself reckons";
    return [...steps, { kind: "CARBON", factor: carbonFactor ?? unstatedCarbonFactor, source }];
  }
  if (basis.gas === "CO2") return steps;
  if (measure === "KILOTONNES_CO2") return null;
  const report = reportOf[measure];
  const potential = potentials[report][basis.gas];
  if (potential === undefined) return null;
  if (report === 6 && basis.gas === "CH4") {
    const unsaid = {
      factor: potential,
      source: `${ofReport("CH4", 6)}; of fossil CH4 it is 29.8, of non-fossil 27.0, and the basis does not say which`,
    };
    return [...steps, { kind: "WARMING_POTENTIAL", ...(methaneOfAr6[basis.coverage] ?? unsaid) }];
  }
  return [...steps, { kind: "WARMING_POTENTIAL", factor: potential, source: ofReport(basis.gas, report) }];
}

function ofReport(gas: string, report: number): string {
  return `100-year potential of ${gas}, IPCC AR${report}`;
}

/** @returns null where it can't be told */
export function convert(measure: EmissionMeasure, mass: string, basis: Basis, carbonFactor: string | null): Conversion | null {
  const steps = stepsTo(measure, basis, carbonFactor);
  if (steps === null) return null;
  return { measure, mass: steps.reduce((product, { factor }) => multiply(product, factor), mass), steps };
}

/** The measures that two figures can be compared in, the one that changes least first. */
export const measures: readonly EmissionMeasure[] = [
  "AS_REPORTED",
  "KILOTONNES_CO2",
  "KILOTONNES_CO2E_AR6",
  "KILOTONNES_CO2E_AR5",
  "KILOTONNES_CO2E_AR4",
];

/** The same where units and what they weigh are the same. */
export function sameUnits(one: Basis, other: Basis): boolean {
  return one.unit === other.unit && one.massOf === other.massOf && one.gas === other.gas && one.gwp === other.gwp;
}
