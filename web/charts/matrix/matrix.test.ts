import { describe, expect, it } from "vitest";
import { csvOf } from "../csv.ts";
import { elementsOf, textsOf } from "../testing/reading.ts";
import { matrixState } from "../testing/vote-states.ts";
import { layOutMatrix } from "./layout.ts";
import { drawMatrix } from "./matrix.ts";

const options = { width: 960, theme: "light", id: "t" } as const;

describe("a square of voters", () => {
  const { body } = drawMatrix(matrixState("en"), options);

  it("has a cell for each two of them, both ways, and says in words what it is", () => {
    expect(body.match(/<title>France – Namibia: 25\.0% \(1 of 4\)<\/title>/g)).toHaveLength(1);
    expect(body.match(/<title>Namibia – France: 25\.0% \(1 of 4\)<\/title>/g)).toHaveLength(1);
  });

  it("hatches two that were never compared, as nothing is known of them, and writes no nought", () => {
    expect(body).toContain("<title>Namibia – Yugoslavia: nothing to compare</title>");
    expect(elementsOf(body, "rect").filter(({ fill, width }) => fill === "url(#t-h)" && width === "44")).toHaveLength(2);
    expect(textsOf(body)).not.toContain("0");
  });

  it("never rounds a share up to all of them", () => {
    expect(textsOf(body).filter((text) => text === "99")).toHaveLength(2);
    expect(textsOf(body)).not.toContain("100");
  });

  it("keeps its words inside on a phone, where rows go by their codes as the cells get small", () => {
    const [party] = matrixState("en").parties;
    const many = { ...matrixState("en"), parties: Array.from({ length: 20 }, () => party ?? { key: "", label: "", link: null }) };
    const layout = layOutMatrix(many, 360);
    expect([layout.named, layout.written]).toEqual([false, false]);
    expect(layout.start + layout.cell * 20).toBeLessThanOrEqual(360);
    expect(layOutMatrix(many, 960)).toMatchObject({ named: true, written: true });
  });

  it("is a file of pairs, those who agree most first, without a share where there is none", () => {
    const lines = csvOf(matrixState("en"))
      .split("\r\n")
      .map((line) => line.split(",").slice(0, 8).join());
    expect(lines.slice(0, 4)).toEqual([
      "one_code,one,other_code,other,same,common,percent,percent_status",
      "FRA,France,YUG,Yugoslavia,999,1000,99.90,known",
      "FRA,France,NAM,Namibia,1,4,25.00,known",
      "NAM,Namibia,YUG,Yugoslavia,0,0,,no record",
    ]);
  });
});
