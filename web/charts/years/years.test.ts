import { describe, expect, it } from "vitest";
import { elementsOf, textsOf, the } from "../testing/reading.ts";
import { yearsState } from "../testing/states.ts";
import { spread } from "./spread.ts";
import { drawYears } from "./years.ts";

const options = { width: 960, theme: "light", id: "t" } as const;
const columnsLike = (svg: string, like: string) => elementsOf(svg, "rect").filter(({ fill }) => fill === like);
const columnsOf = (svg: string) => columnsLike(svg, "#0b6b5d");

describe("columns by year", () => {
  const { body } = drawYears(yearsState("en"), options);

  it("stand on the line of nought", () => {
    const feet = columnsOf(body).map(({ y, height }) => Number(y) + Number(height));
    expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(0.2);
  });

  it("leave a year without a record hatched: twenty columns and one hatched band for twenty-one years", () => {
    expect(columnsOf(body)).toHaveLength(20);
    expect(elementsOf(body, "rect").filter(({ fill, height }) => fill === "url(#t-h)" && Number(height) > 100)).toHaveLength(1);
    expect(body).toContain("<title>2009: no record</title>");
  });

  it("are paler for a year that is not over, which is marked", () => {
    expect(columnsOf(body).filter((column) => column["fill-opacity"] === "0.45")).toHaveLength(1);
    expect(textsOf(body)).toContain("2026*");
  });

  it("name the unit once", () => {
    expect(textsOf(body).filter((text) => text === "Million US dollars")).toHaveLength(1);
  });

  it("run from right to left in Arabic", () => {
    const arabic = columnsOf(drawYears(yearsState("ar"), options).body).map(({ x }) => Number(x));
    expect(arabic[0]).toBeGreaterThan(the(arabic.at(-1), "last column"));
  });
});

describe("stacked columns", () => {
  it("lie on each other: the second begins where the first ends", () => {
    const { body } = drawYears(yearsState("en", "stacked"), options);
    const [lower] = columnsOf(body);
    const [upper] = elementsOf(body, "rect").filter(({ fill }) => fill === "#c1621b");
    expect(Number(upper?.["y"]) + Number(upper?.["height"])).toBeCloseTo(Number(lower?.["y"]), 0);
  });
});

describe("columns of many years", () => {
  const { periods: _few, series, ...rest } = yearsState("en", "stacked");
  const periods = Array.from({ length: 60 }, (_each, n) => ({ key: String(1961 + n), partial: false }));
  const long = series.map((each, s) => ({
    ...each,
    values: periods.map((_period, n) => ({ value: n === 3 ? null : String((s + 1) * (n + 1)), records: n === 3 ? 0 : 1, unknown: 0 })),
  }));
  const drawn = (locale: "en" | "ar") => drawYears({ ...rest, locale, periods, series: long }, options).body;

  it("are one shape for each series, as high as each by itself, and a year without a record stays hatched", () => {
    const paths = elementsOf(drawn("en"), "path").filter(({ fill }) => fill === "#0b6b5d" || fill === "#c1621b");
    expect(paths.map(({ d }) => d?.match(/M/g)?.length)).toEqual([59, 59]);
    expect(drawn("en")).toContain("<title>1964: no record</title>");
    const alone = drawYears(
      { ...rest, locale: "en", periods: periods.slice(0, 40), series: long.map((each) => ({ ...each, values: each.values.slice(20) })) },
      options,
    );
    const last = (d: string | undefined) =>
      /M[\d.]+ ([\d.]+)h[\d.]+v([\d.]+)h-[\d.]+z$/
        .exec(d ?? "")
        ?.slice(1)
        .map(Number);
    // The very last is the swatch beside the name.
    const lastOf = (fill: string) => columnsLike(alone.body, fill).at(-2);
    for (const [n, fill] of ["#0b6b5d", "#c1621b"].entries()) {
      expect(last(paths[n]?.["d"])).toEqual([Number(lastOf(fill)?.["y"]), Number(lastOf(fill)?.["height"])]);
    }
  });

  it("run from right to left in Arabic", () => {
    const starts = (locale: "en" | "ar") =>
      elementsOf(drawn(locale), "path")
        .filter(({ fill }) => fill === "#0b6b5d")
        .map(({ d }) => Number(/^M([\d.]+)/.exec(d ?? "")?.[1]));
    expect(starts("ar")[0]).toBeGreaterThan(the(starts("en")[0], "start"));
  });
});

describe("lines", () => {
  it("break where a year has no record and before a year that is not over", () => {
    const { body } = drawYears(yearsState("en", "lines"), options);
    const paths = elementsOf(body, "path").filter(({ stroke }) => stroke === "#0b6b5d");
    expect(paths).toHaveLength(2);
  });
});

describe("lines of many years", () => {
  it("have dots at their ends only: all would run into each other, and are most of the picture's weight", () => {
    const { periods, series, ...rest } = yearsState("en", "lines");
    const many = Array.from({ length: 30 }, (_each, n) => ({ key: String(1991 + n), partial: false }));
    const long = series.map((each) => ({ ...each, values: many.map((_period, n) => ({ value: String(n), records: 1, unknown: 0 })) }));
    const dots = (state: Parameters<typeof drawYears>[0]) => elementsOf(drawYears(state, options).body, "circle");
    expect(dots({ ...rest, periods: many, series: long })).toHaveLength(2);
    expect(dots({ ...rest, periods, series }).length).toBeGreaterThan(30);
  });
});

describe("labels that would overlap", () => {
  it("are moved apart in their order and stay inside", () => {
    expect(spread([100, 101, 102], 16, 0, 110)).toEqual([78, 94, 110]);
    expect(spread([5, 200], 16, 10, 300)).toEqual([10, 200]);
  });
});
