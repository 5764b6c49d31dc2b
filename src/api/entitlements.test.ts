import { type BucketDocument, checkEntitlement } from "@plainsight/verifier/check-entitlement";
import { type RoundTerms, SealedEntitlement } from "@plainsight/verifier/entitlement";
import { readCode, writeCode } from "@plainsight/verifier/entitlement-code";
import { poolBuckets } from "@plainsight/verifier/entitlement-ledger";
import { factQuery } from "@plainsight/verifier/fact-document";
import { verifyFact } from "@plainsight/verifier/verify-fact";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { sampleRounds } from "../domains/entitlements/publish/sample.ts";
import { EntitlementTest } from "./testing/entitlement-ledger.ts";

let test: EntitlementTest;

beforeAll(async () => {
  test = await EntitlementTest.start();
  await test.publish(sampleRounds());
  await test.index();
}, 60_000);
afterAll(() => test?.stop());

const figures = "figures { entitled due claimed paid outstanding outstandingAmount claimedAtLeast paidAtLeast withheld { reason atMost } }";
const whole = (entitled: number, due: string, claimed: number, paid: string, outstandingAmount: string) => ({
  entitled,
  due,
  claimed,
  paid,
  outstanding: entitled - claimed,
  outstandingAmount,
  claimedAtLeast: claimed,
  paidAtLeast: paid,
  withheld: null,
});
const part = (entitled: number, due: string, claimedAtLeast: number, paidAtLeast: string, atMost: number) => ({
  entitled,
  due,
  claimed: null,
  paid: null,
  outstanding: null,
  outstandingAmount: null,
  claimedAtLeast,
  paidAtLeast,
  withheld: { reason: "FEWER_THAN_TEN", atMost },
});

// Literals: added up by hand from the sample's list of groups.
describe("Entitlements through GraphQL", () => {
  it("tell per programme and unit what is due and claimed, cancelled rounds apart", async () => {
    const answer = await test.api.data(`{
      entitlementProgrammes {
        totalCount
        nodes { number rounds cancelledRounds periodFrom periodTo sectors modalities countries { code } totals { unit rounds cancelledRounds ${figures} } }
      }
    }`);
    const totals = (unit: string, rounds: number, cancelledRounds: number, of: object) => [{ unit, rounds, cancelledRounds, figures: of }];
    expect(answer).toEqual({
      entitlementProgrammes: {
        totalCount: 3,
        nodes: [
          {
            number: 1,
            rounds: 3,
            cancelledRounds: 0,
            periodFrom: "2026-01-01",
            periodTo: "2026-03-31",
            sectors: ["FOOD_SECURITY"],
            modalities: ["CASH"],
            countries: [{ code: "SOM" }],
            totals: totals("USD", 3, 0, whole(421, "48515.00", 265, "30265.00", "18250.00")),
          },
          {
            number: 2,
            rounds: 2,
            cancelledRounds: 0,
            periodFrom: "2026-01-01",
            periodTo: "2026-06-30",
            sectors: ["FOOD_SECURITY"],
            modalities: ["IN_KIND"],
            countries: [{ code: "KEN" }],
            totals: totals("KGM", 2, 0, whole(273, "12285.0", 110, "4950.0", "7335.0")),
          },
          {
            number: 3,
            rounds: 1,
            cancelledRounds: 1,
            periodFrom: "2026-02-01",
            periodTo: "2026-03-31",
            sectors: ["WATER_SANITATION_HYGIENE"],
            modalities: ["VOUCHER"],
            countries: [{ code: "SOM" }],
            totals: totals("USD", 0, 1, whole(0, "0.00", 0, "0.00", "0.00")),
          },
        ],
      },
    });
  });

  it("withhold by place what only few claimed, and never say 0 for it", async () => {
    const answer = await test.api.data(`{
      entitlementTotals(filter: { country: "SOM", periodFrom: "2026-03-01" }, groupBy: [PLACE]) { rows { place ${figures} label } }
    }`);
    expect(answer).toEqual({
      entitlementTotals: {
        rows: [
          { place: "SO2201", figures: part(70, "8750.00", 22, "2750.00", 13), label: "COMPLETE_LIST" },
          { place: "SO2202", figures: part(44, "5500.00", 0, "0.00", 13), label: "COMPLETE_LIST" },
          { place: "SO1101", figures: part(31, "2945.00", 0, "0.00", 13), label: "COMPLETE_LIST" },
        ],
      },
    });
  });

  it("count the few of one place with what is left of its region", async () => {
    const answer = await test.api.data(`{
      entitlementTotals(filter: { place: "SO22", periodFrom: "2026-02-01", periodTo: "2026-02-28" }, groupBy: [PLACE]) { rows { place figures { entitled } } }
    }`);
    expect(answer).toEqual({
      entitlementTotals: {
        rows: [
          { place: "SO2201", figures: { entitled: 64 } },
          { place: "SO22", figures: { entitled: 47 } },
        ],
      },
    });
  });

  it("lead from a round to its records, its cancellation and its proof", async () => {
    const answer = await test.api.data(`{
      entitlementRounds(filter: { modality: VOUCHER }) {
        totalCount
        nodes {
          country { code } programme { number } places cancelled cancelledBy { seq label } doubleClaims ${figures}
          fact { seq label data } claims { totalCount nodes { claimed paid places fact { seq } } } proof { slots { key } }
        }
      }
    }`);
    expect(answer).toMatchObject({
      entitlementRounds: {
        totalCount: 1,
        nodes: [
          {
            country: { code: "SOM" },
            programme: { number: 3 },
            places: 2,
            cancelled: true,
            cancelledBy: { seq: 18, label: "INCLUDED" },
            doubleClaims: 0,
            figures: whole(65, "1950.00", 15, "450.00", "1500.00"),
            fact: { seq: 16, label: "INCLUDED" },
            claims: { totalCount: 1, nodes: [{ claimed: 15, paid: "450.00", places: 1, fact: { seq: 17 } }] },
          },
        ],
      },
    });
  });

  it("pass the checks of their public figures, every round of them", async () => {
    const answer = await test.api.data(`{ entitlementRounds(first: 1) { totalCount }
      integrityChecks(filter: { field: [ENTITLEMENTS] }) { check found passed unknown } }`);
    const { entitlementRounds, integrityChecks }: { entitlementRounds: { totalCount: number }; integrityChecks: { check: string }[] } =
      JSON.parse(JSON.stringify(answer));
    const all = { found: 0, passed: entitlementRounds.totalCount, unknown: 0 };
    expect(integrityChecks).toEqual([
      { check: "MORE_CLAIMED_THAN_ENTITLED", ...all },
      { check: "MORE_PAID_THAN_DUE", ...all },
      { check: "CLAIMED_AFTER_CANCELLATION", ...all },
    ]);
  });

  it("are proven record by record: a round, a batch of claims and a cancellation", async () => {
    const id =
      z.object({ streams: z.array(z.object({ id: z.string() })) }).parse(await test.api.data("{ streams { id } }")).streams[0]?.id ?? "";
    const block = z.object({ fact: z.object({ proof: z.object({ block: z.object({ hash: z.string() }) }) }) });
    const read = async (seq: number) => {
      const document = await test.api.data(factQuery, { id: `${id}-${seq}` });
      return verifyFact(document, block.parse(document).fact.proof.block.hash);
    };
    expect(await read(16)).toMatchObject({
      ok: true,
      record: { country: "SOM", programme: 3, periodFrom: "2026-02-01", entitled: 65, due: "1950.00", places: "SO1101: 25, SO2201: 40" },
    });
    expect(await read(17)).toMatchObject({
      ok: true,
      record: { round: 16, pool: null, claimed: 15, paid: "450.00", places: "SO2201: 15" },
    });
    expect(await read(18)).toMatchObject({ ok: true, record: { round: 16 } });
  });

  it("come as a download with the very figures of the answer, and with empty cells where they are withheld", async () => {
    const response = await test.api.get("/export/entitlement-totals.csv?country=SOM&periodFrom=2026-03-01&groupBy=PLACE");
    const text = await response.text();
    expect(response.status, text).toBe(200);
    const lines = text.trim().split("\r\n");
    expect(lines[0]).toContain(
      "entitled,due,claimed,paid,outstanding,outstanding_amount,claimed_at_least,paid_at_least,withheld,withheld_at_most",
    );
    expect(lines[1]).toContain(",USD,SO2201,SOM,1,0,70,8750.00,,,,,22,2750.00,FEWER_THAN_TEN,13,");
    expect(lines).toHaveLength(4);
  });

  it("page by cursors that fit their own list only", async () => {
    const first = z.object({
      entitlementRounds: z.object({
        nodes: z.array(z.object({ id: z.string() })),
        pageInfo: z.object({ endCursor: z.string(), hasNextPage: z.boolean() }),
      }),
    });
    const ask = "query ($after: String) { entitlementRounds(first: 4, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }";
    const one = first.parse(await test.api.data(ask)).entitlementRounds;
    const two = first.parse(await test.api.data(ask, { after: one.pageInfo.endCursor })).entitlementRounds;
    expect(new Set([...one.nodes, ...two.nodes].map(({ id }) => id)).size).toBe(6);
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(
      await test.api.code('query ($after: String) { entitlementRounds(filter: { country: "SOM" }, after: $after) { nodes { id } } }', {
        after: one.pageInfo.endCursor,
      }),
    ).toBe("BAD_CURSOR");
    expect(await test.api.code('{ entitlementTotals(filter: { place: "Amina" }) { rows { unit } } }')).toBe("BAD_ARGUMENT");
  });

  it("take the same number of statements for one round as for all", async () => {
    const ask = (first: number) =>
      `{ entitlementRounds(first: ${first}) { nodes { id figures { claimed } fact { id transaction { hash } } stream { id } programme { id } } } }`;
    const counts: number[] = [];
    for (const first of [1, 6]) {
      await test.api.data(ask(first));
      test.api.statements.length = 0;
      await test.api.data(`${ask(first)} #`);
      counts.push(test.api.statements.filter((statement) => statement.includes("entitlement_")).length);
    }
    expect(counts[0]).toBe(counts[1]);
  });
});

describe("A person's own entitlement, checked from a bucket that many share", () => {
  const word = z.object({ key: z.string(), nodes: z.array(z.string()) });
  const answered = z.object({
    entitlementRound: z.object({
      bucketBits: z.number(),
      stream: z.object({ number: z.number() }),
      fact: z.object({ seq: z.number() }),
      bucket: z.object({
        number: z.number(),
        entries: z.string(),
        path: z.array(z.string()),
        nullifiers: z.string(),
        pooled: z.array(z.string()),
        storage: z.object({
          block: z.object({ hash: z.string(), header: z.string() }),
          contract: z.string(),
          accountNodes: z.array(z.string()),
          slots: z.array(word),
        }),
      }),
    }),
  });

  const check = async (round: number, person: number, alter: (document: BucketDocument) => BucketDocument = (document) => document) => {
    const planned = sampleRounds()[round];
    const secret = planned?.people[person]?.secret;
    if (planned === undefined || secret === undefined) throw new Error("The sample has no such person.");
    return checkWith(planned.terms, secret, alter);
  };
  const checkWith = async (
    terms: RoundTerms,
    secret: Uint8Array,
    alter: (document: BucketDocument) => BucketDocument = (document) => document,
  ) => {
    const id = await roundId(terms);
    const found = answered.parse(
      await test.api.data(bucketQuery, { id, number: new SealedEntitlement(secret, terms, await bitsOf(id)).bucket }),
    );
    const { bucketBits, stream, fact, bucket } = found.entitlementRound;
    const { number, storage, ...rest } = bucket;
    const { block, ...proof } = storage;
    const document: BucketDocument = {
      ...rest,
      terms,
      bucketBits,
      stream: stream.number,
      seq: fact.seq,
      bucket: number,
      storage: { ...proof, headerRlp: block.header, expectedBlockHash: block.hash },
    };
    return checkEntitlement(secret, alter(document), block.hash);
  };
  const bucketQuery = `query ($id: ID!, $number: Int!) { entitlementRound(id: $id) { bucketBits stream { number } fact { seq } bucket(number: $number) {
    number entries path nullifiers pooled storage { block { hash header } contract accountNodes slots { key nodes } } } } }`;
  const roundId = async ({ programme, periodFrom }: RoundTerms): Promise<string> => {
    const list = z.object({
      entitlementRounds: z.object({
        nodes: z.array(z.object({ id: z.string(), programme: z.object({ number: z.number() }), periodFrom: z.string() })),
      }),
    });
    const { nodes } = list.parse(
      await test.api.data("{ entitlementRounds { nodes { id programme { number } periodFrom } } }"),
    ).entitlementRounds;
    const found = nodes.find((node) => node.programme.number === programme && node.periodFrom.replaceAll("-", "") === String(periodFrom));
    if (found === undefined) throw new Error("No such round.");
    return found.id;
  };
  const bitsOf = async (id: string): Promise<number> =>
    z
      .object({ entitlementRound: z.object({ bucketBits: z.number() }) })
      .parse(await test.api.data("query ($id: ID!) { entitlementRound(id: $id) { bucketBits } }", { id })).entitlementRound.bucketBits;

  it("is found with its claim, by place, mixed, or not made yet", async () => {
    expect(await check(0, 0)).toMatchObject({ ok: true, claimed: true, cancelled: false, due: { amount: 12_000n, place: "SO2201" } });
    // In March 6 of SO2202 claimed, mixed with 7 of SO1101.
    expect(await check(2, 70)).toMatchObject({ ok: true, claimed: true, due: { amount: 12_500n, place: "SO2202" } });
    expect(await check(2, 80)).toMatchObject({ ok: true, claimed: false, due: { amount: 12_500n, place: "SO2202" } });
    expect(await check(5, 50)).toMatchObject({ ok: true, claimed: false, cancelled: true, due: { amount: 3_000n, place: "SO1101" } });
  });

  it("is told to be absent with a sound code that is nobody's", async () => {
    const [round] = sampleRounds();
    const stranger = readCode(writeCode(new Uint8Array(16).fill(9)));
    if (round === undefined || typeof stranger === "string") throw new Error("A code that is written is read.");
    const verdict = await checkWith(round.terms, stranger);
    expect(verdict).toMatchObject({ ok: true, due: null, claimed: false });
    // Hidden among as many as a bucket holds.
    expect(verdict.ok && verdict.among).toBeGreaterThanOrEqual(10);
  });

  it("is not taken from a bucket in which anything was left out, added or altered", async () => {
    const differs = { ok: false, reason: "value-differs" };
    expect(await check(0, 0, (bucket) => ({ ...bucket, entries: `0x${bucket.entries.slice(2 + 96)}` }))).toMatchObject(differs);
    expect(await check(0, 0, (bucket) => ({ ...bucket, nullifiers: `0x${bucket.nullifiers.slice(2 + 64)}` }))).toMatchObject(differs);
    expect(await check(2, 80, (bucket) => ({ ...bucket, pooled: bucket.pooled.map((pool) => `${pool}${"11".repeat(32)}`) }))).toMatchObject(
      differs,
    );
    expect(await check(0, 0, (bucket) => ({ ...bucket, terms: { ...bucket.terms, unit: "EUR" } }))).toMatchObject(differs);
  });

  it("asks for no more buckets of mixed batches than its own bits tell", () => {
    expect(poolBuckets(1, 1)).toHaveLength(8);
  });
});
