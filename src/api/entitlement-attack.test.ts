import { SealedEntitlement } from "@plainsight/verifier/entitlement";
import { bytesToHex } from "@plainsight/verifier/hex";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { mergeCells } from "../domains/entitlements/publish/merge-cells.ts";
import type { CodedPerson, PlannedRound } from "../domains/entitlements/publish/planned.ts";
import { events } from "../generated/abi/EntitlementLedger.ts";
import { connectToLedger } from "../publish/connect.ts";
import { getLogs } from "../publish/logs.ts";
import { seeded } from "../testing/seeded.ts";
import { EntitlementTest } from "./testing/entitlement-ledger.ts";
import { findFew, type Known } from "./testing/subtraction.ts";

// What one who knows everything that is public could learn by adding and subtracting. The test alone knows who is who.

interface Truth extends CodedPerson {
  readonly round: number;
  readonly programme: number;
  readonly period: number;
  readonly country: string;
  readonly cell: string;
  /** Block at which the claim was recorded, and whether it was told with its place; undefined: never. */
  recorded?: { readonly block: number; readonly mixed: boolean };
}

let test: EntitlementTest;
const people: Truth[] = [];
let blocks: readonly number[] = [];
/** Block in which each round was published, and in which one was cancelled. */
const publishedIn = new Map<number, number>();
let cancelledIn = Number.POSITIVE_INFINITY;
/** Whole batches and cells as they stand on the ledger for everybody to read. */
const onLedger: Known[] = [];

const homes = [
  ["SOM", ["SO2201", "SO2201", "SO2201", "SO2202", "SO2202", "SO2203", "SO1101", "SO1101", "SO1102"]],
  ["KEN", ["KE0101", "KE0101", "KE0102", "KE02"]],
] as const;

function invent(waves: number): PlannedRound[][] {
  const random = seeded(42);
  const plans: { readonly round: PlannedRound; readonly people: { readonly person: CodedPerson; readonly wave: number }[] }[] = [];
  for (const [programme, from] of [
    [1, 1],
    [1, 2],
    [2, 1],
    [1, 3],
  ] as const) {
    const [country, places] = homes[programme === 2 ? 1 : 0];
    const count = 90 + random(60);
    const members = Array.from({ length: count }, (_, i) => ({
      person: {
        place: places[random(places.length)] ?? "",
        amount: BigInt(1_000 + random(9_000)),
        paid: null,
        secret: new Uint8Array(16).map((_byte, at) => (at < 2 ? (i >> (8 * at)) & 255 : programme * 16 + from + at)),
      },
      // Some never claim.
      wave: random(waves + 2),
    }));
    const month = 20_260_000 + from * 100;
    const terms = { country, sector: 1, modality: 1, programme, periodFrom: month + 1, periodTo: month + 28, unit: "USD", decimals: 2 };
    plans.push({ round: { terms, people: [], cancelled: false }, people: members });
  }
  return Array.from({ length: waves }, (_, wave) =>
    plans
      // The last round comes only after claims of the others have been mixed.
      .filter((_plan, i) => i < 3 || wave >= 2)
      .map(({ round, people: members }, i) => ({
        ...round,
        cancelled: i === 1 && wave === waves - 1,
        people: members.map(({ person, wave: claims }) => ({ ...person, paid: claims <= wave ? person.amount : null })),
      })),
  );
}

beforeAll(async () => {
  test = await EntitlementTest.start();
  const waves = invent(5);
  for (const wave of waves) await test.publish(wave);
  for (const [round, { terms, people: members }] of (waves.at(-1) ?? []).entries()) {
    const cells = mergeCells(members.map(({ place }) => place));
    const { programme, country, periodFrom } = terms;
    for (const [i, person] of members.entries())
      people.push({ ...person, round, programme, country, period: periodFrom, cell: cells[i] ?? "" });
  }
  await readLedger(waves.at(-1) ?? []);
  await test.index();
}, 120_000);
afterAll(() => test?.stop());

/** Whose claims each batch holds: the test can tell, as it has all codes. */
async function readLedger(rounds: readonly PlannedRound[]): Promise<void> {
  const ledger = await connectToLedger(test.ledger.target);
  const { address } = test.ledger.contract("EntitlementLedger");
  const whose = new Map<string, Truth>();
  const seen = new Set<number>();
  const decoded = [];
  for await (const log of getLogs(ledger, { address, topics: [], fromBlock: 0n, toBlock: await ledger.node.getBlockNumber() })) {
    seen.add(Number(log.blockNumber));
    decoded.push(log);
  }
  for (const log of decoded) {
    if (log.topics[0] !== events.RoundPublished.topic) continue;
    const { round } = events.RoundPublished.decode(log);
    const index = rounds.findIndex(({ terms }) => terms.programme === round.programme && terms.periodFrom === round.periodFrom);
    const { terms } = rounds[index] ?? {};
    if (terms === undefined) throw new Error("A round that nobody planned.");
    publishedIn.set(index, Number(log.blockNumber));
    for (const person of people.filter((each) => each.round === index)) {
      whose.set(bytesToHex(new SealedEntitlement(person.secret, terms, round.bucketBits).nullifier), person);
    }
  }
  for (const log of decoded) {
    if (log.topics[0] === events.RoundCancelled.topic) cancelledIn = Number(log.blockNumber);
    if (log.topics[0] !== events.ClaimsRecorded.topic) continue;
    const { claims, nullifiers } = events.ClaimsRecorded.decode(log);
    const members = nullifiers.flatMap((nullifier) => whose.get(nullifier) ?? []);
    for (const person of members) person.recorded = { block: Number(log.blockNumber), mixed: claims.round === 0n };
    expect(members).toHaveLength(nullifiers.length);
    onLedger.push({ what: `batch of block ${Number(log.blockNumber)}`, people: new Set(members) });
  }
  blocks = [...seen].sort((one, other) => one - other);
}

const row = z.object({
  country: z.object({ code: z.string() }).nullable(),
  place: z.string().nullable(),
  periodFrom: z.string().nullable(),
  programme: z.object({ number: z.number() }).nullable(),
  round: z.object({ programme: z.object({ number: z.number() }), periodFrom: z.string() }).nullable(),
  figures: z.object({
    entitled: z.number(),
    claimed: z.number().nullable(),
    outstanding: z.number().nullable(),
    claimedAtLeast: z.number(),
  }),
});
const answers = z.record(z.string(), z.object({ rows: z.array(row) }));
const dimensions = ["COUNTRY", "PLACE", "PERIOD", "PROGRAMME", "ROUND"] as const;
const groupings: readonly (readonly (typeof dimensions)[number][])[] = [
  [],
  ["COUNTRY"],
  ["PLACE"],
  ["PERIOD"],
  ["PROGRAMME"],
  ["ROUND"],
  ["COUNTRY", "PERIOD"],
  ["PLACE", "PERIOD"],
  ["PLACE", "PROGRAMME"],
  ["PERIOD", "PROGRAMME"],
  ["PLACE", "ROUND"],
  dimensions,
];

interface Filter {
  readonly text: string;
  fits(person: Truth): boolean;
}
const places = ["SO", "SO11", "SO22", "SO1101", "SO2201", "KE", "KE01", "KE0101"];
const filters: readonly Filter[] = [
  { text: "{}", fits: () => true },
  ...["SOM", "KEN"].map((code) => ({ text: `{ country: "${code}" }`, fits: ({ country }: Truth) => country === code })),
  ...places.map((place) => ({ text: `{ place: "${place}" }`, fits: ({ cell }: Truth) => cell.startsWith(place) })),
  { text: '{ periodFrom: "2026-02-01" }', fits: ({ period }) => period >= 20_260_201 },
  { text: '{ periodTo: "2026-02-28" }', fits: ({ period }) => period <= 20_260_228 },
  {
    text: '{ place: ["SO2201", "SO11"], periodTo: "2026-01-31" }',
    fits: ({ cell, period }) => /^SO(2201|11)/.test(cell) && period < 20_260_200,
  },
];

/** Every figure that is shown, as the people whom it counts. */
async function askEverything(): Promise<readonly Known[]> {
  const known: Known[] = [];
  for (const block of blocks) {
    for (const filter of filters) {
      for (let from = 0; from < groupings.length; from += 6) {
        const part = groupings.slice(from, from + 6);
        const fields =
          "country { code } place periodFrom programme { number } round { programme { number } periodFrom } figures { entitled claimed outstanding claimedAtLeast }";
        const query = part.map(
          (by, i) => `q${i}: entitlementTotals(filter: ${filter.text}, groupBy: [${by}], asOf: { block: ${block} }) { rows { ${fields} } }`,
        );
        const answer = answers.parse(await test.api.data(`{ ${query.join("\n")} }`));
        for (const [i, by] of part.entries()) {
          for (const each of answer[`q${i}`]?.rows ?? []) known.push(...figuresOf(each, by, filter, block));
        }
      }
    }
  }
  return known;
}

/** Round 1 is cancelled at last: it then counts only where the sum is by round. */
function figuresOf(each: z.infer<typeof row>, by: readonly string[], filter: Filter, block: number): readonly Known[] {
  const number = (day: string) => Number(day.replaceAll("-", ""));
  const published = (person: Truth) => block >= (publishedIn.get(person.round) ?? Number.POSITIVE_INFINITY);
  const inForce = (person: Truth) => person.round !== 1 || block < cancelledIn || by.includes("ROUND");
  const counted = people.filter(
    (person) =>
      filter.fits(person) &&
      inForce(person) &&
      published(person) &&
      (each.country === null || each.country.code === person.country) &&
      (each.place === null || each.place === person.cell) &&
      (each.periodFrom === null || number(each.periodFrom) === person.period) &&
      (each.programme === null || each.programme.number === person.programme) &&
      (each.round === null || (each.round.programme.number === person.programme && number(each.round.periodFrom) === person.period)),
  );
  const name = `${filter.text} by ${by} at block ${block}: ${JSON.stringify(each)}`;
  const { entitled, claimed, outstanding } = each.figures;
  expect(entitled, name).toBe(counted.length);
  const known: Known[] = [{ what: `entitled, ${name}`, people: new Set(counted) }];
  if (claimed === null) return known;
  const done = counted.filter(({ recorded }) => recorded !== undefined && recorded.block <= block);
  expect(claimed, name).toBe(done.length);
  expect(outstanding, name).toBe(counted.length - done.length);
  known.push({ what: `claimed, ${name}`, people: new Set(done) });
  return known;
}

describe("Adding and subtracting all that is public", () => {
  let known: readonly Known[] = [];

  beforeAll(async () => {
    known = [...(await askEverything()), ...onLedger];
  }, 120_000);

  it("is worth the trouble: some claims are mixed, some withheld, a round is cancelled, and one came late", () => {
    expect(people.filter(({ recorded }) => recorded?.mixed).length).toBeGreaterThanOrEqual(10);
    expect(people.filter(({ recorded }) => recorded === undefined).length).toBeGreaterThan(10);
    expect(cancelledIn).toBeLessThan(Number.POSITIVE_INFINITY);
    expect(publishedIn.get(3)).toBeGreaterThan(publishedIn.get(2) ?? 0);
    expect(known.length).toBeGreaterThan(1_000);
  });

  it("across filters, groupings, blocks, totals and cells tells of no group of fewer than ten people", () => {
    expect(findFew(people, known)).toBeNull();
  });

  it("gets no more from downloads than from answers", async () => {
    const shown = "entitled claimed outstanding claimedAtLeast";
    for (const block of blocks) {
      const query = `{ entitlementTotals(groupBy: [PLACE, PERIOD], asOf: { block: ${block} }) { rows { place figures { ${shown} } } } }`;
      const { rows } = z
        .object({
          entitlementTotals: z.object({
            rows: z.array(z.object({ place: z.string(), figures: z.record(z.string(), z.number().nullable()) })),
          }),
        })
        .parse(await test.api.data(query)).entitlementTotals;
      const text = await (await test.api.get(`/export/entitlement-totals.ndjson?groupBy=PLACE&groupBy=PERIOD&asOf=${block}`)).text();
      const lines = text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) =>
          z
            .looseObject({
              place: z.string(),
              entitled: z.number(),
              claimed: z.number().nullable(),
              outstanding: z.number().nullable(),
              claimed_at_least: z.number(),
            })
            .parse(JSON.parse(line)),
        );
      expect(
        lines.map(({ place, entitled, claimed, outstanding, claimed_at_least: claimedAtLeast }) => ({
          place,
          figures: { entitled, claimed, outstanding, claimedAtLeast },
        })),
      ).toEqual(rows);
    }
  });

  it("would tell of a few, were claims told by place without a thought", () => {
    const last = blocks.at(-1) ?? 0;
    const careless = [...new Set(people.map(({ round, cell }) => `${round} ${cell}`))].map((name): Known => {
      const claimed = people.filter(
        ({ round, cell, recorded }) => `${round} ${cell}` === name && recorded !== undefined && recorded.block <= last,
      );
      return { what: `claimed in ${name}`, people: new Set(claimed) };
    });
    expect(findFew(people, [...known, ...careless])).not.toBeNull();
  });

  it("would tell of a few, were figures of any moment shown instead of whole batches", () => {
    const [someone] = people.filter(({ recorded }) => recorded !== undefined);
    if (someone === undefined) throw new Error("Nobody claimed.");
    const before = {
      what: "a moment before",
      people: new Set(people.filter((each) => each !== someone && each.cell === someone.cell && each.round === someone.round)),
    };
    expect(findFew(people, [...known, before])).toEqual(new Set([someone]));
  });
});
