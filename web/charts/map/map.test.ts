import { describe, expect, it } from "vitest";
import { sum } from "../../lib/decimal.ts";
import { textsOf } from "../testing/reading.ts";
import { mapState } from "../testing/states.ts";
import { isOnMap, worldAtlas } from "./atlas.ts";
import { breaksOf, classOf } from "./classes.ts";
import { drawMap } from "./map.ts";

describe("the world map", () => {
  it("shows countries as shapes, small ones as dots, and no regional code", () => {
    expect(worldAtlas().places.get("SDN")?.outline).toMatch(/^M\d+ \d+l/);
    expect(worldAtlas().places.get("TON")?.outline).toBeNull();
    expect(["PSE", "SSD", "VCT", "WSM", "MHL", "ESH"].filter((code) => !isOnMap(code))).toEqual([]);
    expect(["EAF", "GLB", "SOA", "VZR", "WAF"].filter(isOnMap)).toEqual([]);
  });

  it("and the list beside it make the total, to the cent", () => {
    const state = mapState("en");
    const drawn = [...state.rows, ...state.offMap].flatMap(({ value }) => value ?? []);
    expect(sum(drawn)).toBe(state.total?.value);
    const { body } = drawMap(state, { width: 960, theme: "light", id: "t" });
    for (const { label } of state.rows) expect(body).toContain(`<title>${label}: USD`);
    expect(textsOf(body)).toContain("Not on the map: 24.4");
    for (const { label } of state.offMap) expect(textsOf(body)).toContain(label);
  });

  it("is not mirrored in Arabic, though its words are", () => {
    const paths = (locale: "en" | "ar") => drawMap(mapState(locale), { width: 960, theme: "light", id: "t" }).body.match(/ d="M[^"]+"/g);
    expect(paths("ar")).toEqual(paths("en"));
  });

  it("hatches places without a record and says so", () => {
    const { body } = drawMap(mapState("en"), { width: 960, theme: "light", id: "t" });
    expect(body).toContain('<path fill="url(#t-h)"');
    expect(textsOf(body)).toContain("No record");
  });
});

describe("a map of one class", () => {
  it("says from where to where it reaches, as no bound does", () => {
    const state = { ...mapState("en"), breaks: [] };
    const texts = (rows: typeof state.rows) => textsOf(drawMap({ ...state, rows }, { width: 960, theme: "light", id: "t" }).body);
    const [first, second] = [state.rows.slice(0, 1), state.rows.slice(0, 2)];
    expect(texts(second)).toContain("525 to 736");
    expect(texts(first)).toContain("736");
  });
});

describe("classes", () => {
  it("have round bounds, rising, inside the values", () => {
    const values = [
      "1200000",
      "3400000",
      "9800000",
      "21000000",
      "48000000",
      "99000000",
      "150000000",
      "230000000",
      "410000000",
      "735594040.65",
    ];
    const breaks = breaksOf(values);
    expect(breaks).toEqual(["10000000", "50000000", "200000000", "500000000"]);
    expect(classOf("10000000", breaks)).toBe(1);
    expect(classOf("9999999.99", breaks)).toBe(0);
    expect(classOf("735594040.65", breaks)).toBe(4);
  });

  it("are one where all values are equal", () => {
    expect(breaksOf(["5", "5", "5"])).toEqual([]);
  });
});
