import { describe, expect, it } from "vitest";
import { readSeriesChoice, seriesQuery } from "./divided-by.ts";
import { readSelection, selectionQuery } from "./selection.ts";

describe("what figures are divided by", () => {
  it("is a measure, or one of several series of it by its id, and goes on in the address as it came", () => {
    expect(readSelection({ per: "GDP" })).toEqual({ per: "GDP" });
    const series = "31337-abc-2/GDP/USD/CONSTANT/2015/EXCHANGE_RATES";
    expect(readSelection({ per: series })).toEqual({ per: "GDP", series });
    expect(selectionQuery(readSelection({ per: series })).per).toBe(series);
    expect(selectionQuery(readSelection({ per: "POPULATION" })).per).toBe("POPULATION");
  });

  it("is nothing where the address names no measure", () => {
    for (const per of ["", "AREA", "31337-abc-2", "31337-abc-2/AREA"]) expect(readSelection({ per })).toEqual({});
  });

  it("is chosen for each measure by itself on the page of a country", () => {
    expect(seriesQuery(readSeriesChoice({ gdp: "a/GDP", population: ["b/POPULATION", "c"] }))).toEqual({
      population: "b/POPULATION",
      gdp: "a/GDP",
    });
    expect(readSeriesChoice({})).toEqual({});
  });
});
