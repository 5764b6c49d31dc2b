import { expect, it } from "vitest";
import { addDecimals, roundDecimal } from "./decimals.ts";

it("Decimals are added exactly, however many digits they have", () => {
  expect(addDecimals([])).toBe("0");
  expect(addDecimals(["0.1", "0.2"])).toBe("0.3");
  expect(addDecimals(["90071992547409931234.005", "-0.0000000000000000001"])).toBe("90071992547409931234.0049999999999999999");
  expect(addDecimals(["-3", "1.5"])).toBe("-1.5");
  expect(() => addDecimals(["1e3"])).toThrow('"1e3" is no plain decimal.');
});

it("Decimals are rounded with halves away from zero, and padded", () => {
  expect(["0.005", "-0.005", "0.0049", "7", "-0.001"].map((text) => roundDecimal(text, 2))).toEqual([
    "0.01",
    "-0.01",
    "0.00",
    "7.00",
    "0.00",
  ]);
});
