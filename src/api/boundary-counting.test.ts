import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { indexAll } from "../testing/run-indexer.ts";
import { TestLedger } from "../testing/test-ledger.ts";
import { TestApi } from "./testing/test-api.ts";

/** Each danger of counting a dollar twice, or half, as a record of its own year: so that each is a boundary of its own. */
let ledger: TestLedger;
let database: TestDatabase;
let api: TestApi;
let stream: string;
let beforeCorrections = 0;

const anywhere = { kind: 2, usdCents: 1_000n };
const commitment = { ...anywhere, country: "AFG" };
const disbursement = { ...commitment, kind: 3 };

beforeAll(async () => {
  [ledger, database] = await Promise.all([TestLedger.start(), createTestDatabase()]);
  stream = `31337-${ledger.ledger.slice(2, 10).toLowerCase()}-1`;
  await ledger.register(["ngo"]);
  const followed = { ...commitment, year: 2005 };
  await ledger.record([
    // 1: shared out by percentages, two thirds of it to health.
    { ...commitment, year: 2001, usdCents: 100n, properties: "to.sector=education@33.33;to.sector=health@66.67" },
    // 2: two emergencies that each have the whole of it.
    { ...commitment, year: 2002, properties: "to.emergency=600@100;to.emergency=911@100" },
    // 3: several, without a word on how much is whose.
    { ...anywhere, year: 2003, properties: "to.country=AFG;to.country=JOR" },
    // 4, 5: no rate is known.
    { ...commitment, year: 2004, usdCents: null, currency: "EUR", amount: 500n },
    { ...commitment, year: 2004, properties: "contribution=in-kind" },
    // 6, 7: a commitment and its payment; 8: the payment's receipt; 9: the getter passes it on.
    followed,
    { ...disbursement, year: 2005, usdCents: 400n, parent: 6n },
    { ...disbursement, kind: 5, year: 2005, usdCents: 400n, parent: 7n },
    { ...disbursement, year: 2005, usdCents: 300n, parent: 7n, from: 2, to: 3 },
    // 10, 11: the payment comes in another year than its commitment.
    { ...commitment, year: 2006 },
    { ...disbursement, year: 2007, parent: 10n },
    // 12, 13: what is left of a parked commitment, and what was taken from it.
    { ...commitment, year: 2008, usdCents: 600n, properties: "type=parked" },
    { ...disbursement, year: 2008, usdCents: 400n, parent: 12n },
    // 14: both ends lie inside. 15: the same, but the source says that the money is new.
    { ...disbursement, year: 2009, properties: "from.country=AFG;to.country=AFG" },
    { ...disbursement, year: 2009, usdCents: 50n, properties: "from.country=AFG;new-money=yes;to.country=AFG" },
    // 16: goes out. 17: a claim given up. 18: a pledge.
    { ...anywhere, kind: 3, year: 2009, usdCents: 7n, properties: "from.country=AFG;to.country=JOR" },
    { ...commitment, kind: 7, year: 2009 },
    { ...commitment, kind: 1, year: 2009, usdCents: 80n },
  ]);
  beforeCorrections = (await ledger.head()).number;
  const once = { ...followed, usdCents: 1_100n, ref: "REF-6" };
  await ledger.correct({ ...followed, ref: "REF-6", title: "Record 6" }, { ...once, corrects: 6n });
  await ledger.correct({ ...once, title: "Record 19" }, { ...once, usdCents: 1_200n, corrects: 19n });
  await indexAll(ledger, database);
  api = await TestApi.start(database);
}, 120_000);

afterAll(async () => {
  await api?.stop();
  await Promise.all([ledger?.stop(), database?.drop()]);
});

interface Step {
  readonly direction: string;
  readonly treatment: string;
  readonly usd: string;
  readonly records: number;
  readonly unknownUsd: number;
}

async function ask(boundary: unknown, asOf: unknown = null): Promise<{ readonly net: string; readonly steps: readonly string[] }> {
  const query = `query ($stream: ID!, $boundary: Boundary!, $asOf: AsOf) { boundary(stream: $stream, boundary: $boundary, asOf: $asOf) {
    net steps { direction treatment usd records unknownUsd } } }`;
  const answer: { boundary: { net: string; steps: Step[] } } = JSON.parse(
    JSON.stringify(await api.data(query, { stream, boundary, asOf })),
  );
  const { net, steps } = answer.boundary;
  return {
    net,
    steps: steps.map(({ direction, treatment, usd, records, unknownUsd }) =>
      [direction, treatment, usd, records, ...(unknownUsd > 0 ? [`${unknownUsd} unknown`] : [])].join(" "),
    ),
  };
}

const inCountry = async (year: number, asOf: unknown = null) => (await ask({ country: "AFG", year }, asOf)).steps;

describe("In a boundary", () => {
  it("a record that percentages share out counts for its part, exactly, and the rest is told", async () => {
    const of = async (code: string) => (await ask({ property: { dimension: "sector", code }, year: 2001 })).steps;
    expect(await of("health")).toEqual(["INCOMING OUTSIDE_SHARE 0.33 1", "INCOMING COUNTED 0.67 1"]);
    expect(await of("education")).toEqual(["INCOMING OUTSIDE_SHARE 0.67 1", "INCOMING COUNTED 0.33 1"]);
    const both = await ask({ property: { dimension: "sector", code: ["health", "education"] }, year: 2001 });
    expect(both.steps).toEqual(["INCOMING COUNTED 1.00 1"]);
  });

  it("one of which each of two codes has the whole counts whole, and once for both", async () => {
    for (const code of ["600", "911", ["600", "911"]]) {
      expect((await ask({ property: { dimension: "emergency", code }, year: 2002 })).steps).toEqual(["INCOMING COUNTED 10.00 1"]);
    }
  });

  it("one that is shared in unknown parts is left out, unless the boundary holds all of it", async () => {
    expect(await inCountry(2003)).toEqual(["INCOMING SHARED 10.00 1"]);
    expect((await ask({ country: ["AFG", "JOR"], year: 2003 })).steps).toEqual(["INCOMING COUNTED 10.00 1"]);
  });

  it("an unknown value is counted as unknown, never as 0", async () => {
    expect(await inCountry(2004)).toEqual(["INCOMING COUNTED 10.00 2 1 unknown"]);
  });

  it("a payment of a commitment, and its receipt, are the commitment's money; what goes on to another is not", async () => {
    expect(await inCountry(2005)).toEqual(["INCOMING TOLD_BEFORE 8.00 2", "INCOMING COUNTED 15.00 2"]);
    expect(await inCountry(2005, { block: beforeCorrections })).toEqual(["INCOMING TOLD_BEFORE 8.00 2", "INCOMING COUNTED 13.00 2"]);
  });

  it("seen from the one in the middle, money comes in once and goes out once", async () => {
    expect(await ask({ organisation: "un-wfp", year: 2005 })).toEqual({
      net: "9.00",
      steps: ["INCOMING TOLD_BEFORE 8.00 2", "INCOMING COUNTED 12.00 1", "OUTGOING COUNTED 3.00 1"],
    });
  });

  it("a payment counts where its commitment lies outside", async () => {
    expect(await inCountry(2006)).toEqual(["INCOMING COUNTED 10.00 1"]);
    expect(await inCountry(2007)).toEqual(["INCOMING COUNTED 10.00 1"]);
    expect((await ask({ country: "AFG", year: [2006, 2007] })).steps).toEqual(["INCOMING TOLD_BEFORE 10.00 1", "INCOMING COUNTED 10.00 1"]);
  });

  it("what is left of a parked record counts beside what was taken from it", async () => {
    expect(await inCountry(2008)).toEqual(["INCOMING COUNTED 10.00 2"]);
  });

  it("money that moves on inside is not counted, unless its source says that it is new; pledges and write-offs are not either", async () => {
    expect(await ask({ country: "AFG", year: 2009 })).toEqual({
      net: "0.43",
      steps: [
        "INCOMING PLEDGE 0.80 1",
        "INCOMING WRITE_OFF 10.00 1",
        "INCOMING COUNTED 0.50 1",
        "INTERNAL INTERNAL 10.00 1",
        "OUTGOING COUNTED 0.07 1",
      ],
    });
  });
});
