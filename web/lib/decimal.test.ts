import { expect, test } from "vitest";
import { compare, decimal, difference, share, sum } from "./decimal.ts";

test("sums are exact where floating-point numbers are not", () => {
  expect(sum(["0.1", "0.2"])).toBe("0.3");
  expect(sum(["9007199254740993.01", "0.01"])).toBe("9007199254740993.02");
  expect(sum([])).toBe("0");
});

test("amounts of different precision and sign add up and compare", () => {
  expect(sum(["10046903011.52", "-0.520"])).toBe("10046903011.000");
  expect(difference("25316.46", "25440")).toBe("-123.54");
  expect(difference("1", "-1.5")).toBe("2.5");
  expect(compare("-0.01", "0")).toBeLessThan(0);
  expect(compare("5.00", "5")).toBe(0);
});

test("a share of nothing is unknown, not zero", () => {
  expect(share("5", "0")).toBeNull();
  expect(share("1", "4")).toBe(0.25);
});

test("what is no plain decimal number is refused with what was got", () => {
  for (const text of ["1e9", "", "NaN", "1,5", "0x10"]) expect(() => decimal(text)).toThrow(`got "${text}"`);
});
