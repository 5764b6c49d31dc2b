import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CarbonLedger } from "../../contracts/testing/carbon-ledger.ts";
import { type CarbonScene, playCarbonScene } from "../../contracts/testing/carbon-scene.ts";
import { TestApi } from "../api/testing/test-api.ts";
import { carbonTokensWriter } from "../domains/credits/tokens/store.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { expectAsAfterCleanRun, type IndexedLedger, indexAll } from "../testing/run-indexer.ts";
import { type Subject, unnoticed, verify } from "../verify/testing/altered.ts";
import { publish } from "./publish.ts";
import { PublishingLedger } from "./testing/publishing-ledger.ts";

let publishing: PublishingLedger;
let ledger: CarbonLedger;
let database: TestDatabase;
let api: TestApi;
let scene: CarbonScene;
let sources: IndexedLedger;

beforeAll(async () => {
  [publishing, database] = await Promise.all([PublishingLedger.start(), createTestDatabase()]);
  ledger = new CarbonLedger(publishing.chain);
  await publish({ format: "sample-credits", paths: [], target: publishing.target });
  const registry = publishing.target.contracts.find(({ kind }) => kind === "CreditRegistry")?.address ?? "";
  scene = await playCarbonScene(ledger, `31337-${registry.slice(2, 10).toLowerCase()}-p1`);
  const own = publishing.target.contracts.map((contract) => ({ ...contract, address: contract.address.toLowerCase() }));
  sources = {
    chain: publishing.chain,
    sources: { chainId: 31337, contracts: [...own, ...scene.sources] },
    head: () => ledger.head(),
  };
  await indexAll(sources, database);
  api = await TestApi.start(database, { rpcUrl: publishing.chain.url });
}, 180_000);
afterAll(async () => {
  await api?.stop();
  await Promise.all([publishing?.stop(), database?.drop()]);
  ledger?.clean();
});

const totals = async (contract: string) =>
  Object.fromEntries(
    (
      await database.sql<{ name: string; amount: string }[]>`
        SELECT token_id || ' ' || kind AS name, trim_scale(sum(amount))::text AS amount FROM credit_token_totals
        WHERE contract = decode(${contract.slice(2)}, 'hex') GROUP BY token_id, kind`
    ).map(({ name, amount }) => [name, amount]),
  );

describe("Carbon tokens on a contract that is not ours", () => {
  it("are minted, retired, cancelled and burned by id; a retirement and its burn are one", async () => {
    expect(await totals(scene.vintages)).toEqual({
      "7 minted": "1000",
      "7 retired": "200",
      "7 cancelled": "30",
      "7 burned": "20",
      "8 minted": "200",
      "8 retired": "150",
      "9 minted": "50",
      "9 burned": "5",
      "10 minted": "10",
      // Certificates of retirement, which are no credits.
      "1000001 minted": "1",
      "1000002 minted": "1",
    });
  });

  it("are read by the event of each maker; a retirement without a burn changes no supply, a burn without a reason is none", async () => {
    expect(await totals(scene.pool)).toEqual({
      "0 minted": "100000000000000000000",
      // 10, twice 3, 4 and a half.
      "0 retired": "20500000000000000000",
      "0 burned": "2000000000000000000",
      "0 unbacked": "9000000000000000000",
    });
    const shapes = await database.sql`SELECT shape, named, beneficiary IS NOT NULL AS told FROM credit_token_notices
      WHERE contract = decode(${scene.pool.slice(2)}, 'hex') ORDER BY block_number, log_index`;
    expect(shapes.map(({ shape, named, told }) => [shape, named, told])).toEqual([
      ["toucan", false, false],
      ["toucan-event", false, false],
      ["toucan-event", false, false],
      ["flowcarbon", false, true],
      ["carbonmark", true, true],
      ["toucan-event", false, false],
    ]);
  });

  it("add up to the supply that each contract's storage proves, or don't, by how much", async () => {
    const rows = await database.sql`
      SELECT encode(contract, 'hex') AS contract, token_id::text AS id, opening::text, opening_by, net::text, closing::text, closing_by
      FROM credit_token_supplies WHERE token_id < 100 ORDER BY contract, token_id`;
    const of = (contract: string) => rows.filter((row) => `0x${row["contract"]}` === contract).map(({ contract: _, ...row }) => row);
    const proven = { opening_by: "storage_proof", closing_by: "storage_proof" };
    expect(of(scene.vintages)).toEqual([
      { id: "7", opening: "0", net: "750", closing: "750", ...proven },
      { id: "8", opening: "0", net: "50", closing: "50", ...proven },
      { id: "9", opening: "0", net: "45", closing: "45", ...proven },
      { id: "10", opening: "0", net: "10", closing: "10", ...proven },
    ]);
    expect(of(scene.pool)).toEqual([
      {
        id: "0",
        opening: "5000000000000000000",
        net: "77500000000000000000",
        closing: "82500000000000000000",
        ...proven,
      },
    ]);
    expect(of(scene.odd)).toEqual([
      {
        id: "0",
        opening: "0",
        net: "100000000000000000000",
        closing: "101000000000000000000",
        // None of the places fits what it answers, so nothing of it is proven.
        opening_by: "contract_call",
        closing_by: "contract_call",
      },
    ]);
  });
});

describe("Carbon tokens, asked for,", () => {
  const idOf = (contract: string, id: number) => `31337-${contract}-${id}`;
  const amounts =
    "opening { tokens } minted { tokens credits } retired { credits } cancelled { credits } burned { credits } circulating { credits } bridged { credits }";
  const checks = "checks { check verdict credits detail stream { title } records { reference } batches { id } }";
  const ask = async (contract: string, id: number, asOf = ""): Promise<Record<string, unknown>> =>
    JSON.parse(
      JSON.stringify(
        await api.data(`{ carbonBatch(id: "${idOf(contract, id)}"${asOf}) {
      projectReference vintage registry creditsPerToken project { reference } ${amounts} ${checks} supply { verdict difference }
      years { retired { credits } } beneficiaries { beneficiary { address name } retired { credits } retirements } } }`),
      ),
    ).carbonBatch;
  const verdicts = (batch: Record<string, unknown>) =>
    JSON.parse(JSON.stringify(batch["checks"])).map(({ verdict, credits }: { verdict: string; credits: string | null }) => [
      verdict,
      credits,
    ]);

  it("add up by id, in tokens and in the credits that the operator says they stand for", async () => {
    const batch = await ask(scene.vintages, 7);
    expect(batch).toMatchObject({
      projectReference: "SAMPLE1",
      vintage: 2022,
      registry: "Invented Registry",
      creditsPerToken: "1",
      project: { reference: "SAMPLE1" },
      opening: { tokens: "0" },
      minted: { tokens: "1000", credits: "1000" },
      retired: { credits: "200" },
      cancelled: { credits: "30" },
      burned: { credits: "20" },
      circulating: { credits: "750" },
      bridged: { credits: "100" },
      supply: { verdict: "PASSED", difference: "0" },
      years: [{ retired: { credits: "200" } }],
    });
    const { carbonBatches } = Object(await api.data("{ carbonBatches { totalCount nodes { tokenId } } }"));
    // Certificates are none of them.
    expect(carbonBatches.totalCount).toBe(6);
  });

  it("are found by their contract's name, symbol and address", async () => {
    const { carbonBatches } = Object(await api.data("{ carbonBatches(first: 1) { nodes { id token { name symbol contract } } } }"));
    const [node] = carbonBatches.nodes;
    for (const text of [node.token.name.toUpperCase(), node.token.contract, `${node.token.symbol ?? node.token.name}`]) {
      const { search } = Object(await api.data("query ($text: String!) { search(text: $text) { kind id } }", { text }));
      expect(search, text).toContainEqual({ kind: "CARBON_TOKEN", id: node.id });
    }
  });

  it("are held against the registry's serials: claimed in both, circulating though retired, twice, or unknown", async () => {
    // 4601 to 5600, none of which the registry says is used; 5501 to 5600 are the pool's as well.
    const seven = await ask(scene.vintages, 7);
    expect(verdicts(seven)).toEqual([
      ["PASSED", null],
      ["PASSED", null],
      ["FLAGGED", "100"],
      ["PASSED", null],
      ["PASSED", null],
    ]);
    expect(seven["checks"]).toContainEqual(expect.objectContaining({ check: "ISSUED_TWICE", batches: [{ id: idOf(scene.pool, 0) }] }));
    // 4401 to 4600: a hundred are retired there, 150 as tokens, and 50 circulate. 4401 to 4500 can be claimed once.
    const eight = await ask(scene.vintages, 8);
    expect(verdicts(eight).slice(0, 3)).toEqual([
      ["FLAGGED", "50"],
      ["FLAGGED", "50"],
      ["PASSED", null],
    ]);
    expect(JSON.parse(JSON.stringify(eight["checks"]))[1]).toMatchObject({
      check: "RETIRED_IN_BOTH",
      detail: "Of 200 serials the registry says that 100 are retired or cancelled, and 150 are retired or cancelled as tokens.",
      stream: { title: "Sample data: invented figures" },
      records: [{ reference: "sample-c-7" }],
    });
    // No serials told; serials of a registry that no ledger tells of; nothing told at all.
    for (const batch of [await ask(scene.vintages, 9), await ask(scene.vintages, 10), await ask(scene.odd, 0)])
      expect(verdicts(batch).slice(0, 2)).toEqual([
        ["UNKNOWN", null],
        ["UNKNOWN", null],
      ]);
  });

  it("show a retirement without a burn, a supply that differs, and beneficiaries by address", async () => {
    const pool = await ask(scene.pool, 0);
    expect(verdicts(pool)[3]).toEqual(["FLAGGED", "9"]);
    expect(pool).toMatchObject({ opening: { tokens: "5.000000000000000000" }, circulating: { credits: "82.5" }, bridged: null });
    expect(pool["beneficiaries"]).toEqual([
      { beneficiary: null, retired: { credits: "16" }, retirements: 3 },
      { beneficiary: { address: ledger.address("airline"), name: "Sample Airline" }, retired: { credits: "4.5" }, retirements: 2 },
    ]);
    const odd = await ask(scene.odd, 0);
    expect(odd).toMatchObject({ supply: { verdict: "FLAGGED", difference: "1.000000000000000000" }, minted: { credits: null } });
    const pinned = await ask(scene.pool, 0, `, asOf: { block: ${scene.pinned} }`);
    expect(pinned).toMatchObject({ retired: { credits: "20" }, circulating: { credits: "85" }, supply: null });
  });

  it("have a life of events that lead to their proofs, the same in a file", async () => {
    const answer = await api.data(`{ carbonBatch(id: "${idOf(scene.vintages, 7)}") { events(first: 20) { totalCount nodes {
      kind amount { tokens } from { address } to { name } beneficiary { name } nameWithheld noticeLogIndex proof { nodes } } } } }`);
    const { nodes } = JSON.parse(JSON.stringify(answer)).carbonBatch.events;
    expect(nodes.map(({ kind, amount }: { kind: string; amount: { tokens: string } }) => [kind, amount.tokens])).toEqual([
      ["MINTED", "1000"],
      ["MOVED", "600"],
      ["MOVED", "100"],
      ["RETIRED", "150"],
      ["RETIRED", "50"],
      ["CANCELLED", "30"],
      ["BURNED", "20"],
    ]);
    expect(nodes[2]).toMatchObject({ to: { name: "Bridge to another chain" }, noticeLogIndex: null });
    expect(nodes[3]).toMatchObject({ from: { address: ledger.address("trader") }, to: null, noticeLogIndex: 1 });
    for (const { proof } of nodes) expect(proof.nodes.length).toBeGreaterThan(0);
    const csv = await (await api.get(`/export/carbon-events.csv?batch=${idOf(scene.pool, 0)}&kind=RETIRED`)).text();
    expect(csv.trim().split("\r\n")).toHaveLength(6);
    expect((await (await api.get("/export/carbon-batches.csv")).text()).trim().split("\r\n")).toHaveLength(7);
  });

  it("take as many statements however many there are, and come whole in any number of pages", async () => {
    const query = (first: number) =>
      `{ carbonBatches(filter: { token: ["31337-${scene.vintages}"] }, first: ${first}) { nodes { id ${amounts} ${checks} supply { verdict } beneficiaries { retirements } project { name } } pageInfo { endCursor } } }`;
    // Of two batches as of four: both have records and others that share their serials or none.
    expect(await api.statementsFor(query(2))).toBe(await api.statementsFor(query(4)));
    const ids = async (argumentsOf: string) =>
      JSON.parse(JSON.stringify(await api.data(`{ carbonBatches(${argumentsOf}) { nodes { id } pageInfo { endCursor } } }`))).carbonBatches;
    const all = await ids("first: 10");
    const first = await ids("first: 2");
    const rest = await ids(`first: 10, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
    expect((await ids(`filter: { token: ["31337-${scene.pool}"] }`)).nodes).toEqual([{ id: idOf(scene.pool, 0) }]);
    expect((await ids('filter: { text: "mangroves" }')).nodes).toEqual([{ id: idOf(scene.vintages, 7) }]);
  });
});

describe("The database of carbon tokens", () => {
  const subject = (): Subject => ({
    sql: database.sql,
    rpcUrl: publishing.chain.url,
    contracts: sources.sources.contracts,
    domains: ["carbon tokens"],
  });

  it("holds what the ledger says", async () => {
    expect((await verify(subject())).list).toEqual([]);
  });

  it.each(["moves", "notices", "changes", "totals"])("is found out where any value of its %s is changed or taken away", async (table) => {
    expect(await unnoticed(subject(), `credit_token_${table}`, ["chain_id", "block_number"])).toEqual([]);
  });

  it("after a reorganisation is as if what was taken back had never been", async () => {
    await ledger.reorganise(3);
    await indexAll(sources, database);
    await expectAsAfterCleanRun(sources, database);
    await database.sql.begin((tx) => carbonTokensWriter.rollBack(tx, 31337, 0));
    for (const table of ["moves", "notices", "changes", "totals", "supplies"])
      expect(await database.sql`SELECT FROM ${database.sql(`credit_token_${table}`)}`).toHaveLength(0);
  }, 60_000);
});

it("What is no carbon token is refused by name when the indexer starts, and so are terms of the other standard", async () => {
  const other = await createTestDatabase();
  const index = (address: string, labels?: string) =>
    indexAll(
      { ...sources, sources: { chainId: 31337, contracts: [{ kind: "CarbonToken", address, startBlock: 0, ...(labels && { labels }) }] } },
      other,
    );
  await expect(index(ledger.address("issuer"))).rejects.toThrow(/neither an ERC-1155 nor does it tell its decimals/);
  await expect(index(scene.pool, ledger.write("ids.yaml", "batches: [{ id: 7 }]\n"))).rejects.toThrow(/which has no ids.*tells of id 7/);
  await expect(index(scene.vintages, ledger.write("none.yaml", "batches: [{ vintage: 2022 }]\n"))).rejects.toThrow(/a batch without an id/);
  await other.drop();
});
