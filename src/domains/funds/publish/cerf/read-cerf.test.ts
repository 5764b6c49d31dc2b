import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeBadRow } from "../../../../publish/rows.ts";
import { readCerf } from "./read-cerf.ts";

const header =
  "tableName,projectID,agencyName,continentName,countryCode,countryName,dateUSGSignature,emergencyTypeName,projectCode,projectTitle,regionName,totalAmountApproved,windowFullName,year,projectsectors";
/** Invented rows in the shape of the source's. */
const allocation = (
  more: Partial<Record<"agency" | "country" | "date" | "code" | "title" | "amount" | "window" | "year" | "sector", string>> = {},
) =>
  [
    "M,1",
    more.agency ?? "World Food Programme",
    "Africa",
    more.country ?? "DJI",
    "Djibouti",
    more.date ?? "2006-04-07",
    "Drought",
    more.code ?? "06-TST-001",
    `"${more.title ?? "Invented project"}"`,
    "Eastern Africa",
    more.amount ?? "266355.16",
    more.window ?? "Rapid Response",
    more.year ?? "2006",
    `"${more.sector ?? "Health"}"`,
  ].join(",");

const contribution = (more: Record<string, unknown> = {}) => ({
  contributionId: 7,
  contributionCode: "24-DC-TST-001",
  donor: "Namibia",
  countryCode: "NAM",
  year: 2024,
  donortype: "Member State",
  latestDate: "2026-01-31T10:00:00",
  donorpledge: {
    donorpledge: [
      {
        pledgeDate: "2024-02-29T00:00:00",
        pledgeCurrency: "EUR",
        pledgeAmountLocal: 1000.1234,
        pledgeAmountUSD: 1100.5,
        pledgeComments: "private",
      },
    ],
  },
  donorcommitment: {
    donorcommitment: [
      { commitmentdate: "2024-03-01T00:00:00", commitmentcurrency: "EUR", commitmentamountlocal: 1000, commitmentamountUSD: 1100 },
    ],
  },
  donorreceived: {
    donorreceived: [
      { receiveddate: "2024-05-01T00:00:00", receivedcurrency: "EUR", receivedamountlocal: 400, receivedamountUSD: 441.99 },
      { receivedamountlocal: 0.0, receivedamountUSD: 0.0, receivedcomments: "" },
      { receiveddate: "2024-06-01T00:00:00", receivedcurrency: "EUR", receivedamountlocal: 600, receivedamountUSD: 0 },
    ],
  },
  donorwriteoff: { donorwriteoff: [{ writeoffamountlocal: 0.0, writeoffamountUSD: 0.0, writeoffcomments: "" }] },
  ...more,
});

describe("CERF's files", () => {
  let folder: string;
  let files = 0;
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, `${++files}-${name}`);
    writeFileSync(path, content);
    return path;
  };
  const csv = (...rows: string[]) => write("allocations.csv", [header, ...rows].join("\n"));
  const json = (...records: object[]) => write("contributions.json", JSON.stringify(records));
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "plainsight-cerf-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("give a commitment of the fund to an agency for a country for each allocation", () => {
    const { flows, organisations, programmes } = readCerf([csv(allocation({ title: "Immediate\n  support " }))]);
    expect(flows).toMatchObject([
      {
        kind: "commitment",
        year: 2006,
        country: "DJI",
        currency: "USD",
        amount: 26_635_516n,
        decimals: 2,
        usdCents: 26_635_516n,
        valueDate: 20_060_407,
        from: "un-cerf",
        to: "un-wfp",
        programme: "rapid-response",
        parent: null,
        ref: "06-TST-001",
        title: "Immediate support",
        sector: "Health",
        properties: [],
      },
    ]);
    expect(organisations.map(({ ref }) => ref)).toEqual(["un-cerf", "un-wfp"]);
    expect(programmes).toEqual([{ ref: "rapid-response", title: "Rapid Response" }]);
  });

  it("give pledge, commitment and receipts of a contribution, each following from the one before", () => {
    const { flows, reading } = readCerf([json(contribution())]);
    expect(flows.map(({ ref, kind, parent, usdCents, valueDate }) => [ref, kind, parent, usdCents, valueDate])).toEqual([
      ["24-DC-TST-001-P", "pledge", null, 110_050n, 20_240_229],
      ["24-DC-TST-001-C", "commitment", "24-DC-TST-001-P", 110_000n, 20_240_301],
      ["24-DC-TST-001-R1", "receipt", "24-DC-TST-001-C", 44_199n, 20_240_501],
      ["24-DC-TST-001-R2", "receipt", "24-DC-TST-001-C", null, 20_240_601],
    ]);
    expect(flows[0]).toMatchObject({ amount: 10_001_234n, decimals: 4, currency: "EUR", country: null, from: "gov-nam", to: "un-cerf" });
    expect(flows[1]).toMatchObject({ amount: 100_000n, decimals: 2, title: "Contribution 2024" });
    // The receipt that has not come and the write-off that has not been.
    expect(reading.placeholders).toBe(2);
  });

  it("take USD 0 beside an amount for an unknown value, not for nothing", () => {
    const { flows, reading } = readCerf([json(contribution())]);
    expect(flows[3]).toMatchObject({ ref: "24-DC-TST-001-R2", amount: 60_000n, usdCents: null });
    expect(reading.warnings).toContain("1 record is without a value in USD, missing from every total: 24-DC-TST-001-R2.");
  });

  it("let a write-off and receipts follow from the pledge where nothing was committed", () => {
    const { flows } = readCerf([
      json(
        contribution({
          donorcommitment: { donorcommitment: [{ commitmentamountlocal: 0, commitmentamountUSD: 0 }] },
          donorreceived: { donorreceived: [] },
          donorwriteoff: {
            donorwriteoff: [{ writeoffdate: "2025-01-01T00:00:00", writeoffcurrency: "EUR", writeoffamountlocal: 5, writeoffamountUSD: 6 }],
          },
        }),
      ),
    ]);
    expect(flows.map(({ ref, kind, parent }) => [ref, kind, parent])).toEqual([
      ["24-DC-TST-001-P", "pledge", null],
      ["24-DC-TST-001-W", "write_off", "24-DC-TST-001-P"],
    ]);
  });

  it("never lead to free-text comments on the ledger", () => {
    const { flows } = readCerf([json(contribution())]);
    expect(JSON.stringify(flows, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value))).not.toContain("private");
  });

  it("name in the title the years of an agreement that covers several", () => {
    const { flows } = readCerf([json(contribution({ AgreementFromYear: "2022", AgreementToYear: "2025" }))]);
    expect(flows[0]?.title).toBe("Contribution 2024, agreement 2022–2025");
  });

  it.each([
    ["Turkey", "Member State", "TUR", { ref: "gov-tur", name: "Türkiye", country: "TUR", kind: "GOVERNMENT" }],
    ["Korea", "Member State", "KOR", { ref: "gov-kor", name: "Republic of Korea", country: "KOR", kind: "GOVERNMENT" }],
    [
      "Western Union",
      "Private Contributions through UNF",
      "UNF",
      { ref: "western-union", name: "Western Union", country: null, kind: "PRIVATE_SECTOR" },
    ],
    ["Some Company", "Private", "PRV", { ref: "some-company", name: "Some Company", country: null, kind: "PRIVATE_SECTOR" }],
    [
      "Some Prefecture ",
      "Regional Local Authority",
      "RLA",
      { ref: "some-prefecture", name: "Some Prefecture", country: null, kind: "LOCAL_GOVERNMENT" },
    ],
    [
      "Belgian Government of Flanders",
      "Regional Local Authority",
      "BEL",
      { ref: "belgian-government-of-flanders", country: "BEL", kind: "LOCAL_GOVERNMENT" },
    ],
    ["Holy See (Vatican City State)", "Observer", "VAT", { ref: "gov-vat", name: "Holy See", country: "VAT" }],
    ["Sovereign Military Order of Malta", "Observer", "MLT", { ref: "sovereign-military-order-of-malta", country: null }],
    ["UN Association of Finland", "UN, NGOs and other entities", "", { ref: "un-association-of-finland", country: null, kind: "OTHER" }],
  ])("know the donor %s (%s, %s)", (donor, donortype, countryCode, expected) => {
    const { organisations } = readCerf([json(contribution({ donor, donortype, countryCode }))]);
    expect(organisations[1]).toMatchObject(expected);
  });

  it("know the agency whatever its apostrophe and trailing space, and leave open one that is to be determined", () => {
    const agencies = ["United Nations Children’s Fund", "United Nations Children's Fund ", "To be determined", "An Agency Founded Later"];
    const { flows } = readCerf([csv(...agencies.map((agency, i) => allocation({ agency, code: `06-TST-00${i}` })))]);
    expect(flows.map(({ to }) => to)).toEqual(["un-unicef", "un-unicef", null, "an-agency-founded-later"]);
  });

  it("are dated by the newest update among the contributions, unless the operator says otherwise", () => {
    const [incoming, outgoing] = [
      json(contribution(), contribution({ contributionCode: "b", latestDate: "2026-05-12T19:59:00" })),
      csv(allocation()),
    ];
    expect(readCerf([incoming, outgoing]).files.map(({ dataDate }) => dataDate)).toEqual([20_260_512, 20_260_512]);
    expect(readCerf([outgoing]).files.map(({ dataDate }) => dataDate)).toEqual([0]);
    expect(readCerf([incoming, outgoing], { dataDate: 20_260_601 }).files.map(({ dataDate }) => dataDate)).toEqual([
      20_260_601, 20_260_601,
    ]);
  });

  it("may hold a date after their own: it is kept and pointed out", () => {
    const { flows, reading } = readCerf([json(contribution()), csv(allocation({ date: "2026-10-24", year: "2024" }))]);
    expect(flows.find(({ ref }) => ref === "06-TST-001")?.valueDate).toBe(20_261_024);
    expect(reading.warnings).toContain("1 record is dated after 2026-01-31, the day up to which the source speaks: 06-TST-001.");
  });

  it("may use a country code that is not known here: it is kept and pointed out", () => {
    const { flows, reading } = readCerf([csv(allocation({ country: "QQQ" }))]);
    expect(flows[0]?.country).toBe("QQQ");
    expect(reading.warnings).toContain("1 record is for a code that names no country or region known here (QQQ): 06-TST-001.");
  });

  it.each([
    [
      allocation({ amount: '"12,000"' }),
      "totalAmountApproved: expected an amount of US dollars with at most 2 digits after the point, got “12,000”",
    ],
    [
      allocation({ amount: "1.005" }),
      "totalAmountApproved: expected an amount of US dollars with at most 2 digits after the point, got “1.005”",
    ],
    [allocation({ date: "2006-02-29" }), "dateUSGSignature: expected a day that exists, as YYYY-MM-DD, got “2006-02-29”"],
    [allocation({ date: "07/04/2006" }), "dateUSGSignature: expected a day that exists, as YYYY-MM-DD, got “07/04/2006”"],
    [allocation({ country: "Djibouti" }), "countryCode: expected three capitals, or nothing, got “Djibouti”"],
    [allocation({ year: "06" }), "year: expected a year from 1900 to 2199, got “06”"],
    [allocation({ code: " " }), "projectCode: expected some text, got “ ”"],
    [`${allocation()},one more`, "expected 15 fields as in the header, got 16"],
  ])("list a bad row with file, line and reason: %s", (row, reason) => {
    const path = csv(allocation({ code: "first", title: "spans\ntwo lines" }), row);
    const { flows, reading } = readCerf([path]);
    expect(flows.map(({ ref }) => ref)).toEqual(["first"]);
    expect(reading.badRows).toMatchObject([{ file: path, line: 4, reason }]);
  });

  it("list a bad contribution with its position and code, and use nothing of it", () => {
    const path = json(
      contribution(),
      contribution({
        contributionCode: "bad",
        contributionId: 8,
        donorpledge: {
          donorpledge: [{ pledgeDate: "2024-13-01T00:00:00", pledgeCurrency: "EUR", pledgeAmountLocal: 1, pledgeAmountUSD: 1 }],
        },
      }),
    );
    const { flows, reading } = readCerf([path]);
    expect(flows.filter(({ ref }) => ref.startsWith("bad"))).toEqual([]);
    expect(reading.badRows.map(describeBadRow)).toEqual([
      `${path}:1 (record 2, contributionId 8, contributionCode bad): donorpledge 1: date: expected a day that exists, as YYYY-MM-DD, got “2024-13-01T00:00:00”`,
    ]);
  });

  it("list a contribution that lacks a list, and an amount without a currency", () => {
    const noList = json(contribution({ donorreceived: undefined }));
    expect(readCerf([noList]).reading.badRows[0]?.reason).toBe(
      "donorreceived: expected an object with the list donorreceived, got nothing",
    );
    const noCurrency = json(contribution({ donorreceived: { donorreceived: [{ receivedamountlocal: 5, receivedamountUSD: 5 }] } }));
    expect(readCerf([noCurrency]).reading.badRows[0]?.reason).toBe(
      "donorreceived 1: currency: expected a currency of three capitals, got “”",
    );
  });

  it("hold each reference once: a second row with it is bad", () => {
    const path = csv(allocation(), allocation({ amount: "1.0" }));
    const { flows, reading } = readCerf([path]);
    expect(flows).toHaveLength(1);
    expect(reading.badRows).toMatchObject([{ line: 3, reason: `06-TST-001 stands at ${path}:2 already` }]);
  });

  it("are told from other files by their content, packed or not, and come once", () => {
    const packed = write("anything", gzipSync([header, allocation()].join("\n")));
    expect(readCerf([packed]).flows).toHaveLength(1);
    expect(() => readCerf([write("notes.csv", "a,b\n1,2\n")])).toThrow("is none of CERF's files: expected allocations.csv");
    expect(() => readCerf([packed, csv(allocation(), allocation({ code: "more" }))])).toThrow(
      "both hold CERF's allocations. Give one of them.",
    );
  });

  it("refuse the file of contribution sums, which tells of the same money, and pass over it in a folder", () => {
    const sums = write(
      "donor_contributions.csv",
      "contributionId,contributionCode,donor,donorpledge,donorreceived\n7,24-DC-TST-001,Namibia,1,1\n",
    );
    expect(() => readCerf([sums])).toThrow("tells of the same money. Give donor_contributions_raw.json instead.");
    expect(() => readCerf([json(contribution()), sums])).toThrow("tells of the same money. Give donor_contributions_raw.json instead.");
    const alone = mkdtempSync(join(folder, "alone-"));
    writeFileSync(join(alone, "donor_contributions.csv"), "contributionCode,donorpledge\nx,1\n");
    writeFileSync(join(alone, "README.md"), "# Notes\n");
    expect(() => readCerf([alone])).toThrow(
      /There is no file of CERF's to publish\..*\n.*README\.md: it is none of CERF's data files\n.*donor_contributions\.csv: /,
    );
    writeFileSync(join(alone, "allocations.csv"), [header, allocation()].join("\n"));
    const { flows, reading } = readCerf([alone]);
    expect(flows).toHaveLength(1);
    expect(reading.ignored.map(({ path }) => path.slice(alone.length + 1))).toEqual(["README.md", "donor_contributions.csv"]);
  });
});
