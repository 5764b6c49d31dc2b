import { expect, test } from "vitest";
import { boundaryOf, boundaryQuery, readBoundarySelection, readRecordsOfBoundary, recordsFilter } from "./boundary-selection.ts";

test("an address is read as a boundary and written again in one order", () => {
  const selection = readBoundarySelection({ year: "2020", country: "afg", plan: "929", cluster: "", source: "1-aaaaaaaa-1", other: "x" });
  expect(selection).toEqual({ source: "1-aaaaaaaa-1", drawn: { country: "AFG", year: "2020", plan: "929" } });
  expect(Object.entries(boundaryQuery(selection)).filter(([, value]) => value !== undefined)).toEqual([
    ["source", "1-aaaaaaaa-1"],
    ["country", "AFG"],
    ["year", "2020"],
    ["plan", "929"],
  ]);
  expect(boundaryOf(selection.drawn)).toEqual({ country: ["AFG"], year: [2020], property: [{ dimension: "plan", code: ["929"] }] });
  expect(readBoundarySelection({ year: "MMXX" }).drawn).toEqual({});
});

test("the records behind a figure are asked for as the figure counts them", () => {
  const behind = readRecordsOfBoundary({
    direction: "incoming",
    treatment: "counted",
    contribution: "in-kind",
    currency: "eur",
    kind: "nonsense",
  });
  expect(recordsFilter("1-aaaaaaaa-1", { country: "AFG" }, behind)).toEqual({
    stream: ["1-aaaaaaaa-1"],
    within: { boundary: { country: ["AFG"], property: [] }, direction: ["INCOMING"], treatment: ["COUNTED"] },
    currency: ["EUR"],
    property: [{ side: "FLOW", dimension: "contribution", code: ["in-kind"] }],
  });
});
