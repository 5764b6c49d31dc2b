import { describe, expect, it } from "vitest";
import { drawBars } from "./bars.ts";
import type { BarsState, Row } from "./state.ts";
import { elementsOf, textsOf, the } from "./testing/reading.ts";
import { barsState } from "./testing/states.ts";

const options = { width: 640, theme: "light", id: "t" } as const;
const row = (label: string, value: string | null, records = 1): Row => ({
  key: label,
  label,
  value,
  records,
  unknown: value === null ? records : 0,
  link: null,
  grouped: 1,
});
const state = (locale: "en" | "ar", rows: readonly Row[]): BarsState => ({ ...barsState(locale), rows });
const bars = (svg: string) => elementsOf(svg, "rect").filter(({ fill }) => fill === "#0b6b5d");

describe("bars", () => {
  it("begin at the same line and are as long as their values", () => {
    const { body } = drawBars(state("en", [row("A", "800000000"), row("B", "400000000")]), options);
    const [first, second] = bars(body);
    expect(the(second, "second bar")["x"]).toBe(the(first, "first bar")["x"]);
    expect(Number(first?.["width"]) / Number(second?.["width"])).toBeCloseTo(2, 2);
  });

  it("grow from the right in Arabic: their right ends lie on one line", () => {
    const { body } = drawBars(state("ar", [row("A", "800000000"), row("B", "400000000")]), options);
    const ends = bars(body).map(({ x, width }) => Number(x) + Number(width));
    expect(ends[0]).toBeCloseTo(ends[1] ?? 0, 1);
    expect(Number(bars(body)[1]?.["x"])).toBeGreaterThan(Number(bars(body)[0]?.["x"]));
  });

  it("are hatched and say “unknown” where no value is known, and say 0 where it is nought", () => {
    const { body } = drawBars(state("en", [row("A", "5000000"), row("B", null, 3), row("C", "0")]), options);
    expect(elementsOf(body, "rect").filter(({ fill }) => fill === "url(#t-h)")).toHaveLength(1);
    expect(textsOf(body)).toEqual(["Million US dollars", "A", "5.00", "B", "unknown", "C", "0"]);
  });

  it("run to the other side of the line below nought, with a true minus", () => {
    const { body } = drawBars(state("en", [row("A", "5000000"), row("B", "-2500000")]), options);
    const [above, below] = bars(body);
    expect(Number(below?.["x"]) + Number(below?.["width"])).toBeCloseTo(Number(above?.["x"]), 1);
    expect(textsOf(body)).toContain("−2.50");
  });

  it("leave a group without a bar, its sum in words: the others keep their scale", () => {
    const group: Row = { ...row("100 others", "90000000000"), grouped: 100 };
    const { body } = drawBars(state("en", [row("A", "8000000"), group]), options);
    expect(bars(body)).toHaveLength(1);
    expect(Number(bars(body)[0]?.["width"])).toBeGreaterThan(300);
    expect(textsOf(body)).toContain("90,000");
  });

  it("that are steps hang between the sums that they lead between, and look otherwise", () => {
    const steps = [row("All", "1000"), { ...row("Less", "250"), from: "750" }, row("Rest", "750")];
    const { body } = drawBars(state("en", steps), options);
    const [all, rest] = bars(body);
    const step = the(
      elementsOf(body, "rect").find(({ fill }) => fill === "#61676e"),
      "step",
    );
    expect(Number(step["x"])).toBeCloseTo(Number(rest?.["x"]) + Number(rest?.["width"]), 0);
    expect(Number(step["x"]) + Number(step["width"])).toBeCloseTo(Number(all?.["x"]) + Number(all?.["width"]), 0);
  });

  it("keep names from outside from becoming markup", () => {
    const { body } = drawBars(state("en", [row('<script>"&', "1000")]), options);
    expect(body).not.toContain("<script>");
    expect(body).toContain("&lt;script&gt;&quot;&amp;");
  });

  it("have their names above them where the picture is narrow", () => {
    const { body } = drawBars(state("en", [row("A", "5000000")]), { ...options, width: 360 });
    const [bar] = bars(body);
    expect(bar?.["x"]).toBe("0");
  });
});
