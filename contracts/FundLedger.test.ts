import { concat, encodeAbiParameters, encodeFunctionData, type Hex, keccak256, numberToHex, padHex, stringToHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { events } from "../src/generated/abi/FundLedger.ts";
import { FundLedger } from "../src/generated/contracts/FundLedger.ts";
import { OrganisationRegistry } from "../src/generated/contracts/OrganisationRegistry.ts";
import { colleague, type Flow, type LocalLedger, soundFlow, startLocalLedger, stranger } from "./testing/local-ledger.ts";

const { abi } = FundLedger;
const zero = padHex("0x", { size: 32 });
const none = "0x000000";
const terms = { source: "cerf", title: "A source", licence: "CC BY-IGO", attribution: "UN OCHA / CERF", sample: false };

/** A batch that continues the stream as it is, unless it says otherwise. */
const record = async (stream: number, firstSeq: bigint, flows: readonly Flow[], previous?: Hex): Promise<Hex> =>
  encodeFunctionData({ abi, functionName: "record", args: [stream, firstSeq, previous ?? (await head(stream))[0], flows] });
const correction = async (stream: number, seq: bigint, replaced: Replaced, next: Flow, previous?: Hex): Promise<Hex> =>
  encodeFunctionData({ abi, functionName: "correct", args: [stream, seq, previous ?? (await head(stream))[0], replaced, next] });
const open = (organisation: number, more: Partial<typeof terms> = {}) =>
  encodeFunctionData({ abi, functionName: "openStream", args: [organisation, { ...terms, ...more }] });
type Replaced = Pick<Flow, "kind" | "year" | "country" | "usdKnown" | "usdCents">;
const flow = (more: Partial<Flow> = {}): Flow => ({ ...soundFlow, ...more });

let ledger: LocalLedger;
const send = async (data: Hex | Promise<Hex>, account?: Parameters<LocalLedger["send"]>[2]) =>
  ledger.send(ledger.funds, await data, account);
const refusal = async (data: Hex | Promise<Hex>, account?: Parameters<LocalLedger["refusal"]>[2]) =>
  ledger.refusal(ledger.funds, await data, account);
const head = (stream: number) =>
  ledger.connection.node.readContract({ address: ledger.funds, abi, functionName: "streamHead", args: [stream] });
const total = async (stream: number, country: string, year: number, kind: number) => {
  const contract = { address: ledger.funds, abi } as const;
  const key = await ledger.connection.node.readContract({
    ...contract,
    functionName: "totalKey",
    args: [stream, stringToHex(country, { size: 3 }), year, kind],
  });
  return ledger.connection.node.readContract({ ...contract, functionName: "totals", args: [key] });
};
/** Opens a stream for organisation 1 and returns its number. */
const openedStream = async () => {
  await send(open(1));
  return ledger.connection.node.readContract({ address: ledger.funds, abi, functionName: "streamCount" });
};

beforeAll(async () => {
  ledger = await startLocalLedger();
  const organisations = ["publisher", "giver", "getter"].map((ref) => ({ ref, name: ref, country: none, kind: 10 }) as const);
  const registry = { abi: OrganisationRegistry.abi } as const;
  await ledger.send(ledger.registry, encodeFunctionData({ ...registry, functionName: "register", args: [organisations] }));
  for (const account of [ledger.connection.account, colleague]) {
    await ledger.send(ledger.registry, encodeFunctionData({ ...registry, functionName: "appoint", args: [1, account.address] }));
  }
});
afterAll(() => ledger.chain.stop());

describe("a stream", () => {
  it("is opened by a publisher of its organisation only", async () => {
    expect(await refusal(open(1), stranger)).toBe(`NotPublisher(organisation 1, account ${stranger.address})`);
    expect(await refusal(open(2))).toBe(`NotPublisher(organisation 2, account ${ledger.connection.account.address})`);
  });

  it("needs a source that is a short name, and a title", async () => {
    expect(await refusal(open(1, { source: "" }))).toBe('TermsIncomplete(field "source")');
    expect(await refusal(open(1, { source: "Not a name" }))).toBe('TermsIncomplete(field "source")');
    expect(await refusal(open(1, { title: "" }))).toBe('TermsIncomplete(field "title")');
  });

  it("is written by publishers of its organisation only", async () => {
    const stream = await openedStream();
    const expected = `NotPublisher(organisation 1, account ${stranger.address})`;
    const source = encodeFunctionData({ abi, functionName: "declareSource", args: [stream, 0, zero, "file"] });
    const programme = encodeFunctionData({ abi, functionName: "declareProgramme", args: [stream, "ref", "title"] });
    const replaced = { kind: 2, year: 2024, country: none, usdKnown: true, usdCents: 1n } as const;
    const correct = correction(stream, 1n, replaced, flow());
    for (const call of [record(stream, 1n, [flow()]), source, programme, correct]) expect(await refusal(call, stranger)).toBe(expected);
  });

  it("has to exist", async () => {
    expect(await refusal(record(0, 1n, [flow()]))).toBe("UnknownStream(stream 0)");
    expect(await refusal(record(999, 1n, [flow()]))).toBe("UnknownStream(stream 999)");
  });

  it("names its files with a day that exists", async () => {
    const stream = await openedStream();
    const declare = (day: number, name: string) =>
      encodeFunctionData({ abi, functionName: "declareSource", args: [stream, day, zero, name] });
    expect(await refusal(declare(20_230_229, "file"))).toBe('SourceMalformed(field "dataDate")');
    expect(await refusal(declare(0, ""))).toBe('SourceMalformed(field "name")');
    const { logs } = await send(declare(20_260_512, "allocations.csv"));
    expect(logs.map((log) => events.SourceDeclared.decode(log))).toEqual([
      { stream, fromSeq: 1n, dataDate: 20_260_512, sha256Hash: zero, name: "allocations.csv" },
    ]);
  });

  it("names its programmes", async () => {
    const stream = await openedStream();
    const declare = (ref: string, title: string) =>
      encodeFunctionData({ abi, functionName: "declareProgramme", args: [stream, ref, title] });
    expect(await refusal(declare("", "Title"))).toBe('ProgrammeMalformed(field "ref")');
    expect(await refusal(declare("r".repeat(129), "Title"))).toBe('ProgrammeMalformed(field "ref")');
    expect(await refusal(declare("ref", ""))).toBe('ProgrammeMalformed(field "title")');
    expect(await refusal(declare("ref", "t".repeat(1025)))).toBe('ProgrammeMalformed(field "title")');
    await send(declare("rapid-response", "Rapid Response"));
    expect(await refusal(record(stream, 1n, [flow({ programme: 1 })]))).toBeUndefined();
    expect(await refusal(record(stream, 1n, [flow({ programme: 2 })]))).toBe("UnknownProgramme(seq 1, programme 2)");
  });
});

describe("records", () => {
  it("are numbered without gaps, and a number that is not the next one is refused", async () => {
    const stream = await openedStream();
    expect(await refusal(record(stream, 2n, [flow()]))).toBe(`SeqMismatch(stream ${stream}, expected 1, got 2)`);
    await send(record(stream, 1n, [flow(), flow({ ref: "b" })]));
    const { logs } = await send(record(stream, 3n, [flow({ ref: "c" })]));
    expect(logs.map((log) => events.FlowRecorded.decode(log).seq)).toEqual([3n]);
    expect(await refusal(record(stream, 1n, [flow()]))).toBe(`SeqMismatch(stream ${stream}, expected 4, got 1)`);
    expect(await refusal(record(stream, 3n, [flow()]))).toBe(`SeqMismatch(stream ${stream}, expected 4, got 3)`);
    expect(await refusal(record(stream, 5n, [flow()]))).toBe(`SeqMismatch(stream ${stream}, expected 4, got 5)`);
    expect((await head(stream))[1]).toBe(3n);
  });

  it("of two senders with the same number come through once", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [flow({ ref: "mine" })]));
    expect(await refusal(record(stream, 1n, [flow({ ref: "theirs" })]), colleague)).toBe(
      `SeqMismatch(stream ${stream}, expected 2, got 1)`,
    );
    await send(record(stream, 2n, [flow({ ref: "theirs" })]), colleague);
    expect((await head(stream))[1]).toBe(2n);
  });

  it("are refused where they continue another history, though their number fits", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [flow({ ref: "mine" })]));
    const [digest] = await head(stream);
    const ahead = await record(stream, 2n, [flow({ ref: "sent ahead" })]);
    // Somebody else's batch of the same length came first, in a stream that was the same until then.
    const other = await openedStream();
    await send(record(other, 1n, [flow({ ref: "theirs" })]));
    const [theirs] = await head(other);
    expect(await refusal(record(other, 2n, [flow({ ref: "sent ahead" })], digest))).toBe(
      `DigestMismatch(stream ${other}, expected ${theirs}, got ${digest})`,
    );
    expect(await refusal(record(stream, 2n, [flow()], zero))).toBe(`DigestMismatch(stream ${stream}, expected ${digest}, got ${zero})`);
    expect(await refusal(ahead)).toBeUndefined();
  });

  it("come in a batch that is not empty, all or none", async () => {
    const stream = await openedStream();
    expect(await refusal(record(stream, 1n, []))).toBe("EmptyBatch()");
    expect(await refusal(record(stream, 1n, [flow(), flow({ year: 0 })]))).toBe('Malformed(seq 2, field "year")');
    expect((await head(stream))[1]).toBe(0n);
  });

  it.each<[string, Partial<Flow>, string]>([
    ["no kind", { kind: 0 }, 'Malformed(seq 1, field "kind")'],
    ["no year", { year: 0 }, 'Malformed(seq 1, field "year")'],
    ["a country in small letters", { country: stringToHex("som") }, 'Malformed(seq 1, field "country")'],
    ["a country of two letters", { country: stringToHex("SO", { size: 3 }) }, 'Malformed(seq 1, field "country")'],
    ["a country below A", { country: stringToHex("@AA") }, 'Malformed(seq 1, field "country")'],
    ["a country above Z", { country: stringToHex("ZZ[") }, 'Malformed(seq 1, field "country")'],
    ["no currency", { currency: none }, 'Malformed(seq 1, field "currency")'],
    ["a currency with a digit", { currency: stringToHex("U5D") }, 'Malformed(seq 1, field "currency")'],
    ["more decimals than any currency has", { decimals: 19 }, 'Malformed(seq 1, field "decimals")'],
    ["a value in USD that is unknown and given", { usdKnown: false }, 'Malformed(seq 1, field "usdCents")'],
    ["29 February of a common year", { valueDate: 20_230_229 }, 'Malformed(seq 1, field "valueDate")'],
    ["29 February 2100", { valueDate: 21_000_229 }, 'Malformed(seq 1, field "valueDate")'],
    ["31 April", { valueDate: 20_240_431 }, 'Malformed(seq 1, field "valueDate")'],
    ["day 0", { valueDate: 20_240_400 }, 'Malformed(seq 1, field "valueDate")'],
    ["month 0", { valueDate: 20_240_001 }, 'Malformed(seq 1, field "valueDate")'],
    ["month 13", { valueDate: 20_241_301 }, 'Malformed(seq 1, field "valueDate")'],
    ["month 99", { valueDate: 20_249_901 }, 'Malformed(seq 1, field "valueDate")'],
    ["a day of 1899", { rateDate: 18_991_231 }, 'Malformed(seq 1, field "rateDate")'],
    ["a day of 2201", { rateDate: 22_010_101 }, 'Malformed(seq 1, field "rateDate")'],
    ["no reference", { ref: "" }, 'Malformed(seq 1, field "ref")'],
    ["too long a reference", { ref: "r".repeat(129) }, 'Malformed(seq 1, field "ref")'],
    ["too long a title", { title: "t".repeat(1025) }, 'Malformed(seq 1, field "title")'],
    ["too long a sector", { sector: "s".repeat(257) }, 'Malformed(seq 1, field "sector")'],
    ["too many properties", { properties: "p".repeat(4097) }, 'Malformed(seq 1, field "properties")'],
    ["a giver that nobody registered", { from: 4 }, "UnknownParty(seq 1, organisation 4)"],
    ["a getter that nobody registered", { to: 4 }, "UnknownParty(seq 1, organisation 4)"],
    ["a parent that comes later", { parent: 1n }, 'Malformed(seq 1, field "parent")'],
    ["a parent in a stream that is not there", { parentStream: 9999, parent: 1n }, 'Malformed(seq 1, field "parent")'],
    ["another stream without a parent in it", { parentStream: 1 }, 'Malformed(seq 1, field "parent")'],
    ["a correction outside of correct()", { corrects: 1n }, "CorrectionInBatch(seq 1)"],
  ])("are refused with %s", async (_what, more, expected) => {
    expect(await refusal(record(await openedStream(), 1n, [flow(more)]))).toBe(expected);
  });

  it.each<[string, Partial<Flow>]>([
    ["29 February of a leap year", { valueDate: 20_240_229 }],
    ["29 February 2000", { valueDate: 20_000_229 }],
    ["31 December", { valueDate: 20_241_231 }],
    ["30 November", { valueDate: 20_241_130 }],
    ["unknown dates", { valueDate: 0, rateDate: 0 }],
    ["no country", { country: none }],
    ["parties left open", { from: 0, to: 0 }],
    ["a negative amount", { amount: -5n, usdCents: -5n }],
    ["the largest amounts there are", { amount: 2n ** 127n - 1n, usdCents: 2n ** 127n - 1n, decimals: 18 }],
    ["no value in USD", { usdKnown: false, usdCents: 0n }],
    ["texts of exactly one and two words", { ref: "r".repeat(32), title: "t".repeat(64), sector: "s".repeat(31) }],
    ["the longest texts", { ref: "r".repeat(128), title: "t".repeat(1024), sector: "s".repeat(256), properties: "p".repeat(4096) }],
    ["codes at both ends of the alphabet", { country: stringToHex("AZA"), currency: stringToHex("ZAZ") }],
  ])("may have %s, and say it in their event", async (_what, more) => {
    const said = flow(more);
    const { logs } = await send(record(await openedStream(), 1n, [said]));
    expect(logs.map((log) => events.FlowRecorded.decode(log).flow)).toEqual([said]);
  });

  it("know how long each month is", async () => {
    const stream = await openedStream();
    const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [i, last] of days.entries()) {
      const date = 20_230_000 + (i + 1) * 100 + last;
      expect(await refusal(record(stream, 1n, [flow({ valueDate: date })]))).toBeUndefined();
      expect(await refusal(record(stream, 1n, [flow({ valueDate: date + 1 })]))).toBe('Malformed(seq 1, field "valueDate")');
    }
  });

  it("may follow from an earlier one, of their own stream or of another", async () => {
    const [first, second] = [await openedStream(), await openedStream()];
    await send(
      record(first, 1n, [flow({ ref: "a" }), flow({ ref: "b", parent: 1n }), flow({ ref: "c", parentStream: first, parent: 2n })]),
    );
    expect(await refusal(record(second, 1n, [flow({ parentStream: first, parent: 3n })]))).toBeUndefined();
    expect(await refusal(record(second, 1n, [flow({ parentStream: first, parent: 4n })]))).toBe('Malformed(seq 1, field "parent")');
  });
});

describe("the event's data", () => {
  const parameters = abi.find((entry) => entry.type === "event" && entry.name === "FlowRecorded")?.inputs.slice(2) ?? [];

  it("is the flow as any ABI encoder writes it, byte for byte", async () => {
    for (const said of [
      flow(),
      flow({ title: "", sector: "s".repeat(33) }),
      flow({ properties: "to.country=AFG;type=parked" }),
      flow({ ref: "r".repeat(32), title: "é".repeat(40) }),
    ]) {
      const { logs } = await send(record(await openedStream(), 1n, [said]));
      expect(logs[0]?.data).toBe(encodeAbiParameters(parameters, [said]));
    }
  });

  /** Words of the calldata of a batch of one: 4 bytes, then stream, seq, digest, offset of the list, its length, offset of the flow. */
  const flowAt = 4 + 6 * 32;
  const withWord = (data: Hex, at: number, word: bigint): Hex => {
    const start = 2 + at * 2;
    return `0x${data.slice(2, start)}${numberToHex(word, { size: 32 }).slice(2)}${data.slice(start + 64)}`;
  };
  const wordOf = (field: number) => flowAt + field * 32;

  it.each<[string, (data: Hex) => Hex]>([
    ["a title that stands elsewhere", (data) => concat([withWord(data, wordOf(17), 19n * 32n + 7n * 32n), numberToHex(0, { size: 32 })])],
    ["a title that shares the reference's bytes", (data) => withWord(data, wordOf(17), 19n * 32n)],
    ["strings in another order", (data) => withWord(withWord(data, wordOf(16), 21n * 32n), wordOf(17), 19n * 32n)],
    [
      "padding that is not zero",
      (data) => `${data.slice(0, 2 + (flowAt + 21 * 32) * 2 - 2)}01${data.slice(2 + (flowAt + 21 * 32) * 2)}` as Hex,
    ],
    ["a string that reaches beyond the end", (data) => withWord(data, flowAt + 24 * 32, 200n)],
    ["a length that wraps around", (data) => withWord(data, flowAt + 19 * 32, 2n ** 256n - 1n)],
    ["calldata that is cut short", (data) => data.slice(0, -64) as Hex],
  ])("can't be made to differ from it by %s", async (_what, tampered) => {
    const data = await record(await openedStream(), 1n, [flow({ sector: "x" })]);
    expect(await refusal(data)).toBeUndefined();
    expect(await refusal(tampered(data))).toBeDefined();
  });

  it.each([
    ["kind", 0, 8n],
    ["year", 1, 65_536n],
    ["country", 2, 1n],
    ["currency", 3, (0x555344n << 232n) | 1n],
    ["decimals", 4, 256n],
    ["amount", 5, 2n ** 127n],
    ["usdKnown", 6, 2n],
    ["usdCents", 7, 2n ** 127n],
    ["valueDate", 8, 2n ** 32n],
    ["rateDate", 9, 2n ** 32n],
    ["from", 10, 2n ** 32n],
    ["to", 11, 2n ** 32n],
    ["programme", 12, 2n ** 32n],
    ["parentStream", 13, 2n ** 32n],
    ["parent", 14, 2n ** 64n],
    ["corrects", 15, 2n ** 64n],
  ] as const)("holds no %s that does not fit its type", async (_field, word, value) => {
    const data = await record(await openedStream(), 1n, [flow()]);
    expect(await refusal(withWord(data, wordOf(word), value))).toBeDefined();
  });
});

describe("the digest", () => {
  it("is replayed from the events of all batches and corrections", async () => {
    const stream = await openedStream();
    const receipts = [
      await send(record(stream, 1n, [flow({ ref: "a" }), flow({ ref: "b", title: "" })])),
      await send(record(stream, 3n, [flow({ ref: "c", sector: "Health" })])),
    ];
    const replaced = { kind: 2, year: 2024, country: stringToHex("SOM"), usdKnown: true, usdCents: 1_234_567n } as const;
    receipts.push(await send(correction(stream, 4n, replaced, flow({ ref: "b", corrects: 2n }))));
    const digest = receipts
      .flatMap(({ logs }) => logs)
      .reduce<Hex>((before, { data }) => keccak256(concat([before, keccak256(data)])), zero);
    expect(await head(stream)).toEqual([digest, 4n, 1]);
  });

  it("changes with every byte and with the order", async () => {
    const digests = new Set<Hex>();
    const [a, b] = [flow({ ref: "a" }), flow({ ref: "b" })];
    for (const flows of [[a, b], [b, a], [a], [a, flow({ ref: "b", amount: 1_234_568n })]]) {
      const stream = await openedStream();
      await send(record(stream, 1n, flows));
      digests.add((await head(stream))[0]);
    }
    expect(digests.size).toBe(4);
  });
});

describe("totals", () => {
  it("are kept per stream, country, year and kind, also where one batch goes back and forth between them", async () => {
    const stream = await openedStream();
    const ken = { country: stringToHex("KEN") };
    await send(
      record(stream, 1n, [flow({ usdCents: 100n }), flow({ usdCents: 50n }), flow({ ...ken, usdCents: 7n }), flow({ usdCents: -30n })]),
    );
    await send(
      record(stream, 5n, [
        flow({ usdKnown: false, usdCents: 0n }),
        flow({ year: 2023, usdCents: 1n }),
        flow({ kind: 5, usdCents: 2n }),
        flow({ country: none, usdCents: 4n }),
      ]),
    );
    // Nothing but the kind differs from one to the next.
    await send(record(stream, 9n, [flow({ usdCents: 1_000n }), flow({ kind: 5, usdCents: 2_000n }), flow({ usdCents: 4_000n })]));
    expect(await total(stream, "SOM", 2024, 2)).toEqual([5_120n, 6n, 1n]);
    expect(await total(stream, "KEN", 2024, 2)).toEqual([7n, 1n, 0n]);
    expect(await total(stream, "SOM", 2023, 2)).toEqual([1n, 1n, 0n]);
    expect(await total(stream, "SOM", 2024, 5)).toEqual([2_002n, 2n, 0n]);
    expect(await total(stream, "", 2024, 2)).toEqual([4n, 1n, 0n]);
    expect(await total(stream + 1, "SOM", 2024, 2)).toEqual([0n, 0n, 0n]);
  });

  it("may be negative", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [flow({ usdCents: -5n })]));
    await send(record(stream, 2n, [flow({ usdCents: -6n })]));
    expect(await total(stream, "SOM", 2024, 2)).toEqual([-11n, 2n, 0n]);
  });

  it("refuse to overflow, in a batch and across batches", async () => {
    const stream = await openedStream();
    const most = flow({ usdCents: 2n ** 127n - 1n });
    expect(await refusal(record(stream, 1n, [most, most]))).toBe("TotalOverflow()");
    await send(record(stream, 1n, [most]));
    expect(await refusal(record(stream, 2n, [flow({ usdCents: 1n })]))).toBe("TotalOverflow()");
    expect(await refusal(record(stream, 2n, [flow({ usdCents: -1n })]))).toBeUndefined();
  });
});

describe("a correction", () => {
  const replaced = { kind: 2, year: 2024, country: stringToHex("SOM"), usdKnown: true, usdCents: 1_234_567n } as const;
  const correct = (
    stream: number,
    seq: bigint,
    corrects: bigint,
    more: Partial<Flow> = {},
    old: Partial<Record<keyof typeof replaced, never>> | object = {},
  ) => correction(stream, seq, { ...replaced, ...old }, flow({ ...more, corrects }));

  it("moves the sums from the old record to the new one and keeps both", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [flow({ ref: "a" }), flow({ ref: "b" })]));
    const { logs } = await send(correct(stream, 3n, 1n, { ref: "a", year: 2023, country: stringToHex("KEN"), usdCents: 500n }));
    expect(logs.map((log) => [events.FlowRecorded.decode(log).seq, events.FlowRecorded.decode(log).flow.corrects])).toEqual([[3n, 1n]]);
    expect(await total(stream, "SOM", 2024, 2)).toEqual([1_234_567n, 1n, 0n]);
    expect(await total(stream, "KEN", 2023, 2)).toEqual([500n, 1n, 0n]);
    const args = [stream, 1n] as const;
    expect(await ledger.connection.node.readContract({ address: ledger.funds, abi, functionName: "correctedBy", args })).toBe(3n);
    expect((await head(stream))[1]).toBe(3n);
  });

  it("within the same country and year changes the sum only", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [flow()]));
    await send(correct(stream, 2n, 1n, { usdCents: 1_000_000n }));
    expect(await total(stream, "SOM", 2024, 2)).toEqual([1_000_000n, 1n, 0n]);
  });

  it("may give or take the value in USD", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [flow({ usdKnown: false, usdCents: 0n })]));
    expect(await total(stream, "SOM", 2024, 2)).toEqual([0n, 1n, 1n]);
    await send(correct(stream, 2n, 1n, {}, { usdKnown: false, usdCents: 0n }));
    expect(await total(stream, "SOM", 2024, 2)).toEqual([1_234_567n, 1n, 0n]);
    await send(correct(stream, 3n, 2n, { usdKnown: false, usdCents: 0n }));
    expect(await total(stream, "SOM", 2024, 2)).toEqual([0n, 1n, 1n]);
  });

  it("may be corrected in turn, but each record only once", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [flow()]));
    await send(correct(stream, 2n, 1n));
    expect(await refusal(correct(stream, 3n, 1n))).toBe("AlreadyCorrected(corrects 1, by 2)");
    expect(await refusal(correct(stream, 3n, 2n))).toBeUndefined();
  });

  it("needs an earlier record to correct, and the next number", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [flow()]));
    expect(await refusal(correct(stream, 2n, 0n))).toBe("NothingToCorrect(seq 2, corrects 0)");
    expect(await refusal(correct(stream, 2n, 2n))).toBe("NothingToCorrect(seq 2, corrects 2)");
    expect(await refusal(correct(stream, 1n, 1n))).toBe(`SeqMismatch(stream ${stream}, expected 2, got 1)`);
    const replacedAt = correction(stream, 2n, replaced, flow({ corrects: 1n }), zero);
    expect(await refusal(replacedAt)).toBe(`DigestMismatch(stream ${stream}, expected ${(await head(stream))[0]}, got ${zero})`);
    expect(await refusal(correct(stream, 2n, 1n, { year: 0 }))).toBe('Malformed(seq 2, field "year")');
  });

  it("can't take a record out of a total that has none", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [flow()]));
    expect(await refusal(correct(stream, 2n, 1n, {}, { country: stringToHex("KEN") }))).toBe("NotInTotal(seq 2, corrects 1)");
    expect(await refusal(correct(stream, 2n, 1n, {}, { usdKnown: false, usdCents: 0n }))).toBe("NotInTotal(seq 2, corrects 1)");
  });
});

describe("the storage layout, which proofs rely on,", () => {
  const word = (value: bigint | number) => numberToHex(value, { size: 32 });
  const entry = (key: Hex, slot: Hex) => keccak256(concat([key, slot]));

  it("is as contracts/README.md says", async () => {
    const stream = await openedStream();
    const storage = (slot: Hex) => ledger.storage(ledger.funds, slot);
    await send(encodeFunctionData({ abi, functionName: "declareProgramme", args: [stream, "ref", "title"] }));
    await send(record(stream, 1n, [flow({ usdCents: -2n }), flow({ usdKnown: false, usdCents: 0n })]));
    const replaced = { kind: 2, year: 2024, country: stringToHex("SOM"), usdKnown: false, usdCents: 0n } as const;
    await send(correction(stream, 3n, replaced, flow({ usdCents: 1n, corrects: 2n })));
    const [digest] = await head(stream);

    expect(BigInt(await storage(word(0)))).toBe(BigInt(stream));
    expect(BigInt(await storage(word(2)))).toBe(2n);
    const streamHead = entry(word(stream), word(1));
    expect(await storage(streamHead)).toBe(digest);
    // Length 3 in the low 8 bytes, organisation 1 in the next 4.
    expect(await storage(word(BigInt(streamHead) + 1n))).toBe("0x0000000000000000000000000000000000000000000000010000000000000003");
    const key = keccak256(
      concat([word(stream), "0x534f4d0000000000000000000000000000000000000000000000000000000000", word(2024), word(2)]),
    );
    // unknownUsd 0, records 2, usdCents -1.
    expect(await storage(entry(key, word(3)))).toBe("0x00000000000000000000000000000002ffffffffffffffffffffffffffffffff");
    expect(BigInt(await storage(entry(word(2), entry(word(stream), word(4)))))).toBe(3n);
  });
});
