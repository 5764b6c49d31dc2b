import { readStreamHead, streamHeadSlots } from "@plainsight/verifier/fund-ledger";
import { decodeHandOver, encodeHandOver, handOverRecorded } from "@plainsight/verifier/hand-over";
import { readSupplyTotal, supplyTotalSlots } from "@plainsight/verifier/supply-ledger";
import { concat, encodeAbiParameters, encodeFunctionData, type Hex, keccak256, numberToHex, padHex, stringToHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { events } from "../src/generated/abi/SupplyLedger.ts";
import { OrganisationRegistry } from "../src/generated/contracts/OrganisationRegistry.ts";
import { SupplyLedger } from "../src/generated/contracts/SupplyLedger.ts";
import { asHex } from "../src/publish/codes.ts";
import { colleague, type LocalLedger, startLocalLedger, stranger } from "./testing/local-ledger.ts";
import { type HandOver, soundHandOver } from "./testing/sound-hand-over.ts";

const { abi } = SupplyLedger;
const zero = padHex("0x", { size: 32 });
const none = "0x000000";
const terms = { source: "scms", title: "A source", licence: "CC0-1.0", attribution: "USAID", sample: false };
const items = [{ ref: "efv-600", name: "Efavirenz 600mg, tablets, 30 Tabs", category: "ARV" }];
const replacedSound = {
  kind: 3,
  year: 2024,
  country: stringToHex("SOM"),
  unit: stringToHex("NMP"),
  decimals: 0,
  quantity: 1_200n,
  usdKnown: true,
  usdCents: 600_000n,
  freightCents: 78_034n,
};
type Replaced = Omit<typeof replacedSound, "country" | "unit"> & { readonly country: Hex; readonly unit: Hex };

let ledger: LocalLedger;
const read = () => ({ address: ledger.supplies, abi }) as const;
const head = (stream: number) => ledger.connection.node.readContract({ ...read(), functionName: "streamHead", args: [stream] });
const handOver = (more: Partial<HandOver> = {}): HandOver => ({ ...soundHandOver, ...more });
const record = async (stream: number, seq: bigint, records: readonly HandOver[], previous?: Hex) =>
  encodeFunctionData({ abi, functionName: "record", args: [stream, seq, previous ?? (await head(stream))[0], records] });
const correction = async (stream: number, seq: bigint, next: Partial<HandOver>, old: Partial<Replaced> = {}) =>
  encodeFunctionData({
    abi,
    functionName: "correct",
    args: [stream, seq, (await head(stream))[0], { ...replacedSound, ...old }, handOver(next)],
  });
const declare = (stream: number, declared: readonly { ref: string; name: string; category: string }[] = items) =>
  encodeFunctionData({ abi, functionName: "declareItems", args: [stream, declared] });
const send = async (data: Hex | Promise<Hex>, account?: Parameters<LocalLedger["send"]>[2]) =>
  ledger.send(ledger.supplies, await data, account);
const refusal = async (data: Hex | Promise<Hex>, account?: Parameters<LocalLedger["refusal"]>[2]) =>
  ledger.refusal(ledger.supplies, await data, account);
const openedStream = async () => {
  await send(encodeFunctionData({ abi, functionName: "openStream", args: [1, terms] }));
  return ledger.connection.node.readContract({ ...read(), functionName: "streamCount" });
};
/** As the storage proves it, through the verifier's own reading of the layout. */
const total = async (stream: number, country: string | null, year: number, kind: number, unit = "NMP", decimals = 0) => {
  const slots = supplyTotalSlots({ stream, country, year, kind, unit, decimals });
  const [amounts, rest] = await Promise.all(slots.map((slot) => ledger.storage(ledger.supplies, asHex(slot))));
  return readSupplyTotal(amounts ?? "", rest ?? "");
};
const sum = (quantity: bigint, usdCents: bigint, freightCents: bigint, records: number, unknownUsd = 0) => ({
  quantity,
  usdCents,
  freightCents,
  records,
  unknownUsd,
});

beforeAll(async () => {
  ledger = await startLocalLedger();
  const organisations = ["publisher", "giver", "getter"].map((ref) => ({ ref, name: ref, country: none, kind: 10 }) as const);
  const registry = { abi: OrganisationRegistry.abi } as const;
  await ledger.send(ledger.registry, encodeFunctionData({ ...registry, functionName: "register", args: [organisations] }));
  for (const account of [ledger.connection.account, colleague]) {
    await ledger.send(ledger.registry, encodeFunctionData({ ...registry, functionName: "appoint", args: [1, account.address] }));
  }
  await send(declare(await openedStream()));
});
afterAll(() => ledger.chain.stop());

describe("goods", () => {
  it("are declared by publishers of the stream only, with a reference and a name", async () => {
    const stream = await openedStream();
    expect(await refusal(declare(stream), stranger)).toBe(`NotPublisher(organisation 1, account ${stranger.address})`);
    expect(await refusal(declare(stream, []))).toBe("EmptyBatch()");
    const item = { ref: "a", name: "A", category: "" };
    expect(await refusal(declare(stream, [item, { ...item, ref: "" }]))).toBe('ItemMalformed(index 1, field "ref")');
    expect(await refusal(declare(stream, [{ ...item, ref: "r".repeat(129) }]))).toBe('ItemMalformed(index 0, field "ref")');
    expect(await refusal(declare(stream, [{ ...item, name: "" }]))).toBe('ItemMalformed(index 0, field "name")');
    expect(await refusal(declare(stream, [{ ...item, name: "n".repeat(1025) }]))).toBe('ItemMalformed(index 0, field "name")');
    expect(await refusal(declare(stream, [{ ...item, category: "c".repeat(257) }]))).toBe('ItemMalformed(index 0, field "category")');
    const { logs } = await send(declare(stream, [item, { ref: "b", name: "B", category: "Food" }]));
    expect(logs.map((log) => events.ItemDeclared.decode(log))).toEqual([
      { item: 2, stream, ref: "a", name: "A", category: "" },
      { item: 3, stream, ref: "b", name: "B", category: "Food" },
    ]);
    expect(await refusal(record(stream, 1n, [handOver({ item: 3 })]))).toBeUndefined();
  });
});

describe("hand-overs", () => {
  it("are numbered without gaps, continue one history, and come all or none", async () => {
    const stream = await openedStream();
    expect(await refusal(record(stream, 2n, [handOver()]))).toBe(`SeqMismatch(stream ${stream}, expected 1, got 2)`);
    expect(await refusal(record(stream, 1n, []))).toBe("EmptyBatch()");
    expect(await refusal(record(stream, 1n, [handOver()]), stranger)).toBe(`NotPublisher(organisation 1, account ${stranger.address})`);
    expect(await refusal(record(stream, 1n, [handOver(), handOver({ year: 0 })]))).toBe('Malformed(seq 2, field "year")');
    await send(record(stream, 1n, [handOver(), handOver({ ref: "b" })]));
    const [digest, length] = await head(stream);
    expect(length).toBe(2n);
    expect(await refusal(record(stream, 3n, [handOver()], zero))).toBe(`DigestMismatch(stream ${stream}, expected ${digest}, got ${zero})`);
    expect(await refusal(record(999, 1n, [handOver()]))).toBe("UnknownStream(stream 999)");
  });

  it.each<[string, Partial<HandOver>, string]>([
    ["no kind", { kind: 0 }, 'Malformed(seq 1, field "kind")'],
    ["no year", { year: 0 }, 'Malformed(seq 1, field "year")'],
    ["a country in small letters", { country: stringToHex("som") }, 'Malformed(seq 1, field "country")'],
    ["no goods", { item: 0 }, "UnknownItem(seq 1, item 0)"],
    ["goods that nobody declared", { item: 4_000_000 }, "UnknownItem(seq 1, item 4000000)"],
    ["no unit", { unit: none }, 'Malformed(seq 1, field "unit")'],
    ["a unit of one letter", { unit: stringToHex("K", { size: 3 }) }, 'Malformed(seq 1, field "unit")'],
    ["a unit in small letters", { unit: stringToHex("kgm") }, 'Malformed(seq 1, field "unit")'],
    ["more decimals than any quantity has", { decimals: 19 }, 'Malformed(seq 1, field "decimals")'],
    ["more decimals than any currency has", { valueDecimals: 19 }, 'Malformed(seq 1, field "valueDecimals")'],
    ["a value without its currency", { currency: none }, 'Malformed(seq 1, field "value")'],
    ["a currency with a digit", { currency: stringToHex("U5D") }, 'Malformed(seq 1, field "currency")'],
    ["a value in USD that is unknown and given", { usdKnown: false }, 'Malformed(seq 1, field "usdCents")'],
    ["freight that is unknown and given", { freightKnown: false }, 'Malformed(seq 1, field "freightCents")'],
    ["insurance that is unknown and given", { insuranceCents: 1n }, 'Malformed(seq 1, field "insuranceCents")'],
    ["a weight that is unknown and given", { weightKnown: false }, 'Malformed(seq 1, field "weightGrams")'],
    ["a day of order that no calendar has", { ordered: 20_230_229 }, 'Malformed(seq 1, field "ordered")'],
    ["a day planned that no calendar has", { scheduled: 20_240_431 }, 'Malformed(seq 1, field "scheduled")'],
    ["a day that no calendar has", { date: 20_241_301 }, 'Malformed(seq 1, field "date")'],
    ["a day of recording that no calendar has", { recorded: 1 }, 'Malformed(seq 1, field "recorded")'],
    ["a giver that nobody registered", { from: 4 }, "UnknownParty(seq 1, organisation 4)"],
    ["a getter that nobody registered", { to: 4 }, "UnknownParty(seq 1, organisation 4)"],
    ["a parent that comes later", { parent: 1n }, 'Malformed(seq 1, field "parent")'],
    ["a parent in a stream that is not there", { parentStream: 9999, parent: 1n }, 'Malformed(seq 1, field "parent")'],
    ["no reference", { ref: "" }, 'Malformed(seq 1, field "ref")'],
    ["too long a reference", { ref: "r".repeat(129) }, 'Malformed(seq 1, field "ref")'],
    ["too long a place", { place: "p".repeat(257) }, 'Malformed(seq 1, field "place")'],
    ["too many properties", { properties: "p".repeat(4097) }, 'Malformed(seq 1, field "properties")'],
    ["a correction outside of correct()", { corrects: 1n }, "CorrectionInBatch(seq 1)"],
  ])("are refused with %s", async (_what, more, expected) => {
    expect(await refusal(record(await openedStream(), 1n, [handOver(more)]))).toBe(expected);
  });

  it.each<[string, Partial<HandOver>]>([
    ["nothing but goods and a quantity", { country: none, currency: none, valueDecimals: 0, value: 0n, usdKnown: false, usdCents: 0n }],
    ["nothing known of the transport", { freightKnown: false, freightCents: 0n, weightKnown: false, weightGrams: 0n, mode: 0 }],
    ["a unit of two characters", { unit: stringToHex("KT", { size: 3 }) }],
    ["a unit with a digit, in thousandths", { unit: stringToHex("H87"), decimals: 3 }],
    ["a negative quantity", { quantity: -5n, usdCents: -5n }],
    ["the longest texts", { ref: "r".repeat(128), place: "é".repeat(128), properties: "p".repeat(4096) }],
    ["the last mode and kind there are", { mode: 7, kind: 5 }],
  ])("may have %s, and their event's data is what any ABI encoder writes", async (_what, more) => {
    const said = handOver(more);
    const { logs } = await send(record(await openedStream(), 1n, [said]));
    const [log] = logs;
    expect(log?.topics[0]).toBe(handOverRecorded);
    const inputs = abi.find((entry) => entry.type === "event" && entry.name === "HandOverRecorded")?.inputs.slice(2) ?? [];
    expect(log?.data).toBe(encodeAbiParameters(inputs, [said]));
    // The verifier reads all of it and writes the same again.
    expect(encodeHandOver(decodeHandOver(log?.data ?? ""))).toBe(log?.data);
  });

  const at = 4 + 6 * 32;
  const withWord = (data: Hex, word: number, value: bigint): Hex => {
    const start = 2 + (at + word * 32) * 2;
    return `0x${data.slice(2, start)}${numberToHex(value, { size: 32 }).slice(2)}${data.slice(start + 64)}`;
  };

  it.each([
    ["kind", 0, 6n],
    ["year", 1, 65_536n],
    ["country", 2, 1n],
    ["item", 3, 2n ** 32n],
    ["unit", 4, (0x4e4d50n << 232n) | 1n],
    ["decimals", 5, 256n],
    ["quantity", 6, 2n ** 127n],
    ["currency", 7, 1n],
    ["valueDecimals", 8, 256n],
    ["value", 9, 2n ** 127n],
    ["usdKnown", 10, 2n],
    ["usdCents", 11, 2n ** 127n],
    ["freightKnown", 12, 2n],
    ["freightCents", 13, 2n ** 127n],
    ["insuranceKnown", 14, 2n],
    ["insuranceCents", 15, 2n ** 127n],
    ["weightKnown", 16, 2n],
    ["weightGrams", 17, 2n ** 127n],
    ["ordered", 18, 2n ** 32n],
    ["scheduled", 19, 2n ** 32n],
    ["date", 20, 2n ** 32n],
    ["recorded", 21, 2n ** 32n],
    ["mode", 22, 8n],
    ["from", 23, 2n ** 32n],
    ["to", 24, 2n ** 32n],
    ["parentStream", 25, 2n ** 32n],
    ["parent", 26, 2n ** 64n],
    ["corrects", 27, 2n ** 64n],
  ] as const)("hold no %s that does not fit its type", async (_field, word, value) => {
    const data = await record(await openedStream(), 1n, [handOver()]);
    expect(await refusal(data)).toBeUndefined();
    expect(await refusal(withWord(data, word, value))).toBeDefined();
  });

  it("are refused where their bytes are not in the ABI's canonical form", async () => {
    const data = await record(await openedStream(), 1n, [handOver()]);
    expect(await refusal(withWord(data, 28, 33n * 32n))).toBe('Malformed(seq 1, field "encoding")');
    // A stray byte behind the reference.
    expect(await refusal(withWord(data, 32, (BigInt(stringToHex("10589", { size: 32 })) | 1n) as bigint))).toBe(
      'Malformed(seq 1, field "encoding")',
    );
    expect(await refusal(data.slice(0, -64) as Hex)).toBeDefined();
  });

  it("may follow from an earlier one of their own stream or of another", async () => {
    const [first, second] = [await openedStream(), await openedStream()];
    await send(record(first, 1n, [handOver({ kind: 2 }), handOver({ ref: "b", parent: 1n })]));
    expect(await refusal(record(second, 1n, [handOver({ parentStream: first, parent: 2n })]))).toBeUndefined();
    expect(await refusal(record(second, 1n, [handOver({ parentStream: first, parent: 3n })]))).toBe('Malformed(seq 1, field "parent")');
  });
});

describe("totals", () => {
  it("are kept per stream, country, year, kind and unit, and never add different units", async () => {
    const stream = await openedStream();
    const kilograms = { unit: stringToHex("KGM"), decimals: 3, quantity: 12_500n };
    await send(
      record(stream, 1n, [
        handOver({ kind: 2 }),
        handOver(),
        handOver({ quantity: 300n, usdKnown: false, usdCents: 0n, freightKnown: false, freightCents: 0n }),
        handOver(kilograms),
        handOver({ country: stringToHex("KEN") }),
        handOver({ quantity: -200n, usdCents: -100_000n, freightCents: 0n }),
      ]),
    );
    expect(await total(stream, "SOM", 2024, 2)).toEqual(sum(1_200n, 600_000n, 78_034n, 1));
    expect(await total(stream, "SOM", 2024, 3)).toEqual(sum(1_300n, 500_000n, 78_034n, 3, 1));
    expect(await total(stream, "SOM", 2024, 3, "KGM", 3)).toEqual(sum(12_500n, 600_000n, 78_034n, 1));
    expect(await total(stream, "SOM", 2024, 3, "KGM", 0)).toEqual(sum(0n, 0n, 0n, 0));
    expect(await total(stream, "KEN", 2024, 3)).toEqual(sum(1_200n, 600_000n, 78_034n, 1));
  });

  it("refuse to overflow", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [handOver({ quantity: 2n ** 127n - 1n })]));
    expect(await refusal(record(stream, 2n, [handOver({ quantity: 1n })]))).toBe("TotalOverflow()");
    expect(await refusal(record(stream, 2n, [handOver({ quantity: -1n })]))).toBeUndefined();
  });

  it("move from a corrected record to the one that replaces it, and both stay", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [handOver(), handOver({ ref: "b" })]));
    await send(correction(stream, 3n, { corrects: 1n, quantity: 1_000n, usdKnown: false, usdCents: 0n, year: 2023 }));
    expect(await total(stream, "SOM", 2024, 3)).toEqual(sum(1_200n, 600_000n, 78_034n, 1));
    expect(await total(stream, "SOM", 2023, 3)).toEqual(sum(1_000n, 0n, 78_034n, 1, 1));
    expect(await refusal(correction(stream, 4n, { corrects: 1n }))).toBe("AlreadyCorrected(corrects 1, by 3)");
    expect(await refusal(correction(stream, 4n, { corrects: 0n }))).toBe("NothingToCorrect(seq 4, corrects 0)");
    expect(await refusal(correction(stream, 4n, { corrects: 4n }))).toBe("NothingToCorrect(seq 4, corrects 4)");
    expect(await refusal(correction(stream, 4n, { corrects: 2n }, { unit: stringToHex("KGM") }))).toBe("NotInTotal(seq 4, corrects 2)");
    expect(await refusal(correction(stream, 4n, { corrects: 2n }, { usdKnown: false, usdCents: 0n }))).toBe(
      "NotInTotal(seq 4, corrects 2)",
    );
    expect(await refusal(correction(stream, 4n, { corrects: 2n, kind: 0 }))).toBe('Malformed(seq 4, field "kind")');
  });
});

describe("the digest", () => {
  it("is replayed from the events, and lies where the verifier looks for it", async () => {
    const stream = await openedStream();
    const receipts = [
      await send(record(stream, 1n, [handOver({ ref: "a" }), handOver({ ref: "b", place: "" })])),
      await send(correction(stream, 3n, { corrects: 2n, ref: "b" })),
    ];
    const digest = receipts
      .flatMap(({ logs }) => logs)
      .reduce<Hex>((before, { data }) => keccak256(concat([before, keccak256(data)])), zero);
    expect(await head(stream)).toEqual([digest, 3n, 1]);
    const [first, second] = await Promise.all(streamHeadSlots(stream).map((slot) => ledger.storage(ledger.supplies, asHex(slot))));
    expect(readStreamHead(first ?? "", second ?? "")).toEqual({ digest, length: 3, organisation: 1 });
  });
});
