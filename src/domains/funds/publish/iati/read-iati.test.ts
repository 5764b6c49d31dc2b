import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findLargeFiles } from "../../../../publish/xml/open-file.ts";
import { inventedActivity, inventedBegin, inventedEnd } from "../../../../testing/invented-iati.ts";
import { sharedData } from "../../../../testing/shared-data.ts";
import { formatProperties, parseProperties } from "../../properties.ts";
import type { PlannedFlow } from "../publication.ts";
import { flowsOf } from "./flows-of.ts";
import { Grade } from "./grade.ts";
import { readActivities } from "./read-activities.ts";
import { readIati } from "./read-iati.ts";
import { Survey } from "./survey.ts";

const today = 20260101;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plainsight-iati-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function write(text: string | Buffer, ending = "xml"): string {
  const path = join(folder, `${++files}.${ending}`);
  writeFileSync(path, text);
  return path;
}

const inside = (activities: string, version = "2.03") => `<iati-activities version="${version}">\n${activities}\n</iati-activities>`;

interface Parts {
  readonly attributes?: string;
  readonly places?: string;
  readonly transactions: string;
}

const activity = ({ attributes = 'xml:lang="en" default-currency="USD"', places = "", transactions }: Parts) =>
  inside(`<iati-activity ${attributes}>
<iati-identifier>XX-INV-1-A</iati-identifier>
<reporting-org ref="XX-INV-1" type="10"><narrative>Invented Ministry</narrative></reporting-org>
<title><narrative>Wells</narrative></title>
<description><narrative>Wells that nobody digs</narrative></description>
<participating-org ref="XX-INV-1" role="1"/>
<activity-status code="2"/>
<activity-date type="2" iso-date="2024-01-01"/>
${places}
<sector code="12220"/>
${transactions}
</iati-activity>`);

const paid = ({ type = "3", value = '<value value-date="2025-02-03">100</value>', more = "", date = "2025-02-03", ref = "" } = {}) =>
  `<transaction${ref === "" ? "" : ` ref="${ref}"`}><transaction-type code="${type}"/><transaction-date iso-date="${date}"/>${value}${more}</transaction>`;

async function flowsIn(path: string): Promise<{ flows: PlannedFlow[]; reasons: string[]; grade: Grade }> {
  const grade = new Grade();
  const flows: PlannedFlow[] = [];
  const reasons: string[] = [];
  for (const file of findLargeFiles([path])) {
    for await (const one of readActivities(file, grade, today)) {
      const read = flowsOf(one);
      flows.push(...read.flows);
      reasons.push(...read.badRows.map(({ line, reason }) => `${line}: ${reason}`));
    }
  }
  return { flows, reasons, grade };
}

const property = (flow: PlannedFlow | undefined, side: string, dimension: string) =>
  flow?.properties
    .filter((one) => one.side === side && one.dimension === dimension)
    .map(({ code, share }) => (share === null ? code : `${code}@${share}`));

// Literals: the data set's README, and counts made over the file with another tool.
describe("The real sample of IATI", () => {
  it("has 7 activities of 6 reporting organisations, and 63 transactions, counted by type and currency", async () => {
    const { content, reading, terms } = await readIati([sharedData("funds/iati-foodsecurity-sample")]);
    expect(content[0]).toBe(
      "7 activities, 63 transactions (22 Expenditure, 18 Outgoing Commitment, 16 Disbursement, 5 Incoming Funds, 2 Incoming Commitment)",
    );
    expect(content[1]).toBe("63 records in EUR 43, USD 19, GBP 1");
    expect(terms.title).toBe("IATI: 6 reporting organisations, a stream for each");
    expect(reading.badRows).toEqual([]);
    expect(reading.ignored).toEqual([{ path: sharedData("funds/iati-foodsecurity-sample/README.md"), reason: "it is no XML" }]);
    expect(reading.warnings).toEqual(["44 records are without a value in USD, missing from every total: the standard gives no rate."]);
  });

  it("is graded by the standard: one provider, in the file's line 884, has neither identifier nor name", async () => {
    const { content } = await readIati([sharedData("funds/iati-foodsecurity-sample/activities.xml")]);
    expect(content.slice(-2)).toEqual([
      "Graded against IATI 2.03: 1 fault against 1 demand of its schema and ruleset:",
      `  ruleset 6.9.1: a provider has an identifier or a name: 1 time, first at ${sharedData("funds/iati-foodsecurity-sample/activities.xml")}:884`,
    ]);
  });

  it("says value in USD of US dollars only, and of four countries", async () => {
    const { flows } = await flowsIn(sharedData("funds/iati-foodsecurity-sample/activities.xml"));
    expect(flows).toHaveLength(63);
    expect(flows.filter(({ currency, usdCents }) => (currency === "USD") !== (usdCents !== null))).toEqual([]);
    expect([...new Set(flows.map(({ country }) => country))].sort()).toEqual(["COG", "HTI", "NGA", "PHL", null]);
    expect(new Set(flows.map(({ ref }) => ref)).size).toBe(63);
    const first = flows.find(({ currency }) => currency === "USD");
    expect(first).toMatchObject({ amount: 377528n, usdCents: 377528n, from: "us-ein-06-1597-668", programme: "US-EIN-06-1597-668-PU1-GL" });
    expect(property(first, "from", "iati-ref")).toEqual(["US-EIN-06-1597-668"]);
    for (const flow of flows) expect(parseProperties(formatProperties(flow.properties))).toBeDefined();
  });
});

describe("An IATI activity", () => {
  it("has the reporting organisation as provider of outgoing and receiver of incoming money where the file is silent, and says that it is assumed", async () => {
    const types = Array.from({ length: 13 }, (_, i) => paid({ type: String(i + 1), ref: `T${i + 1}` }));
    const { flows } = await flowsIn(write(activity({ transactions: types.join("\n") })));
    const told = flows.map(({ kind, from, to }) => `${kind} ${from} ${to}`);
    const [us, nobody] = ["xx-inv-1", "null"];
    expect(told).toEqual([
      `receipt ${nobody} ${us}`,
      `commitment ${us} ${nobody}`,
      `disbursement ${us} ${nobody}`,
      `expenditure ${us} ${nobody}`,
      `expenditure ${nobody} ${nobody}`,
      `refund ${nobody} ${nobody}`,
      `disbursement ${us} ${nobody}`,
      `expenditure ${us} ${nobody}`,
      `receipt ${nobody} ${us}`,
      `commitment ${us} ${nobody}`,
      `commitment ${nobody} ${us}`,
      `pledge ${us} ${nobody}`,
      `pledge ${nobody} ${us}`,
    ]);
    expect(property(flows[0], "to", "assumed")).toEqual(["reporting-org"]);
    expect(property(flows[5], "from", "assumed")).toEqual([]);
    expect(flows.map((flow) => property(flow, "flow", "transaction-type")?.[0])).toEqual(types.map((_, i) => String(i + 1)));
  });

  it("is shared out among its countries to the cent, corrections too", async () => {
    const places = ["KE", "SO", "ET"]
      .map((code) => `<recipient-country code="${code}" percentage="${code === "KE" ? "33.4" : "33.3"}"/>`)
      .join("");
    const transactions =
      paid({ ref: "A", value: '<value value-date="2025-02-03">100.01</value>' }) +
      paid({ ref: "B", value: '<value value-date="2025-02-03">-0.02</value>' });
    const { flows, grade } = await flowsIn(write(activity({ places, transactions })));
    expect(flows.map(({ ref, country, amount, usdCents }) => [ref, country, amount, usdCents])).toEqual([
      ["XX-INV-1-A/A:KEN", "KEN", 3341n, 3341n],
      ["XX-INV-1-A/A:SOM", "SOM", 3330n, 3330n],
      ["XX-INV-1-A/A:ETH", "ETH", 3330n, 3330n],
      ["XX-INV-1-A/B:KEN", "KEN", -1n, -1n],
      ["XX-INV-1-A/B:SOM", "SOM", -1n, -1n],
      ["XX-INV-1-A/B:ETH", "ETH", 0n, 0n],
    ]);
    expect(property(flows[0], "flow", "part-of")).toEqual(["XX-INV-1-A/A@33.4"]);
    expect(grade.faults).toEqual([]);
  });

  it("goes to no country where percentages do not add up, or are missing, and says which places are named", async () => {
    for (const [percentages, rule] of [
      [["60", "60"], "3.1.2"],
      [["60", ""], "3.1.1"],
    ] as const) {
      const places = ["KE", "SO"]
        .map((code, i) => `<recipient-country code="${code}"${percentages[i] === "" ? "" : ` percentage="${percentages[i]}"`}/>`)
        .join("");
      const { flows, grade } = await flowsIn(write(activity({ places, transactions: paid({ ref: "A" }) })));
      expect(flows.map(({ country, amount }) => [country, amount])).toEqual([[null, 10_000n]]);
      expect(property(flows[0], "to", "country")).toHaveLength(2);
      expect(grade.faults.map(({ rule: broken }) => broken.split(":")[0])).toEqual([rule]);
    }
  });

  it("takes country and sector from the transaction where it has its own", async () => {
    const more = '<sector code="14030"><narrative>Basic water</narrative></sector><recipient-country code="YE"/>';
    const { flows } = await flowsIn(write(activity({ places: '<recipient-country code="KE"/>', transactions: paid({ more }) })));
    expect(flows[0]).toMatchObject({ country: "YEM", sector: "Basic water" });
    expect(property(flows[0], "to", "sector")).toEqual(["14030"]);
  });

  it("takes the currency of the value, else the activity's, and a narrative in English, else in the activity's language", async () => {
    const orgs = (narratives: string) => `<receiver-org>${narratives}</receiver-org>`;
    const transactions =
      paid({
        ref: "A",
        value: '<value currency="jpy" value-date="2025-02-01">5</value>',
        more: orgs('<narrative>Fiducie inventée</narrative><narrative xml:lang="en">Invented Trust</narrative>'),
      }) + paid({ ref: "B", more: orgs('<narrative xml:lang="ar">صندوق</narrative><narrative>Fiducie inventée</narrative>') });
    const { flows } = await flowsIn(write(activity({ attributes: 'xml:lang="fr" default-currency="XOF"', transactions })));
    expect(flows.map(({ currency, to, usdCents }) => [currency, to, usdCents])).toEqual([
      ["JPY", "invented-trust", null],
      ["XOF", "fiducie-inventee", null],
    ]);
    expect(property(flows[0], "flow", "value-date")).toEqual(["2025-02-01"]);
  });

  it("names transactions the same way in every edition: by their ref where it is theirs alone, else by what they say", async () => {
    const [one, two] = [paid({ ref: "R" }), paid({ ref: "R", date: "2025-03-03" })];
    const first = await flowsIn(write(activity({ transactions: one + two + one })));
    const refs = first.flows.map(({ ref }) => ref);
    expect(new Set(refs).size).toBe(3);
    expect(refs[2]).toBe(`${refs[0]}-2`);
    const later = await flowsIn(write(activity({ transactions: paid({ ref: "NEW" }) + two + one + one })));
    expect(later.flows.slice(1).map(({ ref }) => ref)).toEqual([refs[1], refs[0], refs[2]]);
  });

  it("passes over what is of other namespaces, and reads gzip, UTF-16 and old encodings as they are", async () => {
    const text = activity({ transactions: paid({ more: "<receiver-org><narrative>Tiers payé</narrative></receiver-org>" }) })
      .replace("<iati-activities ", '<iati-activities xmlns:x="http://example.org/x" x:note="1" ')
      .replace("<iati-identifier>", '<x:note><transaction><value>1</value></transaction></x:note><iati-identifier x:seen="yes">');
    const latin = Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`, "latin1");
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`<?xml version="1.0" encoding="UTF-16"?>${text}`, "utf16le")]);
    for (const path of [write(text), write(gzipSync(text), "xml.gz"), write(latin), write(utf16)]) {
      const { flows, grade } = await flowsIn(path);
      expect(flows.map(({ to }) => to)).toEqual(["tiers-paye"]);
      expect(grade.faults.map(({ rule }) => rule.split(":")[0])).toEqual(["3.7.1"]);
    }
  });

  it("has its malformed transactions named with line and reason, and the others read", async () => {
    const value = (text: string, attributes = 'value-date="2025-02-03"') => ({ value: `<value ${attributes}>${text}</value>` });
    const rows = [
      paid({ type: "14" }),
      paid({ date: "2025-02-30" }),
      paid(value("1,000")),
      paid(value("")),
      paid(value("5", "")),
      paid(value("5", 'currency="EURO" value-date="2025-02-03"')),
      paid(value("1e3")),
      paid(),
    ];
    const { flows, reasons, grade } = await flowsIn(write(activity({ transactions: rows.join("\n") })));
    expect(flows).toHaveLength(1);
    expect(reasons).toEqual([
      "12: transaction-type/@code: expected 1 to 13, got “14”",
      "13: transaction-date/@iso-date: expected a day that exists, as YYYY-MM-DD, got “2025-02-30”",
      "14: value: expected a decimal number, such as 1234.56, got “1,000”",
      "15: value: expected a decimal number, such as 1234.56, got nothing",
      "16: value/@value-date: expected a day that exists, as YYYY-MM-DD, got nothing",
      "17: value/@currency: expected a currency of three capitals, or the activity's default-currency, got “EURO”",
      "18: value: expected a decimal number, such as 1234.56, got “1e3”",
    ]);
    expect(grade.faults.filter(({ source }) => source === "schema").map(({ rule, count }) => `${rule} ${count}`)).toEqual([
      "value must be a decimal number 3",
      "transaction-date/@iso-date must be a day, as YYYY-MM-DD 1",
      "value must have the attribute value-date 1",
    ]);
  });

  it("is held against the schema's order and numbers", async () => {
    const text = activity({ transactions: paid() }).replace(
      /(<title>.*<\/title>)\n(<description>.*<\/description>)/,
      "$2\n$1\n<invented/>",
    );
    const { grade } = await flowsIn(write(text.replace('<activity-status code="2"/>', "")));
    expect(grade.faults.filter(({ source }) => source === "schema").map(({ rule }) => rule)).toEqual([
      "iati-activity has no element invented",
      "iati-activity must have activity-status in its place",
      "iati-activity must have title in its place",
      "iati-activity/title stands out of order",
    ]);
  });
});

describe("A hostile file", () => {
  const refused = (text: string | Buffer, ending?: string) => readIati([write(text, ending)]).then(String, (error: Error) => error.message);
  const bomb = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${`&a${i - 1};`.repeat(10)}">`).join("")}]>`;

  it.each([
    ["entities that grow without bound", `${bomb}${inside("&a8;")}`, /:1: .*declares a document type/],
    ["an outside entity", `<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>${inside("&file;")}`, /declares a document type/],
    ["an entity that nobody declared", inside("<iati-activity>&secret;</iati-activity>"), /:2: .*not well-formed XML: undefined entity/],
    ["an attribute of 3 MB", `<iati-activities version="2.03" x="${"a".repeat(3_000_000)}">`, /has more than 1048576 characters/],
    [
      "a text of 3 MB",
      inside(`<iati-activity><title><narrative>${"a".repeat(3_000_000)}</narrative></title></iati-activity>`),
      /has more than 1048576/,
    ],
    ["elements nested without end", inside("<a>".repeat(1000)), /nested more than 64 deep/],
    ["a thousand attributes", inside(`<a ${Array.from({ length: 1000 }, (_, i) => `a${i}=""`).join(" ")}/>`), /more than 200 attributes/],
    ["a file cut short", inside("<iati-activity>").slice(0, 60), /not well-formed XML: unclosed tag/],
    ["a file of organisations", '<iati-organisations version="2.03"/>', /file of organisations/],
    ["an earlier version", inside("", "1.05"), /expected IATI version 2.01 or later, got “1.05”/],
    [
      "bytes that are no UTF-8",
      Buffer.concat([Buffer.from("<iati-activities>"), Buffer.from([0xff, 0xff]), Buffer.from("</iati-activities>")]),
      /not in utf-8/,
    ],
  ])("with %s is refused", async (_, text, reason) => {
    expect(await refused(text)).toMatch(reason);
  });

  it("that is a damaged gzip is refused", async () => {
    expect(await refused(gzipSync(inventedBegin + inventedActivity(1).repeat(50)).subarray(0, 300), "xml.gz")).toMatch(
      /damaged or cut short/,
    );
  });

  it("does not make the list of what is wrong grow without bound", async () => {
    const rows = Array.from({ length: 2_500 }, (_, i) => `${paid({ type: "99", ref: `B${i}` })}<odd${i}/>`);
    const { reading, content } = await readIati([write(activity({ transactions: rows.join("\n") }))]);
    expect(reading.badRows).toHaveLength(1_001);
    expect(reading.badRows.at(-1)?.reason).toBe("and 1,500 more");
    expect(content.length).toBeLessThan(100);
  });
});

describe("The memory that reading takes", () => {
  it("does not grow with the file: of ten times as many activities as much is held", async () => {
    const held = async (activities: number) => {
      const path = write(
        inventedBegin +
          Array.from({ length: activities }, (_, i) => inventedActivity(i % 10).replaceAll(`-1-${i % 10}<`, `-1-${i}<`)).join("") +
          inventedEnd,
      );
      const survey = new Survey();
      let handed = 0;
      let inPiece = 0;
      let mostInPiece = 0;
      for (const file of findLargeFiles([path])) {
        for await (const one of readActivities(file, survey.grade, today, () => (inPiece = 0))) {
          handed += 1;
          mostInPiece = Math.max(mostInPiece, ++inPiece);
          survey.add(one, today);
        }
      }
      expect(handed).toBe(activities);
      return {
        mostInPiece,
        organisations: survey.organisations.size,
        reporters: survey.reporters.size,
        faults: survey.grade.faults.length,
      };
    };
    const [small, large] = [await held(20), await held(200)];
    expect(large).toEqual({ ...small, mostInPiece: large.mostInPiece });
    // A piece of 64 kB holds that many whole ones, and what was begun before it.
    expect(large.mostInPiece).toBeLessThan(12);
  });
});
