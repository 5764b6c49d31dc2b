import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeBadRow } from "../../../../publish/rows.ts";
import { sharedData } from "../../../../testing/shared-data.ts";
import type { FundPublication } from "../publication.ts";
import { parseMap } from "./read-map.ts";
import { readTableFlows } from "./read-table.ts";

const source = `
records: funds
source:
  id: test-grants
  title: Grants
  licence: CC BY 4.0
  attribution: Ministry of Tests
  publisher: { ref: test-ministry, name: Ministry of Tests }
`;
const fts = `${source}
only: [{ column: onBoundary, values: [single] }]
common:
  ref: { column: id }
  kind: { column: status, values: { paid: disbursement, commitment: commitment, pledge: pledge } }
  year: { constant: 2020 }
  date: { column: date }
  amount: { column: amountUSD }
  currency: { constant: USD }
  country: { column: destLocations, coding: iso3, separator: "," }
  from: { name: { column: srcOrganization }, kind: { column: srcOrganizationTypes, values: { "": UNKNOWN, Government: GOVERNMENT, NGO: INTERNATIONAL_NGO, Pooled fund: POOLED_FUND, Inter-governmental: MULTILATERAL, UN agency: MULTILATERAL, Private organization/foundation: PRIVATE_SECTOR } } }
  to: { name: { column: destOrganization } }
  programme: { name: { column: destPlan }, ref: { column: destPlanCode } }
  sector: { column: destGlobalClusters }
  properties:
    - { dimension: type, code: { column: flowType } }
    - { side: to, dimension: cluster, code: { column: destGlobalClusters }, separator: "," }
`;
const sum = ({ flows }: FundPublication, kind: string): bigint => {
  let cents = 0n;
  for (const flow of flows) if (flow.kind === kind) cents += flow.usdCents ?? 0n;
  return cents;
};
const count = ({ flows }: FundPublication, kind: string): number => [...flows].filter((flow) => flow.kind === kind).length;

// Literals: the data sets' READMEs, and sums made over their files with another tool.
describe("OCHA FTS's flat file, read by a map,", () => {
  it("comes out at the source's own total for Afghanistan: USD 725,591,299, without what several countries share", () => {
    const read = readTableFlows(parseMap(fts, "map.yaml"), { paths: [sharedData("funds/fts-2020-afg-jor/afg_incoming.csv.gz")] });
    expect(read.reading.badRows).toEqual([]);
    expect([count(read, "disbursement"), count(read, "commitment")]).toEqual([180, 131]);
    expect([sum(read, "disbursement"), sum(read, "commitment")]).toEqual([42_896_635_900n, 29_662_494_000n]);
    expect(sum(read, "disbursement") + sum(read, "commitment")).toBe(72_559_129_900n);
    expect(read.reading.warnings).toContain("17 rows are left out, as the map takes those only whose onBoundary is single.");
    expect([...new Set([...read.flows].map(({ country }) => country))]).toEqual(["AFG"]);
  });

  it("holds what is for several countries as theirs together, and for none of them whole", () => {
    const all = fts.replace("values: [single]", "values: [single, shared]");
    const read = readTableFlows(parseMap(all, "map.yaml"), { paths: [sharedData("funds/fts-2020-afg-jor/afg_incoming.csv.gz")] });
    expect([...read.flows]).toHaveLength(328);
    const [shared, ...more] = [...read.flows].filter(({ country }) => country === null);
    expect(more).toEqual([]);
    expect(shared?.properties.filter(({ dimension }) => dimension === "country")).toEqual([
      { side: "to", dimension: "country", code: "AFG", share: null },
      { side: "to", dimension: "country", code: "JOR", share: null },
    ]);
  });
});

describe("CERF's file of contribution sums, of whose rows each tells of up to four records,", () => {
  const map = `${source}
common:
  year: { column: year }
  currency: { constant: USD }
  from: { name: { column: donor }, country: { column: countryCode, coding: iso3, aliases: { UNF: UNF, PRV: PRV, RLA: RLA, VZR: VZR } } }
  to: { name: { constant: Central Emergency Response Fund }, ref: { constant: un-cerf }, kind: { constant: POOLED_FUND } }
each:
  - { kind: { constant: pledge }, ref: { column: contributionCode, suffix: -P }, amount: { column: donorpledge, zero: no-record } }
  - { kind: { constant: commitment }, ref: { column: contributionCode, suffix: -C }, amount: { column: donorcommitment, zero: no-record } }
  - { kind: { constant: receipt }, ref: { column: contributionCode, suffix: -R }, amount: { column: donorreceived, zero: no-record } }
  - { kind: { constant: write_off }, ref: { column: contributionCode, suffix: -W }, amount: { column: donorwriteoff, zero: no-record } }
`;

  it("comes out at the README's four sums to the cent", () => {
    const read = readTableFlows(parseMap(map, "map.yaml"), { paths: [sharedData("funds/cerf/donor_contributions.csv.gz")] });
    expect(read.reading.badRows).toEqual([]);
    expect(sum(read, "pledge")).toBe(1_051_554_758_239n);
    expect(sum(read, "commitment")).toBe(1_052_623_986_673n);
    expect(sum(read, "receipt")).toBe(1_033_751_891_407n);
    expect(sum(read, "write_off")).toBe(3_020_854n);
    expect([count(read, "pledge"), count(read, "commitment"), count(read, "receipt"), count(read, "write_off")]).toEqual([
      1782, 1761, 1747, 8,
    ]);
    expect(read.reading.placeholders).toBe(1783 * 4 - 1782 - 1761 - 1747 - 8);
    expect(read.organisations.find(({ ref }) => ref === "un-cerf")).toMatchObject({ kind: "POOLED_FUND" });
  });
});

describe("A row of a table", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "plainsight-map-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const map = `${source}
file: { decimal: ",", thousands: ".", blank: [n/a] }
common:
  ref: { columns: [code, part], join: "/" }
  kind: { column: status, values: { paid: disbursement, planned: commitment }, none: [cancelled] }
  year: { from: date }
  date: { column: day, format: DD.MM.YYYY }
  amount: { column: amount, unit: 1000 }
  currency: { column: currency }
  usd: { column: usd }
  country: { column: place, coding: name }
  from: { name: { column: giver } }
  parent: { column: follows }
`;
  const header = "code;part;status;day;amount;currency;usd;place;giver;follows";
  const read = (...rows: string[]) => {
    const path = join(folder, "grants.csv");
    writeFileSync(path, [header, ...rows].join("\n"));
    return { path, publication: readTableFlows(parseMap(map, "map.yaml"), { paths: [path] }) };
  };
  const good = "A;1;paid;31.12.2024;1.234,5;EUR;1,35;Kenya;Giver One;";

  it("becomes a record with its parties, in the unit and the currency that the map says", () => {
    const { publication } = read(good);
    expect([...publication.flows][0]).toMatchObject({
      ref: "A/1",
      kind: "disbursement",
      year: 2024,
      valueDate: 20_241_231,
      currency: "EUR",
      amount: 123_450_000n,
      decimals: 2,
      usdCents: 135n,
      country: "KEN",
      from: "giver-one",
      to: null,
      parent: null,
    });
    expect(publication.organisations).toEqual([{ ref: "giver-one", name: "Giver One", country: null, kind: "UNKNOWN" }]);
  });

  it("whose value in US dollars nobody gives has none, and one whose value is in US dollars needs none", () => {
    const { publication } = read("A;1;paid;31.12.2024;5;EUR;n/a;Kenya;;", "B;1;paid;31.12.2024;5;USD;7;;;");
    expect([...publication.flows].map(({ usdCents }) => usdCents)).toEqual([null, 700n]);
  });

  it("that is none by the map's word is counted, whatever else stands in it", () => {
    const { publication } = read("A;1;cancelled;never;x;?;;Atlantis;;", good);
    expect(publication.reading.placeholders).toBe(1);
    expect(publication.reading.badRows).toEqual([]);
    expect([...publication.flows]).toHaveLength(1);
  });

  it("stands after the one that it follows from", () => {
    const { publication } = read("B;1;paid;31.12.2024;5;USD;5;;;C/1", "C;1;planned;31.12.2024;5;USD;5;;;");
    expect([...publication.flows].map(({ ref, parent }) => [ref, parent])).toEqual([
      ["C/1", null],
      ["B/1", "C/1"],
    ]);
  });

  it.each([
    ["A;1;paid;31.12.2024;12.34;EUR;;Kenya;;", "column E “amount”: expected a number such as 1.234,56, got “12.34”"],
    ["A;1;paid;30.02.2024;5;EUR;;Kenya;;", "column D “day”: expected a day that exists, as DD.MM.YYYY, got “30.02.2024”"],
    ["A;1;paid;45292;5;EUR;;Kenya;;", "column D “day”: expected a day as DD.MM.YYYY (this looks like a spreadsheet's count of days"],
    [
      "A;1;open;31.12.2024;5;EUR;;Kenya;;",
      "column C “status”: expected one of “paid”, “planned”, “cancelled” (say in the map what else there is), got “open”",
    ],
    ["A;1;paid;31.12.2024;5;euro;;Kenya;;", "column F “currency”: expected a currency of three capitals, got “euro”"],
    ["A;1;paid;31.12.2024;5;EUR;0;Kenya;;", "column G “usd”: expected a value that is not 0 beside an amount that is not"],
    ["A;1;paid;31.12.2024;5;EUR;;Atlantis;;", "column H “place”: expected a country's name"],
    ["n/a;;paid;31.12.2024;5;EUR;;Kenya;;", "column A “code”: expected some text, got nothing"],
    ["A;1;paid;n/a;5;EUR;;Kenya;;", "the map takes the year from the date, and the row has no date"],
    ["A;1;paid;31.12.2024;;EUR;;Kenya;;", "column E “amount”: expected a number such as 1.234,56, got “”"],
    ["A;1;paid", "expected 10 fields as in the header, got 3"],
    ["Z;1;paid;31.12.2024;5;EUR;;Kenya;;Q/9", "it follows from Q/9, and no row before or after it has that ref"],
    ["G;1;paid;31.12.2024;5;EUR;;Kenya;;", "G/1 stands at"],
  ])("that can't be read is named with its cell: %s", (row, reason) => {
    const { path, publication } = read("G;1;paid;31.12.2024;5;EUR;;Kenya;;", row);
    const [bad, ...more] = publication.reading.badRows.map(describeBadRow);
    expect(more).toEqual([]);
    expect(bad).toContain(`${path}:3`);
    expect(bad).toContain(reason);
    expect([...publication.flows].map(({ ref }) => ref)).toEqual(["G/1"]);
  });

  it("lacks nothing that the map names, or the file is refused", () => {
    const path = join(folder, "other.csv");
    writeFileSync(path, "code;part\nA;1\n");
    expect(() => readTableFlows(parseMap(map, "map.yaml"), { paths: [path] })).toThrow(
      "has no column “status”, “day”, “amount”, “currency”, “usd”, “place”, “giver”, “follows”, which the map names. It has: “code”, “part”.",
    );
  });
});

describe("A map", () => {
  it.each([
    ["a field that there is not", "common: { amout: { column: a } }", 'Unrecognized key: "amout"'],
    ["a kind that there is not", "common: { kind: { constant: gift } }", "expected { constant: WORD } or { column: NAME"],
    [
      "a month without a day",
      "common: { date: { column: d, format: MM/YYYY } }",
      "map.yaml:10: common.date.format: “MM/YYYY” has to name the year, the month and the day",
    ],
    ["no amount", "common: { ref: { column: a } }", "each.0.amount: Invalid input"],
  ])("is refused for %s", (_what, lines, expected) => {
    expect(() => parseMap(`${source}\n${lines}`, "map.yaml")).toThrow(expected);
  });

  it("is refused while something is still to be chosen", () => {
    expect(() => parseMap(`${source.replace("Grants", '"CHOOSE: a title"')}`, "map.yaml")).toThrow(
      "The map is not finished. Still to be chosen:\n  map.yaml:5: CHOOSE: a title",
    );
  });
});
