import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookAt } from "../../../../publish/table/look.ts";
import { openMap } from "../../../../publish/table/map-file.ts";
import { readTable } from "../../../../publish/table/read-table.ts";
import { readMap } from "./read-map.ts";
import { readTableFlows } from "./read-table.ts";
import { draftFunds } from "./suggest.ts";

function suggestMap(path: string): string {
  const table = readTable(path);
  return draftFunds(path, table, lookAt(table));
}

describe("the README's worked example", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "plainsight-readme-"));
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    for (const [, name = "", content = ""] of readme.matchAll(/<!-- (\S+) -->\n\n```\w+\n([\s\S]*?)```/g))
      writeFileSync(join(folder, name), content);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("says what it says it does", () => {
    const { flows, organisations, reading, terms } = readTableFlows(readMap(openMap(join(folder, "map.yaml"))));
    expect(terms).toMatchObject({ source: "relief-grants", licence: "CC BY 4.0", sample: false });
    expect(
      [...flows].map(({ ref, kind, amount, currency, usdCents, country, year }) => [ref, kind, amount, currency, usdCents, country, year]),
    ).toEqual([
      ["G-001", "commitment", 125_050_000n, "EUR", null, "KEN", 2025],
      ["G-002", "disbursement", 30_000_000n, "USD", 30_000_000n, "CIV", 2025],
    ]);
    expect([...flows][0]?.properties.map(({ side, dimension, code }) => `${side} ${dimension} ${code}`)).toEqual([
      "to cluster WASH",
      "to cluster Health",
    ]);
    expect(organisations.map(({ ref, kind }) => [ref, kind])).toEqual([
      ["invented-fund", "FOUNDATION"],
      ["invented-water-trust", "UNKNOWN"],
    ]);
    expect(reading).toMatchObject({ badRows: [], placeholders: 1 });
  });

  it("begins with a draft that names what it rests on, and decides nothing that can be meant in two ways", () => {
    const draft = suggestMap(join(folder, "grants.csv"));
    expect(draft).toContain('CSV with ";" between the columns, utf-8, 3 rows, 9 columns.');
    expect(draft).toContain('date: { column: "Signed", format: "DD/MM/YYYY" }   # every one is such a day: 31/01/2025');
    expect(draft).toContain('country: { column: "Country", coding: name }');
    expect(draft).toContain('currency: { column: "Currency" }');
    expect(draft).toContain('"Paid": "CHOOSE: pledge, commitment, disbursement');
    expect(draft).toContain('ref: { column: "CHOOSE: Grant or Status" }');
    writeFileSync(join(folder, "dates.csv"), "id,date,value\n1,03/04/2025,5\n2,05/06/2025,6\n");
    const unclear = suggestMap(join(folder, "dates.csv"));
    expect(unclear).toContain('format: "CHOOSE: DD/MM/YYYY or MM/DD/YYYY"');
    writeFileSync(join(folder, "serials.csv"), "id,date,value\n1,45292,1.234\n2,45293,2.345\n");
    const counted = suggestMap(join(folder, "serials.csv"));
    expect(counted).toContain('format: "CHOOSE: excel-1900 or excel-1904');
    expect(counted).toContain("value can be read with a decimal point and with a decimal comma");
  });
});
