import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { factQuery } from "@plainsight/verifier/fact-document";
import { verifyFact } from "@plainsight/verifier/verify-fact";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "../main/publish.ts";
import { PublishingLedger } from "../main/testing/publishing-ledger.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { sharedData } from "../testing/shared-data.ts";
import { type Subject, verify, verifyAltered } from "../verify/testing/altered.ts";
import { TestApi } from "./testing/test-api.ts";

const map = `
records: emissions
source: { id: second, title: A second series, licence: CC0-1.0, attribution: Invented for a test, sample: true,
  publisher: { ref: second-office, name: Second office } }
basis: { gas: CO2, unit: TNE, massOf: GAS, decimals: 0, gwp: 0, landUse: WITHOUT, accounting: TERRITORIAL, reporter: SELF,
  scope: NONE, category: 0, coverage: FOSSIL }
country: { column: country, coding: iso3 }
groups: { EAC3: Three together }
year: { column: year }
total: { column: total }
parts: [{ code: fuels, column: fuels }]
`;
const table = (kenya2023: string) =>
  `country,year,total,fuels\nKEN,2022,16300000,14000000\nKEN,2023,${kenya2023},14500000\nUGA,2023,5600000,\nEAC3,2023,40000000,\n`;

/** CDIAC told a second time, as a ministry would: in CO2, by another factor, the year 2019 otherwise. Derived by the test, and no real series. */
const secondMap = `
records: emissions
source: { id: ministry, title: A second national series, licence: CC0-1.0, attribution: Derived for a test, sample: true,
  publisher: { ref: ministry, name: A ministry } }
basis: { gas: CO2, unit: TNE, massOf: GAS, decimals: 0, gwp: 0, landUse: WITHOUT, accounting: TERRITORIAL, reporter: SELF,
  scope: NONE, category: 0, coverage: FOSSIL }
country: { column: Country, coding: name, aliases: { CHINA (MAINLAND): CHN } }
year: { column: Year }
total: { column: Thousand tonnes of CO2, unit: 1000 }
properties: { factor: "3.667" }
`;

let ledger: PublishingLedger;
let database: TestDatabase;
let api: TestApi;
const folder = mkdtempSync(join(tmpdir(), "plainsight-emissions-"));
const plain = (answer: unknown) => JSON.parse(JSON.stringify(answer));
/** The refusal of a question. */
const refusal = async (query: string) => {
  const { errors } = plain(await api.ask(query));
  return { code: errors[0].extensions.code, message: errors[0].message };
};

beforeAll(async () => {
  [ledger, database] = await Promise.all([PublishingLedger.start(), createTestDatabase()]);
  const { target } = ledger;
  writeFileSync(join(folder, "map.yaml"), map);
  const second = async (total: string) => {
    writeFileSync(join(folder, "second.csv"), table(total));
    return publish({
      format: "table",
      paths: [join(folder, "second.csv")],
      values: { map: join(folder, "map.yaml") },
      target,
      correct: true,
    });
  };
  await publish({ format: "sample-emissions", paths: [], target });
  await second("16600000");
  // Kenya's figure is restated twice.
  await second("16700000");
  await second("16800000");
  const [header = "", ...rows] = readFileSync(sharedData("emissions/country-fossil-co2-cdiac/emissions.csv"), "utf8").split("\n");
  const slice = rows.filter((row) => /^(2018|2019|2020),CHINA \(MAINLAND\),/.test(row));
  writeFileSync(join(folder, "emissions.csv"), [header, ...slice].join("\n"));
  await publish({ format: "cdiac", paths: [join(folder, "emissions.csv")], target });
  const told = slice.map((row) => {
    const [year, country, total] = row.split(",");
    return `${year},${country},${year === "2019" ? 10_000_000 : Math.round(Number(total) * 3.667)}`;
  });
  writeFileSync(join(folder, "ministry.csv"), ["Year,Country,Thousand tonnes of CO2", ...told].join("\n"));
  writeFileSync(join(folder, "ministry.yaml"), secondMap);
  await publish({ format: "table", paths: [join(folder, "ministry.csv")], values: { map: join(folder, "ministry.yaml") }, target });
  await indexAll(ledger, database);
  api = await TestApi.start(database, { rpcUrl: target.rpcUrl });
}, 120_000);

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

describe("Sums that would be wrong", () => {
  it("are refused: figures on different bases, with what would be right", async () => {
    const { code, message } = await refusal(`{ emissionTotals(filter: { actorKind: [COUNTRY], year: [2023] }) { rows { total } } }`);
    expect(code).toBe("MIXED_BASES");
    expect(message).toContain("massOf (CARBON and CO2_EQUIVALENT)");
    expect(message).toContain("groupBy: BASIS");
    const { emissionTotals } = plain(
      await api.data(
        `{ emissionTotals(filter: { actorKind: [COUNTRY], year: [2023] }, groupBy: [BASIS]) { rows { total basis { id } label } } }`,
      ),
    );
    // The sample's two bases and the second series, each by itself: 4,490 + 7,750 + 1,530 thousand tonnes of carbon.
    expect(emissionTotals.rows.map(({ total }: { total: string }) => total).sort()).toEqual(["13770", "151400000", "22400000"]);
    expect(emissionTotals.rows.every(({ label }: { label: string }) => label === "PROVEN_TOTAL")).toBe(true);
  });

  it("are refused: a group added to its members, and whatever else overlaps", async () => {
    const basis = `basis: ["CO2/KTN/CARBON/0/0/WITHOUT/TERRITORIAL/INDEPENDENT/NONE/0/FOSSIL"]`;
    const group = await refusal(`{ emissionTotals(filter: { year: [2023], ${basis} }) { rows { total } } }`);
    expect(group.code).toBe("GROUP_WITH_MEMBERS");
    expect(group.message).toContain("actorKind: COUNTRY");
    const facility = await refusal(`{ emissionTotals(filter: { year: [2023], actorKind: [COUNTRY, FACILITY] }) { rows { total } } }`);
    expect(facility.code).toBe("OVERLAPPING_ACTORS");
    const changes = await refusal(`{ emissionChanges(filter: { ${basis} }, before: 2022, after: 2023) { before } }`);
    expect(changes.code).toBe("GROUP_WITH_MEMBERS");
  });

  it("are refused: a measure that the figures can't be told in", async () => {
    const { code, message } = await refusal(
      `{ emissionTotals(filter: { actorKind: [COUNTRY], gas: ["GHG"] }, measure: KILOTONNES_CO2E_AR6) { rows { total } } }`,
    );
    expect(code).toBe("NOT_CONVERTIBLE");
    expect(message).toContain("the warming potentials are in them already");
  });
});

describe("Two sources that disagree", () => {
  it("stand side by side with the units explained and the difference in numbers, never averaged", async () => {
    const { emissionComparisons } = plain(
      await api.data(`{ emissionComparisons(country: "KEN") {
        measure one { basis { massOf unit } } other { basis { massOf unit } } oneSteps { kind factor } otherSteps { kind factor }
        differences { field one other } years { year one other oneConverted otherConverted difference percent } } }`),
    );
    const [comparison] = emissionComparisons.filter(({ one }: { one: { basis: { massOf: string } } }) => one.basis.massOf === "CARBON");
    expect(comparison.measure).toBe("KILOTONNES_CO2");
    expect(comparison.oneSteps).toEqual([{ kind: "CARBON", factor: "3.664" }]);
    expect(comparison.otherSteps).toEqual([{ kind: "UNIT", factor: "0.001" }]);
    expect(comparison.differences.map(({ field }: { field: string }) => field)).toEqual(["unit", "massOf", "reporter"]);
    // 4,490 kt C times 3.664 beside 16,800,000 t of CO2.
    expect(comparison.years[0]).toEqual({
      year: 2023,
      one: "4490",
      other: "16800000",
      oneConverted: "16451.36",
      otherConverted: "16800",
      difference: "348.64",
      percent: "2.12",
    });
  });
});

describe("A second national series, loaded by a table,", () => {
  it("stands beside CDIAC with each source's own factor, and tells the years in which they differ", async () => {
    const { emissionComparisons } = plain(
      await api.data(`{ emissionComparisons(country: "CHN") { measure one { stream { title } } other { stream { title } }
        oneSteps { kind factor source } otherSteps { kind factor }
        differences { field one other } years { year one other oneConverted otherConverted difference percent } } }`),
    );
    expect(emissionComparisons).toHaveLength(1);
    const [{ one, other, measure, oneSteps, otherSteps, differences, years }] = emissionComparisons;
    expect([one.stream.title, other.stream.title, measure]).toEqual([
      "National fossil CO2 emissions since 1751 (CDIAC at AppState)",
      "A second national series",
      "KILOTONNES_CO2",
    ]);
    expect(oneSteps).toEqual([{ kind: "CARBON", factor: "3.664", source: "as the source itself reckons" }]);
    expect(otherSteps).toEqual([{ kind: "UNIT", factor: "0.001" }]);
    expect(differences.map(({ field }: { field: string }) => field)).toEqual(["unit", "massOf", "reporter"]);
    // By hand: 2,915,650 kt C times 3.664, and times 3.667; 2019 was altered to 10,000,000; 2,767,183 kt C in 2018.
    expect(years).toEqual([
      {
        year: 2020,
        one: "2915650",
        other: "10691689000",
        oneConverted: "10682941.6",
        otherConverted: "10691689",
        difference: "8747.4",
        percent: "0.08",
      },
      {
        year: 2019,
        one: "2861391",
        other: "10000000000",
        oneConverted: "10484136.624",
        otherConverted: "10000000",
        difference: "-484136.624",
        percent: "-4.62",
      },
      {
        year: 2018,
        one: "2767183",
        other: "10147260000",
        oneConverted: "10138958.512",
        otherConverted: "10147260",
        difference: "8301.488",
        percent: "0.08",
      },
    ]);
  });

  it("is never added to CDIAC, nor averaged with it: a sum is of one source", async () => {
    const { emissionTotals } = plain(
      await api.data(
        `{ emissionTotals(filter: { country: ["CHN"], year: [2020] }, groupBy: [YEAR], measure: KILOTONNES_CO2) { rows { stream { title } total } } }`,
      ),
    );
    expect(emissionTotals.rows.map(({ total }: { total: string }) => total).sort()).toEqual(["10682941.6", "10691689"]);
  });
});

describe("A restated report", () => {
  it("leaves every older value citable, counts once, and is found where it was restated twice", async () => {
    const { emissionReports, emissionFindings } = plain(
      await api.data(`{
        emissionReports(filter: { country: ["KEN"], year: [2023], restated: true, includeCorrected: true }, orderBy: OLDEST) {
          nodes { total corrects { total } correctedBy { total } }
        }
        emissionFindings(check: RESTATED_OFTEN) { nodes { detail report { total } } }
      }`),
    );
    expect(emissionReports.nodes).toEqual([
      { total: "16600000", corrects: null, correctedBy: { total: "16700000" } },
      { total: "16700000", corrects: { total: "16600000" }, correctedBy: { total: "16800000" } },
      { total: "16800000", corrects: { total: "16700000" }, correctedBy: null },
    ]);
    expect(emissionFindings.nodes).toEqual([{ detail: "The figure was restated 2 times.", report: { total: "16800000" } }]);
  });

  it("is among what the checks find: parts that differ, a jump, an owner not told; missing parts are unknown", async () => {
    const { emissionFindings, emissionChecks } = plain(
      await api.data(`{
        emissionFindings { nodes { check report { reference } } }
        emissionChecks { check unknown stream { title } }
      }`),
    );
    const found = emissionFindings.nodes.map(
      ({ check, report }: { check: string; report: { reference: string } }) => `${check} ${report.reference}`,
    );
    expect(found.sort()).toEqual([
      "JUMP SAMPLE 2023 TZA",
      "NO_OWNER SAMPLE 2023 PLANT",
      "PARTS_DIFFER 2022 KEN",
      "PARTS_DIFFER 2023 KEN",
      "PARTS_DIFFER SAMPLE 2021 UGA",
      "RESTATED_OFTEN 2023 KEN",
    ]);
    const parts = emissionChecks.find(
      ({ check, stream }: { check: string; stream: { title: string } }) => check === "PARTS_DIFFER" && stream.title === "A second series",
    );
    expect(parts.unknown).toBe(2);
  });
});

describe("A verification", () => {
  it("is a record of its own, with a proof of its own", async () => {
    const { emissionReports } = plain(
      await api.data(
        `{ emissionReports(filter: { actorKind: [FACILITY] }) { nodes { verifications { id opinion assurance verifier { name } } } } }`,
      ),
    );
    const [{ id, ...said }] = emissionReports.nodes[0].verifications;
    expect(said).toEqual({ opinion: "QUALIFIED", assurance: "LIMITED", verifier: { name: "Sample Verifier" } });
    const document = plain(await api.data(factQuery, { id }));
    expect(verifyFact(document, document.fact.proof.block.hash)).toMatchObject({
      ok: true,
      record: { opinion: "QUALIFIED" },
      differences: [],
    });
  });
});

describe("plainsight verify", () => {
  const subject = (): Subject => ({ sql: database.sql, rpcUrl: ledger.target.rpcUrl, contracts: ledger.sources.contracts });

  it("finds nothing wrong with what the indexer stored, and names a changed quantity", async () => {
    const sound = await verify(subject());
    expect(sound.list).toEqual([]);
    // Of the sample every actor's year and every year's sum on each basis, and those of the second series.
    expect(sound.tally("totals").checked).toBeGreaterThan(30);
    const altered = await verifyAltered(subject(), "UPDATE emission_reports SET total = total + 1 WHERE ref = 'SAMPLE 2020 KEN'");
    expect(altered.list.map(({ check, table: of, field }) => `${check} ${of} ${field}`)).toEqual(
      expect.arrayContaining(["records emission_reports total", "totals emission_reports sum of total"]),
    );
  });
});
