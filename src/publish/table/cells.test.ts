import { describe, expect, it } from "vitest";
import { readCountry } from "./read-country.ts";
import { faultOfDayFormat, readDay } from "./read-day.ts";
import { readAmount } from "./read-number.ts";

describe("a number in a cell", () => {
  it.each([
    ["12816.205", {}, { units: 12_816_205n, decimals: 3 }],
    ["1,234,567.5", { thousands: "," }, { units: 123_456_750n, decimals: 2 }],
    ["1.234.567,50", { decimal: ",", thousands: "." }, { units: 123_456_750n, decimals: 2 }],
    ["1 234,5", { decimal: ",", thousands: " " }, { units: 123_450n, decimals: 2 }],
    ["-3", {}, { units: -300n, decimals: 2 }],
    ["0.25", { unit: 1_000_000 }, { units: 25_000_000n, decimals: 2 }],
    ["90071992547409.93", {}, { units: 9_007_199_254_740_993n, decimals: 2 }],
    ["1.234", { decimal: "." }, { units: 1234n, decimals: 3 }],
  ] as const)("%j, written as %j, keeps every digit", (text, style, expected) => {
    expect(readAmount(text, style)).toEqual(expected);
  });

  it.each([
    ["12,000", {}, "expected a number that can be read in one way only (say in the map which character is the decimal one"],
    ["1.234", {}, "expected a number that can be read in one way only"],
    ["12,34.5", { thousands: "," }, "expected a number such as 1,234.56, got “12,34.5”"],
    ["1.5", { decimal: "," }, "expected a number such as 1234,56, got “1.5”"],
    ["n/a", {}, "expected a number such as 1234.56, got “n/a”"],
    ["", {}, "expected a number such as 1234.56, got “”"],
    ["$5", {}, "expected a number such as 1234.56, got “$5”"],
  ] as const)("%j, written as %j, is refused", (text, style, expected) => {
    expect(() => readAmount(text, style)).toThrow(expected);
  });
});

describe("a day in a cell", () => {
  it.each([
    ["2-Jun-06", { format: "D-MMM-YY", century: 2000 }, 20_060_602],
    ["5/3/2013", { format: "M/D/YYYY" }, 20_130_503],
    ["5/3/2013", { format: "D/M/YYYY" }, 20_130_305],
    ["31.12.1999", { format: "DD.MM.YYYY" }, 19_991_231],
    ["2024-02-29T10:00:00", { format: "YYYY-MM-DD*" }, 20_240_229],
    // What spreadsheet programs show for these counts.
    ["45292", { format: "excel-1900" }, 20_240_101],
    ["45292.75", { format: "excel-1900" }, 20_240_101],
    ["43830", { format: "excel-1904" }, 20_240_101],
  ])("%j as %j", (text, style, expected) => {
    expect(readDay(text, style)).toBe(expected);
  });

  it.each([
    ["45292", { format: "YYYY-MM-DD" }, "(this looks like a spreadsheet's count of days: if it is, say format: excel-1900), got “45292”"],
    ["2023-02-29", { format: "YYYY-MM-DD" }, "expected a day that exists, as YYYY-MM-DD, got “2023-02-29”"],
    ["13/05/2024", { format: "MM/DD/YYYY" }, "expected a day that exists, as MM/DD/YYYY"],
    ["1/1/0001", { format: "M/D/YYYY" }, "expected a day that exists, as M/D/YYYY"],
    ["60", { format: "excel-1900" }, "expected a count of days as excel-1900 has it"],
  ])("%j is refused as %j", (text, style, expected) => {
    expect(() => readDay(text, style)).toThrow(expected);
  });

  it("has a format that names year, month and day once each", () => {
    expect(faultOfDayFormat({ format: "DD/MM/YYYY" })).toBeUndefined();
    expect(faultOfDayFormat({ format: "MM/YYYY" })).toContain("has to name the year, the month and the day once each");
    expect(faultOfDayFormat({ format: "D-MMM-YY" })).toContain("say which century");
    expect(faultOfDayFormat({ format: "DDD/MM/YYYY" })).toContain("has to name");
  });
});

describe("a country in a cell", () => {
  it.each([
    ["afg", { coding: "iso3" }, "AFG"],
    ["NA", { coding: "iso2" }, "NAM"],
    ["4", { coding: "m49" }, "AFG"],
    ["384", { coding: "m49" }, "CIV"],
    ["Côte d’Ivoire", { coding: "name" }, "CIV"],
    ["Türkiye", { coding: "name" }, "TUR"],
    ["turkey", { coding: "name" }, "TUR"],
    ["Allemagne", { coding: "name", language: "fr" }, "DEU"],
    ["Congo, D.R.", { coding: "name", aliases: { "Congo, D.R.": "COD" } }, "COD"],
  ] as const)("%j as %j is %s", (text, style, expected) => {
    expect(readCountry(text, style)).toBe(expected);
  });

  it.each([
    [
      "UK",
      { coding: "iso2" },
      'expected a country\'s two letters (ISO 3166-1 alpha-2); or say in the map what it means: aliases: { "UK": ABC }, got “UK”',
    ],
    ["Atlantis", { coding: "name" }, "expected a country's name"],
    ["999", { coding: "m49" }, "expected a country's number (UN M49)"],
  ] as const)("%j as %j is refused", (text, style, expected) => {
    expect(() => readCountry(text, style)).toThrow(expected);
  });
});
