import { creditTotalSlots, readCreditTotal } from "@plainsight/verifier/credit-registry";
import { factQuery } from "@plainsight/verifier/fact-document";
import { verifyFact } from "@plainsight/verifier/verify-fact";
import { createPublicClient, http } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rederiveCredits } from "../domains/credits/rederive.ts";
import { type PublishSummary, publish } from "../main/publish.ts";
import { describeSummary } from "../main/publish-summary.ts";
import { PublishingLedger } from "../main/testing/publishing-ledger.ts";
import { asHex } from "../publish/codes.ts";
import { openDatabase } from "../store/client.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { sharedData } from "../testing/shared-data.ts";
import { TestApi } from "./testing/test-api.ts";

const lists = ["issuances", "retirements"].map((list) => sharedData(`emissions/carbon-credits-car/${list}.csv.gz`));

let ledger: PublishingLedger;
let database: TestDatabase;
let api: TestApi;
let summary: PublishSummary;

beforeAll(async () => {
  [ledger, database] = await Promise.all([PublishingLedger.start(), createTestDatabase()]);
  const { target } = ledger;
  summary = await publish({ format: "berkeley-credits", paths: lists, target });
  await indexAll(ledger, database);
  api = await TestApi.start(database, { rpcUrl: target.rpcUrl });
}, 120_000);

afterAll(async () => {
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

// Literals: the data set's README, and counts and sums made over its files with other tools.
describe("The Climate Action Reserve's credits, from their files to the contract and through GraphQL,", () => {
  it("are read without a bad row, and say what is left out", () => {
    expect(summary.reading.badRows).toEqual([]);
    const text = describeSummary(summary);
    expect(text).toMatch(/issuance +2,864 records +168,806,186 credits +559 projects/);
    expect(text).toMatch(/retirement +5,351 records +49,547,885 credits +236 projects +5,351 with serials/);
    expect(text).toContain("they may name persons");
    expect(summary.ledger?.totals?.unequal).toEqual([]);
  });

  it("come to 168,806,186 issued and 49,547,885 retired in the contract's own storage", async () => {
    const address = ledger.target.contracts.find(({ kind }) => kind === "CreditRegistry")?.address ?? "";
    const node = createPublicClient({ transport: http(ledger.target.rpcUrl, { batch: true }) });
    const sum = { issued: 0n, retired: 0n, records: 0n };
    for (const year of [0, ...Array.from({ length: 14 }, (_, i) => 2008 + i)]) {
      const slots = creditTotalSlots({ stream: 1, project: 0, vintage: year });
      const [ends, rest] = await Promise.all(slots.map((slot) => node.getStorageAt({ address: asHex(address), slot: asHex(slot) })));
      const total = readCreditTotal(ends ?? "", rest ?? "");
      sum.issued += total.issued;
      sum.retired += total.retired;
      sum.records += total.records;
    }
    expect(sum).toEqual({ issued: 168_806_186n, retired: 49_547_885n, records: 9_699n });
  });

  it("come out the same at the head, as of a block, and from the records: issued is held and all that became of it", async () => {
    const fields = "issued retired cancelled buffered exported held records";
    // 168,806,186 less 49,547,885, 97,880,562 + 892,517, 293,249 and 50,000.
    const expected = {
      issued: "168806186",
      retired: "49547885",
      cancelled: "98773079",
      buffered: "293249",
      exported: "50000",
      held: "20141973",
      records: 9_699,
    };
    const block = await ledger.blockNumber();
    const answer = await api.data(
      `query ($block: Int!) {
        head: creditTotals { rows { ${fields} label } }
        pinned: creditTotals(asOf: { block: $block }) { rows { ${fields} } }
        before: creditTotals(asOf: { block: 1 }) { rows { issued } }
        years: creditTotals(groupBy: [YEAR]) { rows { year held } }
        issuances: creditRecords(filter: { kind: ISSUANCE }, first: 1) { totalCount }
        retirements: creditRecords(filter: { kind: RETIREMENT, country: "MX" }, first: 1) { totalCount }
        projects: creditProjects(first: 1) { totalCount }
      }`,
      { block },
    );
    expect(answer).toMatchObject({
      head: { rows: [{ ...expected, label: "PROVEN_TOTAL" }] },
      pinned: { rows: [expected] },
      before: { rows: [] },
      issuances: { totalCount: 2_864 },
      retirements: { totalCount: 177 },
      projects: { totalCount: 559 },
    });
    const { years }: { years: { rows: { year: number | null; held: null }[] } } = JSON.parse(JSON.stringify(answer));
    expect(years.rows.map(({ year }) => year)).toEqual([null, ...Array.from({ length: 14 }, (_, i) => 2008 + i)]);
    expect(years.rows.every(({ held }) => held === null)).toBe(true);
  });

  it("are proven by project and vintage", async () => {
    const { creditProjects } = await read<{ creditProjects: { nodes: { id: string; reference: string }[] } }>(
      '{ creditProjects(text: "CAR102") { nodes { id reference } } }',
    );
    const id = creditProjects.nodes.find(({ reference }) => reference === "CAR102")?.id;
    const answer = await api.data(
      `query ($id: ID!) {
        creditTotals(filter: { project: [$id] }, groupBy: [VINTAGE]) { rows { vintage label proof { parts { vintage issued } storage { slots { key } } } } }
        holders: creditTotals(filter: { project: [$id] }, groupBy: [HOLDER]) { rows { label held } }
      }`,
      { id },
    );
    const { creditTotals, holders } = JSON.parse(JSON.stringify(answer));
    for (const row of creditTotals.rows) {
      expect(row).toMatchObject({ label: "PROVEN_TOTAL", proof: { parts: [{ vintage: row.vintage }] } });
      expect(row.proof.storage.slots).toHaveLength(4);
    }
    expect(holders.rows[0]).toMatchObject({ label: "COMPLETE_LIST", held: null });
  });

  it("are double nowhere, and what the lists don't tell is unknown, never passed", async () => {
    const { creditChecks } = await read<{ creditChecks: unknown }>(
      "{ creditChecks { check passed flagged unknown whyUnknown findings { detail } } }",
    );
    // 2,301 vintages of projects. The lists name no serials of issuances, cancellations and exports, and no use.
    expect(creditChecks).toMatchObject([
      { check: "DOUBLE_ISSUANCE", passed: 0, flagged: 0, unknown: 2_301 },
      { check: "DOUBLE_RETIREMENT", flagged: 0 },
      { check: "MORE_USED_THAN_ISSUED", passed: 2_301, flagged: 0, unknown: 0 },
      { check: "CLAIM_WITHOUT_ADJUSTMENT", flagged: 0, whyUnknown: "It is not told what some of their retirements count towards." },
    ]);
    expect(await read("{ creditRecords(filter: { flagged: true }) { totalCount } }")).toEqual({ creditRecords: { totalCount: 0 } });
  });

  it("have a life each, found as the registry writes it", async () => {
    const life = `query ($serial: String!) {
      creditSerial(serial: $serial) {
        block number similarBlocks
        lives { state vintage project { reference } records { kind date quantity holder { name } } maybeIssuedBy { kind quantity } }
      }
    }`;
    expect(await api.data(life, { serial: " car-1-us-1008-27-845-wa-2015-2010-57 " })).toMatchObject({
      creditSerial: {
        block: "CAR-1-US-1008-27-845-WA-2015-2010",
        number: "57",
        lives: [
          {
            state: "RETIRED",
            vintage: 2015,
            project: { reference: "CAR1008" },
            records: [{ kind: "RETIREMENT", quantity: "8645" }],
            maybeIssuedBy: [{ kind: "ISSUANCE" }],
          },
        ],
      },
    });
    expect(await api.data(life, { serial: "CAR-1-US-1008-27-845-WA-2015-2010-18799" })).toMatchObject({
      creditSerial: { lives: [{ state: "UNKNOWN", records: [] }] },
    });
    expect(await api.data(life, { serial: "CAR-1-US-1008-27-845-WA-2015-2011-57" })).toMatchObject({
      creditSerial: { lives: [], similarBlocks: expect.arrayContaining(["CAR-1-US-1008-27-845-WA-2015-2010"]) },
    });
    expect(await api.ask(life, { serial: "credits of mine" })).toMatchObject({ errors: [{ extensions: { code: "BAD_SERIAL" } }] });
  });

  it("can be checked one by one without this server", async () => {
    const { creditRecords } = await read<{ creditRecords: { nodes: { id: string }[] } }>(
      "{ creditRecords(filter: { kind: RETIREMENT }, orderBy: LARGEST, first: 1) { nodes { id } } }",
    );
    const document = await api.data(factQuery, { id: creditRecords.nodes[0]?.id ?? "" });
    const hash: string = JSON.parse(JSON.stringify(document)).fact.proof.block.hash;
    expect(verifyFact(document, hash)).toMatchObject({ ok: true, differences: [], record: { kind: "RETIREMENT" } });
  });

  it("are whole as downloads", async () => {
    const lines = (await (await api.get("/export/credits.csv?kind=RETIREMENT&orderBy=OLDEST")).text()).trim().split("\r\n");
    expect(lines).toHaveLength(5_352);
    expect(lines[0]).toMatch(/^row,of,id,kind,date,year,project,project_name,/);
    const years = (await (await api.get("/export/credit-totals.csv?groupBy=YEAR")).text()).trim().split("\r\n");
    expect(years).toHaveLength(16);
  });

  it("take a fixed number of statements a page, however many records it holds", async () => {
    const query = `query ($first: Int!) {
      creditRecords(first: $first) { nodes { id project { name developer { name } } holder { name } receiver { name } flags { check } correctedBy { id } fact { label } } }
    }`;
    const count = async (first: number) => {
      api.statements.length = 0;
      await api.data(query, { first });
      return api.statements.length;
    };
    // What the first question loads is kept.
    await count(100);
    expect(await count(100)).toBe(await count(40));
  });

  it("name no person: neither where an account holder nor where a text says on whose behalf", async () => {
    const sql = openDatabase(database.url, { name: "test", connections: 1 });
    // Persons that the lists name; none of these words stands in an organisation's name or a project's.
    const [found] = await sql<{ records: bigint; organisations: bigint }[]>`
      SELECT (SELECT count(*) FROM credit_records f WHERE f::text ~* 'dicktel|brinkley|noles|patrick oliver|greg gaiera|rivera jaramillo') AS records,
        (SELECT count(*) FROM organisations o WHERE o.name ~* 'dicktel|brinkley|noles|oliver|gaiera|rivera jaramillo|brian r') AS organisations`;
    expect(found).toEqual({ records: 0n, organisations: 0n });
    expect(await rederiveCredits(sql)).toEqual([]);
    await sql.end();
  });

  it("are not sent again by a second run", async () => {
    const again = await publish({ format: "berkeley-credits", paths: lists, target: ledger.target });
    expect(again.ledger).toMatchObject({ published: 0, alreadyThere: 9_699, transactions: 0, differing: [], vanished: [] });
  }, 120_000);
});

async function read<Data>(query: string): Promise<Data> {
  return JSON.parse(JSON.stringify(await api.data(query)));
}
