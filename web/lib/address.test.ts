import { expect, test } from "vitest";
import { address } from "./address.ts";
import { flowFilter, flowQuery, readFlowSelection } from "./flow-selection.ts";
import { readPin } from "./pin.ts";

test("a pinned page leads to pinned pages", () => {
  expect(address("en", "/funds", { country: "SSD" }, { block: 120 })).toBe("/en/funds?country=SSD&block=120");
  expect(address("ar", "/", {}, null)).toBe("/ar");
});

test("what is no block number is told apart from no pin", () => {
  expect(readPin({})).toBeNull();
  expect(readPin({ block: "120" })).toEqual({ block: 120 });
  expect(readPin({ block: "0x12" })).toBe("malformed");
  expect(readPin({ block: "-1" })).toBe("malformed");
});

test("a form's one value for the series is the same selection as its parts", () => {
  const parts = readFlowSelection({ source: "1-aaaaaaaa-1", kind: "COMMITMENT", provider: "un-cerf" });
  expect(readFlowSelection({ series: "1-aaaaaaaa-1.COMMITMENT.un-cerf." })).toEqual(parts);
  expect(readFlowSelection({ series: "1-aaaaaaaa-1.COMMITMENT...1" })).toEqual({ source: "1-aaaaaaaa-1", kind: "COMMITMENT", step: 1 });
  // A step is one of a source's and kind's own.
  expect(readFlowSelection({ kind: "COMMITMENT", step: "1" })).toEqual({ kind: "COMMITMENT" });
  expect(flowQuery(parts)).toMatchObject({ source: "1-aaaaaaaa-1", kind: "COMMITMENT", provider: "un-cerf" });
});

test("what makes no sense in an address is left out, not passed on", () => {
  expect(readFlowSelection({ kind: "gift", from: "last year", country: "ssd", in: "0x12" })).toEqual({ country: "SSD" });
  expect(flowFilter({ country: "SSD", from: 2020 })).toMatchObject({ country: ["SSD"], yearFrom: 2020, kind: null });
});
