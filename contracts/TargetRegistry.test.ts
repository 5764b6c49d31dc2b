import { readStreamHead, streamHeadSlots } from "@plainsight/verifier/fund-ledger";
import { decodeSubmission, encodeSubmission, submissionRecorded } from "@plainsight/verifier/submission";
import { decodeTarget, encodeTarget, targetRecorded } from "@plainsight/verifier/target";
import { concat, encodeAbiParameters, encodeFunctionData, type Hex, keccak256, numberToHex, padHex, stringToHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { events } from "../src/generated/abi/TargetRegistry.ts";
import { OrganisationRegistry } from "../src/generated/contracts/OrganisationRegistry.ts";
import { TargetRegistry } from "../src/generated/contracts/TargetRegistry.ts";
import { asHex } from "../src/publish/codes.ts";
import { type LocalLedger, startLocalLedger, stranger } from "./testing/local-ledger.ts";
import { type Submission, soundSubmission, soundTarget, type Target } from "./testing/sound-target.ts";

const { abi } = TargetRegistry;
const zero = padHex("0x", { size: 32 });
const none = "0x000000";
const terms = { source: "promises", title: "A source", licence: "CC-BY-4.0", attribution: "A tracker", sample: false };

let ledger: LocalLedger;
const read = () => ({ address: ledger.targets, abi }) as const;
const head = (stream: number) => ledger.connection.node.readContract({ ...read(), functionName: "streamHead", args: [stream] });
const target = (more: Partial<Target> = {}): Target => ({ ...soundTarget, ...more });
const submission = (more: Partial<Submission> = {}): Submission => ({ ...soundSubmission, ...more });
const recordTargets = async (stream: number, seq: bigint, records: readonly Target[], previous?: Hex) =>
  encodeFunctionData({ abi, functionName: "recordTargets", args: [stream, seq, previous ?? (await head(stream))[0], records] });
const recordSubmissions = async (stream: number, seq: bigint, records: readonly Submission[]) =>
  encodeFunctionData({ abi, functionName: "recordSubmissions", args: [stream, seq, (await head(stream))[0], records] });
const correctTarget = async (stream: number, seq: bigint, next: Partial<Target>) =>
  encodeFunctionData({ abi, functionName: "correctTarget", args: [stream, seq, (await head(stream))[0], target(next)] });
const correctSubmission = async (stream: number, seq: bigint, next: Partial<Submission>) =>
  encodeFunctionData({ abi, functionName: "correctSubmission", args: [stream, seq, (await head(stream))[0], submission(next)] });
const actor = { kind: 3, country: stringToHex("NOR"), organisation: 0, ref: "5493000LKVGOO9PELI61", name: "A company" } as const;
const declare = (stream: number, actors: readonly { kind: number; country: Hex; organisation: number; ref: string; name: string }[]) =>
  encodeFunctionData({ abi, functionName: "declareActors", args: [stream, actors] });
const send = async (data: Hex | Promise<Hex>) => ledger.send(ledger.targets, await data);
const refusal = async (data: Hex | Promise<Hex>, account?: Parameters<LocalLedger["refusal"]>[2]) =>
  ledger.refusal(ledger.targets, await data, account);
const openedStream = async () => {
  await send(encodeFunctionData({ abi, functionName: "openStream", args: [1, terms] }));
  return ledger.connection.node.readContract({ ...read(), functionName: "streamCount" });
};
const inputsOf = (name: "TargetRecorded" | "SubmissionRecorded") =>
  abi.find((entry) => entry.type === "event" && entry.name === name)?.inputs.slice(2) ?? [];

beforeAll(async () => {
  ledger = await startLocalLedger();
  const organisations = [{ ref: "publisher", name: "publisher", country: none, kind: 10 }] as const;
  const registry = { abi: OrganisationRegistry.abi } as const;
  await ledger.send(ledger.registry, encodeFunctionData({ ...registry, functionName: "register", args: [organisations] }));
  const { address } = ledger.connection.account;
  await ledger.send(ledger.registry, encodeFunctionData({ ...registry, functionName: "appoint", args: [1, address] }));
  await send(declare(await openedStream(), [actor]));
});
afterAll(() => ledger.chain.stop());

describe("actors", () => {
  it("are declared by publishers of the stream only, with a kind and a reference; a name may be missing", async () => {
    const stream = await openedStream();
    expect(await refusal(declare(stream, [actor]), stranger)).toBe(`NotPublisher(organisation 1, account ${stranger.address})`);
    expect(await refusal(declare(stream, []))).toBe("EmptyBatch()");
    expect(await refusal(declare(stream, [actor, { ...actor, kind: 0 }]))).toBe('ActorMalformed(index 1, field "kind")');
    expect(await refusal(declare(stream, [{ ...actor, country: stringToHex("no ") }]))).toBe('ActorMalformed(index 0, field "country")');
    expect(await refusal(declare(stream, [{ ...actor, organisation: 2 }]))).toBe('ActorMalformed(index 0, field "organisation")');
    expect(await refusal(declare(stream, [{ ...actor, ref: "" }]))).toBe('ActorMalformed(index 0, field "ref")');
    expect(await refusal(declare(stream, [{ ...actor, name: "n".repeat(1025) }]))).toBe('ActorMalformed(index 0, field "name")');
    const city = { ...actor, kind: 2, ref: "NO OSL", name: "" };
    const { logs } = await send(declare(stream, [{ ...actor, organisation: 1 }, city]));
    expect(logs.map((log) => events.ActorDeclared.decode(log))).toEqual([
      { ...actor, organisation: 1, actor: 2, stream },
      { ...city, actor: 3, stream },
    ]);
  });
});

describe("targets", () => {
  it("are numbered without gaps, continue one history, and come all or none", async () => {
    const stream = await openedStream();
    expect(await refusal(recordTargets(stream, 2n, [target()]))).toBe(`SeqMismatch(stream ${stream}, expected 1, got 2)`);
    expect(await refusal(recordTargets(stream, 1n, []))).toBe("EmptyBatch()");
    expect(await refusal(recordTargets(stream, 1n, [target()]), stranger)).toBe(
      `NotPublisher(organisation 1, account ${stranger.address})`,
    );
    expect(await refusal(recordTargets(stream, 1n, [target(), target({ gases: 128 })]))).toBe('Malformed(seq 2, field "gases")');
    await send(recordTargets(stream, 1n, [target(), target({ ref: "b" })]));
    const [digest, length] = await head(stream);
    expect(length).toBe(2n);
    expect(await refusal(recordTargets(stream, 3n, [target()], zero))).toBe(
      `DigestMismatch(stream ${stream}, expected ${digest}, got ${zero})`,
    );
    expect(await refusal(recordTargets(999, 1n, [target()]))).toBe("UnknownStream(stream 999)");
  });

  it.each<[string, Partial<Target>, string]>([
    ["a country in small letters", { country: stringToHex("nor") }, 'Malformed(seq 1, field "country")'],
    ["an actor that nobody declared", { actor: 4_000_000 }, "UnknownActor(seq 1, actor 4000000)"],
    ["nobody who promises", { country: none }, 'Malformed(seq 1, field "actor")'],
    ["a base year before any record", { baseYear: 1749 }, 'Malformed(seq 1, field "baseYear")'],
    ["a target year too far off", { targetYear: 2201 }, 'Malformed(seq 1, field "targetYear")'],
    ["more decimals than any value has", { decimals: 19 }, 'Malformed(seq 1, field "decimals")'],
    ["a value without its unit", { unit: 0 }, 'Malformed(seq 1, field "value")'],
    ["a base that is unknown and given", { baseKnown: false }, 'Malformed(seq 1, field "baseTonnes")'],
    ["a gas that the list does not have", { gases: 128 }, 'Malformed(seq 1, field "gases")'],
    ["no reference", { ref: "" }, 'Malformed(seq 1, field "ref")'],
    ["too long a reference", { ref: "r".repeat(129) }, 'Malformed(seq 1, field "ref")'],
    ["too long an address", { url: "u".repeat(2049) }, 'Malformed(seq 1, field "url")'],
    ["too many words", { words: "w".repeat(4097) }, 'Malformed(seq 1, field "words")'],
    ["a correction outside of correctTarget()", { corrects: 1n }, "CorrectionInBatch(seq 1)"],
  ])("are refused with %s", async (_what, more, expected) => {
    expect(await refusal(recordTargets(await openedStream(), 1n, [target(more)]))).toBe(expected);
  });

  const unknown = { kind: 0, baseYear: 0, targetYear: 0, unit: 0, decimals: 0, value: 0n, baseKnown: false, baseTonnes: 0n } as const;
  it.each<[string, Partial<Target>]>([
    ["nothing understood", { ...unknown, conditionality: 0, gases: 0, sectors: 0, evidence: zero, url: "", words: "" }],
    ["an actor and no country", { country: none, actor: 1 }],
    ["a negative value: more than the base", { value: -5n }],
    ["the longest texts", { ref: "r".repeat(128), url: "é".repeat(1024), words: "w".repeat(4096) }],
    ["the last of each list", { kind: 12, unit: 2, conditionality: 4, sectors: 3 }],
  ])("may have %s, and their event's data is what any ABI encoder writes", async (_what, more) => {
    const said = target(more);
    const { logs } = await send(recordTargets(await openedStream(), 1n, [said]));
    const [log] = logs;
    expect(log?.topics[0]).toBe(targetRecorded);
    expect(log?.data).toBe(encodeAbiParameters(inputsOf("TargetRecorded"), [said]));
    // The verifier reads all of it and writes the same again.
    expect(encodeTarget(decodeTarget(log?.data ?? ""))).toBe(log?.data);
  });

  const at = 4 + 6 * 32;
  const withWord = (data: Hex, word: number, value: bigint): Hex => {
    const start = 2 + (at + word * 32) * 2;
    return `0x${data.slice(2, start)}${numberToHex(value, { size: 32 }).slice(2)}${data.slice(start + 64)}`;
  };

  it.each([
    ["kind", 0, 13n],
    ["country", 1, 1n],
    ["actor", 2, 2n ** 32n],
    ["baseYear", 3, 65_536n],
    ["targetYear", 4, 65_536n],
    ["unit", 5, 3n],
    ["decimals", 6, 256n],
    ["value", 7, 2n ** 127n],
    ["baseKnown", 8, 2n],
    ["baseTonnes", 9, 2n ** 127n],
    ["conditionality", 10, 5n],
    ["gases", 11, 256n],
    ["sectors", 12, 4n],
    ["corrects", 14, 2n ** 64n],
  ])("are refused where the word of %s holds what its type does not allow", async (_field, word, value) => {
    expect(await refusal(withWord(await recordTargets(await openedStream(), 1n, [target()]), word, value))).toBeDefined();
  });

  it.each([15, 16, 17])("are refused where the text of word %i stands elsewhere than encoders put it", async (word) => {
    const data = await recordTargets(await openedStream(), 1n, [target()]);
    expect(await refusal(withWord(data, word, 32n))).toBe('Malformed(seq 1, field "encoding")');
  });
});

describe("submissions", () => {
  it.each<[string, Partial<Submission>, string]>([
    ["no type", { fileType: 0 }, 'Malformed(seq 1, field "fileType")'],
    ["no party", { country: none }, 'Malformed(seq 1, field "country")'],
    ["a day that no calendar has", { date: 20_230_229 }, 'Malformed(seq 1, field "date")'],
    ["no reference", { ref: "" }, 'Malformed(seq 1, field "ref")'],
    ["too long a party", { party: "p".repeat(257) }, 'Malformed(seq 1, field "party")'],
    ["too long a title", { title: "t".repeat(1025) }, 'Malformed(seq 1, field "title")'],
    ["too long a language", { language: "l".repeat(65) }, 'Malformed(seq 1, field "language")'],
    ["too long an address", { url: "u".repeat(2049) }, 'Malformed(seq 1, field "url")'],
    ["too long a file name", { fileName: "f".repeat(1025) }, 'Malformed(seq 1, field "fileName")'],
    ["a correction outside of correctSubmission()", { corrects: 1n }, "CorrectionInBatch(seq 1)"],
  ])("are refused with %s", async (_what, more, expected) => {
    expect(await refusal(recordSubmissions(await openedStream(), 1n, [submission(more)]))).toBe(expected);
  });

  it.each<[string, Partial<Submission>]>([
    ["a date, a version and an author's language", {}],
    ["nothing but a party and a type", { status: 0, version: 0, date: 0, party: "", title: "", language: "", url: "", fileName: "" }],
    ["the last of each list", { fileType: 4, status: 2, version: 65_535 }],
  ])("may have %s, and their event's data is what any ABI encoder writes", async (_what, more) => {
    const said = submission(more);
    const { logs } = await send(recordSubmissions(await openedStream(), 1n, [said]));
    const [log] = logs;
    expect(log?.topics[0]).toBe(submissionRecorded);
    expect(log?.data).toBe(encodeAbiParameters(inputsOf("SubmissionRecorded"), [said]));
    expect(encodeSubmission(decodeSubmission(log?.data ?? ""))).toBe(log?.data);
  });
});

describe("a stream", () => {
  it("holds targets or submissions, never both", async () => {
    const [promises, documents] = [await openedStream(), await openedStream()];
    await send(recordTargets(promises, 1n, [target()]));
    await send(recordSubmissions(documents, 1n, [submission()]));
    expect(await refusal(recordSubmissions(promises, 2n, [submission()]))).toBe(`OtherContent(stream ${promises}, content 1)`);
    expect(await refusal(correctSubmission(promises, 2n, { corrects: 1n }))).toBe(`OtherContent(stream ${promises}, content 1)`);
    expect(await refusal(recordTargets(documents, 2n, [target()]))).toBe(`OtherContent(stream ${documents}, content 2)`);
    expect(await refusal(correctTarget(documents, 2n, { corrects: 1n }))).toBe(`OtherContent(stream ${documents}, content 2)`);
  });

  it("keeps a corrected record beside the one that replaces it, and corrects none twice", async () => {
    const [promises, documents] = [await openedStream(), await openedStream()];
    await send(recordTargets(promises, 1n, [target(), target({ ref: "b" })]));
    await send(correctTarget(promises, 3n, { corrects: 1n, value: 550n }));
    expect(await refusal(correctTarget(promises, 4n, { corrects: 1n }))).toBe("AlreadyCorrected(corrects 1, by 3)");
    expect(await refusal(correctTarget(promises, 4n, { corrects: 0n }))).toBe("NothingToCorrect(seq 4, corrects 0)");
    expect(await refusal(correctTarget(promises, 4n, { corrects: 4n }))).toBe("NothingToCorrect(seq 4, corrects 4)");
    expect(await refusal(correctTarget(promises, 4n, { corrects: 2n, ref: "" }))).toBe('Malformed(seq 4, field "ref")');
    await send(recordSubmissions(documents, 1n, [submission()]));
    await send(correctSubmission(documents, 2n, { corrects: 1n, status: 2 }));
    expect(await refusal(correctSubmission(documents, 3n, { corrects: 1n }))).toBe("AlreadyCorrected(corrects 1, by 2)");
  });

  it("has a digest that is replayed from the events, and lies where the verifier looks for it", async () => {
    const stream = await openedStream();
    const receipts = [
      await send(recordTargets(stream, 1n, [target({ ref: "a" }), target({ ref: "b", words: "" })])),
      await send(correctTarget(stream, 3n, { corrects: 2n, ref: "b" })),
    ];
    const digest = receipts
      .flatMap(({ logs }) => logs)
      .reduce<Hex>((before, { data }) => keccak256(concat([before, keccak256(data)])), zero);
    expect(await head(stream)).toEqual([digest, 3n, 1]);
    const [first, second] = await Promise.all(streamHeadSlots(stream).map((slot) => ledger.storage(ledger.targets, asHex(slot))));
    expect(readStreamHead(first ?? "", second ?? "")).toEqual({ digest, length: 3, organisation: 1 });
    // How many actors there are, for those who count what was declared.
    expect(BigInt(await ledger.storage(ledger.targets, padHex("0x2", { size: 32 })))).toBe(3n);
  });
});
