import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { newestSlot } from "@plainsight/verifier/dataset-registry";
import { factQuery } from "@plainsight/verifier/fact-document";
import { verifyFact } from "@plainsight/verifier/verify-fact";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rederiveDatasets } from "../domains/datasets/rederive.ts";
import { datasetsWriter } from "../domains/datasets/store.ts";
import { ledgerDomains } from "../domains/index.ts";
import { runIndexer } from "../main/indexer.ts";
import { publish } from "../main/publish.ts";
import { PublishingLedger } from "../main/testing/publishing-ledger.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { sharedData } from "../testing/shared-data.ts";
import { type Subject, unnoticed, verify } from "../verify/testing/altered.ts";
import { TestApi } from "./testing/test-api.ts";

/** By sha256sum over the files as their sources hand them out; of the packed one, over what zcat gives as well. */
const cdiac = "0x1e986299d1f7e98b226281e54fa797bf2a97597799e294a0f717e07180119caf";
const pledges = "0x9200b9ba2e787dfce424b53f27cb33dfbf200bafedfb341de828d109b1529cea";
const pledgesUnpacked = "0xdfba870661a07c986d3f8c5d2d7d90a4426c1143ceac4e5d08888c0da5b269cb";
const iati = "0xf5f29e95c4b2d56f516bbf8aeb77e6af4d942b27962a31ef2a96fe2138066d58";

let ledger: PublishingLedger;
let database: TestDatabase;
let api: TestApi;
let folder: string;
let unknownVersion: string;

const emissions = sharedData("emissions/country-fossil-co2-cdiac/emissions.csv");
const contracts = () => ledger.target.contracts.map((contract) => ({ ...contract, address: contract.address.toLowerCase() }));

function catalogue(resources: readonly object[]): string {
  const path = join(folder, "catalogue.json");
  const licenses = [{ name: "ODC-PDDL-1.0" }];
  writeFileSync(
    path,
    JSON.stringify({ name: "open-climate", title: "Open climate data", licenses, contributors: [{ title: "A ministry" }], resources }),
  );
  return path;
}

const co2 = {
  name: "co2",
  title: "CO2 by nation",
  path: "emissions.csv",
  format: "csv",
  version: "2024.12",
  temporal: { end: "2020-12-31" },
};
const put = (resources: readonly object[], from: string, correct = false) =>
  publish({ format: "datasets", paths: [catalogue(resources)], values: { files: from }, target: ledger.target, correct });

beforeAll(async () => {
  [ledger, database] = await Promise.all([PublishingLedger.start(), createTestDatabase()]);
  folder = mkdtempSync(join(tmpdir(), "plainsight-datasets-"));
  writeFileSync(join(folder, "emissions.csv"), "year,co2\n2019,1\n");
  // An earlier version, then the real one; the packed one; and one that is withdrawn.
  await put(
    [
      { ...co2, version: "2023.1" },
      { ...co2, name: "draft", title: "A draft" },
    ],
    folder,
  );
  await put([co2], dirname(emissions));
  const packed = { name: "pledges", title: "Pledges", path: "ndc_content.csv.gz", format: "csv", version: "1", country: "KEN" };
  await put([packed], dirname(sharedData("emissions/ndc-pledges-cait/ndc_content.csv.gz")));
  await put([{ ...co2, name: "draft", status: "withdrawn" }], folder);
  await publish({ format: "iati", paths: [sharedData("funds/iati-foodsecurity-sample/activities.xml")], target: ledger.target });
  await runIndexer({
    databaseUrl: database.url,
    rpcUrl: ledger.target.rpcUrl,
    chain: { chainId: 31337, contracts: contracts() },
    domains: ledgerDomains,
    finalityConfirmation: 10,
    verifyReceipts: true,
    log: pino({ level: "silent" }),
    untilHead: true,
  });
  api = await TestApi.start(database, { rpcUrl: ledger.target.rpcUrl });
  unknownVersion = `0x${"12".repeat(32)}`;
}, 120_000);
afterAll(async () => {
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

const byHash = async (...sha256: readonly string[]): Promise<readonly Record<string, unknown>[]> => {
  const fields = "reference version status next { version } previous { version }";
  const answer = await api.data(`query ($sha256: [Hex!]!) { datasetsByHash(sha256: $sha256) { ${fields} } }`, { sha256 });
  return JSON.parse(JSON.stringify(answer)).datasetsByHash;
};

describe("A file's hash", () => {
  it("tells the version that it is, whether another followed, and nothing where none was published", async () => {
    expect(await byHash(cdiac)).toEqual([
      { reference: "co2", version: "2024.12", status: "PUBLISHED", next: null, previous: { version: "2023.1" } },
    ]);
    expect(await byHash(unknownVersion)).toEqual([]);
    // printf 'year,co2\n2019,1\n' | sha256sum
    const older = await byHash("0xf7e4d9a6c0c6c19f0213f219acdf566a9c3f9605f539acffcb4cbbcc1ec5e48c");
    expect(older.map(({ reference, status, next }) => ({ reference, status, next }))).toEqual([
      { reference: "draft", status: "WITHDRAWN", next: null },
      { reference: "draft", status: "PUBLISHED", next: { version: "2024.12" } },
      { reference: "co2", status: "PUBLISHED", next: { version: "2024.12" } },
    ]);
  });

  it("of what is packed in a published file finds that file", async () => {
    expect((await byHash(pledges)).map(({ reference }) => reference)).toEqual(["pledges"]);
    expect((await byHash(pledgesUnpacked)).map(({ reference }) => reference)).toEqual(["pledges"]);
  });

  it("tells the stream that was read from it, and where that was declared", async () => {
    const fields = "name fromSeq stream { source domain } transaction { block { number } } proof { logIndexInReceipt nodes }";
    const answer = await api.data(`query ($sha256: [Hex!]) { sourceFiles(sha256: $sha256) { totalCount nodes { ${fields} } } }`, {
      sha256: [iati],
    });
    const { totalCount, nodes } = JSON.parse(JSON.stringify(answer)).sourceFiles;
    // One stream for each of the file's six publishers.
    expect([totalCount, new Set(nodes.map(({ stream }: { stream: { source: string } }) => stream.source)).size]).toEqual([6, 6]);
    expect(nodes[0]).toMatchObject({ name: "activities.xml", fromSeq: 1, stream: { domain: "funds" }, proof: { logIndexInReceipt: 0 } });
  });
});

it("is found by the search as well", async () => {
  const hits = await api.data(`{ search(text: "${cdiac.slice(2)}") { kind title detail } }`);
  expect(hits).toEqual({ search: [{ kind: "DATASET", title: "CO2 by nation", detail: "2024.12" }] });
});

it("is asked for in a fixed number of statements, and ten at a time", async () => {
  expect(await api.code("query ($sha256: [Hex!]!) { datasetsByHash(sha256: $sha256) { id } }", { sha256: Array(11).fill(cdiac) })).toBe(
    "BAD_ARGUMENT",
  );
});

describe("The list of data sets", () => {
  it("shows the newest version of each, and all versions where they are asked for", async () => {
    const list = async (filter: string) =>
      JSON.parse(JSON.stringify(await api.data(`{ datasets(filter: ${filter}) { totalCount nodes { reference version status } } }`)))
        .datasets;
    expect(await list("{}")).toEqual({
      totalCount: 3,
      nodes: [
        { reference: "draft", version: "2024.12", status: "WITHDRAWN" },
        { reference: "co2", version: "2024.12", status: "PUBLISHED" },
        { reference: "pledges", version: "1", status: "PUBLISHED" },
      ],
    });
    expect((await list("{ allVersions: true }")).totalCount).toBe(5);
    expect((await list('{ country: ["KEN"] }')).totalCount).toBe(1);
    expect((await list('{ text: "nation co2" }')).totalCount).toBe(1);
    expect((await list("{ withdrawn: true }")).totalCount).toBe(1);
    expect((await list('{ mediaType: ["text/csv"], licence: ["ODC-PDDL-1.0"] }')).totalCount).toBe(3);
  });

  it("costs as many statements for one data set as for all", async () => {
    const query = (first: number) =>
      `{ datasets(first: ${first}) { nodes { previous { id } next { id } versions { id } country { name } fact { label transaction { hash } stream { title } } } } }`;
    const counted: number[] = [];
    for (const first of [1, 3]) {
      await api.data(query(first));
      api.statements.length = 0;
      await api.data(query(first));
      counted.push(api.statements.length);
    }
    expect(counted[0]).toBe(counted[1]);
  });

  it("and the files that streams were read from are a download of their own, each with the hash that it was declared with", async () => {
    const { sourceFiles } = JSON.parse(JSON.stringify(await api.data("{ sourceFiles(first: 50) { totalCount nodes { name sha256 } } }")));
    const response = await api.get("/export/source-files.csv");
    const [head, ...rows] = (await response.text()).trim().split("\r\n");
    expect(head).toMatch(/^row,of,name,sha256,data_date,from_record,stream,source,publisher,licence,as_of_block,as_of_block_hash$/);
    expect(response.headers.get("x-row-count")).toBe(String(sourceFiles.totalCount));
    expect(rows.map((row) => row.split(",").slice(2, 4))).toEqual(
      sourceFiles.nodes.map(({ name, sha256 }: { name: string; sha256: string }) => [name, sha256.slice(2)]),
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it("goes on by its cursor and comes whole as a file with the same rows", async () => {
    const seen: unknown[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const answer = await api.data(
        "query ($after: String) { datasets(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }",
        { after },
      );
      const { nodes, pageInfo } = JSON.parse(JSON.stringify(answer)).datasets;
      seen.push(...nodes.map(({ id }: { id: string }) => id));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    const csv = await (await api.get("/export/datasets.csv")).text();
    const rows = csv.trim().split("\r\n").slice(1);
    expect(rows.map((row) => /\b\d+-[0-9a-f]{8}-\d+-\d+\b/.exec(row)?.[0])).toEqual(seen);
    expect(rows[1]).toContain(`,${cdiac.slice(2)},969077,`);
  });

  it("as of an older block shows what was newest then", async () => {
    const [row] = await database.sql<{ block: bigint }[]>`SELECT block_number AS block FROM datasets WHERE version = '2023.1'`;
    const answer = await api.data(
      `query ($block: Int!) { datasets(asOf: { block: $block }, filter: { text: "nation" }) { nodes { version next { id } } } }`,
      { block: Number(row?.block) },
    );
    expect(answer).toEqual({ datasets: { nodes: [{ version: "2023.1", next: null }] } });
  });
});

describe("A version", () => {
  const one = async (fields: string, version = "2024.12") => {
    const answer = await api.data(`{ datasets(filter: { text: "nation ${version}", allVersions: true }) { nodes { ${fields} } } }`);
    return JSON.parse(JSON.stringify(answer)).datasets.nodes[0];
  };

  it("is proven by its record, and a changed hash is told", async () => {
    const { id } = await one("id");
    const document = { data: await api.data(factQuery, { id }) };
    const hash = JSON.parse(JSON.stringify(document)).data.fact.proof.block.hash;
    const verdict = verifyFact(document, hash);
    expect(verdict).toMatchObject({ ok: true, differences: [], record: { sha256: cdiac, version: "2024.12", size: "969077" } });
    const lie = JSON.parse(JSON.stringify(document).replace(`"sha256":"${cdiac}"`, `"sha256":"${pledges}"`));
    expect(verifyFact(lie, hash)).toMatchObject({ ok: true, differences: [{ field: "sha256", got: pledges, expected: cdiac }] });
  });

  it("is the newest where the contract's own storage says so", async () => {
    const { newestProof, versions, fact } = await one(
      "newestProof { slots { key value } } versions { version } fact { seq stream { number } }",
      "2023.1",
    );
    expect(newestProof.slots).toEqual([{ key: newestSlot(fact.stream.number, "co2"), value: `0x${"3".padStart(64, "0")}` }]);
    expect(versions).toEqual([{ version: "2024.12" }, { version: "2023.1" }]);
  });
});

describe("Publishing a catalogue", () => {
  it("again sends nothing", async () => {
    const { ledger: sent } = await put([co2], dirname(emissions));
    expect(sent).toMatchObject({ published: 0, alreadyThere: 1, transactions: 0, totals: { unequal: [] } });
  });

  it("of an older date does not bring the older file back", async () => {
    const { ledger: sent } = await put([{ ...co2, version: "2023.1" }], folder);
    expect(sent).toMatchObject({ published: 0, alreadyThere: 1 });
  });

  it("with another file under a published version's name is refused", async () => {
    await expect(put([co2], folder)).rejects.toThrow(
      /Version 2024\.12 of co2 was published with SHA-256 1e986299.*A changed file is a new version/,
    );
  });

  it("with a changed description says so, and records it where it is to be corrected", async () => {
    const changed = { ...co2, title: "CO2 by nation, 1751 to 2020" };
    expect((await put([changed], dirname(emissions))).ledger?.differing).toEqual([{ ref: "co2", fields: ["title"] }]);
    expect((await put([changed], dirname(emissions), true)).ledger).toMatchObject({ published: 1, differing: [] });
  });
});

describe("The database of data sets", () => {
  const subject = (): Subject => ({
    sql: database.sql,
    rpcUrl: ledger.target.rpcUrl,
    contracts: ledger.sources.contracts,
    domains: ["datasets"],
  });

  it("holds what the ledger says, and any changed value is found", async () => {
    expect((await verify(subject())).list).toEqual([]);
    expect(await unnoticed(subject(), "datasets")).toEqual([]);
  });

  it("is the same after a rollback as if what lay above had never been written", async () => {
    const [row] = await database.sql<{ block: bigint }[]>`SELECT max(block_number) AS block FROM datasets`;
    await database.sql.begin((tx) => datasetsWriter.rollBack(tx, 31337, Number(row?.block) - 1));
    expect(await database.sql`SELECT ref, version, status FROM datasets ORDER BY seq`).toMatchObject({ length: 4 });
    expect(await rederiveDatasets(database.sql)).toEqual([]);
  });
});
