import { emissionTotalSlot, readEmissionTotal } from "@plainsight/verifier/emission-registry";
import { factQuery } from "@plainsight/verifier/fact-document";
import { verifyFact } from "@plainsight/verifier/verify-fact";
import { createPublicClient, http } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rederiveEmissions } from "../domains/emissions/rederive.ts";
import { type PublishSummary, publish } from "../main/publish.ts";
import { describeSummary } from "../main/publish-summary.ts";
import { PublishingLedger } from "../main/testing/publishing-ledger.ts";
import { asHex } from "../publish/codes.ts";
import { openDatabase } from "../store/client.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { sharedData } from "../testing/shared-data.ts";
import { TestApi } from "./testing/test-api.ts";

const table = sharedData("emissions/country-fossil-co2-cdiac/emissions.csv");
/** What CDIAC's figures stand on, in the contract's numbers. */
const basis = {
  gas: "CO2",
  unit: "KTN",
  massOf: 2,
  decimals: 0,
  gwp: 0,
  landUse: 1,
  accounting: 1,
  reporter: 2,
  scope: 0,
  category: 0,
  coverage: "FOSSIL",
};

let ledger: PublishingLedger;
let database: TestDatabase;
let api: TestApi;
let summary: PublishSummary;

beforeAll(async () => {
  [ledger, database] = await Promise.all([PublishingLedger.start(), createTestDatabase()]);
  const { target } = ledger;
  summary = await publish({ format: "cdiac", paths: [table], target, batchSize: 200 });
  await indexAll(ledger, database);
  api = await TestApi.start(database, { rpcUrl: target.rpcUrl });
}, 120_000);

afterAll(async () => {
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

const plain = (answer: unknown) => JSON.parse(JSON.stringify(answer));

// Literals: the data set's README, and counts and sums made over its file with other tools.
describe("CDIAC in full, from its file to the contract and through GraphQL,", () => {
  it("is read without a bad row, and says so", () => {
    expect(summary.reading.badRows).toEqual([]);
    const text = describeSummary(summary);
    expect(text).toMatch(/country +18,769 reports +1751 to 2020 .* in 2020: 9,133,327 KTN of 222/);
    expect(text).toContain("20 actors without a country's code");
    expect(text).toContain("21 totals are negative");
  });

  it("comes to the README's totals in the contract's own storage, one slot each", async () => {
    const address = asHex(ledger.target.contracts.find(({ kind }) => kind === "EmissionRegistry")?.address ?? "");
    const node = createPublicClient({ transport: http(ledger.target.rpcUrl, { batch: true }) });
    const total = async (country: string | null) => {
      const actor = country === null ? null : { country, number: 0 };
      const slot = emissionTotalSlot({ stream: 1, actorKind: 1, actor, year: 2020, basis });
      return readEmissionTotal((await node.getStorageAt({ address, slot: asHex(slot) })) ?? "");
    };
    expect(await total(null)).toEqual({ sum: 9_133_327n, reports: 222, unknown: 0 });
    const countries = { CHN: 2_915_650n, USA: 1_223_749n, IND: 650_069n, RUS: 484_656n, JPN: 272_364n };
    for (const [code, sum] of Object.entries(countries)) expect(await total(code)).toEqual({ sum, reports: 1, unknown: 0 });
  });

  it("comes out the same in GraphQL at the head and as of a block, proven, with unit and basis", async () => {
    const fields = `rows { year total reports unknown measure label basis { id unit massOf gas coverage landUse } }`;
    const block = await ledger.blockNumber();
    const answer = plain(
      await api.data(
        `query ($block: Int!) {
          head: emissionTotals(filter: { year: [2020] }) { ${fields} }
          pinned: emissionTotals(filter: { year: [2020] }, groupBy: [YEAR], asOf: { block: $block }) { ${fields} }
          before: emissionTotals(asOf: { block: 2 }) { ${fields} }
          years: emissionTotals(groupBy: [YEAR]) { rows { year } }
          emissionReports(first: 1) { totalCount }
        }`,
        { block },
      ),
    );
    const row = {
      total: "9133327",
      reports: 222,
      unknown: 0,
      measure: "AS_REPORTED",
      label: "PROVEN_TOTAL",
      basis: {
        id: "CO2/KTN/CARBON/0/0/WITHOUT/TERRITORIAL/INDEPENDENT/NONE/0/FOSSIL",
        unit: "KTN",
        massOf: "CARBON",
        gas: "CO2",
        coverage: "FOSSIL",
        landUse: "WITHOUT",
      },
    };
    expect(answer.head.rows).toEqual([{ ...row, year: null }]);
    expect(answer.pinned.rows).toEqual([{ ...row, year: 2020 }]);
    expect(answer.before.rows).toEqual([]);
    expect(answer.years.rows).toHaveLength(270);
    expect(answer.emissionReports.totalCount).toBe(18_769);
  });

  it("ranks countries, and tells who made up a change, each with what it is in CO2", async () => {
    const answer = plain(
      await api.data(`{
        ranking: emissionTotals(filter: { year: [2020] }, groupBy: [ACTOR]) { rows { actor { id name } total label } }
        converted: emissionTotals(filter: { year: [2020], country: ["CHN"] }, measure: KILOTONNES_CO2) {
          rows { total conversions { total conversion { steps { kind factor } } } }
        }
        emissionChanges(before: 2019, after: 2020) { before after rows { actor { id } before after change points } }
      }`),
    );
    expect(answer.ranking.rows).toHaveLength(222);
    expect(answer.ranking.rows.slice(0, 5).map(({ actor, total }: { actor: { id: string }; total: string }) => [actor.id, total])).toEqual([
      ["CHN", "2915650"],
      ["USA", "1223749"],
      ["IND", "650069"],
      ["RUS", "484656"],
      ["JPN", "272364"],
    ]);
    // 2,915,650 kt C times 3.664.
    expect(answer.converted.rows).toEqual([
      { total: "10682941.6", conversions: [{ total: "2915650", conversion: { steps: [{ kind: "CARBON", factor: "3.664" }] } }] },
    ]);
    const [changes] = answer.emissionChanges;
    expect(changes.after).toBe("9133327");
    const sum = changes.rows.reduce((all: number, { change }: { change: string | null }) => all + Number(change ?? 0), 0);
    expect(sum).toBe(Number(changes.after) - Number(changes.before));
  });

  it("keeps names, areas without a code, dissolved states, empty cells and bunkers as the source has them", async () => {
    const answer = plain(
      await api.data(`{
        first: emissionReports(orderBy: OLDEST, first: 1) {
          nodes { year actor { id } nameInSource total parts { code mass } memo { code mass } perHead partsSum findings { check } }
        }
        soviet: emissionSeries(filter: { country: ["SUN"] }) { actor { name country { kind } } points { year } }
        fires: emissionReports(filter: { text: "KUWAITI OIL FIRES" }) { nodes { total actor { kind name country { code } number } } }
        usa: emissionReports(filter: { country: ["USA"], year: [2020] }) { nodes { parts { code mass } memo { code mass } } }
      }`),
    );
    expect(answer.first.nodes).toEqual([
      {
        year: 1751,
        actor: { id: "GBR" },
        nameInSource: "UNITED KINGDOM",
        total: "2552",
        parts: [
          { code: "solid-fuel", mass: "2552" },
          { code: "liquid-fuel", mass: "0" },
          { code: "gas-fuel", mass: "0" },
          { code: "cement", mass: "0" },
          { code: "gas-flaring", mass: null },
        ],
        memo: [{ code: "bunker-fuels", mass: "0" }],
        perHead: null,
        partsSum: "2552",
        findings: [],
      },
    ]);
    expect(answer.soviet[0].actor).toEqual({ name: "Union of Soviet Socialist Republics", country: { kind: "FORMER_COUNTRY" } });
    expect(answer.soviet[0].points).toHaveLength(140);
    expect(answer.fires.nodes[0].actor).toMatchObject({ kind: "COUNTRY", name: "Kuwaiti oil fires", country: null });
  });

  it("finds the 21 negative totals, and parts within the source's rounding in every row that can be judged", async () => {
    const { emissionChecks } = plain(await api.data("{ emissionChecks { check examined found unknown } }"));
    const of = (check: string) => emissionChecks.find((one: { check: string }) => one.check === check);
    expect(of("NEGATIVE")).toEqual({ check: "NEGATIVE", examined: 18_769, found: 21, unknown: 0 });
    expect(of("PARTS_DIFFER")).toEqual({ check: "PARTS_DIFFER", examined: 18_769, found: 0, unknown: 0 });
    expect(of("RESTATED_OFTEN").found).toBe(0);
    expect(of("JUMP").unknown).toBeGreaterThan(258);
    const findings = plain(
      await api.data(
        `{ emissionFindings(check: NEGATIVE, first: 2) { totalCount pageInfo { hasNextPage } nodes { detail report { total } } } }`,
      ),
    );
    expect(findings.emissionFindings.totalCount).toBe(21);
  });

  it("leads from a figure to its proof", async () => {
    const { emissionReports } = plain(await api.data(`{ emissionReports(filter: { country: ["CHN"], year: [2020] }) { nodes { id } } }`));
    const document = plain(await api.data(factQuery, { id: emissionReports.nodes[0].id }));
    const verdict = verifyFact(document, document.fact.proof.block.hash);
    expect(verdict).toMatchObject({ ok: true, record: { total: "2915650", country: "CHN", massOf: "CARBON" }, differences: [] });
    document.emissionReport.total = "2915651";
    expect(verifyFact(document, document.fact.proof.block.hash)).toMatchObject({
      ok: true,
      differences: [{ field: "total", got: "2915651", expected: "2915650" }],
    });
  });

  it("is derived soundly", async () => {
    const sql = openDatabase(database.url, { name: "test", connections: 1 });
    expect(await rederiveEmissions(sql)).toEqual([]);
    await sql.end();
  });
});
