import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { factQuery } from "@plainsight/verifier/fact-document";
import { verifyFact } from "@plainsight/verifier/verify-fact";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "../main/publish.ts";
import { PublishingLedger } from "../main/testing/publishing-ledger.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { type Subject, verify, verifyAltered } from "../verify/testing/altered.ts";
import { TestApi } from "./testing/test-api.ts";

const map = (edition: string) => `
records: reference
source: { id: census, title: An invented census, licence: CC0-1.0, attribution: Invented for a test, sample: true,
  publisher: { ref: census-office, name: Census office } }
edition: ${edition}
country: { column: Country, coding: iso3 }
year: { column: Year }
figures:
  - { measure: POPULATION, column: Thousands, unit: 1000 }
  - { measure: GDP, column: Billions, unit: 1000000000, currency: KES, prices: CURRENT, conversion: NONE }
`;

let ledger: PublishingLedger;
let database: TestDatabase;
let api: TestApi;
/** The block before the second edition. */
let before: number;
const folder = mkdtempSync(join(tmpdir(), "plainsight-reference-"));
const plain = (answer: unknown) => JSON.parse(JSON.stringify(answer));

beforeAll(async () => {
  [ledger, database] = await Promise.all([PublishingLedger.start(), createTestDatabase()]);
  const { target } = ledger;
  const census = async (edition: string, people: string) => {
    writeFileSync(join(folder, "map.yaml"), map(edition));
    writeFileSync(join(folder, "census.csv"), `Country,Year,Thousands,Billions\nKEN,2022,54000,\nKEN,2023,${people},15000.25\n`);
    return publish({
      format: "table",
      paths: [join(folder, "census.csv")],
      values: { map: join(folder, "map.yaml") },
      target,
      correct: true,
    });
  };
  await publish({ format: "sample-emissions", paths: [], target });
  expect((await census("First edition", "55000.5")).ledger).toMatchObject({ published: 3, corrected: 0 });
  await publish({ format: "sample-reference", paths: [], target });
  before = await ledger.blockNumber();
  // The edition is part of every figure; that of 2022 says the same people, in another edition.
  expect((await census("Second edition", "56000")).ledger).toMatchObject({ published: 0, corrected: 3 });
  await indexAll(ledger, database);
  api = await TestApi.start(database, { rpcUrl: target.rpcUrl });
}, 120_000);

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

const kenya = `filter: { country: ["KEN"], actorKind: [COUNTRY], gas: ["CO2"], year: [2023] }`;

// Literals: the sample's figures, divided by hand.
describe("Emissions per head and per GDP", () => {
  it("name what was divided by what, of which source and edition, with its rounding, and lead to both facts", async () => {
    const { emissionReports } = plain(
      await api.data(`{ emissionReports(${kenya}) { nodes { id total fact { stream { title } }
        head: per(of: POPULATION) { value decimals unit tonnes figure { value year edition fact { stream { title } proof { transactionIndex } } } }
        gdp: per(of: GDP) { value unit tonnes figure { value currency prices priceYear conversion edition } } } } }`),
    );
    const [report] = emissionReports.nodes;
    // 4,490,000 t C among 55,300,000 people: 0.08119… t; and among 114,000 million dollars: 39.3859… t.
    expect(report.head).toMatchObject({
      value: "0.081",
      decimals: 3,
      unit: "TONNES_PER_PERSON",
      tonnes: "4490000",
      figure: { value: "55300000", year: 2023, edition: "Invented edition" },
    });
    expect(report.fact.stream.title).toBe("Sample emissions: invented figures");
    expect(report.head.figure.fact).toMatchObject({ stream: { title: "Sample population and GDP: invented figures" } });
    expect(report.head.figure.fact.proof).not.toBeNull();
    expect(report.gdp).toEqual({
      value: "39.386",
      unit: "TONNES_PER_MILLION",
      tonnes: "4490000",
      figure: {
        value: "114000000000",
        currency: "USD",
        prices: "CONSTANT",
        priceYear: 2015,
        conversion: "EXCHANGE_RATES",
        edition: "Invented edition",
      },
    });
  });

  it("are unknown where the series has no figure of that very year, though it has others, or another series has one", async () => {
    const { emissionSeries, emissionTotals } = plain(
      await api.data(`{
        emissionSeries(filter: { country: ["UGA"], gas: ["CO2"] }) { points { year per(of: GDP) { value } } }
        emissionTotals(filter: { actorKind: [COUNTRY], gas: ["CO2"], year: [2023] }, groupBy: [ACTOR, YEAR]) {
          rows { actor { id } head: per(of: POPULATION) { value } gdp: per(of: GDP) { value } }
        }
      }`),
    );
    const years = emissionSeries[0].points.map(({ year, per }: { year: number; per: { value: string } | null }) => [
      year,
      per?.value ?? null,
    ]);
    // 1,290,000 t C in 2018 among 33,000 million dollars.
    expect(years.at(0)).toEqual([2018, "39.091"]);
    expect(years.at(-1)).toEqual([2023, null]);
    expect(
      emissionTotals.rows.map((row: { actor: { id: string }; head: { value: string }; gdp: { value: string } | null }) => [
        row.actor.id,
        row.head.value,
        row.gdp?.value ?? null,
      ]),
    ).toEqual([
      ["TZA", "0.118", "109.309"],
      ["KEN", "0.081", "39.386"],
      ["UGA", "0.032", null],
    ]);
  });

  it("are unknown of a group, of a facility, and of a sum over several years", async () => {
    const { emissionReports, emissionTotals } = plain(
      await api.data(`{
        emissionReports(filter: { actorKind: [GROUP, FACILITY] }) { nodes { per(of: POPULATION) { value } } }
        emissionTotals(filter: { country: ["KEN"], gas: ["CO2"], actorKind: [COUNTRY] }, groupBy: [ACTOR]) { rows { per(of: POPULATION) { value } } }
      }`),
    );
    expect([...emissionReports.nodes, ...emissionTotals.rows]).toEqual([{ per: null }, { per: null }, { per: null }]);
  });

  it("follow a converted sum, so that they are of the measure asked for", async () => {
    const { emissionTotals } = plain(
      await api.data(
        `{ emissionTotals(${kenya}, groupBy: [ACTOR, YEAR], measure: KILOTONNES_CO2) { rows { total per(of: POPULATION) { value tonnes } } } }`,
      ),
    );
    // 4,490 kt C times 3.664, among 55,300,000.
    expect(emissionTotals.rows).toEqual([{ total: "16451.36", per: { value: "0.297", tonnes: "16451360" } }]);
  });
});

describe("A series of reference figures", () => {
  const named = async () => {
    const { referenceSeries } = plain(
      await api.data(`{ referenceSeries { id stream { title } measure currency prices figures countries firstYear lastYear editions } }`),
    );
    return referenceSeries;
  };

  it("stands for its measure where its stream was opened last; others can be asked for", async () => {
    const series = await named();
    expect(
      series.map(
        ({ stream, measure, currency, figures }: { stream: { title: string }; measure: string; currency: string; figures: number }) => [
          measure,
          stream.title,
          currency,
          figures,
        ],
      ),
    ).toEqual([
      ["POPULATION", "Sample population and GDP: invented figures", null, 18],
      ["POPULATION", "An invented census", null, 2],
      ["GDP", "Sample population and GDP: invented figures", "USD", 17],
      ["GDP", "An invented census", "KES", 1],
    ]);
    const [, census, , shillings] = series;
    const { emissionReports } = plain(
      await api.data(
        `query ($census: ID, $shillings: ID) { emissionReports(${kenya}) { nodes {
          head: per(of: POPULATION, series: $census) { value figure { edition } } gdp: per(of: GDP, series: $shillings) { value } } } }`,
        { census: census.id, shillings: shillings.id },
      ),
    );
    // 4,490,000 among 56,000,000, and among 15,000,250 million shillings.
    expect(emissionReports.nodes).toEqual([{ head: { value: "0.080", figure: { edition: "Second edition" } }, gdp: { value: "0.299" } }]);
    const { errors } = plain(await api.ask(`{ emissionReports(${kenya}) { nodes { per(of: GDP, series: "${census.id}") { value } } } }`));
    expect(errors[0]).toMatchObject({
      extensions: { code: "BAD_ARGUMENT" },
      message: expect.stringContaining("referenceSeries lists all"),
    });
  });

  it("keeps the older edition's figure, and every quotient formed with it, citable for good", async () => {
    const [, census] = await named();
    const answer = plain(
      await api.data(
        `query ($census: ID!, $block: Int!) {
          emissionReports(${kenya}, asOf: { block: $block }) { nodes { per(of: POPULATION, series: $census) { value figure { value edition } } } }
          referenceFigures(filter: { series: [$census], year: [2023], includeCorrected: true }) {
            totalCount nodes { value edition corrects { edition } correctedBy { edition } }
          }
        }`,
        { census: census.id, block: before },
      ),
    );
    // 4,490,000 among 55,000,500.
    expect(answer.emissionReports.nodes).toEqual([{ per: { value: "0.082", figure: { value: "55000500", edition: "First edition" } } }]);
    expect(answer.referenceFigures).toEqual({
      totalCount: 2,
      nodes: [
        { value: "55000500", edition: "First edition", corrects: null, correctedBy: { edition: "Second edition" } },
        { value: "56000000", edition: "Second edition", corrects: { edition: "First edition" }, correctedBy: null },
      ],
    });
  });

  it("is proven figure by figure", async () => {
    const { referenceFigures } = plain(
      await api.data(`{ referenceFigures(filter: { measure: GDP, country: ["TZA"], year: [2020] }) { nodes { id } } }`),
    );
    const document = plain(await api.data(factQuery, { id: referenceFigures.nodes[0].id }));
    expect(verifyFact(document, document.fact.proof.block.hash)).toMatchObject({
      ok: true,
      record: { value: "61800000000" },
      differences: [],
    });
    document.referenceFigure.value = "61800000001";
    expect(verifyFact(document, document.fact.proof.block.hash)).toMatchObject({ differences: [{ field: "value" }] });
  });
});

describe("What is downloaded", () => {
  it("has both quotients beside each country's figure of a year, and the facts that they were formed from", async () => {
    const variables = encodeURIComponent(
      JSON.stringify({
        filter: { gas: ["CO2"], actorKind: ["COUNTRY"], year: [2023], country: ["KEN", "UGA"] },
        groupBy: ["ACTOR", "YEAR"],
      }),
    );
    const response = await fetch(`${api.url}/export/emission-totals.csv?variables=${variables}`);
    const [head = "", ...rows] = (await response.text()).trim().split(/\r?\n/);
    const columns = head.split(",");
    const cells = rows.map((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
    const cell = (column: string) => cells.map((row) => row[columns.indexOf(column)]);
    expect(cell("country")).toEqual(["KEN", "UGA"]);
    expect(cell("tonnes_per_person")).toEqual(["0.081", "0.032"]);
    expect(cell("population_value")).toEqual(["55300000", "47700000"]);
    expect(cell("tonnes_per_million_gdp")).toEqual(["39.386", ""]);
    expect(cell("gdp_prices")).toEqual(["CONSTANT", ""]);
    expect(cell("gdp_figure")).toEqual([expect.stringMatching(/^31337-[0-9a-f]{8}-\d+-\d+$/), ""]);
  });
});

describe("plainsight verify", () => {
  it("finds nothing wrong with the figures stored, and names one that was changed", async () => {
    const subject = (): Subject => ({ sql: database.sql, rpcUrl: ledger.target.rpcUrl, contracts: ledger.sources.contracts });
    expect((await verify(subject())).list).toEqual([]);
    const { list } = await verifyAltered(
      subject(),
      "UPDATE reference_figures SET value = value + 1 WHERE country = 'TZA' AND year = 2020 AND measure = 'POPULATION'",
    );
    expect(list.map(({ check, table: of, field }) => `${check} ${of} ${field}`)).toEqual(["records reference_figures value"]);
  });
});
