import { describe, expect, it } from "vitest";
import { countries, findCountry, findCountryByAlpha2 } from "./country.ts";

describe("countries", () => {
  it("are the 249 of ISO 3166-1, each code and each alpha-2 code once", () => {
    const today = countries.filter((country) => country.kind === "COUNTRY");
    expect(today).toHaveLength(249);
    expect(new Set(today.map((country) => country.alpha2)).size).toBe(249);
    expect(new Set(countries.map((country) => country.code)).size).toBe(countries.length);
  });

  it("take NA for Namibia", () => {
    expect(findCountryByAlpha2("NA")?.code).toBe("NAM");
  });

  it.each([
    ["TUR", "Türkiye"],
    ["CIV", "Côte d'Ivoire"],
    ["PRK", "Democratic People's Republic of Korea"],
    ["KOR", "Republic of Korea"],
    ["PSE", "State of Palestine"],
    ["COD", "Democratic Republic of the Congo"],
    ["SWZ", "Eswatini"],
    ["VNM", "Viet Nam"],
    ["BOL", "Bolivia (Plurinational State of)"],
    ["GBR", "United Kingdom of Great Britain and Northern Ireland"],
  ])("call %s as the United Nations do: %s", (code, name) => {
    expect(findCountry(code)?.name).toBe(name);
  });

  it("stand in their M49 region, the finest that there is", () => {
    expect(findCountry("HTI")?.region).toBe("Caribbean");
    expect(findCountry("SOM")?.region).toBe("Eastern Africa");
    expect(findCountry("ATA")?.region).toBeNull();
  });

  it("keep those that are no more, without answering to an alpha-2 code of today", () => {
    expect(findCountry("CSK")).toEqual({
      code: "CSK",
      alpha2: "CS",
      name: "Czechoslovakia",
      region: "Eastern Europe",
      kind: "FORMER_COUNTRY",
    });
    expect(findCountryByAlpha2("BY")?.code).toBe("BLR");
    expect(findCountryByAlpha2("SU")).toBeUndefined();
  });

  it("are told from the regional codes of the sources", () => {
    const regions = countries.filter((country) => country.kind === "REGION").map((country) => country.code);
    expect(regions).toEqual(["EAF", "EUU", "GLB", "SOA", "VZR", "WAF"]);
  });

  it("do not include codes that name no place", () => {
    for (const code of ["PRV", "UNF", "RLA", "", "nam", "XXX"]) expect(findCountry(code)).toBeUndefined();
  });
});
