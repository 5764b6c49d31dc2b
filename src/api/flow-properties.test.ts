import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { TestLedger } from "../testing/test-ledger.ts";
import { TestApi } from "./testing/test-api.ts";

let ledger: TestLedger;
let database: TestDatabase;
let api: TestApi;
let before: number;

beforeAll(async () => {
  [ledger, database] = await Promise.all([TestLedger.start(), createTestDatabase()]);
  await ledger.declareProgramme("plan-HRP/2020");
  await ledger.record([
    { ref: "A", properties: "from.country=SWE;to.cluster=Eau%2C%20hygi%C3%A8ne@37.5;to.cluster=health@62.5;to.plan=HRP/2020;type=parked" },
    { ref: "B", properties: "from.country=NOR;type=parked" },
    { ref: "C", properties: "type=parked;from.country=SWE" },
    { ref: "D" },
  ]);
  before = (await ledger.head()).number;
  await ledger.record([{ ref: "E", properties: "to.country=SWE;type=parked" }]);
  await indexAll(ledger, database);
  api = await TestApi.start(database, { rpcUrl: ledger.chain.url });
});

afterAll(async () => {
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

const list = `query ($filter: FlowFilter, $asOf: AsOf) {
  flows(filter: $filter, orderBy: RECORDED, asOf: $asOf) { totalCount nodes { reference } }
  flowTotals(filter: $filter, asOf: $asOf) { rows { records } }
}`;

describe("The properties of a flow", () => {
  it("are listed with their side, share and declared name", async () => {
    expect(
      await api.data(
        '{ flows(filter: { text: "A" }) { nodes { propertyText properties { side dimension code name share } flags { check } } } }',
      ),
    ).toEqual({
      flows: {
        nodes: [
          {
            propertyText: "from.country=SWE;to.cluster=Eau%2C%20hygi%C3%A8ne@37.5;to.cluster=health@62.5;to.plan=HRP/2020;type=parked",
            properties: [
              { side: "FROM", dimension: "country", code: "SWE", name: null, share: null },
              { side: "TO", dimension: "cluster", code: "Eau, hygiène", name: null, share: "37.5" },
              { side: "TO", dimension: "cluster", code: "health", name: null, share: "62.5" },
              { side: "TO", dimension: "plan", code: "HRP/2020", name: "Programme plan-HRP/2020", share: null },
              { side: "FLOW", dimension: "type", code: "parked", name: null, share: null },
            ],
            flags: [],
          },
        ],
      },
    });
  });

  it("that are not in the standard form are shown as they stand and flagged", async () => {
    expect(await api.data("{ flows(filter: { flagged: true }) { nodes { propertyText properties { code } flags { check } } } }")).toEqual({
      flows: {
        nodes: [{ propertyText: "type=parked;from.country=SWE", properties: [], flags: [{ check: "UNREADABLE_PROPERTIES" }] }],
      },
    });
  });

  it.each([
    ["one property, of the flow itself by default", [{ dimension: "type", code: ["parked"] }], ["E", "B", "A"]],
    ["any of several codes", [{ side: "FROM", dimension: "country", code: ["SWE", "NOR"] }], ["B", "A"]],
    [
      "each of several properties",
      [
        { dimension: "type", code: "parked" },
        { side: "FROM", dimension: "country", code: "SWE" },
      ],
      ["A"],
    ],
    ["the side that was asked for", [{ side: "TO", dimension: "country", code: "SWE" }], ["E"]],
  ])("select records and sums by %s", async (_what, property, refs) => {
    expect(await api.data(list, { filter: { property } })).toEqual({
      flows: { totalCount: refs.length, nodes: refs.map((reference) => ({ reference })) },
      flowTotals: { rows: [{ records: refs.length }] },
    });
  });

  it("select as of a block only what was recorded by then", async () => {
    expect(await api.data(list, { filter: { property: [{ dimension: "type", code: "parked" }] }, asOf: { block: before } })).toEqual({
      flows: { totalCount: 2, nodes: [{ reference: "B" }, { reference: "A" }] },
      flowTotals: { rows: [{ records: 2 }] },
    });
  });

  it("without a code are refused", async () => {
    const { errors } = await api.ask(list, { filter: { property: [{ dimension: "type", code: [] }] } });
    expect(errors[0]).toMatchObject({ message: expect.stringContaining("type has no code"), extensions: { code: "BAD_ARGUMENT" } });
  });
});
