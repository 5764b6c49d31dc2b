import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookAt } from "../../../../publish/table/look.ts";
import { openMap, parseMapFile } from "../../../../publish/table/map-file.ts";
import { readTable } from "../../../../publish/table/read-table.ts";
import { readEmissionMap } from "./map.ts";
import { readTableReports } from "./read-table.ts";
import { draftEmissions } from "./suggest.ts";

let folder: string;
let map: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plainsight-emission-table-"));
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  for (const [, name = "", content = ""] of readme.matchAll(/<!-- (\S+) -->\n\n```\w+\n([\s\S]*?)```/g))
    writeFileSync(join(folder, name), content);
  map = readFileSync(join(folder, "map.yaml"), "utf8");
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const read = (text: string, table: string) =>
  readTableReports(readEmissionMap(parseMapFile(text, "map.yaml")), [write("t.csv", table)], undefined);

describe("The README's map of emissions", () => {
  it("says what it says it does: millions of tonnes as thousands, an empty cell unknown, a group apart", () => {
    const { reports, actors, reading } = readTableReports(readEmissionMap(openMap(join(folder, "map.yaml"))), [], undefined);
    expect(reports.map(({ ref, total, parts, memo }) => [ref, total, parts[0]?.mass, memo[0]?.mass])).toEqual([
      ["2022 KEN", 16_300n, "14000", "400"],
      ["2023 EU27", 2500n, "2100", "300"],
      ["2023 KEN", 16_800n, "14500", null],
    ]);
    expect(actors).toEqual([{ kind: "GROUP", country: null, owner: null, ref: "EU27", name: "European Union", place: "" }]);
    expect(reading.badRows).toEqual([]);
  });
});

describe("A table of emissions", () => {
  it("names each bad cell by its place, with what was expected", () => {
    const { reports, reading } = read(
      map,
      "Country,Year,Total CO2,Energy,Bunkers\nATL,2022,1,1,1\nKEN,22,1,1,1\nKEN,2022,much,1,1\nKEN,2023,0.1234567,1,1\nUGA,2023,1,1,1\nUGA,2023,2,1,1\n,2023,1,1,1\n",
    );
    expect(reports.map(({ ref }) => ref)).toEqual(["2023 UGA"]);
    expect(reading.badRows.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      expect.stringContaining("2 column A “Country”: expected a country's three letters"),
      "3 column B “Year”: expected a year of four digits, got “22”",
      "4 column C “Total CO2”: expected a number such as 1234.56, got “much”",
      "5 column C “Total CO2”: expected a number with at most 0 digits after the point, as the map says (decimals), got “0.1234567”",
      expect.stringMatching(/^7 .*t\.csv:6 tells of 2023 UGA already$/),
      "8 column A “Country”: expected one country, or a group that the map names (groups), got nothing",
    ]);
  });

  it("may hold a gas in each row, each a report of its own; rows that are none are counted", () => {
    const byGas = map.replace(/gas: CO2.*/, "gas: { column: Gas, values: { Carbon dioxide: CO2, Methane: CH4 }, none: [All] }");
    const { reports, reading } = read(
      byGas,
      "Country,Year,Gas,Total CO2,Energy,Bunkers\nKEN,2022,Carbon dioxide,16,,\nKEN,2022,Methane,1,,\nKEN,2022,All,45,,\nKEN,2022,Laughing gas,1,,\n",
    );
    expect(reports.map(({ ref, basis }) => [ref, basis.gas])).toEqual([
      ["2022 KEN CH4", "CH4"],
      ["2022 KEN CO2", "CO2"],
    ]);
    expect(reading.placeholders).toBe(1);
    expect(reading.badRows.map(({ reason }) => reason)).toEqual([
      "column C “Gas”: expected one of “Carbon dioxide”, “Methane”, “All” (say in the map what else there is), got “Laughing gas”",
    ]);
  });

  it.each([
    ["warming potentials in a gas' own mass", [/gwp: 0.*/, "gwp: 5"], "basis.gwp: a mass of GAS has no warming potentials in it"],
    ["a basis that is not told", [/\n {2}landUse:.*/, ""], "basis.landUse: Invalid option"],
  ] as const)("is refused for a map with %s", (_what, [from, to], expected) => {
    expect(() => readEmissionMap(parseMapFile(map.replace(from, to), "map.yaml"))).toThrow(expected);
  });

  it("is refused for a column that it lacks", () => {
    expect(() => read(map, "Country,Year,Energy,Bunkers\nKEN,2022,1,1\n")).toThrow(
      "has no column “Total CO2”, which the map names. It has: “Country”, “Year”, “Energy”, “Bunkers”.",
    );
  });
});

describe("A draft of a map of emissions", () => {
  const draft = (path: string) => {
    const table = readTable(path);
    return draftEmissions(path, table, lookAt(table));
  };

  it("finds the columns, asks what the figures stand on, and is refused until each question is answered", () => {
    const text = draft(write("two.csv", "iso,year,co2_kt,coal,bunkers\nKEN,2022,16.25,4,1\nUGA,2023,5,2,1\n"));
    for (const line of [
      'country: { column: "iso", coding: iso3 }   # KEN, UGA',
      'year: { column: "year" }',
      'total: { column: "co2_kt" }   # by its name, such as 16.25',
      "decimals: 2 ",
      '#   - { code: coal, column: "coal" }',
      '#   - { code: bunkers, column: "bunkers" }',
    ])
      expect(text).toContain(line);
    const refusal = (() => {
      try {
        parseMapFile(text, "map.yaml");
      } catch (error) {
        return String(error);
      }
      return "";
    })();
    for (const question of [
      "CO2, CH4",
      "KGM (kilograms)",
      "GAS, CARBON",
      "0 (not in",
      "WITHOUT, WITH",
      "TERRITORIAL",
      "SELF, IND",
      "FOSSIL",
    ])
      expect(refusal).toContain(`CHOOSE: ${question}`);
    const answers = { gas: "CO2", unit: "KTN", massOf: "GAS", gwp: "0", landUse: "WITHOUT", accounting: "TERRITORIAL", reporter: "SELF" };
    const answered = Object.entries({ ...answers, coverage: "FOSSIL", id: "two", ref: "two" })
      .reduce((all, [field, answer]) => all.replace(new RegExp(`\\b${field}: "CHOOSE[^"]*"`), `${field}: ${answer}`), text)
      .replace(/"CHOOSE[^"]*"/g, "Invented");
    const { reports, reading } = readTableReports(readEmissionMap(parseMapFile(answered, "map.yaml")), [], undefined);
    expect(reading.badRows).toEqual([]);
    expect(reports.map(({ ref, total }) => [ref, total])).toEqual([
      ["2022 KEN", 1625n],
      ["2023 UGA", 500n],
    ]);
  });

  it("leaves open which of two columns is the figure, and asks what each gas is", () => {
    const text = draft(write("long.csv", "Country,Year,Gas,Total emissions,CO2 other\nKenya,2022,CO2,16,1\nUganda,2022,Methane,1,1\n"));
    expect(text).toContain('total: { column: "CHOOSE: Total emissions or CO2 other" }');
    expect(text).toContain('"Methane": "CHOOSE: CO2, CH4, N2O');
    expect(text).toContain('country: { column: "Country", coding: name }');
  });
});
