import { describe, expect, it } from "vitest";
import { fromMinorUnits, parseDecimal, rescale, toMinorUnits } from "./money.ts";

describe("money", () => {
  it("reads an amount that a float cannot hold, to the cent", () => {
    expect(toMinorUnits("10046903011.52", 2)).toBe(1_004_690_301_152n);
    expect(toMinorUnits("90071992547409.93", 2)).toBe(9_007_199_254_740_993n);
    expect(fromMinorUnits(9_007_199_254_740_993n, 2)).toBe("90071992547409.93");
  });

  it("reads what spreadsheets and JSON writers write", () => {
    expect(parseDecimal("200000.0")).toEqual({ units: 200_000n, decimals: 0 });
    expect(parseDecimal("12816.20")).toEqual({ units: 128_162n, decimals: 1 });
    expect(parseDecimal("2.0E8")).toEqual({ units: 200_000_000n, decimals: 0 });
    expect(parseDecimal("1.25e-3")).toEqual({ units: 125n, decimals: 5 });
    expect(parseDecimal(" -0.50 ")).toEqual({ units: -5n, decimals: 1 });
    expect(parseDecimal("0.000")).toEqual({ units: 0n, decimals: 0 });
  });

  it("takes nothing for a number that is none", () => {
    for (const text of ["", " ", "1,000.00", "12 000", "NaN", "Infinity", "0x10", "1.2.3", "-", "1e9999", "0.0000000000000000001"]) {
      expect(parseDecimal(text)).toBeUndefined();
    }
  });

  it("refuses to lose a digit", () => {
    expect(() => toMinorUnits("0.005", 2)).toThrow('"0.005" is not an amount with at most 2 digits after the point.');
    expect(rescale({ units: 50n, decimals: 2 }, 1)).toBe(5n);
    expect(rescale({ units: 55n, decimals: 2 }, 1)).toBeUndefined();
  });

  it("writes small and negative amounts with all their digits", () => {
    expect(fromMinorUnits(5n, 2)).toBe("0.05");
    expect(fromMinorUnits(-5n, 2)).toBe("-0.05");
    expect(fromMinorUnits(0n, 2)).toBe("0.00");
    expect(fromMinorUnits(-1200n, 0)).toBe("-1200");
  });
});
