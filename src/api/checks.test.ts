import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rederiveFunds } from "../domains/funds/rederive.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { expectAsAfterCleanRun, RunningIndexer } from "../testing/run-indexer.ts";
import { type TestFlow, TestLedger } from "../testing/test-ledger.ts";
import { TestApi } from "./testing/test-api.ts";

const [pledge, commitment, disbursement, expenditure, receipt] = [1, 2, 3, 4, 5];

let ledger: TestLedger;
let database: TestDatabase;
let indexer: RunningIndexer;
let api: TestApi;
let stream: string;
/** What each check said after each step, by the block. */
const history = new Map<number, unknown>();

const query = `query ($stream: ID!, $asOf: AsOf) { checks(stream: $stream, asOf: $asOf) { check outcome failed passed unknown
  findings(first: 10) { totalCount nodes { detail record { reference } organisation { id } year expected found unit topic day related { reference } } } } }`;

interface Said {
  readonly check: string;
  readonly outcome: string;
  readonly failed: number;
  readonly passed: number;
  readonly unknown: number;
  readonly findings: {
    readonly nodes: readonly { readonly record: { reference: string } | null; readonly related: readonly { reference: string }[] }[];
  };
}

async function ask(asOf?: unknown): Promise<readonly Said[]> {
  const answer: { checks: readonly Said[] } = JSON.parse(JSON.stringify(await api.data(query, { stream, asOf })));
  return answer.checks;
}

/** failed, passed, unknown, and the references of what failed. */
async function says(check: string, asOf?: unknown): Promise<readonly unknown[]> {
  const found = (await ask(asOf)).find((each) => each.check === check);
  const refs = found?.findings.nodes.map(({ record }) => record?.reference ?? null) ?? [];
  return [found?.failed, found?.passed, found?.unknown, ...refs];
}

async function step(flows: readonly TestFlow[]): Promise<void> {
  await ledger.record(flows);
  await settled();
}

async function settled(): Promise<void> {
  await indexer.untilHead();
  history.set((await ledger.head()).number, await ask());
  expect(await rederiveFunds(database.sql)).toEqual([]);
}

beforeAll(async () => {
  [ledger, database] = await Promise.all([TestLedger.start({ refs: ["fund", "agency", "donor"] }), createTestDatabase()]);
  await ledger.declareSource(20_210_630, "file");
  indexer = new RunningIndexer(ledger, database);
  await indexer.untilHead();
  api = await TestApi.start(database);
  const { streams }: { streams: { id: string }[] } = JSON.parse(JSON.stringify(await api.data("{ streams { id } }")));
  stream = streams[0]?.id ?? "";
});

afterAll(async () => {
  await api?.stop();
  await indexer?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

const [fund, agency, donor] = [1, 2, 3];
const usd = (dollars: number) => ({ usdCents: BigInt(dollars) * 100n });

describe("integrity checks of a ledger of which every record is known", () => {
  it("a stream without records concerns no check", async () => {
    expect((await ask()).map(({ outcome }) => outcome)).toEqual(Array(11).fill("NOT_CONCERNED"));
  });

  it("a pledge is stale 12 months after its year has ended, as of the source's own date; what was followed is not", async () => {
    await step([
      { kind: pledge, ref: "P1", year: 2019, valueDate: 20190301, from: donor, to: fund, ...usd(100) },
      { kind: pledge, ref: "P2", year: 2019, valueDate: 20190301, from: donor, to: fund, ...usd(100) },
      // Its year ended six months before the source's date.
      { kind: pledge, ref: "P3", year: 2020, valueDate: 20190301, from: donor, to: fund, ...usd(100) },
      { kind: commitment, ref: "C1", parent: 1n, year: 2019, valueDate: 20190401, from: donor, to: fund, ...usd(100) },
    ]);
    // One of three is followed: the source's habit is not to link, so nothing is said.
    expect(await says("STALE_PLEDGE")).toEqual([0, 1, 2]);
    await step([
      { kind: pledge, ref: "P4", year: 2019, valueDate: 20190301, from: donor, to: fund, ...usd(100) },
      { kind: commitment, ref: "C4", parent: 5n, year: 2019, valueDate: 20190401, from: donor, to: fund, ...usd(100) },
    ]);
    expect(await says("STALE_PLEDGE")).toEqual([1, 3, 0, "P2"]);
  });

  it("payments that follow from no commitment are told where most do", async () => {
    await step([
      { kind: receipt, ref: "R1", parent: 4n, year: 2019, from: donor, to: fund, ...usd(60) },
      { kind: receipt, ref: "R-lost", year: 2019, from: donor, to: fund, ...usd(5) },
    ]);
    expect(await says("PAID_WITHOUT_COMMITMENT")).toEqual([1, 1, 0, "R-lost"]);
    // No payment is recorded at all: nothing can be said of receipts without one.
    expect(await says("RECEIPT_WITHOUT_DISBURSEMENT")).toEqual([0, 0, 2]);
    await step([{ kind: expenditure, ref: "E-lost", year: 2019, from: agency, to: 0, ...usd(5) }]);
    expect(await says("PAID_WITHOUT_COMMITMENT")).toEqual([0, 1, 2]);
  });

  it("parts are held against their whole, in its own currency only", async () => {
    expect(await says("PARTS_OVER_WHOLE")).toEqual([0, 3, 0]);
    await step([{ kind: receipt, ref: "R2", parent: 4n, year: 2019, from: donor, to: fund, ...usd(50) }]);
    expect(await says("PARTS_OVER_WHOLE")).toEqual([1, 2, 0, "C1"]);
    const [found] = (await ask()).find(({ check }) => check === "PARTS_OVER_WHOLE")?.findings.nodes ?? [];
    expect(found).toMatchObject({ expected: "100.00", found: "110.00", unit: "USD", related: [{ reference: "R1" }, { reference: "R2" }] });
    // Payments and receipts tell of the same money, and kroner are no dollars.
    await step([
      { kind: disbursement, ref: "D4", parent: 6n, year: 2019, from: donor, to: fund, ...usd(100) },
      { kind: receipt, ref: "R4", parent: 6n, year: 2019, from: donor, to: fund, currency: "SEK", amount: 99_900n, ...usd(101) },
    ]);
    expect(await says("PARTS_OVER_WHOLE")).toEqual([1, 2, 1, "C1"]);
  });

  it("a correction mends what it mends, and is told itself; the second one twice", async () => {
    // R2, record 9 of the stream, was 50.
    const second: TestFlow = { kind: receipt, ref: "R2", parent: 4n, year: 2019, from: donor, to: fund, ...usd(50) };
    const seq = ledger.length - 2;
    await ledger.correct({ ...second, title: `Record ${seq}` }, { ...second, corrects: BigInt(seq), ...usd(30), title: "Corrected" });
    await settled();
    expect(await says("PARTS_OVER_WHOLE")).toEqual([0, 3, 1]);
    expect(await says("CORRECTED")).toEqual([1, 11, 0, "R2"]);
    expect(await says("CORRECTED_AGAIN")).toEqual([0, 1, 0]);
    const third = { ...second, corrects: BigInt(ledger.length), ...usd(42), title: "Corrected again" };
    await ledger.correct({ ...second, corrects: BigInt(seq), ...usd(30), title: "Corrected" }, third);
    await settled();
    expect(await says("CORRECTED")).toEqual([1, 11, 0, "R2"]);
    expect(await says("CORRECTED_AGAIN")).toEqual([1, 0, 0, "R2"]);
    expect(await says("PARTS_OVER_WHOLE")).toEqual([1, 2, 1, "C1"]);
  });

  it("a parent that is corrected keeps what follows from it", async () => {
    const before: TestFlow = {
      kind: commitment,
      ref: "C1",
      parent: 1n,
      year: 2019,
      valueDate: 20190401,
      from: donor,
      to: fund,
      ...usd(100),
    };
    await ledger.correct({ ...before, title: "Record 4" }, { ...before, corrects: 4n, ...usd(200), title: "More" });
    await settled();
    expect(await says("PARTS_OVER_WHOLE")).toEqual([1, 2, 1, "P1"]);
    expect(await says("PAID_WITHOUT_COMMITMENT")).toEqual([2, 4, 0, "E-lost", "R-lost"]);
  });

  it("what is said twice, dated ahead, worth other dollars or shared out wrongly is told with what clashes", async () => {
    const twice: TestFlow = { ref: "T", from: fund, to: agency, year: 2021, valueDate: 20210101, ...usd(10) };
    await step([
      twice,
      twice,
      { ...twice, ...usd(11) },
      { ...twice, ref: "U" },
      { ref: "future", from: fund, to: agency, year: 2021, valueDate: 20210701, ...usd(10) },
      { ref: "undated", from: fund, to: agency, year: 2021, valueDate: 0, ...usd(10) },
      { ref: "worth", from: fund, to: agency, year: 2021, amount: 1_002n, ...usd(10) },
      {
        ref: "thirds",
        from: fund,
        to: agency,
        year: 2021,
        properties: "to.cluster=A@33.33;to.cluster=B@33.33;to.cluster=C@33.33",
        ...usd(10),
      },
      { ref: "wrong", from: fund, to: agency, year: 2021, properties: "to.cluster=A@60;to.cluster=B@60", ...usd(10) },
      { ref: "both", from: fund, to: agency, year: 2021, properties: "to.emergency=A@100;to.emergency=B@100", ...usd(10) },
    ]);
    expect(await says("DUPLICATE")).toEqual([1, 21, 0, "T"]);
    expect(await says("FUTURE_DATE")).toEqual([1, 20, 1, "future"]);
    expect(await says("VALUE_DIFFERS")).toEqual([1, 20, 0, "worth"]);
    expect(await says("SHARES_NOT_WHOLE")).toEqual([1, 1, 0, "wrong"]);
    const shares = (await ask()).find(({ check }) => check === "SHARES_NOT_WHOLE")?.findings.nodes;
    expect(shares).toMatchObject([{ topic: "to.cluster", found: "120", expected: "100", unit: "%" }]);
  });

  it("what an organisation gave is held against all that it had got by then, the same money once", async () => {
    // In by 2021: 200 committed (its receipts tell of the same), 100 committed, 5 received without one. Out in 2021: 101.
    expect(await says("MORE_OUT_THAN_IN")).toEqual([0, 1, 2]);
    await step([{ ref: "big", from: fund, to: agency, year: 2022, valueDate: 20210102, ...usd(205) }]);
    const [over] = (await ask()).find(({ check }) => check === "MORE_OUT_THAN_IN")?.findings.nodes ?? [];
    expect(over).toMatchObject({ organisation: { id: "fund" }, year: 2022, expected: "305.00", found: "306.00", record: null });
    // More comes in of an amount that nobody has converted.
    await step([{ ref: "more", from: donor, to: fund, year: 2020, currency: "SEK", amount: 1n, usdCents: null }]);
    expect(await says("MORE_OUT_THAN_IN")).toEqual([0, 1, 4]);
  });

  it("each older block says what the head said then", async () => {
    expect(history.size).toBeGreaterThan(9);
    for (const [block, said] of history) expect(await ask({ block }), `as of block ${block}`).toEqual(said);
  });

  it("records and organisations name what was found of them", async () => {
    const answer = await api.data(`{
      flows(first: 100) { nodes { reference checks { check related { reference } } } }
      organisation(id: "fund") { checks { check year } }
    }`);
    const {
      flows,
      organisation,
    }: {
      flows: { nodes: { reference: string; checks: { check: string; related: { reference: string }[] }[] }[] };
      organisation: unknown;
    } = JSON.parse(JSON.stringify(answer));
    const told = flows.nodes.flatMap(({ reference, checks }) =>
      checks.map(({ check, related }) => [reference, check, ...related.map((each) => each.reference)].join(" ")),
    );
    expect(told.sort()).toEqual([
      "C1 CORRECTED C1",
      "E-lost PAID_WITHOUT_COMMITMENT",
      "P1 PARTS_OVER_WHOLE C1",
      "P2 STALE_PLEDGE",
      "R-lost PAID_WITHOUT_COMMITMENT",
      "R2 CORRECTED R2 R2",
      "R2 CORRECTED_AGAIN R2 R2",
      "T DUPLICATE T",
      "future FUTURE_DATE",
      "worth VALUE_DIFFERS",
      "wrong SHARES_NOT_WHOLE",
    ]);
    expect(organisation).toEqual({ checks: [] });
  });

  it("pages hold what their size says, and a download all of it", async () => {
    const page = `query ($after: String) { check(stream: "${stream}", check: PAID_WITHOUT_COMMITMENT) { findings(first: 1, after: $after) {
      totalCount nodes { record { reference } } pageInfo { hasNextPage endCursor } } } }`;
    const read = async (after: string | null) => {
      const answer: { check: { findings: { nodes: unknown; pageInfo: { hasNextPage: boolean; endCursor: string } } } } = JSON.parse(
        JSON.stringify(await api.data(page, { after })),
      );
      return answer.check.findings;
    };
    const first = await read(null);
    expect(first).toMatchObject({ totalCount: 2, nodes: [{ record: { reference: "E-lost" } }], pageInfo: { hasNextPage: true } });
    expect(await read(first.pageInfo.endCursor)).toMatchObject({
      nodes: [{ record: { reference: "R-lost" } }],
      pageInfo: { hasNextPage: false },
    });
    expect(await api.code(page, { after: "x" })).toBe("BAD_CURSOR");
    const file = await (await api.get(`/export/check.csv?stream=${stream}&check=PAID_WITHOUT_COMMITMENT`)).text();
    expect(file.match(/^\d,2,PAID_WITHOUT_COMMITMENT,/gm)).toHaveLength(2);
  });

  it("what follows from a record in another stream is held against it there, but not as of a block before", async () => {
    const [before, { number }] = [await ask(), await ledger.head()];
    await ledger.openStream("other");
    await ledger.recordIn(2, [
      { kind: receipt, ref: "elsewhere", parent: 1n, parentStream: 1, year: 2019, from: donor, to: fund, ...usd(500) },
    ]);
    await indexer.untilHead();
    expect(await says("PARTS_OVER_WHOLE")).toEqual([1, 2, 1, "P1"]);
    const found = (said: readonly Said[]) => said.find(({ check }) => check === "PARTS_OVER_WHOLE")?.findings.nodes;
    expect(found(await ask())).not.toEqual(found(before));
    // Nothing was added to the stream itself since.
    expect(await ask({ block: number })).toEqual(before);
  });

  it("is taken back with the blocks that it came from, to the same bytes as after a clean run", async () => {
    const kept = await ask();
    const { number } = await ledger.head();
    await ledger.mine(1);
    const twice: TestFlow = { ref: "T", from: fund, to: agency, year: 2021, valueDate: 20210101, ...usd(10) };
    await ledger.record([twice, { kind: receipt, ref: "R9", parent: 4n, year: 2019, from: donor, to: fund, ...usd(500) }]);
    const seq = ledger.length - 1;
    await ledger.correct(
      { ...twice, title: `Record ${seq}` },
      { ...twice, corrects: BigInt(seq), from: agency, to: fund, ...usd(7), title: "New" },
    );
    await settled();
    expect(await ask()).not.toEqual(kept);
    history.clear();
    await ledger.reorganise((await ledger.head()).number - number, 3);
    await settled();
    expect(await ask()).toEqual(kept);
    await ledger.record([twice]);
    await settled();
    await indexer.stop();
    await expectAsAfterCleanRun(ledger, database);
  });
});
