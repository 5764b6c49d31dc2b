import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookAt } from "../../../../publish/table/look.ts";
import { openMap, parseMapFile } from "../../../../publish/table/map-file.ts";
import { readTable } from "../../../../publish/table/read-table.ts";
import { readReferenceMap } from "./map.ts";
import { readTableFigures } from "./read-table.ts";
import { draftReference } from "./suggest.ts";

let folder: string;
let map: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plainsight-reference-table-"));
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  for (const [, name = "", content = ""] of readme.matchAll(/<!-- (\S+) -->\n\n```\w+\n([\s\S]*?)```/g))
    writeFileSync(join(folder, name), content);
  map = readFileSync(join(folder, "map.yaml"), "utf8");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("The README's map of reference figures", () => {
  it("says what it says it does: thousands and millions whole, an empty cell no record", () => {
    const { figures, reading } = readTableFigures(readReferenceMap(openMap(join(folder, "map.yaml"))), [], undefined);
    expect(figures.map(({ ref, value, decimals, edition }) => [ref, value, decimals, edition])).toEqual([
      ["POPULATION KEN 2020", 51_985_700n, 0, "2022 revision"],
      ["GDP USD CONSTANT 2015 EXCHANGE_RATES KEN 2020", 83_000_500_000n, 0, "2022 revision"],
      ["POPULATION KEN 2021", 53_005_600n, 0, "2022 revision"],
    ]);
    expect(reading).toMatchObject({ badRows: [], placeholders: 1 });
  });
});

describe("A table of reference figures", () => {
  it("names each bad cell by its place, and refuses what nothing can be divided by", () => {
    const path = join(folder, "bad.csv");
    writeFileSync(
      path,
      "Country,Year,Population,GDP\nATL,2020,1,1\nKEN,20,1,1\nKEN,2020,0,-5\nUGA,2020,some,\nTZA,2020,1,1\nTZA,2020,2,\n",
    );
    const { figures, reading } = readTableFigures(readReferenceMap(parseMapFile(map, "map.yaml")), [path], undefined);
    expect(figures.map(({ ref }) => ref)).toEqual(["POPULATION TZA 2020", "GDP USD CONSTANT 2015 EXCHANGE_RATES TZA 2020"]);
    expect(reading.badRows.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      expect.stringContaining("2 column A “Country”: expected a country's three letters"),
      "3 column B “Year”: expected a year of four digits, got “20”",
      "4 column C “Population”: expected a number above 0, as emissions are divided by it, got “0”; column D “GDP”: expected a number above 0, as emissions are divided by it, got “-5”",
      "5 column C “Population”: expected a number such as 1234.56, got “some”",
      expect.stringMatching(/^7 .*bad\.csv:6 states POPULATION TZA 2020 already$/),
    ]);
  });

  it.each([
    ["GDP whose prices are not told", [/ prices: CONSTANT, priceYear: 2015,/, ""], "figures.1.prices: expected CURRENT"],
    ["constant prices of no year", [/ priceYear: 2015,/, ""], "figures.1.priceYear: expected the year whose prices these are"],
    ["people in a currency", [/POPULATION, /, "POPULATION, currency: USD, "], "figures.0.currency: people are no money"],
    ["no edition", [/edition: .*\n/, ""], "edition: Invalid input"],
  ] as const)("is refused for a map with %s", (_what, [from, to], expected) => {
    expect(() => readReferenceMap(parseMapFile(map.replace(from, to), "map.yaml"))).toThrow(expected);
  });

  it("is drafted with what money is counted in as questions", () => {
    const path = join(folder, "figures.csv");
    const table = readTable(path);
    const text = draftReference(path, table, lookAt(table));
    expect(text).toContain('measure: POPULATION, column: "Population"');
    expect(() => parseMapFile(text, "map.yaml")).toThrow(/CHOOSE: which edition[\s\S]*CHOOSE: what a 1 is worth[\s\S]*CHOOSE: CURRENT/);
  });
});
