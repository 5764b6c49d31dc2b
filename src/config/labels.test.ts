import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLabels } from "./labels.ts";
import { findSources } from "./sources.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plainsight-labels-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const [a, b] = [`0x${"A".repeat(40)}`, `0x${"b".repeat(40)}`];
const label = (address: string, more = "role: donor, organisation: { ref: inv-donor, name: Invented Donor }") =>
  `  - { address: "${address}", ${more} }\n`;
const file = (addresses: string, usd = "") => `issuer: { ref: inv-issuer, name: Invented Issuer }\n${usd}addresses:\n${addresses}`;

describe("A file of labels", () => {
  it("says who stands behind which address, and leaves open what it does not say", () => {
    const labels = readLabels(write("good.yaml", file(label(a))));
    expect(labels).toMatchObject({ usd: null, title: null, issuer: { kind: "unknown", country: null } });
    expect(labels.addresses).toEqual([
      {
        address: `0x${"a".repeat(40)}`,
        role: "donor",
        organisation: { ref: "inv-donor", name: "Invented Donor", kind: "unknown", country: null },
        programme: null,
        country: null,
      },
    ]);
  });

  it("takes rates from a file beside it, by day; a day without a rate has none", () => {
    write("rates.csv", "date,usd\n2025-01-30,0.9998\n2025-01-31,1.0002\n");
    const { usd } = readLabels(write("rated.yaml", file(label(a), "usd: { rates: rates.csv }\n")));
    if (usd === null || !("rates" in usd)) throw new Error("No rates were read.");
    expect(usd.rates.get("2025-01-31")).toEqual({ units: 10002n, decimals: 4 });
    expect(usd.rates.get("2025-02-01")).toBeUndefined();
    write("rates.csv", "31/01/2025;1\n");
    expect(() => readLabels(join(folder, "rated.yaml"))).toThrow(/rates\.csv:1: expected a day/);
  });

  it("is refused with all its faults at once", () => {
    const bad =
      label("0x12") +
      label(a) +
      label(a, "role: donor, organisation: { ref: inv-donor, name: Another }") +
      label(b, "role: friend, organisation: { ref: X, name: Y }, country: XXX");
    expect(() => readLabels(write("bad.yaml", file(bad, "usd: { peg: 0 }\n")))).toThrow(
      /addresses\.0\.address: expected 0x[\s\S]*addresses\.3\.organisation\.ref[\s\S]*addresses\.3\.role/,
    );
    expect(() =>
      readLabels(write("twice.yaml", file(label(a) + label(a, "role: donor, organisation: { ref: inv-donor, name: Another }")))),
    ).toThrow(/addresses\.1\.address: 0xa{40} is labelled twice[\s\S]*inv-donor has two names/);
    expect(() => readLabels(join(folder, "absent.yaml"))).toThrow(/There is no labels file/);
  });

  it("is what a token needs in the sources file, and nothing else has; its path is relative to that file", () => {
    const sources = (contract: string) => findSources(write("sources.yaml", `chains:\n  - { chainId: 1, contracts: [{ ${contract} }] }\n`));
    const token = `kind: ERC20, address: "${a}", startBlock: 5`;
    expect(sources(`${token}, labels: good.yaml`)?.chains[0]?.contracts[0]?.labels).toBe(join(folder, "good.yaml"));
    expect(() => sources(token)).toThrow(/labels: a token needs a file of labels/);
    expect(() => sources(`kind: FundLedger, address: "${a}", labels: good.yaml`)).toThrow(
      /only a token \(kind ERC20 or CarbonToken\) has labels/,
    );
  });
});
