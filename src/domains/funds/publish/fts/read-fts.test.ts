import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeBadRow } from "../../../../publish/rows.ts";
import { sharedData } from "../../../../testing/shared-data.ts";
import { formatProperties } from "../../properties.ts";
import { readFts } from "./read-fts.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fts-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** An invented flow in the shape of the source's. */
const flow = (more: Record<string, unknown> = {}) => ({
  id: "1",
  versionId: 1,
  amountUSD: 100,
  originalAmount: 90.5,
  originalCurrency: "EUR",
  exchangeRate: 0.905,
  status: "paid",
  flowType: "Standard",
  contributionType: "in kind",
  method: "Traditional aid",
  grandBargainEarmarkingType: ["softly earmarked"],
  newMoney: true,
  budgetYear: "2019",
  date: "2020-02-03T00:00:00Z",
  updatedAt: "2020-05-06T01:02:03.456Z",
  description: "Invented\n  wells",
  refCode: "AB/1 ; x",
  parentFlowId: null,
  boundary: "incoming",
  onBoundary: "single",
  keywords: ["private"],
  reportDetails: [{ contact: "private" }],
  sourceObjects: [
    { type: "Organization", id: "5", name: "Korea, Republic of, Government of", behavior: "single", organizationTypes: ["Government"] },
    { type: "Location", id: "119", name: "Korea, Republic of", behavior: "single" },
    { type: "UsageYear", id: "40", name: "2019", behavior: "single" },
  ],
  destinationObjects: [
    { type: "Organization", id: "3049", name: "World Food Programme", behavior: "single", organizationTypes: ["UN agency"] },
    { type: "Location", id: "1", name: "Afghanistan", behavior: "single" },
    { type: "UsageYear", id: "41", name: "2020", behavior: "single" },
    { type: "Plan", id: "929", name: "Afghanistan 2020", behavior: "single" },
    { type: "Emergency", id: "600", name: "One", behavior: "overlap" },
    { type: "Emergency", id: "911", name: "Other", behavior: "overlap" },
  ],
  ...more,
});

const answer = (flows: readonly unknown[], fundingTotal: number, more: Record<string, unknown> = {}) => ({
  incoming: { flowCount: flows.length, fundingTotal, pledgeTotal: 0 },
  outgoing: { flowCount: 0, fundingTotal: 0, pledgeTotal: 0 },
  internal: { flowCount: 0 },
  ...more,
  flows,
});

let written = 0;
function read(...answers: readonly unknown[]) {
  const paths = answers.map((each) => {
    const path = join(folder, `${++written}.json`);
    writeFileSync(path, JSON.stringify(each));
    return path;
  });
  return readFts(paths);
}
const reasons = (...answers: readonly unknown[]) =>
  read(...answers).reading.badRows.map((row) => describeBadRow(row).replace(/^.*?: /, ""));

describe("A flow of FTS", () => {
  it("becomes one record with both of its ends, in its own currency, without what may name persons", () => {
    const { flows, organisations, programmes, files } = read(answer([flow()], 100));
    const [record] = flows;
    expect(record).toMatchObject({
      kind: "disbursement",
      year: 2020,
      country: "AFG",
      currency: "EUR",
      amount: 9050n,
      decimals: 2,
      usdCents: 10_000n,
      valueDate: 20200203,
      rateDate: 0,
      from: "gov-kor",
      to: "un-wfp",
      programme: "plan-929",
      parent: null,
      ref: "1",
      title: "Invented wells",
    });
    expect(formatProperties(record?.properties ?? [])).toBe(
      "budget-year=2019;contribution=in-kind;earmarking=softly-earmarked;exchange-rate=0.905;from.country=KOR;from.year=2019;" +
        "method=traditional-aid;new-money=yes;reference=AB/1%20%3B%20x;" +
        "to.country=AFG;to.emergency=600@100;to.emergency=911@100;to.plan=929;to.year=2020;type=standard",
    );
    expect(organisations.map(({ ref, name, kind }) => [ref, name, kind])).toEqual([
      ["gov-kor", "Republic of Korea", "GOVERNMENT"],
      ["un-wfp", "World Food Programme", "MULTILATERAL"],
    ]);
    expect(programmes).toContainEqual({ ref: "plan-929", title: "Afghanistan 2020" });
    expect(files).toMatchObject([{ dataDate: 20200506 }]);
    expect(JSON.stringify(flows, (_key, value) => (typeof value === "bigint" ? String(value) : value))).not.toContain("private");
  });

  it("without an amount in its own currency is in US dollars; without either it is refused; unknown US dollars stay unknown", () => {
    expect(read(answer([flow({ originalAmount: null })], 100)).flows[0]).toMatchObject({ currency: "USD", amount: 10_000n });
    expect(read(answer([flow({ amountUSD: null })], 0)).flows[0]).toMatchObject({ currency: "EUR", usdCents: null });
    expect(reasons(answer([flow({ amountUSD: null, originalAmount: null })], 0))).toEqual([
      "amountUSD: expected an amount in US dollars or in originalCurrency, got neither",
    ]);
  });

  it("for several countries has none of its own, and names all of them", () => {
    const places = ["Afghanistan", "Jordan", "Global"].map((name, i) => ({ type: "Location", id: String(i), name, behavior: "shared" }));
    const year = { type: "UsageYear", id: "41", name: "2020", behavior: "single" };
    const { flows, programmes } = read(answer([flow({ onBoundary: "shared", destinationObjects: [...places, year] })], 0));
    expect(flows[0]).toMatchObject({ country: null, to: null, programme: null });
    expect(formatProperties(flows[0]?.properties ?? [])).toContain("to.country=AFG;to.country=JOR;to.country=fts-2;");
    expect(programmes).toEqual([{ ref: "country-fts-2", title: "Global" }]);
  });

  it("that two files hold is one record: the newer version, and a contradiction is refused", () => {
    expect(read(answer([flow()], 100), answer([flow({ versionId: 2, amountUSD: 90 })], 90)).flows).toMatchObject([{ usdCents: 9000n }]);
    expect(read(answer([flow({ versionId: 2, amountUSD: 90 })], 90), answer([flow()], 100)).flows).toMatchObject([{ usdCents: 9000n }]);
    expect(read(answer([flow()], 100), answer([flow(), flow({ id: "2" })], 200)).flows).toHaveLength(2);
    expect(reasons(answer([flow()], 100), answer([flow({ amountUSD: 90 })], 90))[0]).toMatch(/^version 1 says something else than at /);
  });

  it("follows from its parent, which is recorded first; a parent outside of the files is no link", () => {
    const child = flow({ id: "2", parentFlowId: 3, destinationObjects: flow().destinationObjects });
    const parent = flow({ id: "3", status: "paid", date: "2021-01-01T00:00:00Z" });
    const { flows, reading } = read(answer([child, parent, flow({ id: "4", parentFlowId: 99 })], 300));
    expect(flows.map(({ ref, parent: of }) => [ref, of])).toEqual([
      ["3", null],
      ["2", "3"],
      ["4", null],
    ]);
    expect(reading.warnings.join()).toContain("1 flows follow from one that is not in the files");
  });

  it("that can't be read is named with what was expected", () => {
    expect(reasons(answer([flow({ status: "promised" })], 0))).toEqual(["status: expected pledge, commitment or paid, got “promised”"]);
    expect(reasons(answer([flow({ destinationObjects: [] })], 0))).toEqual([
      "destinationObjects: expected usage years from 1900 to 2199, at least one",
    ]);
  });
});

describe("A file of FTS", () => {
  it("whose flows do not come to its own totals is refused", () => {
    expect(reasons(answer([flow()], 101))).toEqual(["incoming funding in USD: the file says 101.00, its flows come to 100.00"]);
    expect(reasons(answer([flow({ onBoundary: "shared" })], 100))).toEqual([
      "incoming funding in USD: the file says 100.00, its flows come to 0.00",
    ]);
    expect(reasons(answer([flow()], 100, { internal: { flowCount: 1 } }))).toEqual([
      "internal flows: the file says 1, its flows come to 0",
    ]);
  });

  it("may be the API's whole answer", () => {
    expect(read({ status: "ok", data: answer([flow()], 100) })).toMatchObject({ flows: [{ ref: "1" }], reading: { badRows: [] } });
  });

  it("that is something else is refused when named", () => {
    expect(() => readFts([sharedData("funds/fts-2020-afg-jor/afg_incoming.csv.gz")])).toThrow(/is a flattened copy/);
    expect(() => readFts([sharedData("funds/cerf/allocations.csv.gz")])).toThrow(/is no answer of FTS's flow search/);
  });
});

// Literals: the data set's README, and counts made over its files with other tools.
it("The answers for Afghanistan and Jordan are 961 records, as one flow is in both", () => {
  const { flows, reading, files } = readFts([sharedData("funds/fts-2020-afg-jor")]);
  expect(reading.badRows).toEqual([]);
  expect(flows).toHaveLength(961);
  expect(files.map(({ name }) => name)).toEqual(["afg_flows.json", "jor_flows.json"]);
  expect(flows.filter(({ parent }) => parent !== null)).toHaveLength(136);
  expect(flows.filter(({ currency }) => currency === "AED")).toHaveLength(53);
  const refs = new Set(flows.flatMap(({ from, to }) => [from, to]));
  for (const ref of ["un-cerf", "un-wfp", "un-unhcr", "gov-usa", "gov-gbr", "gov-kor", null]) expect(refs).toContain(ref);
});
