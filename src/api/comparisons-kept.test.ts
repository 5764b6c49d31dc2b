import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rederiveFunds } from "../domains/funds/rederive.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { RunningIndexer } from "../testing/run-indexer.ts";
import { type TestFlow, TestLedger } from "../testing/test-ledger.ts";
import { TestApi } from "./testing/test-api.ts";

const [fund, agency, donor] = [1, 2, 3];

let ledger: TestLedger;
let database: TestDatabase;
let indexer: RunningIndexer;
let api: TestApi;

const query = `query ($country: String, $organisation: ID, $asOf: AsOf) { comparisons(country: $country, organisation: $organisation, asOf: $asOf) {
  stream { source } naming { source } matches agree more less unknown
  flows(first: 1) { nodes { code records usd outcome } pageInfo { hasNextPage endCursor } } } }`;

interface Wishes {
  readonly country?: string;
  readonly organisation?: string;
}

const asked: readonly Wishes[] = [
  {},
  { country: "KEN" },
  { country: "UGA" },
  { organisation: "agency" },
  { organisation: "donor" },
  { country: "UGA", organisation: "donor" },
];

async function ask(wishes: Wishes, asOf?: unknown): Promise<unknown> {
  const { comparisons } = JSON.parse(JSON.stringify(await api.data(query, { ...wishes, asOf })));
  return comparisons;
}

/** Counts and the first flow of the only pair of sources. */
async function says(wishes: Wishes): Promise<unknown> {
  const answer: unknown = await ask(wishes);
  if (!Array.isArray(answer) || answer.length !== 1) return answer;
  const [{ matches, agree, more, less, unknown, flows }] = answer;
  return [matches, agree, more, less, unknown, flows.nodes[0].usd];
}

/** What is kept says the same as the records themselves, which an older block's answer is worked out from. */
async function settled(): Promise<void> {
  await indexer.untilHead();
  const { number } = await ledger.head();
  for (const wishes of asked) expect(await ask(wishes), JSON.stringify(wishes)).toEqual(await ask(wishes, { block: number }));
  expect(await rederiveFunds(database.sql)).toEqual([]);
}

const named: TestFlow = { ref: "CODE-20-001", from: fund, to: agency, country: "KEN", usdCents: 100_00n };
const naming = (usdCents: bigint | null, flow: TestFlow = {}): TestFlow => ({
  title: "Follows CODE-20-001",
  from: donor,
  to: fund,
  country: "UGA",
  usdCents,
  ...flow,
});

beforeAll(async () => {
  [ledger, database] = await Promise.all([TestLedger.start({ refs: ["fund", "agency", "donor"] }), createTestDatabase()]);
  await ledger.openStream("second");
  indexer = new RunningIndexer(ledger, database);
  await indexer.untilHead();
  api = await TestApi.start(database);
});

afterAll(async () => {
  await api?.stop();
  await indexer?.stop();
  await database?.drop();
  await ledger?.stop();
});

describe("What two sources tell of the same flows", () => {
  it("is compared whichever of them comes first", async () => {
    await ledger.record([naming(60_00n)]);
    await settled();
    expect(await says({})).toEqual([]);
    await ledger.recordIn(2, [named]);
    await settled();
    expect(await says({})).toEqual([1, 0, 0, 1, 0, "60.00"]);
  });

  it("counts of a country or organisation what it has to do with: all where the record itself has, else those that name it", async () => {
    await ledger.record([naming(90_00n, { country: "SOM", from: agency })]);
    await settled();
    expect(await says({})).toEqual([1, 0, 1, 0, 0, "150.00"]);
    expect(await says({ country: "KEN" })).toEqual([1, 0, 1, 0, 0, "150.00"]);
    expect(await says({ country: "UGA" })).toEqual([1, 0, 0, 1, 0, "60.00"]);
    expect(await says({ organisation: "donor" })).toEqual([1, 0, 0, 1, 0, "60.00"]);
    expect(await says({ country: "AFG" })).toEqual([]);
  });

  it("is compared anew when a record is corrected", async () => {
    const wrong = naming(90_00n, { country: "SOM", from: agency, ref: "REF-2" });
    await ledger.correct(wrong, { ...wrong, corrects: 2n, usdCents: 40_50n });
    await settled();
    expect(await says({})).toEqual([1, 1, 0, 0, 0, "100.50"]);
    expect(await says({ country: "SOM" })).toEqual([1, 0, 0, 1, 0, "40.50"]);
  });

  it("is unknown where the value of a record is, and page follows page", async () => {
    await ledger.record([naming(null), naming(5_00n, { title: "Follows CODE-20-002" })]);
    await ledger.recordIn(2, [{ ...named, ref: "CODE-20-002" }]);
    await settled();
    expect(await says({})).toEqual([2, 0, 0, 1, 1, null]);
    const next = `{ comparisons { flows(first: 1) { pageInfo { endCursor hasNextPage } } } }`;
    const { comparisons } = JSON.parse(JSON.stringify(await api.data(next)));
    const { endCursor, hasNextPage } = comparisons[0].flows.pageInfo;
    expect(hasNextPage).toBe(true);
    const page = `query ($after: String) { comparisons { flows(first: 5, after: $after) { nodes { code usd } pageInfo { hasNextPage } } } }`;
    expect(await api.data(page, { after: endCursor })).toEqual({
      comparisons: [{ flows: { nodes: [{ code: "CODE-20-002", usd: "5.00" }], pageInfo: { hasNextPage: false } } }],
    });
  });

  it("is held against the records when the database is verified", async () => {
    const untouched = new Error("put back");
    for (const [table, statement] of [
      ["fund_matches", "UPDATE fund_matches SET usd = coalesce(usd, 0) + 1"],
      ["fund_matches", "DELETE FROM fund_matches WHERE about = 'KEN'"],
      ["fund_match_counts", "UPDATE fund_match_counts SET count = count + 1"],
      ["fund_flows", "UPDATE fund_flows SET to_told = 'pKEN/Turkana'"],
    ] as const) {
      const tampered = database.sql.begin(async (tx) => {
        await tx.unsafe(statement);
        expect((await rederiveFunds(tx)).map((difference) => difference.table)).toContain(table);
        throw untouched;
      });
      await expect(tampered).rejects.toBe(untouched);
    }
  });

  it("is taken back with the blocks that it came from", async () => {
    const before = await ask({});
    const { number } = await ledger.head();
    await ledger.record([naming(1_00n, { title: "Follows CODE-20-002" })]);
    await ledger.recordIn(2, [{ ...named, usdCents: 7_00n }]);
    await settled();
    expect(await ask({})).not.toEqual(before);
    await ledger.reorganise((await ledger.head()).number - number, 3);
    await settled();
    expect(await ask({})).toEqual(before);
  });
});
