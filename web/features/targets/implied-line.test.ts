import { describe, expect, it } from "vitest";
import { impliedLine } from "./implied-line.ts";

const target = { kind: "BASE_YEAR", unit: "PERCENT", value: "40", baseYear: 1990, targetYear: 2030 } as const;
const points = [
  { year: 1990, total: "1000" },
  { year: 2010, total: "950" },
  { year: 2020, total: "800" },
  { year: 2021, total: null },
];

// Literals: worked out by hand.
describe("The line that a target implies", () => {
  it("runs straight from the base year's emissions to the target, and the newest figure is above or below it", () => {
    expect(impliedLine(target, points)).toEqual({
      known: true,
      base: { year: 1990, amount: "1000" },
      goal: { year: 2030, amount: "600" },
      latest: { year: 2020, amount: "800" },
      onLine: "700",
      gap: "100",
    });
    expect(impliedLine({ ...target, value: "5.5" }, points)).toMatchObject({ goal: { amount: "945" }, onLine: "958.75", gap: "-158.75" });
  });

  it("stays where it ends once the target's year is over", () => {
    expect(impliedLine({ ...target, targetYear: 2000 }, points)).toMatchObject({ onLine: "600", gap: "200" });
  });

  it.each([
    ["of another kind", { kind: "BASELINE" }, "kind"],
    ["whose amount is unknown", { unit: null, value: null }, "amount"],
    ["in tonnes", { unit: "TONNES_CO2E" }, "amount"],
    ["without a base year", { baseYear: null }, "years"],
    ["that ends before it begins", { targetYear: 1990 }, "years"],
    ["whose base year the series does not have", { baseYear: 1991 }, "base"],
    ["with nothing reported since", { baseYear: 2020 }, "latest"],
  ] as const)("is unknown for a target %s, and says why", (_what, more, reason) => {
    expect(impliedLine({ ...target, ...more }, points)).toMatchObject({ known: false, reason });
  });

  it("never takes an unknown figure for 0", () => {
    expect(impliedLine({ ...target, baseYear: 2021 }, points)).toMatchObject({ known: false, reason: "base", year: 2021 });
  });
});
