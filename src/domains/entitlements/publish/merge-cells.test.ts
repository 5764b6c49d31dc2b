import { expect, it } from "vitest";
import { mergeCells } from "./merge-cells.ts";

const people = (places: Readonly<Record<string, number>>) =>
  Object.entries(places).flatMap(([place, count]) => new Array<string>(count).fill(place));
const cellsOf = (places: Readonly<Record<string, number>>): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const cell of mergeCells(people(places))) counts[cell] = (counts[cell] ?? 0) + 1;
  return counts;
};

it("Places with enough people keep cells of their own", () => {
  expect(cellsOf({ SO2201: 10, SO2202: 25 })).toEqual({ SO2201: 10, SO2202: 25 });
});

it("Small places are counted with what is left of their region, together", () => {
  expect(cellsOf({ SO2201: 30, SO2202: 6, SO2203: 7 })).toEqual({ SO2201: 30, SO22: 13 });
});

it("Where that would be a few, the smallest place beside them joins, so that the region's sum gives none away", () => {
  expect(cellsOf({ SO2201: 30, SO2202: 6, SO2203: 12 })).toEqual({ SO2201: 30, SO22: 18 });
});

it("A region of a few joins what is left of its country, by the same rule", () => {
  expect(cellsOf({ SO2201: 4, SO1101: 40, SO11: 12 })).toEqual({ SO1101: 40, SO: 16 });
});

it("Everybody keeps their place in the list", () => {
  expect(mergeCells([...people({ SO2202: 9 }), ...people({ SO2201: 11 })])).toEqual(new Array(20).fill("SO22"));
});

it("Fewer than ten people in all are not told of at any level", () => {
  expect(() => mergeCells(people({ SO2201: 9 }))).toThrow("too few people");
  expect(() => mergeCells([])).toThrow("too few people");
});
