import { describe, expect, it } from "vitest";
import { judgePerHead } from "./own-per-head.ts";

const point = (year: number, perHead: string | null, value: string | null) => ({
  year,
  perHead,
  perPerson: value === null ? null : { value },
});

describe("a source's own figure per head", () => {
  it("agrees with the quotient where both may be roundings of one number", () => {
    const all = [point(2020, "2.05", "2.048"), point(2019, "2.05", "2.055"), point(2018, "0.333", "0.334"), point(2017, "2", "2.5")];
    expect(judgePerHead(all)).toEqual({ years: 4, others: 0, most: null });
  });

  it("is another where it can not be: the largest difference is named", () => {
    const all = [point(2020, "2.05", "2.056"), point(2019, "2.05", "1.9"), point(2018, "0.333", "0.335"), point(2017, "2.0", "2.0")];
    expect(judgePerHead(all)).toEqual({ years: 4, others: 3, most: { year: 2019, own: "2.05", computed: "1.9" } });
  });

  it("is held against nothing where one of the two is unknown", () => {
    expect(judgePerHead([point(2020, null, "2.0"), point(2019, "2.0", null)])).toEqual({ years: 0, others: 0, most: null });
  });
});
