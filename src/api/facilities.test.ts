import { factQuery } from "@plainsight/verifier/fact-document";
import { verifyFact } from "@plainsight/verifier/verify-fact";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PublishSummary, publish } from "../main/publish.ts";
import { PublishingLedger } from "../main/testing/publishing-ledger.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { sharedData } from "../testing/shared-data.ts";
import { TestApi } from "./testing/test-api.ts";

let ledger: PublishingLedger;
let database: TestDatabase;
let api: TestApi;
let summary: PublishSummary;

beforeAll(async () => {
  [ledger, database] = await Promise.all([PublishingLedger.start(), createTestDatabase()]);
  const { target } = ledger;
  summary = await publish({ format: "eccc", paths: [sharedData("emissions/canada-facility-ghg")], target, batchSize: 200 });
  await indexAll(ledger, database);
  api = await TestApi.start(database, { rpcUrl: target.rpcUrl });
}, 120_000);

afterAll(async () => {
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

const plain = (answer: unknown) => JSON.parse(JSON.stringify(answer));

// Literals: the data set's README, and sums made over its files with other tools.
describe("Canada's facilities, from their files through the contract to GraphQL,", () => {
  it("come to the README's totals, proven, on the basis that the programme states", async () => {
    expect(summary.ledger?.totals?.unequal).toEqual([]);
    const { emissionTotals } = plain(
      await api.data(
        `{ emissionTotals(filter: { actorKind: [FACILITY], yearFrom: 2019 }, groupBy: [YEAR]) { rows { year total reports unknown label basis { id gwp } } } }`,
      ),
    );
    const basis = { id: "GHG/TNE/CO2_EQUIVALENT/0/0/NOT_TOLD/NOT_TOLD/SELF/SCOPE_1/0/", gwp: null };
    expect(emissionTotals.rows).toEqual([
      { year: 2019, total: "293089986", reports: 1_731, unknown: 0, label: "PROVEN_TOTAL", basis },
      { year: 2020, total: "273185214", reports: 1_703, unknown: 0, label: "PROVEN_TOTAL", basis },
    ]);
  });

  it("are found by name and by the programme's number of them, each leading to the facility itself", async () => {
    const found = async (text: string) => {
      const { search } = plain(await api.data(`query Find($text: String!) { search(text: $text) { kind id title detail } }`, { text }));
      return search.filter(({ kind }: { kind: string }) => kind !== "ORGANISATION");
    };
    const [byName, byNumber, byReference] = [await found("Algoma Steel"), await found("g10011"), await found("CA:ECCC:G10011")];
    const id = expect.stringMatching(/^31337-[0-9a-f]{8}-a\d+$/);
    expect(byName).toEqual([{ kind: "FACILITY", id, title: "Algoma Steel Inc", detail: "CA:ECCC:G10011" }]);
    expect([byNumber, byReference]).toEqual([byName, byName]);
    // A part of a number is none, and a percent sign is a letter.
    expect(await found("G1001")).toEqual([]);
    expect(await found("CA:ECCC:G1001%")).toEqual([]);
  });

  it("roll up to owners and provinces without counting any twice; what is not told is a row of its own", async () => {
    const { owners, regions } = plain(
      await api.data(`{
        owners: emissionTotals(filter: { year: [2020] }, groupBy: [OWNER]) { rows { owner { id name } total reports label } }
        regions: emissionTotals(filter: { year: [2020] }, groupBy: [REGION]) { rows { region total reports } }
      }`),
    );
    const sum = (rows: readonly { total: string }[]) => rows.reduce((all, { total }) => all + Number(total), 0);
    expect([sum(owners.rows), sum(regions.rows)]).toEqual([273_185_214, 273_185_214]);
    expect(owners.rows).toHaveLength(83);
    expect(
      owners.rows
        .slice(0, 4)
        .map((row: { owner: { name: string } | null; total: string; reports: number }) => [
          row.owner?.name ?? null,
          row.total,
          row.reports,
        ]),
    ).toEqual([
      [null, "241409980", 1_514],
      ["Arcelormittal Dofasco G.P.", "3939919", 1],
      ["Algoma Steel Inc.", "3880105", 1],
      ["Shell Canada Limited", "3368335", 6],
    ]);
    expect(regions.rows.slice(0, 2)).toEqual([
      { region: null, total: "157482316", reports: 982 },
      { region: "CA-AB", total: "75267135", reports: 382 },
    ]);
  });

  it("give an owner's years, as of a block too, and are found by owner, province, and any name", async () => {
    const block = await ledger.blockNumber();
    const filter = `{ owner: ["lei-549300ev3w9z0m4cip05"] }`;
    const answer = plain(
      await api.data(
        `query ($block: Int!) {
          years: emissionTotals(filter: ${filter}, groupBy: [YEAR], asOf: { block: $block }) { rows { year total label } }
          before: emissionTotals(filter: ${filter}, groupBy: [YEAR], asOf: { block: 3 }) { rows { year } }
          largest: emissionReports(filter: { actorKind: [FACILITY], year: [2020] }, orderBy: LARGEST, first: 2) {
            totalCount pageInfo { endCursor } nodes { total actor { name place region owner { id } } }
          }
          named: emissionReports(filter: { facility: "syncrude", year: [2020] }) { nodes { actor { reference } } }
          ownerless: emissionReports(filter: { ownerKnown: false, year: [2020] }, first: 1) { totalCount }
          alberta: emissionReports(filter: { region: ["ca-ab"], year: [2020] }, first: 1) { totalCount }
        }`,
        { block },
      ),
    );
    const years = new Map(answer.years.rows.map(({ year, total }: { year: number; total: string }) => [year, total]));
    expect([years.get(2004), years.get(2019), years.get(2020)]).toEqual(["2666580", "3499795", "3368335"]);
    expect(answer.before.rows).toEqual([]);
    expect(answer.largest).toMatchObject({
      totalCount: 1_703,
      nodes: [
        { total: "12360894", actor: { name: "Mildred Lake and Aurora Plant Sites", place: "CA-AB", region: "CA-AB", owner: null } },
        { total: "8665414", actor: { name: "Genesee Thermal Generating Station", place: "CA WBG", region: null, owner: null } },
      ],
    });
    expect(answer.named.nodes.map((node: { actor: { reference: string } }) => node.actor.reference)).toContain("CA:ECCC:G10187");
    expect([answer.ownerless.totalCount, answer.alberta.totalCount]).toEqual([1_514, 382]);
  });

  it("have a series each, and a proof of each figure", async () => {
    const { emissionReports } = plain(
      await api.data(`{ emissionReports(filter: { text: "G10187:2020" }) { nodes { id actor { id } findings { check } } } }`),
    );
    const [report] = emissionReports.nodes;
    expect(report.findings).toEqual([{ check: "NO_OWNER" }]);
    const { emissionSeries, emissionActor } = plain(
      await api.data(
        `query ($id: ID!) {
          emissionActor(id: $id) { name reference kind country { code } }
          emissionSeries(filter: { actor: [$id] }) { points { year total } }
        }`,
        { id: report.actor.id },
      ),
    );
    expect(emissionActor).toEqual({
      name: "Mildred Lake and Aurora Plant Sites",
      reference: "CA:ECCC:G10187",
      kind: "FACILITY",
      country: { code: "CAN" },
    });
    expect(emissionSeries).toHaveLength(1);
    expect(emissionSeries[0].points.at(-1)).toEqual({ year: 2020, total: "12360894" });
    const document = plain(await api.data(factQuery, { id: report.id }));
    expect(verifyFact(document, document.fact.proof.block.hash)).toMatchObject({
      ok: true,
      record: { total: "12360894" },
      differences: [],
    });
  });

  it("are written to CSV with owner and place, and sums with theirs", async () => {
    const file = async (name: string, variables: object) =>
      (await (await fetch(`${api.url}/export/${name}?variables=${encodeURIComponent(JSON.stringify(variables))}`)).text())
        .trim()
        .split(/\r?\n/);
    const reports = await file("emission-reports.csv", { filter: { owner: ["lei-549300ev3w9z0m4cip05"], year: [2020] } });
    expect(reports).toHaveLength(7);
    expect(reports[0]).toContain(",owner,owner_name,place,year,");
    expect(reports[1]).toContain(",lei-549300ev3w9z0m4cip05,Shell Canada Limited,");
    const sums = await file("emission-totals.csv", { filter: { year: [2020] }, groupBy: ["OWNER"] });
    expect(sums).toHaveLength(84);
    expect(sums[2]).toContain("Arcelormittal Dofasco G.P.");
  });
});
