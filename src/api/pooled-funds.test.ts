import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "../main/publish.ts";
import { describeSummary } from "../main/publish-summary.ts";
import type { SaidFlow } from "../main/testing/publishing-ledger.ts";
import { sharedData } from "../testing/shared-data.ts";
import { PublishedData } from "./testing/published-data.ts";
import type { TestApi } from "./testing/test-api.ts";
import { traceOf } from "./testing/trace-lines.ts";

let data: PublishedData;
let api: TestApi;
let [funds, places] = ["", ""];

beforeAll(async () => {
  data = await PublishedData.start({ format: "cbpf", paths: [sharedData("funds/cbpf")] });
  ({ api } = data);
  [funds, places] = [data.stream("cbpf"), data.stream("cbpf-places")];
}, 600_000);

afterAll(async () => {
  await data?.stop();
});

async function recordsOf(filter: unknown): Promise<readonly { readonly id: string; readonly reference: string }[]> {
  const query = "query ($filter: FlowFilter) { flows(filter: $filter, first: 100) { nodes { id reference } } }";
  const { flows }: { flows: { nodes: { id: string; reference: string }[] } } = JSON.parse(
    JSON.stringify(await api.data(query, { filter })),
  );
  return flows.nodes;
}

const cents = (usd: string) => BigInt(usd.replace(".", ""));
const afghan = "cbpf-afghanistan";

// Literals: the data set's README, and sums and counts made over its files with other tools.
describe("The country-based pooled funds, each step of the money's way a series of its own:", () => {
  const contributed = { usd: "15795827626.66", records: 3058 };
  const granted = { usd: "9011357144.87", records: 13_617 };
  const only = (step: number) => ({ stream: [funds], kind: ["COMMITMENT"], step });
  const sums = `query ($filter: FlowFilter, $asOf: AsOf) {
    flowTotals(filter: $filter, asOf: $asOf) { rows { usd records } } flows(filter: $filter, first: 1, asOf: $asOf) { totalCount } }`;

  it("what came in and what went out are two sums, and neither holds the other", async () => {
    const query = `query ($filter: FlowFilter, $asOf: AsOf) { flowSeries(filter: $filter, asOf: $asOf) { rows {
      kind step only needsStep mixed providers receivers usd records } } }`;
    const two = [
      { kind: "COMMITMENT", step: 0, only: null, needsStep: true, mixed: false, receivers: 37, ...contributed },
      { kind: "COMMITMENT", step: 1, only: null, needsStep: true, mixed: false, providers: 26, ...granted },
    ];
    const filter = { stream: [funds] };
    const head = await api.data(query, { filter });
    expect(head).toMatchObject({ flowSeries: { rows: two } });
    expect(await api.data(query, { filter, asOf: { block: await data.ledger.blockNumber() } })).toEqual(head);
    // A place leaves a single step, which then need not be named.
    const afghan = { step: 1, needsStep: false, usd: "961287256.67", records: 1198 };
    expect(await api.data(query, { filter: { ...filter, country: ["AFG"] } })).toMatchObject({ flowSeries: { rows: [afghan] } });
  });

  it("each is a filter of sums, of records and of downloads", async () => {
    const asOf = { block: await data.ledger.blockNumber() };
    for (const [step, sum] of [contributed, granted].entries()) {
      const said = { flowTotals: { rows: [sum] }, flows: { totalCount: sum.records } };
      expect(await api.data(sums, { filter: only(step) })).toEqual(said);
      expect(await api.data(sums, { filter: only(step), asOf })).toEqual(said);
      const address = `stream=${funds}&kind=COMMITMENT&step=${step}`;
      expect(await (await api.get(`/export/totals.csv?${address}`)).text()).toContain(`,COMMITMENT,${sum.usd},${sum.records},0,`);
      const years = await (await api.get(`/export/totals.ndjson?${address}&groupBy=YEAR`)).text();
      const rows: { usd: string }[] = JSON.parse(`[${years.trim().replaceAll("\n", ",")}]`);
      expect(rows.reduce((total, { usd }) => total + cents(usd), 0n)).toBe(cents(sum.usd));
      const list = await (await api.get(`/export/flows.csv?${address}`)).text();
      expect(list.match(/,COMMITMENT,/g)).toHaveLength(sum.records);
    }
  });

  it("what the United Kingdom gave entered with it, and was passed on by others", async () => {
    const provider = ["gov-gbr"];
    const all = { flowTotals: { rows: [{ usd: "3300963776.53", records: 208 }] }, flows: { totalCount: 208 } };
    expect(await api.data(sums, { filter: { ...only(0), provider } })).toEqual(all);
    expect(await api.data(sums, { filter: { ...only(1), provider } })).toEqual({ flowTotals: { rows: [] }, flows: { totalCount: 0 } });
  });

  it("a step is of one stream and one kind, and one that there is", async () => {
    const sum = "query ($filter: FlowFilter) { flowTotals(filter: $filter) { rows { usd } } }";
    expect(await api.code(sum, { filter: { step: 0 } })).toBe("BAD_ARGUMENT");
    expect(await api.code(sum, { filter: { ...only(0), kind: ["COMMITMENT", "PLEDGE"] } })).toBe("BAD_ARGUMENT");
    expect(await api.code(sum, { filter: only(2) })).toBe("UNKNOWN_STEP");
    expect(await api.code(sum, { filter: { ...only(0), kind: ["PLEDGE"] } })).toBe("UNKNOWN_STEP");
    // Where a kind has a single step, naming it keeps nothing out.
    expect(await api.data(sums, { filter: { ...only(0), stream: [places] } })).toMatchObject({ flows: { totalCount: 66_910 } });
  });
});

// Literals: the data set's README, the places' sum, and sums and shares made over its files with other tools.
describe("The country-based pooled funds, traced to the cent:", () => {
  it("what all funds got comes to USD 15,795,827,626.66, what they gave to 9,011,357,144.87, at 66,910 places 8,993,833,950.52", async () => {
    const { organisations }: { organisations: { nodes: { id: string }[] } } = JSON.parse(
      JSON.stringify(await api.data("{ organisations(filter: { kind: POOLED_FUND }, first: 100) { nodes { id } } }")),
    );
    const found = { got: 0n, contributions: 0, gave: 0n, projects: 0, located: 0n, places: 0 };
    for (const { id } of organisations.nodes) {
      const [back, forward] = [
        await traceOf(api, { stream: funds, organisation: id }, "BACK"),
        await traceOf(api, { stream: funds, organisation: id }, "FORWARD"),
      ];
      found.got += cents(back.usd);
      found.contributions += back.records;
      found.gave += cents(forward.usd);
      found.projects += forward.records;
      // What is traced is what the first hop shows, whatever of it is put together.
      expect(forward.hops[0]?.usd ?? "0.00").toBe(forward.usd);
      found.located += cents(forward.hops[1]?.usd ?? "0.00");
      found.places += forward.hops[1]?.records ?? 0;
    }
    expect(found).toEqual({
      got: 1_579_582_762_666n,
      contributions: 3058,
      gave: 901_135_714_487n,
      projects: 13_617,
      located: 899_383_395_052n,
      places: 66_910,
    });
  });

  it("all seven who gave for Afghanistan in 2015 get together exactly what it gave out: USD 37,761,004.50 in 58 projects", async () => {
    const given = await recordsOf({ stream: [funds], receiver: [afghan], year: [2015] });
    expect(given).toHaveLength(7);
    let shares = 0n;
    for (const { id } of given) {
      const { hops } = await traceOf(api, { record: id }, "FORWARD");
      expect(hops[1]).toMatchObject({ computed: true, records: 58 });
      shares += cents(hops[1]?.usd ?? "0");
    }
    expect(shares).toBe(3_776_100_450n);
  });

  it("a project leads back to all seven and on to its 24 places", async () => {
    const [project] = (await recordsOf({ stream: [funds], text: "AFG-15/3481/AFG/CCS/UN/454" })) ?? [];
    const { lines, pools } = await traceOf(api, { record: project?.id }, "BOTH");
    expect(lines.slice(0, 10)).toEqual([
      "1 computed 1746042.00 7",
      "2 recorded 1746042.00 1",
      "3 recorded 1746042.20 24",
      "United Kingdom of Great Britain and Northern Ireland → Country-based pooled fund: Afghanistan 837866.30 of 18222600.00 POOLED",
      "Sida → Country-based pooled fund: Afghanistan 371225.05 of 8073705.23 POOLED",
      "Australia → Country-based pooled fund: Afghanistan 282478.74 of 6143578.23 POOLED",
      "Denmark → Country-based pooled fund: Afghanistan 143283.00 of 3116235.59 POOLED",
      "Norway → Country-based pooled fund: Afghanistan 52781.14 of 1147927.18 POOLED",
      "Germany → Country-based pooled fund: Afghanistan 49211.87 of 1070300.00 POOLED",
      "Republic of Korea → Country-based pooled fund: Afghanistan 9195.90 of 200000.00 POOLED",
    ]);
    // The source shares the budget out to a tenth of a cent, and rounds each place up.
    expect(lines).toContain("World Food Programme 1746042.00 in 1746042.20 out -0.20 unaccounted");
    expect(pools).toEqual(["Country-based pooled fund: Afghanistan 2015: 37974346.23 of 7 in 7, 37761004.50 in 58, 1746042.00 through"]);
  });

  it("a place leads back to the 34 who gave for it, with all that lies in it, and each hop comes to the same", async () => {
    const { hops, records } = await traceOf(api, { stream: places, place: "AFG/Hirat" }, "BACK");
    expect(records).toBeGreaterThan(1);
    const [given, passed, located] = hops;
    expect(given?.usd).toBe(passed?.usd);
    expect(given?.computed).toBe(true);
    expect(located?.computed).toBe(false);
    expect(given?.links).toHaveLength(34);
  });

  it("names that the source keeps back stay kept back, on the way to a place and at it", async () => {
    const { lines } = await traceOf(api, { stream: funds, organisation: "cbpf-syria-cross-border" }, "FORWARD");
    expect(lines.filter((line) => / → (National NGO|International NGO|UN Agency|Others) /.test(line)).length).toBeGreaterThan(0);
  });
});

// Literals: the data set's README, and counts made over its files with other tools.
describe("The country-based pooled funds in full, from their files to the contract's storage,", () => {
  let said: readonly SaidFlow[];
  const stored = (stream: number, hasCountry: boolean) =>
    data.ledger.storedTotal(
      stream,
      "commitment",
      said.filter((flow) => flow.stream === stream && (flow.country !== "") === hasCountry),
    );

  beforeAll(async () => {
    said = await data.ledger.said();
  });

  it("come out at USD 15,795,827,626.66 in 3,058 contributions", async () => {
    expect(await stored(1, false)).toEqual({ usdCents: 1_579_582_762_666n, records: 3058n, unknownUsd: 0n });
  });

  it("come out at USD 9,011,357,144.87 in 13,617 projects", async () => {
    expect(await stored(1, true)).toEqual({ usdCents: 901_135_714_487n, records: 13_617n, unknownUsd: 0n });
  });

  it("come out at USD 8,993,833,950.52 in 66,910 places, in a stream of their own", async () => {
    expect(await stored(2, true)).toEqual({ usdCents: 899_383_395_052n, records: 66_910n, unknownUsd: 0n });
    expect(await data.ledger.length(1)).toBe(16_675);
    expect(await data.ledger.length(2)).toBe(66_910);
  });

  it("say so", () => {
    const [summary] = data.summaries;
    expect(summary?.reading.badRows).toEqual([]);
    const text = summary === undefined ? "" : describeSummary(summary);
    for (const figures of [
      /commitment +3,058 records +USD +15,795,827,626\.66 +no recipient country$/m,
      /commitment +13,617 records +USD +9,011,357,144\.87 +23 countries and areas$/m,
      /commitment +66,910 records +USD +8,993,833,950\.52 +23 countries and areas$/m,
      /83,585 records published, 0 were there already, 0 corrected\./,
    ]) {
      expect(text).toMatch(figures);
    }
  });

  it("are not sent again by a second run", async () => {
    const again = await publish({ format: "cbpf", paths: [sharedData("funds/cbpf")], target: data.ledger.target });
    expect(again.ledger).toMatchObject({ published: 0, alreadyThere: 83_585, transactions: 0, differing: [], vanished: [] });
  }, 600_000);
});
