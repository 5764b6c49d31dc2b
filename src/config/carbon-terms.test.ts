import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCarbonTerms } from "./carbon-terms.ts";
import { findSources } from "./sources.ts";

const folder = mkdtempSync(join(tmpdir(), "plainsight-terms-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The first block of YAML under a heading. */
function blockOf(readme: string, heading: string): string {
  const text = readFileSync(new URL(readme, import.meta.url), "utf8");
  return /```yaml\n(.*?)```/s.exec(text.split(`${heading}\n`)[1] ?? "")?.[1] ?? "";
}

describe("A file that says what carbon tokens stand for", () => {
  it("is read as its README shows it, and so is the sources file of the README", () => {
    const texts = [
      blockOf("../../README.md", "### Credits on others' contracts"),
      blockOf("../domains/credits/tokens/README.md", "## The file of terms"),
    ];
    let accounts = 0;
    const [sources = "", terms = ""] = texts.map((text) =>
      // Each address that is left open is another one.
      text.replaceAll("0x…", () => `0x${String(++accounts).repeat(40)}`),
    );
    write("carbon.yaml", terms);
    const [contract] = findSources(write("sources.yaml", sources))?.chains[0]?.contracts ?? [];
    expect(contract).toEqual({
      kind: "CarbonToken",
      address: `0x${"1".repeat(40)}`,
      startBlock: 21_000_000,
      labels: join(folder, "carbon.yaml"),
    });
    expect(readCarbonTerms(contract?.labels ?? "")).toEqual({
      publisher: "Some Bridge",
      batches: [
        {
          id: 7n,
          registry: "Some Registry",
          project: { reference: "CAR1008", name: "Some Forest", id: "31337-5fbdb231-p1" },
          vintage: 2015,
          creditsPerToken: { units: 1n, decimals: 0 },
          decimals: 0,
          serials: [{ block: "CAR-1-US-1008-27-845-WA-2015-2010", first: 1, last: 8645 }],
        },
      ],
      addresses: [
        { address: `0x${"2".repeat(40)}`, name: "Bridge to another chain", role: "bridge" },
        { address: `0x${"3".repeat(40)}`, name: "Some Airline", role: "beneficiary" },
      ],
    });
  });

  it("may say nothing, which is then unknown", () => {
    expect(readCarbonTerms(write("little.yaml", "batches: [{ vintage: 2020 }]\n")).batches).toEqual([
      { id: null, registry: null, project: null, vintage: 2020, creditsPerToken: null, decimals: null, serials: [] },
    ]);
  });

  it("is refused with all its faults at once", () => {
    const bad = `creditsPerToken: 0
batches:
  - { id: 7, serials: [CAR-1] }
  - { id: "7", serials: [CAR-1-9 to 3], project: { reference: A, id: CAR1008 } }
addresses: [{ address: "0x12", name: X, role: friend }]
`;
    expect(() => readCarbonTerms(write("bad.yaml", bad))).toThrow(
      /creditsPerToken: expected a decimal[\s\S]*batches\.1\.project\.id: expected the id[\s\S]*batches\.1\.serials\.0: expected a range[\s\S]*addresses\.0\.address/,
    );
    expect(() => readCarbonTerms(write("twice.yaml", "batches: [{ id: 7 }, { id: 7 }]\n"))).toThrow(/batches\.1\.id: 7 stands there twice/);
    expect(() => readCarbonTerms(join(folder, "absent.yaml"))).toThrow(/There is no file/);
  });
});
