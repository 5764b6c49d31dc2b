import { describe, expect, it } from "vitest";
import type { EmissionMeasure } from "../../generated/graphql.ts";
import type { Basis } from "./basis.ts";
import { divide } from "./exact.ts";
import { convert } from "./measure.ts";
import { refuseMixedBases, refuseUnconvertible } from "./refusals.ts";

const basis = (more: Partial<Basis> = {}): Basis => ({
  gas: "CH4",
  unit: "KTN",
  massOf: "GAS",
  decimals: 0,
  gwp: 0,
  landUse: "WITHOUT",
  accounting: "TERRITORIAL",
  reporter: "SELF",
  scope: "NONE",
  category: 0,
  coverage: "ALL",
  ...more,
});
const equivalent = (gwp: Basis["gwp"]) => basis({ gas: "GHG", massOf: "CO2_EQUIVALENT", gwp });
const refusal = (bases: readonly Basis[], measure: EmissionMeasure = "AS_REPORTED") => {
  try {
    refuseMixedBases(bases, measure);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

// Literals: IPCC AR4 WG1 table 2.14, AR5 WG1 table 8.A.1 (without climate-carbon feedbacks), AR6 WG1 tables 7.15 and 7.SM.7.
describe("A gas' own mass, converted", () => {
  it.each([
    ["CH4", "ALL", "25", "28", "27.9"],
    ["CH4", "FOSSIL", "25", "28", "29.8"],
    ["CH4", "BIOGENIC", "25", "28", "27"],
    ["N2O", "ALL", "298", "265", "273"],
    ["SF6", "ALL", "22800", "23500", "25200"],
    ["NF3", "ALL", "17200", "16100", "17400"],
  ])("%s (%s) has the potentials of AR4, AR5 and AR6: %s, %s, %s", (gas, coverage, ar4, ar5, ar6) => {
    const masses = (["KILOTONNES_CO2E_AR4", "KILOTONNES_CO2E_AR5", "KILOTONNES_CO2E_AR6"] as const).map(
      (measure) => convert(measure, "1", basis({ gas, coverage }), null)?.mass,
    );
    expect(masses).toEqual([ar4, ar5, ar6]);
  });

  it("says of methane by the sixth report what is not known of its origin", () => {
    const [step] = convert("KILOTONNES_CO2E_AR6", "1", basis(), null)?.steps ?? [];
    expect(step?.source).toBe(
      "100-year potential of CH4, IPCC AR6; of fossil CH4 it is 29.8, of non-fossil 27.0, and the basis does not say which",
    );
  });

  it("keeps every digit through unit and potential: 1,234,567 t of CH4 are 34,567.876 kt CO2e by AR5", () => {
    expect(convert("KILOTONNES_CO2E_AR5", "1234567", basis({ unit: "TNE" }), null)?.mass).toBe("34567.876");
  });
});

describe("A sum over several sets of warming potentials", () => {
  it("is refused with the reason, and no way out where the gases' own masses are not told", () => {
    expect(refusal([equivalent(4), equivalent(5)])).toMatch(
      /differ in gwp \(4 and 5\).*No conversion makes them comparable.*filter\.basis.*groupBy: BASIS/,
    );
    expect(refuseUnconvertible(equivalent(4), "KILOTONNES_CO2E_AR5").message).toContain(
      "the gases' own masses, which others could be applied to, are not told",
    );
  });

  it("is refused with the conversion that makes it comparable where they are told, which then goes through", () => {
    const bases = [equivalent(5), basis(), basis({ gas: "N2O" })];
    expect(refusal(bases)).toContain("Ask for them in one measure (measure: KILOTONNES_CO2E_AR5), which shows the conversion");
    expect(refusal(bases, "KILOTONNES_CO2E_AR5")).toBeNull();
    // A figure in the potentials of AR5 can't be told in those of AR6, whatever is asked for.
    expect(convert("KILOTONNES_CO2E_AR6", "1", equivalent(5), null)).toBeNull();
  });
});

describe("A quotient", () => {
  it.each([
    ["1", "3", "0.333"],
    ["2", "3", "0.667"],
    ["0.0005", "1", "0.001"],
    ["-0.0005", "1", "-0.001"],
    ["0.00049999", "1", "0.000"],
    ["-0.0004", "1", "0.000"],
    ["10682941600", "1439323776", "7.422"],
  ])("%s by %s is %s: rounded half away from zero", (one, other, expected) => {
    expect(divide(one, other, 3)).toBe(expected);
  });

  it("of nothing is none", () => {
    expect(divide("1", "0", 3)).toBeNull();
  });
});
