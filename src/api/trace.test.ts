import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ledgerDomains } from "../domains/index.ts";
import { runIndexer } from "../main/indexer.ts";
import { publish } from "../main/publish.ts";
import { PublishingLedger } from "../main/testing/publishing-ledger.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { sharedData } from "../testing/shared-data.ts";
import { TestApi } from "./testing/test-api.ts";
import { traceOf } from "./testing/trace-lines.ts";

let ledger: PublishingLedger;
let database: TestDatabase;
let api: TestApi;
let directory: string;
let [funds, places] = ["", ""];

/** All contributions and projects; of the places those of Afghanistan's projects of 2015. */
beforeAll(async () => {
  [ledger, database] = await Promise.all([PublishingLedger.start(), createTestDatabase()]);
  directory = mkdtempSync(join(tmpdir(), "plainsight-trace-"));
  const source = sharedData("funds/cbpf");
  for (const file of ["contributions.csv", "projects_2015_2024.csv.gz", "MstPooledFund.csv", "MstClusters.csv"]) {
    copyFileSync(join(source, file), join(directory, file));
  }
  const [head = "", ...rows] = gunzipSync(readFileSync(join(source, "project_locations_2015_2024.csv.gz")))
    .toString()
    .split("\n");
  writeFileSync(join(directory, "locations.csv"), [head, ...rows.filter((row) => row.includes(",AFG-15/"))].join("\n"));
  const { target } = ledger;
  await publish({ format: "cbpf", paths: [directory], target });
  await runIndexer({
    databaseUrl: database.url,
    rpcUrl: target.rpcUrl,
    chain: { chainId: 31337, contracts: target.contracts.map((contract) => ({ ...contract, address: contract.address.toLowerCase() })) },
    domains: ledgerDomains,
    finalityConfirmation: 10,
    verifyReceipts: true,
    log: pino({ level: "silent" }),
    untilHead: true,
  });
  api = await TestApi.start(database);
  const { streams }: { streams: { id: string; source: string }[] } = JSON.parse(
    JSON.stringify(await api.data("{ streams { id source } }")),
  );
  funds = streams.find(({ source: name }) => name === "cbpf")?.id ?? "";
  places = streams.find(({ source: name }) => name === "cbpf-places")?.id ?? "";
}, 300_000);

afterAll(async () => {
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
  rmSync(directory, { recursive: true, force: true });
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

// Literals: the data set's README, and sums and shares made over its files with other tools.
describe("The country-based pooled funds, traced to the cent:", () => {
  it("what all funds got comes to USD 15,795,827,626.66, what they gave to 9,011,357,144.87", async () => {
    const { organisations }: { organisations: { nodes: { id: string }[] } } = JSON.parse(
      JSON.stringify(await api.data("{ organisations(filter: { kind: POOLED_FUND }, first: 100) { nodes { id } } }")),
    );
    const sums = { got: 0n, contributions: 0, gave: 0n, projects: 0 };
    for (const { id } of organisations.nodes) {
      const [back, forward] = [
        await traceOf(api, { stream: funds, organisation: id }, "BACK"),
        await traceOf(api, { stream: funds, organisation: id }, "FORWARD"),
      ];
      sums.got += cents(back.usd);
      sums.contributions += back.records;
      sums.gave += cents(forward.usd);
      sums.projects += forward.records;
      // What is traced is what the first hop shows, whatever of it is put together.
      expect(forward.hops[0]?.usd ?? "0.00").toBe(forward.usd);
    }
    expect(sums).toEqual({ got: 1_579_582_762_666n, contributions: 3058, gave: 901_135_714_487n, projects: 13_617 });
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

  it("a place leads back to those who gave, with all that lies in it, and each hop comes to the same", async () => {
    const { hops, records } = await traceOf(api, { stream: places, place: "AFG/Hirat" }, "BACK");
    expect(records).toBeGreaterThan(1);
    const [given, passed, located] = hops;
    expect(given?.usd).toBe(passed?.usd);
    expect(given?.computed).toBe(true);
    expect(located?.computed).toBe(false);
    expect(given?.links).toHaveLength(7);
  });

  it("names that the source keeps back stay kept back, on the way to a place and at it", async () => {
    const { lines } = await traceOf(api, { stream: funds, organisation: "cbpf-syria-cross-border" }, "FORWARD");
    expect(lines.filter((line) => / → (National NGO|International NGO|UN Agency|Others) /.test(line)).length).toBeGreaterThan(0);
  });
});
