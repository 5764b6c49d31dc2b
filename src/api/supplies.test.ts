import { factQuery } from "@plainsight/verifier/fact-document";
import { readSupplyTotal, supplyTotalSlots } from "@plainsight/verifier/supply-ledger";
import { verifyFact } from "@plainsight/verifier/verify-fact";
import { createPublicClient, http } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rederiveSupplies } from "../domains/supplies/rederive.ts";
import { publish } from "../main/publish.ts";
import { describeSummary } from "../main/publish-summary.ts";
import { asHex } from "../publish/codes.ts";
import { openDatabase } from "../store/client.ts";
import { sharedData } from "../testing/shared-data.ts";
import { PublishedData } from "./testing/published-data.ts";
import type { TestApi } from "./testing/test-api.ts";

const deliveries = sharedData("funds/scms-health-supply-deliveries/deliveries.csv.gz");

let data: PublishedData;
let api: TestApi;

beforeAll(async () => {
  data = await PublishedData.start({ format: "scms", paths: [deliveries] });
  ({ api } = data);
}, 120_000);

afterAll(async () => {
  await data?.stop();
});

const rows = (answer: unknown, field: string): readonly Record<string, unknown>[] => JSON.parse(JSON.stringify(answer))[field].rows;

// Literals: the data set's README, and counts and sums made over its file with other tools.
describe("The SCMS deliveries in full, from their file to the contract and through GraphQL,", () => {
  it("are read without a bad row, and say so", () => {
    expect(data.summaries.map(({ reading }) => reading.badRows)).toEqual([[]]);
    const text = data.summaries.map(describeSummary).join("");
    expect(text).toMatch(/receipt +10,324 records +189,265,090 NMP +USD 1,627,584,457\.29 +freight USD 68,817,849\.41 \(4,126 unknown\)/);
    expect(text).toContain("43 countries and areas");
    expect(text).toContain("2,445 lines name the line that carries freight and weight");
  });

  it("come to 189,265,090 packs and USD 1,627,584,457.29 in the contract's own storage", async () => {
    const answer = await api.data(`{ supplyTotals(groupBy: [COUNTRY, YEAR]) { rows { country { code } year } } }`);
    const keys: readonly { country: { code: string }; year: number }[] = JSON.parse(JSON.stringify(rows(answer, "supplyTotals")));
    const address = data.ledger.target.contracts.find(({ kind }) => kind === "SupplyLedger")?.address ?? "";
    const node = createPublicClient({ transport: http(data.ledger.target.rpcUrl, { batch: true }) });
    const sum = { quantity: 0n, usdCents: 0n, freightCents: 0n, records: 0, unknownUsd: 0 };
    for (const { country, year } of keys) {
      const slots = supplyTotalSlots({ stream: 1, country: country.code, year, kind: 3, unit: "NMP", decimals: 0 });
      const [amounts, rest] = await Promise.all(slots.map((slot) => node.getStorageAt({ address: asHex(address), slot: asHex(slot) })));
      const total = readSupplyTotal(amounts ?? "", rest ?? "");
      sum.quantity += total.quantity;
      sum.usdCents += total.usdCents;
      sum.freightCents += total.freightCents;
      sum.records += total.records;
      sum.unknownUsd += total.unknownUsd;
    }
    expect(sum).toEqual({
      quantity: 189_265_090n,
      usdCents: 162_758_445_729n,
      freightCents: 6_881_784_941n,
      records: 10_324,
      unknownUsd: 0,
    });
  });

  it("come out the same at the head, as of a block, and from the records", async () => {
    const expected = {
      kind: "RECEIPT",
      unit: "NMP",
      quantity: "189265090",
      usd: "1627584457.29",
      freightUsd: "68817849.41",
      insuranceUsd: "2410060.61",
      weightKg: "21820540.000",
      records: 10_324,
      unknownUsd: 0,
      unknownFreight: 4_126,
      unknownInsurance: 287,
      unknownWeight: 3_952,
    };
    const fields =
      "kind unit quantity usd freightUsd insuranceUsd weightKg records unknownUsd unknownFreight unknownInsurance unknownWeight";
    const block = await data.ledger.blockNumber();
    const answer = await api.data(
      `query ($block: Int!) {
        head: supplyTotals { rows { ${fields} } }
        pinned: supplyTotals(asOf: { block: $block }) { rows { ${fields} } }
        read: supplyTotals(filter: { dateFrom: "2006-05-02", dateTo: "2015-09-14" }) { rows { ${fields} } }
        before: supplyTotals(asOf: { block: 3 }) { rows { ${fields} } }
        supplies(first: 1) { totalCount }
        stream: streams { domain length label sample }
      }`,
      { block },
    );
    expect(answer).toMatchObject({
      head: { rows: [expected] },
      pinned: { rows: [expected] },
      read: { rows: [expected] },
      before: { rows: [] },
      supplies: { totalCount: 10_324 },
      stream: [{ domain: "supplies", length: 10_324, label: "COMPLETE_LIST", sample: false }],
    });
  });

  it("are proven totals of whole countries and years, each with its proof", async () => {
    const answer = await api.data(`{
      supplyTotals(filter: { country: "NGA" }) {
        rows { quantity usd records label proof { parts { year quantity } storage { slots { key } } } }
      }
      one: supplyTotals(filter: { country: "NGA", mode: AIR }) { rows { label proof { parts { year } } } }
    }`);
    expect(answer).toMatchObject({
      supplyTotals: { rows: [{ quantity: "33967950", usd: "350272104.87", records: 1194, label: "PROVEN_TOTAL" }] },
      one: { rows: [{ label: "COMPLETE_LIST", proof: null }] },
    });
    const [row] = rows(answer, "supplyTotals");
    const proof: { parts: unknown[]; storage: { slots: unknown[] } } = JSON.parse(JSON.stringify(row?.["proof"]));
    // Two slots for each of the years, behind the stream's digest and length.
    expect(proof.storage.slots).toHaveLength(2 + 2 * proof.parts.length);
  });

  it("have all 2,445 pointers resolved to the line that carries the shipment, whose freight counts once", async () => {
    const sql = openDatabase(data.database.url, { name: "test", connections: 1 });
    const [counts] = await sql<{ pointers: bigint; resolved: bigint; counted: bigint }[]>`
      SELECT count(*) AS pointers, count(o.seq) AS resolved,
        count(*) FILTER (WHERE f.freight_usd IS NOT NULL OR f.weight_kg IS NOT NULL) AS counted
      FROM hand_overs f LEFT JOIN hand_overs o ON o.stream_id = f.stream_id AND o.ref = f.shipped_with AND o.shipped_with IS NULL
      WHERE f.shipped_with IS NOT NULL`;
    await sql.end();
    expect(counts).toEqual({ pointers: 2_445n, resolved: 2_445n, counted: 0n });
    const answer = await api.data(`{
      supplies(filter: { text: "10589" }, first: 5) {
        nodes { reference freightUsd weightKg shipment { reference freightUsd weightKg shippedWith { reference } unknown { figure } } }
      }
    }`);
    const shown: { supplies: { nodes: Carrier[] } } = JSON.parse(JSON.stringify(answer));
    const carrier = shown.supplies.nodes.find(({ reference }) => reference === "10589");
    expect(carrier).toMatchObject({ freightUsd: "9869.55", weightKg: "9006.000" });
    expect(carrier?.shipment).toHaveLength(16);
    for (const other of carrier?.shipment ?? []) {
      expect(other).toMatchObject({ freightUsd: null, weightKg: null, shippedWith: { reference: "10589" } });
    }
  });

  it("tell why a figure is unknown, and know each delivery's way", async () => {
    const answer = await api.data(`{
      supplies(filter: { text: "ASN-8" }, first: 1) { totalCount }
      first: supplies(orderBy: OLDEST, first: 1) {
        nodes {
          reference kind quantity unit usd value currency freightUsd weightKg insuranceUsd ordered scheduled date recorded daysLate mode
          country { code } provider { name } receiver { name } item { name category } unknown { figure reason }
        }
      }
      late: supplies(filter: { late: true }, orderBy: MOST_LATE, first: 1) { totalCount nodes { daysLate flags { check } } }
      early: supplies(filter: { flagged: true, late: false }, first: 100) { nodes { flags { check } } }
      words: supplies(filter: { item: [] }, first: 1) { totalCount }
      civ: supplyTotals(filter: { country: "CIV" }) { rows { records } }
      cod: supplyTotals(filter: { country: "COD" }) { rows { records } }
      swz: supplyTotals(filter: { country: "SWZ" }) { rows { records } }
    }`);
    expect(answer).toMatchObject({
      first: {
        nodes: [
          {
            kind: "RECEIPT",
            unit: "NMP",
            currency: "USD",
            ordered: null,
            date: "2006-05-02",
            receiver: null,
            unknown: expect.arrayContaining([expect.objectContaining({ figure: "ordered" })]),
          },
        ],
      },
      late: { totalCount: 1_186 },
      civ: { rows: [{ records: 1_083 }] },
      cod: { rows: [{ records: 333 }] },
      swz: { rows: [{ records: 35 }] },
    });
  });

  it("say what a check found as a key with its days, beside the sentence", async () => {
    const { integrityFindings }: { integrityFindings: { nodes: { detail: string; said: unknown }[]; totalCount: number } } = JSON.parse(
      JSON.stringify(
        await api.data(`{ integrityFindings(filter: { field: [SUPPLIES], check: ["LATE"] }, first: 100) {
          totalCount nodes { detail said { key values { name kind text unit } } } } }`),
      ),
    );
    expect(integrityFindings.totalCount).toBe(1_186);
    for (const { detail, said } of integrityFindings.nodes) {
      const [, date, scheduled, days] = /^Arrived on (\S+); planned for (\S+): (\d+) days late\.$/.exec(detail) ?? [];
      expect(said).toEqual({
        key: "SUPPLIES_LATE",
        values: [
          { name: "date", kind: "DATE", text: date, unit: null },
          { name: "scheduled", kind: "DATE", text: scheduled, unit: null },
          { name: "days", kind: "COUNT", text: days, unit: null },
        ],
      });
    }
  });

  it("say that nobody told what was sent: sent and in transit are unknown, not 0", async () => {
    const answer = await api.data(`{ supplyBalance(groupBy: ITEM) { rows { item { name } unit sent received lost inTransit records } } }`);
    const balance = rows(answer, "supplyBalance");
    expect(balance).toHaveLength(184);
    const efavirenz = balance.find(({ item }) => JSON.stringify(item).includes('"Efavirenz 600mg, tablets, 30 Tabs"'));
    expect(efavirenz).toMatchObject({ unit: "NMP", sent: null, lost: null, inTransit: null, records: 755 });
  });

  it("can be checked one by one without this server", async () => {
    const { supplies }: { supplies: { nodes: readonly { id: string }[] } } = JSON.parse(
      JSON.stringify(await api.data("{ supplies(orderBy: LARGEST, first: 1) { nodes { id } } }")),
    );
    const document = await api.data(factQuery, { id: supplies.nodes[0]?.id ?? "" });
    const hash: string = JSON.parse(JSON.stringify(document)).fact.proof.block.hash;
    expect(verifyFact(document, hash)).toMatchObject({ ok: true, differences: [], record: { kind: "RECEIPT", usd: "5951990.40" } });
  });

  it("are whole as a download, in the order asked for", async () => {
    const response = await api.get("/export/supplies.csv?orderBy=LARGEST");
    const lines = (await response.text()).trim().split("\r\n");
    expect(lines).toHaveLength(10_325);
    expect(lines[0]).toMatch(/^row,of,id,kind,year,country,country_name,place,item,item_name,/);
    expect(lines[1]).toContain("5951990.40");
  });

  it("take a fixed number of statements a page, however many records it holds", async () => {
    const query = `query ($first: Int!, $after: String) {
      supplies(first: $first, after: $after) { nodes { id item { name } provider { name } shippedWith { id } flags { check } correctedBy { id } fact { label } } pageInfo { endCursor } }
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

  it("follow from the facts in every derived row", async () => {
    const sql = openDatabase(data.database.url, { name: "test", connections: 1 });
    expect(await rederiveSupplies(sql)).toEqual([]);
    await sql.end();
  });

  it("are not sent again by a second run", async () => {
    const again = await publish({ format: "scms", paths: [deliveries], target: data.ledger.target });
    expect(again.ledger).toMatchObject({ published: 0, alreadyThere: 10_324, transactions: 0, differing: [], vanished: [] });
    expect(again.ledger?.totals?.unequal).toEqual([]);
  }, 120_000);
});

interface Carrier {
  readonly reference: string;
  readonly shipment: readonly unknown[];
}
