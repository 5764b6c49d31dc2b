import { createHash } from "node:crypto";
import type { ReferenceFigure } from "@plainsight/verifier/reference-figure";
import type { ReferencePublication } from "./publication.ts";

const edition = "Invented edition";

/** Thousands of people, and millions of invented dollars, by year from 2018 on. Uganda's GDP of 2023 is not told. */
const figures: Readonly<Record<string, readonly (readonly [people: number, millions: number | null])[]>> = {
  KEN: [
    [49_900, 92_000],
    [51_000, 96_400],
    [52_200, 96_100],
    [53_300, 103_200],
    [54_300, 108_100],
    [55_300, 114_000],
  ],
  TZA: [
    [56_600, 57_000],
    [58_200, 60_600],
    [59_900, 61_800],
    [61_700, 64_400],
    [63_600, 67_400],
    [65_600, 70_900],
  ],
  UGA: [
    [40_500, 33_000],
    [42_000, 35_400],
    [43_500, 36_500],
    [44_900, 37_700],
    [46_300, 39_500],
    [47_700, null],
  ],
};

const people = { measure: 1, decimals: 0, currency: "", prices: 0, priceYear: 0, conversion: 0, corrects: 0, edition } as const;
const money = { ...people, measure: 2, currency: "USD", prices: 2, priceYear: 2015, conversion: 1 } as const;

/** A small invented source of what emissions are divided by: people and GDP of three countries. */
export function sampleReference(): ReferencePublication {
  const records = Object.entries(figures).flatMap(([country, years]) =>
    years.flatMap(([thousands, millions], index): readonly ReferenceFigure[] => {
      const year = 2018 + index;
      const population = { ...people, country, year, value: BigInt(thousands) * 1000n, ref: `SAMPLE POPULATION ${country} ${year}` };
      if (millions === null) return [population];
      return [population, { ...money, country, year, value: BigInt(millions) * 1_000_000n, ref: `SAMPLE GDP ${country} ${year}` }];
    }),
  );
  return {
    terms: {
      source: "sample-reference",
      title: "Sample population and GDP: invented figures",
      licence: "CC0-1.0",
      attribution: "Plainsight (invented for demonstration)",
      sample: true,
    },
    publisher: { ref: "sample-statistics-office", name: "Sample Statistics Office", country: null, kind: "OTHER" },
    organisations: [],
    figures: records,
    files: [
      {
        name: "sample-reference",
        sha256: `0x${createHash("sha256").update(JSON.stringify(figures)).digest("hex")}`,
        dataDate: 20_240_630,
      },
    ],
    reading: { badRows: [], warnings: ["These figures are invented."], ignored: [], placeholders: 0 },
  };
}
