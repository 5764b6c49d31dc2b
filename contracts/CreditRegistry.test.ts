import { creditTotalSlots, readCreditTotal } from "@plainsight/verifier/credit-registry";
import { creditsRecorded, decodeCredits, encodeCredits } from "@plainsight/verifier/credits";
import { readStreamHead, streamHeadSlots } from "@plainsight/verifier/fund-ledger";
import { concat, encodeFunctionData, type Hex, keccak256, padHex, stringToHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { events } from "../src/generated/abi/CreditRegistry.ts";
import { CreditRegistry } from "../src/generated/contracts/CreditRegistry.ts";
import { OrganisationRegistry } from "../src/generated/contracts/OrganisationRegistry.ts";
import { asHex } from "../src/publish/codes.ts";
import { type LocalLedger, startLocalLedger, stranger } from "./testing/local-ledger.ts";
import { type Credits, soundCredits } from "./testing/sound-credits.ts";

const { abi } = CreditRegistry;
const none = "0x000000";
const terms = { source: "car", title: "A registry", licence: "None found", attribution: "Climate Action Reserve", sample: false };
const project = {
  ref: "CAR1008",
  name: "Nisqually Forest",
  developer: 2,
  country: stringToHex("USA"),
  projectType: "Forest",
  protocol: "Version 3.2",
};
const replacedSound = {
  kind: 1,
  year: 2016,
  project: 1,
  vintage: 2015,
  quantity: 8_645n,
  first: 1n,
  block_: soundCredits.block_,
};

let ledger: LocalLedger;
const read = () => ({ address: ledger.credits, abi }) as const;
const head = (stream: number) => ledger.connection.node.readContract({ ...read(), functionName: "streamHead", args: [stream] });
const credits = (more: Partial<Credits> = {}): Credits => ({ ...soundCredits, ...more });
const retirement = (first: bigint, last: bigint, more: Partial<Credits> = {}) =>
  credits({ kind: 3, first, last, quantity: last - first + 1n, ref: `retired ${first}-${last}`, ...more });
const record = async (stream: number, seq: bigint, records: readonly Credits[], hints?: readonly bigint[]) =>
  encodeFunctionData({
    abi,
    functionName: "record",
    args: [stream, seq, (await head(stream))[0], records, hints ?? records.map(() => 0n)],
  });
const correction = async (stream: number, seq: bigint, next: Partial<Credits>, old: Partial<typeof replacedSound> = {}) =>
  encodeFunctionData({
    abi,
    functionName: "correct",
    args: [stream, seq, (await head(stream))[0], { ...replacedSound, ...old }, credits(next), 0n, 0n],
  });
const send = async (data: Hex | Promise<Hex>) => ledger.send(ledger.credits, await data);
const refusal = async (data: Hex | Promise<Hex>, account?: Parameters<LocalLedger["refusal"]>[2]) =>
  ledger.refusal(ledger.credits, await data, account);
const openedStream = async () => {
  await send(encodeFunctionData({ abi, functionName: "openStream", args: [1, terms] }));
  return ledger.connection.node.readContract({ ...read(), functionName: "streamCount" });
};
const declare = (stream: number, projects: readonly (typeof project)[]) =>
  encodeFunctionData({ abi, functionName: "declareProjects", args: [stream, projects] });
/** As the storage proves it, through the verifier's own reading of the layout. */
const total = async (stream: number, of: number, vintage: number) => {
  const slots = creditTotalSlots({ stream, project: of, vintage });
  const [ends, rest] = await Promise.all(slots.map((slot) => ledger.storage(ledger.credits, asHex(slot))));
  return readCreditTotal(ends ?? "", rest ?? "");
};
const nothing = { issued: 0n, retired: 0n, cancelled: 0n, exported: 0n, buffered: 0n, authorised: 0n, adjusted: 0n, records: 0n };

beforeAll(async () => {
  ledger = await startLocalLedger();
  const organisations = ["publisher", "developer", "holder"].map((ref) => ({ ref, name: ref, country: none, kind: 10 }) as const);
  const registry = { abi: OrganisationRegistry.abi } as const;
  await ledger.send(ledger.registry, encodeFunctionData({ ...registry, functionName: "register", args: [organisations] }));
  const args = [1, ledger.connection.account.address] as const;
  await ledger.send(ledger.registry, encodeFunctionData({ ...registry, functionName: "appoint", args }));
  await send(declare(await openedStream(), [project]));
});
afterAll(() => ledger.chain.stop());

describe("projects", () => {
  it("are declared by the stream's publishers only, each once", async () => {
    const stream = await openedStream();
    expect(await refusal(declare(stream, [project]), stranger)).toBe(`NotPublisher(organisation 1, account ${stranger.address})`);
    expect(await refusal(declare(stream, []))).toBe("EmptyBatch()");
    expect(await refusal(declare(stream, [project, { ...project, name: "" }]))).toBe('ProjectMalformed(index 1, field "name")');
    expect(await refusal(declare(stream, [{ ...project, developer: 99 }]))).toBe('ProjectMalformed(index 0, field "developer")');
    expect(await refusal(declare(stream, [project, project]))).toMatch(/^ProjectTaken\(index 1, project \d+\)$/);
    const { logs } = await send(declare(stream, [project]));
    expect(logs.map((log) => events.ProjectDeclared.decode(log))).toEqual([{ project: 2, stream, declared: project }]);
    expect(await refusal(declare(stream, [project]))).toBe("ProjectTaken(index 0, project 2)");
  });
});

describe("records of credits", () => {
  it.each<[string, Partial<Credits>, string]>([
    ["no kind", { kind: 0 }, 'Malformed(seq 1, field "kind")'],
    ["a project that nobody declared", { project: 9_999 }, "UnknownProject(seq 1, project 9999)"],
    ["no project", { project: 0 }, "UnknownProject(seq 1, project 0)"],
    ["no credits", { quantity: 0n }, 'Malformed(seq 1, field "quantity")'],
    ["a changed quantity", { quantity: 8_646n }, "QuantityDiffers(seq 1, quantity 8646, serials 8645)"],
    ["serials from 0 on", { first: 0n }, 'Malformed(seq 1, field "first")'],
    ["serials that run backwards", { first: 9n, last: 8n }, 'Malformed(seq 1, field "last")'],
    ["a serial that numbers do not hold exactly", { last: 2n ** 53n }, 'Malformed(seq 1, field "last")'],
    ["serials of no block", { block_: "" }, 'Malformed(seq 1, field "block")'],
    ["a day that does not exist", { date: 20_150_229 }, 'Malformed(seq 1, field "date")'],
    ["a use of what is not retired", { use: 1 }, 'Malformed(seq 1, field "use")'],
    ["an adjustment by no country", { kind: 9 }, 'Malformed(seq 1, field "country")'],
    ["an issuance by a country", { country: stringToHex("USA") }, 'Malformed(seq 1, field "country")'],
    ["an unknown holder", { holder: 9_999 }, "UnknownParty(seq 1, organisation 9999)"],
    ["a correction", { corrects: 1n }, "CorrectionInBatch(seq 1)"],
    ["no reference", { ref: "" }, 'Malformed(seq 1, field "ref")'],
    ["too long a purpose", { purpose: "p".repeat(129) }, 'Malformed(seq 1, field "purpose")'],
  ])("are refused with %s", async (_what, fault, words) => {
    const stream = await openedStream();
    expect(await refusal(record(stream, 1n, [credits(fault)]))).toBe(words);
  });

  it("are logged byte for byte as the verifier writes them, sealed by the digest, and counted in provable totals", async () => {
    const stream = await openedStream();
    const cancelled = credits({ kind: 4, first: 0n, last: 0n, block_: "", quantity: 45n, ref: "cancelled", year: 0, date: 0 });
    const records = [
      credits(),
      retirement(1n, 600n, { use: 3, country: stringToHex("CHE"), to: 3, purpose: "On Behalf of Third Party" }),
      cancelled,
      credits({ kind: 5, first: 8_000n, last: 8_645n, quantity: 646n, ref: "buffer" }),
      credits({ kind: 6, first: 8_645n, last: 8_645n, quantity: 1n, ref: "release" }),
      credits({ kind: 9, country: stringToHex("USA"), first: 1n, last: 600n, quantity: 600n, ref: "adjusted" }),
    ];
    const { logs } = await send(record(stream, 1n, records));
    let digest: Hex = padHex("0x", { size: 32 });
    for (const log of logs) {
      expect(log.topics[0]).toBe(creditsRecorded);
      expect(encodeCredits(decodeCredits(log.data))).toBe(log.data);
      digest = keccak256(concat([digest, keccak256(log.data)]));
    }
    const slots = streamHeadSlots(stream);
    const [kept, rest] = await Promise.all(slots.map((slot) => ledger.storage(ledger.credits, asHex(slot))));
    expect(readStreamHead(kept ?? "", rest ?? "")).toMatchObject({ digest, length: 6 });
    const both = { ...nothing, issued: 8_645n, retired: 600n, buffered: 645n, adjusted: 600n };
    expect(await total(stream, 1, 2015)).toEqual({ ...both, cancelled: 45n, records: 6n });
    expect(await total(stream, 0, 2016)).toEqual({ ...both, records: 5n });
    expect(await total(stream, 0, 0)).toEqual({ ...nothing, cancelled: 45n, records: 1n });
  });

  it("are released in another year than they were set aside in: that year's figure is negative, the vintage's is right", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [credits({ kind: 5 }), credits({ kind: 6, year: 2020, ref: "release" })]));
    expect(await total(stream, 0, 2020)).toEqual({ ...nothing, buffered: -8_645n, records: 1n });
    expect(await total(stream, 1, 2015)).toEqual({ ...nothing, records: 2n });
  });

  it("can't take back more from a total than it holds", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [credits()]));
    const old = { quantity: 9_000n };
    expect(await refusal(correction(stream, 2n, { corrects: 1n }, old))).toBeUndefined();
    expect(await refusal(correction(stream, 2n, { corrects: 1n, kind: 3 }, old))).toBe("TotalOutOfRange(seq 2)");
  });
});

describe("serials", () => {
  it("are issued once and used up once, whatever the order in which their ranges come", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [credits(), retirement(101n, 200n), retirement(1n, 50n), retirement(301n, 400n), retirement(51n, 100n)]));
    expect(await refusal(record(stream, 6n, [credits({ ref: "again" })]))).toBe("SerialsTaken(seq 6, by 1)");
    expect(await refusal(record(stream, 6n, [credits({ first: 8_645n, last: 9_000n, quantity: 356n })]))).toBe("SerialsTaken(seq 6, by 1)");
    expect(await refusal(record(stream, 6n, [retirement(200n, 201n)]))).toBe("SerialsTaken(seq 6, by 2)");
    expect(await refusal(record(stream, 6n, [retirement(250n, 301n)]))).toBe("SerialsTaken(seq 6, by 4)");
    expect(await refusal(record(stream, 6n, [retirement(310n, 320n)]))).toBe("SerialsTaken(seq 6, by 4)");
    expect(await refusal(record(stream, 6n, [retirement(201n, 500n)]))).toBe("SerialsTaken(seq 6, by 4)");
    expect(await refusal(record(stream, 6n, [retirement(150n, 150n, { kind: 4 })]))).toBe("SerialsTaken(seq 6, by 2)");
    expect(await refusal(record(stream, 6n, [retirement(201n, 250n), retirement(250n, 300n)]))).toBe("SerialsTaken(seq 7, by 6)");
    expect(await refusal(record(stream, 6n, [retirement(201n, 300n), retirement(401n, 8_645n)]))).toBeUndefined();
    expect(await refusal(record(stream, 6n, [retirement(101n, 200n, { block_: "another block" })]))).toBeUndefined();
  });

  it("are refused just so with a good hint, a bad one, and one that names no range", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [retirement(1n, 10n), retirement(11n, 20n), retirement(21n, 30n)], [0n, 1n, 11n]));
    for (const hint of [0n, 1n, 11n, 21n, 5n, 999n]) {
      expect(await refusal(record(stream, 4n, [retirement(30n, 31n)], [hint]))).toBe("SerialsTaken(seq 4, by 3)");
      expect(await refusal(record(stream, 4n, [retirement(31n, 31n)], [hint]))).toBeUndefined();
    }
    expect(await refusal(record(stream, 4n, [retirement(31n, 31n)], []))).toBe("HintsDiffer(records 1, hints 0)");
  });

  it("are free again once the record that used them up is corrected", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [credits(), retirement(1n, 100n), retirement(101n, 200n)]));
    const old = { kind: 3, quantity: 100n, first: 101n };
    const next = { ...retirement(151n, 200n), corrects: 3n };
    expect(await refusal(correction(stream, 4n, { ...next, first: 100n, quantity: 101n }, old))).toBe("SerialsTaken(seq 4, by 2)");
    expect(await refusal(correction(stream, 4n, next, { ...old, first: 1n }))).toBe("NotInTotal(seq 4, corrects 3)");
    expect(await refusal(correction(stream, 4n, next, { ...old, project: 7 }))).toBe("NotInTotal(seq 4, corrects 3)");
    await send(correction(stream, 4n, next, old));
    expect(await refusal(correction(stream, 5n, next, old))).toBe("AlreadyCorrected(corrects 3, by 4)");
    expect(await total(stream, 1, 2015)).toEqual({ ...nothing, issued: 8_645n, retired: 150n, records: 3n });
    expect(await total(stream, 0, 2016)).toEqual({ ...nothing, issued: 8_645n, retired: 150n, records: 3n });
    expect(await refusal(record(stream, 5n, [retirement(101n, 150n)]))).toBeUndefined();
    expect(await refusal(record(stream, 5n, [retirement(150n, 151n)]))).toBe("SerialsTaken(seq 5, by 4)");
  });

  it("come back when a record is withdrawn", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [retirement(1n, 100n)]));
    const withdrawn = { kind: 3, quantity: 0n, first: 0n, last: 0n, block_: "", corrects: 1n };
    await send(correction(stream, 2n, withdrawn, { kind: 3, quantity: 100n }));
    expect(await total(stream, 1, 2015)).toEqual({ ...nothing, records: 1n });
    expect(await refusal(record(stream, 3n, [retirement(1n, 100n)]))).toBeUndefined();
  });
});
