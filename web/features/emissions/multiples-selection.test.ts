import { describe, expect, it } from "vitest";
import { mostPanels, multiplesQuery, readMultiplesSelection } from "./multiples-selection.ts";

describe("which countries stand beside each other", () => {
  it("are those of the address, each once and in its order, whether ticked in a form or passed on", () => {
    expect(readMultiplesSelection({ countries: "ken,UGA,KEN, xx" }).countries).toEqual(["KEN", "UGA"]);
    expect(readMultiplesSelection({ country: ["KEN", "", "TZA"] }).countries).toEqual(["KEN", "TZA"]);
    expect(multiplesQuery(readMultiplesSelection({ country: ["KEN", "TZA"] }))).toMatchObject({ countries: "KEN,TZA" });
  });

  it("are nobody's choice where a form sends again whom it showed unasked: another year then has its own largest", () => {
    const shown = { largest: "KEN,UGA", country: ["KEN", "UGA"], year: "2021" };
    expect(readMultiplesSelection(shown)).toEqual({ year: 2021, countries: [], scale: "same" });
    expect(readMultiplesSelection({ ...shown, country: ["KEN", "UGA", "TZA"] }).countries).toEqual(["KEN", "UGA", "TZA"]);
    expect(readMultiplesSelection({ ...shown, country: "KEN" }).countries).toEqual(["KEN"]);
  });

  it("are no more than can be read", () => {
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => `AA${letter}`);
    expect(readMultiplesSelection({ countries: letters.join(",") }).countries).toHaveLength(mostPanels);
  });

  it("keep their scale and years in the address", () => {
    const read = readMultiplesSelection({ scale: "own", from: "1990", year: "2020", before: "2010" });
    expect(read).toEqual({ scale: "own", from: 1990, year: 2020, countries: [] });
    expect(multiplesQuery(read)).toMatchObject({ from: 1990, year: 2020, scale: "own" });
  });
});
