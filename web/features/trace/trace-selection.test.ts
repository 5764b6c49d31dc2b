import { expect, test } from "vitest";
import { directionOf, readTraceSelection, startOf, traceQuery } from "./trace-selection.ts";

const asked = (search: Readonly<Record<string, string>>) => readTraceSelection(search);

test("an address is read as a trace and written again in one order", () => {
  const selection = asked({ year: "2020", country: "afg", way: "forward", place: "", source: "1-aaaaaaaa-1", other: "x" });
  expect(Object.entries(traceQuery(selection)).filter(([, value]) => value !== undefined)).toEqual([
    ["source", "1-aaaaaaaa-1"],
    ["country", "AFG"],
    ["year", "2020"],
    ["way", "forward"],
  ]);
  expect(startOf(selection, selection.source)).toEqual({ stream: "1-aaaaaaaa-1", country: "AFG", year: 2020 });
});

test("a record stands alone", () => {
  const selection = asked({ record: "1-aaaaaaaa-1-7", country: "AFG", source: "1-aaaaaaaa-1" });
  expect(startOf(selection, selection.source)).toEqual({ record: "1-aaaaaaaa-1-7" });
});

test("from a place money is traced back, from anything else both ways, unless the reader says otherwise", () => {
  expect(directionOf(asked({ place: "AFG/Hirat" }))).toBe("BACK");
  expect(directionOf(asked({ country: "AFG", organisation: "un-wfp" }))).toBe("BOTH");
  expect(directionOf(asked({ record: "1-aaaaaaaa-1-7" }))).toBe("BOTH");
  expect(directionOf(asked({ country: "AFG", way: "forward" }))).toBe("FORWARD");
  expect(directionOf(asked({ country: "AFG", way: "sideways" }))).toBe("BACK");
});
