import { describe, expect, it } from "vitest";
import { csvOf } from "../csv.ts";
import { tableMarkup } from "../figure/table-markup.ts";
import { elementsOf, textsOf, the } from "../testing/reading.ts";
import { multiplesState } from "../testing/states.ts";
import { drawMultiples } from "./multiples.ts";

const options = { width: 960, theme: "light", id: "t" } as const;
const line = "#0b6b5d";

/** y of a point of the nth line of a drawing: its first, or its last. */
function heightOf(body: string, n: number, at: 0 | -1): number {
  const lines = elementsOf(body, "path").filter(({ stroke }) => stroke === line);
  const points = the(lines[n]?.["d"], "line").replaceAll("M", "L").split("L").filter(Boolean);
  return Number(points.at(at)?.split(" ")[1]);
}

describe("small charts beside each other", () => {
  it("stand as high as their figures on one scale, and each fills its height on a scale of its own", () => {
    const same = drawMultiples(multiplesState("en", "same"), options).body;
    const own = drawMultiples(multiplesState("en", "own"), options).body;
    // The second has a quarter of the first's figures throughout: 100 pixels are 2,000,000, or on its own scale 600,000.
    expect(heightOf(same, 1, 0) - heightOf(same, 0, 0)).toBeCloseTo((900_000 - 225_000) / 20_000, 0);
    expect(heightOf(own, 1, 0) - heightOf(own, 1, -1)).toBeCloseTo((457_500 - 225_000) / 6_000, 0);
  });

  it("number the shared scale once a row, and a scale of its own at every chart", () => {
    const numbered = (scale: "same" | "own") =>
      textsOf(drawMultiples(multiplesState("en", scale), options).body).filter(
        (text) => /^[\d,]+$/.test(text) && !/^(19|20)\d\d$/.test(text),
      );
    expect(numbered("same")).toEqual(["2,000,000", "2,000,000"]);
    expect(numbered("own")).toHaveLength(6);
  });

  it("hatch what has no figure, break the line there, and say it", () => {
    const { body } = drawMultiples(multiplesState("en"), options);
    const hatched = elementsOf(body, "rect").filter(({ fill, height }) => fill === "url(#t-h)" && Number(height) === 100);
    expect(hatched).toHaveLength(3);
    // Three of thirty-one years, one, and all.
    expect(hatched.map(({ width }) => Math.round(Number(width)))).toEqual([22, 7, 222]);
    const yemen = the(elementsOf(body, "path").filter(({ stroke }) => stroke === line)[4], "line of Yemen");
    expect(yemen["d"]?.match(/M/g)).toHaveLength(2);
    expect(body).toContain("1990–1992: no record; 2000: no record</title>");
    expect(body).toContain("<title>South Sudan: 1990–2020: unknown</title>");
  });

  it("say the first, the highest and the newest figure of each, exact", () => {
    expect(drawMultiples(multiplesState("en"), options).body).toContain("<title>Sudan: 1990: 900,000 kt C; 2020: 1,830,000 kt C</title>");
  });

  it("lead to their pages by keyboard where there is an address, and are no links where there is none", () => {
    const linked = drawMultiples(multiplesState("en"), { ...options, href: () => "/en/x" }).body;
    expect(elementsOf(linked, "a").map(({ tabindex }) => tabindex)).toEqual(["0", "0", "0", "0", "0", "0"]);
    expect(drawMultiples(multiplesState("en"), options).body).not.toContain("<a ");
  });

  it("stand two in a row on a phone, their names in at most two lines, and from right to left in Arabic", () => {
    const narrow = drawMultiples(multiplesState("en"), { ...options, width: 360 });
    expect(textsOf(narrow.body).slice(0, 20)).toEqual(expect.arrayContaining(["Democratic Republic of", "the Congo"]));
    const starts = elementsOf(narrow.body, "rect").filter(({ fill }) => fill === "none");
    expect([...new Set(starts.map(({ x }) => x))]).toEqual(["0", "188"]);
    const arabic = elementsOf(drawMultiples(multiplesState("ar"), { ...options, width: 360 }).body, "rect").filter(
      ({ fill }) => fill === "none",
    );
    expect(arabic[0]?.["x"]).toBe("188");
  });
});

describe("their figures", () => {
  it("are a table with a column for each and a row for each year, the newest first, what is missing in words", () => {
    const table = tableMarkup(multiplesState("en"));
    expect(table.match(/<tr>/g)).toHaveLength(32);
    expect(table.indexOf(">2020<")).toBeLessThan(table.indexOf(">1990<"));
    expect(table).toContain('<th scope="row">1990</th><td class="number"><bdi>900,000</bdi></td>');
    expect(table).toContain("<i>no record</i>");
    expect(table).toContain("<i>unknown</i>");
  });

  it("are a row for each country and year in the download, with what is missing told apart", () => {
    const rows = csvOf(multiplesState("en")).split("\r\n");
    expect(rows[0]).toMatch(/^country_code,country,year,kt_c,kt_c_status,records/);
    expect(rows).toHaveLength(1 + 6 * 31 + 1);
    expect(rows[1]).toMatch(/^SDN,Sudan,1990,900000,known,1,0,/);
    expect(rows.filter((row) => row.startsWith("YEM") && row.includes(",no record,"))).toHaveLength(4);
  });
});
