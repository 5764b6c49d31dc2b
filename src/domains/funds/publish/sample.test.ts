import { describe, expect, it } from "vitest";
import { findCountry } from "../../../kernel/country.ts";
import { flowKinds } from "../events.ts";
import { sampleFunds } from "./sample.ts";

describe("the sample", () => {
  const { flows, organisations, programmes, files, terms, reading } = sampleFunds();
  const having = (test: (flow: (typeof flows)[number]) => boolean) => flows.filter(test).map(({ ref }) => ref);

  it("says of itself that it is invented", () => {
    expect(terms).toMatchObject({ sample: true, title: "Sample data: invented figures" });
    for (const { name } of organisations) expect(name).toMatch(/^(Sample|Example) /);
    for (const { title } of programmes) expect(title).toMatch(/^Sample programme: /);
  });

  it("is the same on every machine and at every run", () => {
    expect(sampleFunds()).toEqual(sampleFunds());
    // Changes only when the sample itself is changed.
    expect(files).toEqual([
      { name: "sample", sha256: "0xb1488bfba41caea7f74c35fa65f3c3764f6e7a9aa38ffc48c720273dc5bbb353", dataDate: 20_250_630 },
    ]);
  });

  it("has one of everything that a reader can meet", () => {
    expect(flows).toHaveLength(229);
    expect(new Set(flows.map(({ kind }) => kind))).toEqual(new Set(flowKinds));
    expect(having(({ usdCents }) => usdCents === null)).toEqual(["SAMPLE-IN-2025-C-P"]);
    expect(having(({ valueDate }) => valueDate === 0)).toEqual(["SAMPLE-IN-2022-F-R1"]);
    expect(having(({ valueDate }) => valueDate > 20_250_630)).toEqual(["SAMPLE-OUT-2025-057"]);
    expect(having(({ atFirst }) => atFirst !== undefined)).toEqual(["SAMPLE-OUT-2022-015"]);
    expect(having(({ from, to }) => from === "sample-fund" && to === null)).toEqual(["SAMPLE-OUT-2025-052"]);
    expect(having(({ country, kind }) => country === null && kind === "disbursement")).toEqual(["SAMPLE-OUT-2024-046-D"]);
    expect(having(({ country }) => country === "GLB").length).toBeGreaterThan(0);
    expect(new Set(flows.map(({ currency }) => currency))).toEqual(new Set(["USD", "EUR", "SEK", "JPY"]));
  });

  it("is sound: references once, parents before children, parties and countries that exist", () => {
    const seen = new Set<string>();
    const parties = new Set(organisations.map(({ ref }) => ref));
    for (const { ref, parent, from, to, country } of flows) {
      expect(seen.has(ref)).toBe(false);
      if (parent !== null) expect(seen.has(parent)).toBe(true);
      for (const party of [from, to]) if (party !== null) expect(parties.has(party)).toBe(true);
      if (country !== null) expect(findCountry(country)).toBeDefined();
      seen.add(ref);
    }
    expect(reading.warnings).toHaveLength(3);
  });
});
