import { describe, expect, it } from "vitest";
import { type FlowProperty, formatProperties, parseProperties } from "./properties.ts";

const written = "from.country=SWE;to.cluster=Eau%2C%20hygi%C3%A8ne@37.5;to.cluster=health@62.5;to.plan=HRP/2020;type=parked";
const properties: readonly FlowProperty[] = [
  { side: "from", dimension: "country", code: "SWE", share: null },
  { side: "to", dimension: "cluster", code: "Eau, hygiène", share: "37.5" },
  { side: "to", dimension: "cluster", code: "health", share: "62.5" },
  { side: "to", dimension: "plan", code: "HRP/2020", share: null },
  { side: "flow", dimension: "type", code: "parked", share: null },
];

describe("Properties of a flow", () => {
  it("are written in one way, whatever their order, and read back", () => {
    expect(formatProperties([...properties].reverse())).toBe(written);
    expect(parseProperties(written)).toEqual(properties);
  });

  it("are written once each", () => {
    expect(formatProperties([...properties, ...properties])).toBe(written);
  });

  it("that there are not are no text", () => {
    expect(formatProperties([])).toBe("");
    expect(parseProperties("")).toEqual([]);
  });

  it.each([
    ["another order", "type=parked;from.country=SWE"],
    ["one of them twice", "type=parked;type=parked"],
    ["a dimension in capitals", "Type=parked"],
    ["an end that there is not", "via.country=SWE"],
    ["no code", "type="],
    ["no pair", "parked"],
    ["a blank that is not encoded", "to.plan=HRP 2020"],
    ["a letter that needs no encoding", "type=%70arked"],
    ["a broken encoding", "type=%E8"],
    ["the character that databases do not hold", "type=%00"],
    ["a share with needless zeros", "to.cluster=health@62.50"],
    ["a share that is no number", "to.cluster=health@."],
    ["an end mark too many", "type=parked;"],
    ["two shares of one code", "to.cluster=health@25;to.cluster=health@50"],
  ])("with %s are not read", (_what, text) => {
    expect(parseProperties(text)).toBeUndefined();
  });

  it("that are longer than the ledger takes are refused", () => {
    expect(() => formatProperties([{ side: "to", dimension: "plan", code: "x".repeat(4089), share: null }])).toThrow("4097 bytes");
  });

  it.each([
    [{ side: "to", dimension: "Plan", code: "x", share: null }, "got “Plan”"],
    [{ side: "to", dimension: "plan", code: "", share: null }, "plan has no code"],
    [{ side: "to", dimension: "plan", code: "x", share: "050" }, "“050”"],
  ] as const)("in another form are refused", (property, message) => {
    expect(() => formatProperties([property])).toThrow(message);
  });
});
