import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { TestLedger } from "../testing/test-ledger.ts";
import { TestApi } from "./testing/test-api.ts";
import { traceOf } from "./testing/trace-lines.ts";

/** Each danger of following money wrongly, as records of its own year. */
let ledger: TestLedger;
let database: TestDatabase;
let api: TestApi;
let stream: string;
let beforeLater = 0;
const [wfp, a, b, c, ngo, pool, otherPool] = [2, 3, 4, 5, 6, 7, 8];

beforeAll(async () => {
  [ledger, database] = await Promise.all([TestLedger.start(), createTestDatabase()]);
  stream = `31337-${ledger.ledger.slice(2, 10).toLowerCase()}-1`;
  await ledger.register(["aa", "bb", "cc", "ngo"]);
  await ledger.register(["pool", "other-pool"], 6);
  const move = (from: number, to: number, usdCents: bigint | null, year: number) => ({ kind: 2, from, to, usdCents, year });
  const paid = { kind: 3 };
  await ledger.record([
    // 1 to 3: three give alike to a pool, 4 and 5: which gives a hundred dollars and one cent.
    move(a, pool, 10_000n, 2001),
    move(b, pool, 10_000n, 2001),
    move(c, pool, 10_000n, 2001),
    { ...move(pool, wfp, 10_000n, 2001), country: "AFG" },
    { ...move(pool, ngo, 1n, 2001), country: "JOR" },
    // 6 to 8: pledged, committed, received in two parts, of which one is given up. 10: what WFP passes on; 11: what is spent.
    { ...move(a, wfp, 9_000n, 2002), kind: 1, valueDate: 20020101 },
    { ...move(a, wfp, 10_000n, 2002), parent: 6n, valueDate: 20020131 },
    { ...move(a, wfp, 6_000n, 2002), kind: 5, parent: 7n, valueDate: 20020302 },
    { ...move(a, wfp, 1_000n, 2002), kind: 7, parent: 7n, valueDate: 20020303 },
    { ...move(wfp, ngo, 4_000n, 2002), ...paid, parent: 8n, valueDate: 20020401 },
    { ...move(ngo, 0, 1_500n, 2002), kind: 4, parent: 10n, country: "AFG", valueDate: 0 },
    // 12 to 14: a chain that is corrected so that it leads back to itself.
    move(a, wfp, 500n, 2003),
    { ...move(wfp, ngo, 500n, 2003), parent: 12n },
    // 14: a value that nobody knows, to a pool that gives it on with a known one.
    { ...move(a, otherPool, null, 2004), currency: "EUR", amount: 700n },
    move(b, otherPool, 100n, 2004),
    move(otherPool, wfp, 50n, 2004),
    // 17 to 19: a pool that gives to a pool, by no link. 20, 21: with a link, which is followed instead.
    move(a, otherPool, 1_000n, 2005),
    move(otherPool, pool, 600n, 2005),
    { ...move(pool, ngo, 500n, 2005), properties: "to.place=AFG/Hirat/Injil" },
    move(b, otherPool, 1_000n, 2006),
    { ...move(otherPool, ngo, 900n, 2006), parent: 20n },
    // 22, 23: nobody gave to the pool in that year. 24: the name is kept back.
    move(pool, wfp, 300n, 2007),
    { ...move(pool, 0, 200n, 2007), properties: "to.withheld=National%20NGO" },
    { ...move(0, 0, 150n, 2007), parent: 23n, properties: "from.withheld=National%20NGO;to.place=AFG/Hirat" },
    // 25: another country's place that begins with the same letters.
    { ...move(0, 0, 150n, 2007), parent: 23n, properties: "from.withheld=National%20NGO;to.place=AFG/Hirat-ish" },
  ]);
  // A sum of what three lines say would be easy to get right by chance: this one is paid out in many parts.
  await ledger.record([
    move(a, pool, 700n, 2008),
    move(b, pool, 300n, 2008),
    ...Array.from({ length: 40 }, () => move(pool, ngo, 33n, 2008)),
  ]);
  const looped = { ...move(a, wfp, 500n, 2003), ref: "REF-12" };
  await ledger.correct({ ...looped, title: "Record 12" }, { ...looped, parent: 13n, corrects: 12n });
  beforeLater = (await ledger.head()).number;
  await ledger.record([move(c, pool, 30_000n, 2001)]);
  const given = { ...move(a, pool, 100n, 2009), ref: "REF-70" };
  await ledger.record([
    // 70: is corrected to twice as much, after 71 named it as what it follows from. 72, 73: by no link.
    given,
    { ...move(pool, ngo, 90n, 2009), parent: 70n },
    move(b, pool, 100n, 2009),
    move(pool, wfp, 50n, 2009),
  ]);
  await ledger.correct({ ...given, title: "Record 70" }, { ...given, usdCents: 200n, corrects: 70n });
  await indexAll(ledger, database);
  api = await TestApi.start(database);
}, 120_000);

afterAll(async () => {
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

const pinned = () => ({ block: beforeLater });
const record = (seq: number, direction: string, asOf: unknown = null) => traceOf(api, { record: `${stream}-${seq}` }, direction, { asOf });

describe("A pool's money", () => {
  it("is every giver's by its part in the year's contributions, and all givers together get what the pool gave, to the cent", async () => {
    const out = [];
    for (const seq of [1, 2, 3]) {
      const { lines } = await record(seq, "FORWARD", pinned());
      out.push(lines[1]);
    }
    // 100.01 in three parts.
    expect(out).toEqual(["2 computed 33.34 2", "2 computed 33.34 2", "2 computed 33.33 2"]);
  });

  it("goes on to the cent, and what the pool keeps is unaccounted for", async () => {
    expect((await record(3, "FORWARD", pinned())).lines).toEqual([
      "1 recorded 100.00 1",
      "2 computed 33.33 2",
      "3 destination",
      "CC → POOL 100.00 of 100.00 RECORDED",
      "POOL → UN-WFP 33.33 of 100.00 POOLED",
      "POOL → NGO 0.00 of 0.01 POOLED",
      "UN-WFP → AFG 33.33 of 100.00 DESTINATION",
      "NGO → JOR 0.00 of 0.01 DESTINATION",
      "POOL 100.00 in 33.33 out 66.67 unaccounted",
      "UN-WFP 33.33 in 0.00 out 33.33 unaccounted",
      "NGO 0.00 in 0.00 out 0.00 unaccounted",
    ]);
  });

  it("comes back to every giver, to the cent", async () => {
    const { lines, pools } = await record(4, "BACK", pinned());
    expect(lines).toEqual([
      "1 computed 100.00 3",
      "2 recorded 100.00 1",
      "3 destination",
      "AA → POOL 33.34 of 100.00 POOLED",
      "BB → POOL 33.33 of 100.00 POOLED",
      "CC → POOL 33.33 of 100.00 POOLED",
      "POOL → UN-WFP 100.00 of 100.00 RECORDED",
      "UN-WFP → AFG 100.00 of 100.00 DESTINATION",
      "POOL 100.00 in 100.00 out 0.00 unaccounted",
    ]);
    expect(pools).toEqual(["POOL 2001: 300.00 of 3 in 3, 100.01 in 2, 100.00 through"]);
  });

  it("is shared anew when more is given, and stays as it was at an older block", async () => {
    expect((await record(4, "BACK")).lines.slice(3, 6)).toEqual([
      "CC → POOL 66.66 of 400.00 POOLED",
      "AA → POOL 16.67 of 100.00 POOLED",
      "BB → POOL 16.67 of 100.00 POOLED",
    ]);
    expect((await record(4, "BACK", pinned())).lines[3]).toBe("AA → POOL 33.34 of 100.00 POOLED");
  });

  it("is not shared by contributions of which nobody knows the value, and they are counted as unknown", async () => {
    expect((await record(16, "BACK")).lines.slice(0, 4)).toEqual([
      "1 computed 0.50 2 1 unknown",
      "2 recorded 0.50 1",
      "BB → OTHER-POOL 0.50 of 1.00 POOLED",
      "AA → OTHER-POOL 0.00 of 0.00 POOLED 1 unknown",
    ]);
    expect((await record(14, "FORWARD")).lines).toEqual([
      "1 recorded 0.00 1 1 unknown",
      "AA → OTHER-POOL 0.00 of 0.00 RECORDED 1 unknown",
      "OTHER-POOL 0.00 in 0.00 out 0.00 unaccounted",
    ]);
  });

  it("goes through a second pool; where a link says where it went, the link is followed", async () => {
    expect((await record(17, "FORWARD")).lines).toEqual([
      "1 recorded 10.00 1",
      "2 computed 6.00 1",
      "3 computed 5.00 1",
      "AA → OTHER-POOL 10.00 of 10.00 RECORDED",
      "OTHER-POOL → POOL 6.00 of 6.00 POOLED",
      "POOL → NGO 5.00 of 5.00 POOLED",
      "OTHER-POOL 10.00 in 6.00 out 4.00 unaccounted",
      "POOL 6.00 in 5.00 out 1.00 unaccounted",
      "NGO 5.00 in 0.00 out 5.00 unaccounted",
    ]);
    expect((await record(21, "BACK")).lines).toEqual([
      "1 recorded 9.00 1",
      "2 recorded 9.00 1",
      "BB → OTHER-POOL 9.00 of 10.00 RECORDED",
      "OTHER-POOL → NGO 9.00 of 9.00 RECORDED",
      "OTHER-POOL 9.00 in 9.00 out 0.00 unaccounted",
    ]);
  });

  it("comes from nobody where nobody gave in that year", async () => {
    expect((await record(22, "BACK")).lines).toEqual([
      "1 recorded 3.00 1",
      "POOL → UN-WFP 3.00 of 3.00 RECORDED",
      "POOL 0.00 in 3.00 out -3.00 unaccounted",
    ]);
  });
});

describe("Linked records", () => {
  it("are followed from any stage of a step to where they end; stages of a step are the same money", async () => {
    for (const seq of [6, 7, 8]) {
      const { lines, stages, clock } = await record(seq, "FORWARD");
      expect(lines).toEqual([
        "1 recorded 100.00 1",
        "2 recorded 40.00 1",
        "3 recorded 15.00 1",
        "AA → UN-WFP 100.00 of 100.00 RECORDED",
        "UN-WFP → NGO 40.00 of 40.00 RECORDED",
        "NGO → AFG 15.00 of 15.00 RECORDED",
        "UN-WFP 100.00 in 40.00 out 60.00 unaccounted",
        "NGO 40.00 in 15.00 out 25.00 unaccounted",
      ]);
      expect(stages[0]).toEqual(["PLEDGE 90.00 1", "COMMITMENT 100.00 1", "RECEIPT 60.00 1", "WRITE_OFF 10.00 1"]);
      expect(clock).toEqual([
        "1 PLEDGE 2002-01-01",
        "1 COMMITMENT after PLEDGE 2002-01-31 30 days",
        "1 RECEIPT after COMMITMENT 2002-03-02 30 days",
        "1 WRITE_OFF after COMMITMENT 2002-03-03 31 days, stopped 1: 10.00",
        "2 DISBURSEMENT after RECEIPT 2002-04-01 30 days",
        "3 EXPENDITURE after DISBURSEMENT undated, stopped 1: 15.00",
      ]);
    }
  });

  it("lead back as much as arrived, not all that was given", async () => {
    expect((await record(11, "BACK")).lines).toEqual([
      "1 recorded 15.00 1",
      "2 recorded 15.00 1",
      "3 recorded 15.00 1",
      "AA → UN-WFP 15.00 of 100.00 RECORDED",
      "UN-WFP → NGO 15.00 of 40.00 RECORDED",
      "NGO → AFG 15.00 of 15.00 RECORDED",
      "UN-WFP 15.00 in 15.00 out 0.00 unaccounted",
      "NGO 15.00 in 15.00 out 0.00 unaccounted",
    ]);
  });

  it("that lead back to themselves after a correction end", async () => {
    const { lines } = await record(13, "BOTH");
    expect(lines).toContain("AA → UN-WFP 5.00 of 5.00 RECORDED");
    expect((await traceOf(api, { stream, year: 2003 }, "FORWARD")).lines).toContain("UN-WFP → NGO 5.00 of 5.00 RECORDED");
  });

  it("go on from the newest version of a record, whichever version they name", async () => {
    const query = "query ($id: ID!) { flow(id: $id) { reference children { id } } }";
    expect(await api.data(query, { id: `${stream}-74` })).toEqual({ flow: { reference: "REF-70", children: [{ id: `${stream}-71` }] } });
    expect(await api.data(query, { id: `${stream}-70` })).toEqual({ flow: { reference: "REF-70", children: [{ id: `${stream}-71` }] } });
    // What goes on by a link is not in the pool: the unlinked fifty cents are of BB's dollar alone.
    expect((await record(73, "BACK")).pools).toEqual(["POOL 2009: 1.00 of 1 in 1, 0.50 in 1, 0.50 through"]);
    expect((await record(74, "FORWARD")).lines).toContain("POOL → NGO 0.90 of 0.90 RECORDED");
  });

  it("of which the name is kept back stay so, and lead to a place with all that lies in it", async () => {
    const { lines } = await traceOf(api, { stream, place: "AFG/Hirat" }, "BACK");
    expect(lines).toEqual([
      "1 computed 5.00 1",
      "2 computed 6.50 2",
      "3 recorded 6.50 2",
      "AA → OTHER-POOL 5.00 of 10.00 POOLED",
      "OTHER-POOL → POOL 5.00 of 6.00 POOLED",
      "POOL → National NGO 1.50 of 2.00 RECORDED",
      "POOL → NGO 5.00 of 5.00 RECORDED",
      "National NGO → AFG/Hirat 1.50 of 1.50 RECORDED",
      "OTHER-POOL 5.00 in 5.00 out 0.00 unaccounted",
      "POOL 0.00 in 1.50 out -1.50 unaccounted",
      "POOL 5.00 in 5.00 out 0.00 unaccounted",
      "National NGO 1.50 in 1.50 out 0.00 unaccounted",
    ]);
  });
});

describe("A question for a trace", () => {
  it("costs as many statements for a pool that gave forty times as for one that gave twice", async () => {
    const count = async (seq: number) => {
      api.statements.length = 0;
      await record(seq, "FORWARD");
      return api.statements.length;
    };
    const [few, many] = [await count(2), await count(26)];
    expect(many).toBe(few);
    expect(many).toBeLessThan(14);
  });

  it("says what is wrong with it", async () => {
    const code = (from: unknown) => api.code("query ($from: TraceStart!) { trace(from: $from) { usd } }", { from });
    expect(await code({})).toBe("BAD_ARGUMENT");
    expect(await code({ stream })).toBe("BAD_ARGUMENT");
    expect(await code({ record: `${stream}-1`, year: 2001 })).toBe("BAD_ARGUMENT");
    expect(await code({ record: `${stream}-9999` })).toBe("UNKNOWN_RECORD");
    expect(await code({ stream: "31337-00000000-1", year: 2001 })).toBe("UNKNOWN_STREAM");
    expect(await code({ stream, organisation: "nobody" })).toBe("UNKNOWN_ORGANISATION");
  });
});
