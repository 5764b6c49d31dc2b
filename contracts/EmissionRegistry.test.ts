import { basisHash, emissionTotalSlot, readEmissionTotal } from "@plainsight/verifier/emission-registry";
import { decodeReport, emissionReported, encodeReport } from "@plainsight/verifier/emission-report";
import { decodeVerification, encodeVerification, verificationRecorded } from "@plainsight/verifier/emission-verification";
import { readStreamHead, streamHeadSlots } from "@plainsight/verifier/fund-ledger";
import { concat, encodeAbiParameters, encodeFunctionData, type Hex, keccak256, numberToHex, padHex, stringToHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { events } from "../src/generated/abi/EmissionRegistry.ts";
import { EmissionRegistry } from "../src/generated/contracts/EmissionRegistry.ts";
import { OrganisationRegistry } from "../src/generated/contracts/OrganisationRegistry.ts";
import { asHex } from "../src/publish/codes.ts";
import { type LocalLedger, startLocalLedger, stranger } from "./testing/local-ledger.ts";
import { type Report, soundReport } from "./testing/sound-report.ts";

const { abi } = EmissionRegistry;
const zero = padHex("0x", { size: 32 });
const none = "0x000000";
const terms = { source: "cdiac", title: "A source", licence: "CC0-1.0", attribution: "CDIAC", sample: false };
const area = { kind: 1, country: none, owner: 0, ref: "LEEWARD ISLANDS", name: "Leeward Islands", place: "" } as const;
const declared = [area, { ...area, kind: 2, ref: "EU27", name: "European Union" }, { ...area, kind: 4, ref: "G1", name: "Plant" }];
const statement = {
  ref: "V-1",
  report: 1n,
  reportStream: 0,
  verifier: 2,
  assurance: 1,
  opinion: 1,
  date: 20_210_630,
  evidence: zero,
  statement: "Nothing came to our attention — in more than thirty-two bytes",
};
type Statement = { readonly [Field in keyof typeof statement]: (typeof statement)[Field] };

let ledger: LocalLedger;
const report = (more: Partial<Report> = {}): Report => ({ ...soundReport, ...more });
const at = () => ({ address: ledger.emissions, abi }) as const;
const head = (stream: number) => ledger.connection.node.readContract({ ...at(), functionName: "streamHead", args: [stream] });
const record = async (stream: number, seq: bigint, reports: readonly Report[]) =>
  encodeFunctionData({ abi, functionName: "record", args: [stream, seq, (await head(stream))[0], reports] });
const verify = async (stream: number, seq: bigint, more: Partial<Statement> = {}) =>
  encodeFunctionData({ abi, functionName: "verify", args: [stream, seq, (await head(stream))[0], [{ ...statement, ...more }]] });
const basisOf = (of: Report) => asHex(basisHash(decodeReport(encodeAbiParameters(reportInputs, [of]))));
const correction = async (stream: number, seq: bigint, next: Partial<Report>, old: Partial<Report> = {}) => {
  const { actorKind, country, actor, year, totalKnown, total } = report(old);
  const replaced = { actorKind, country, actor, year, basis: basisOf(report(old)), totalKnown, total };
  return encodeFunctionData({ abi, functionName: "correct", args: [stream, seq, (await head(stream))[0], replaced, report(next)] });
};
const reportInputs = abi.find((entry) => entry.type === "event" && entry.name === "EmissionReported")?.inputs.slice(2) ?? [];
const send = async (data: Promise<Hex> | Hex) => ledger.send(ledger.emissions, await data);
const refusal = async (data: Promise<Hex> | Hex, account?: Parameters<LocalLedger["refusal"]>[2]) =>
  ledger.refusal(ledger.emissions, await data, account);
const openedStream = async () => {
  await send(encodeFunctionData({ abi, functionName: "openStream", args: [1, terms] }));
  return ledger.connection.node.readContract({ ...at(), functionName: "streamCount" });
};
/** As the storage proves it, through the verifier's own reading of the layout. Of one actor, or of all of a kind. */
const total = async (stream: number, of: Partial<Report>, all = false) => {
  const said = decodeReport(encodeAbiParameters(reportInputs, [report(of)]));
  const actor = all ? null : { country: said.country || null, number: said.actor };
  const slot = emissionTotalSlot({ stream, actorKind: said.actorKind, actor, year: said.year, basis: said });
  return readEmissionTotal(await ledger.storage(ledger.emissions, asHex(slot)));
};
const sum = (of: bigint, reports: number, unknown = 0) => ({ sum: of, reports, unknown });

beforeAll(async () => {
  ledger = await startLocalLedger();
  const organisations = ["publisher", "verifier"].map((ref) => ({ ref, name: ref, country: none, kind: 10 }) as const);
  const registry = { abi: OrganisationRegistry.abi } as const;
  await ledger.send(ledger.registry, encodeFunctionData({ ...registry, functionName: "register", args: [organisations] }));
  const args = [1, ledger.connection.account.address] as const;
  await ledger.send(ledger.registry, encodeFunctionData({ ...registry, functionName: "appoint", args }));
  await send(encodeFunctionData({ abi, functionName: "declareActors", args: [await openedStream(), declared] }));
});
afterAll(() => ledger.chain.stop());

describe("actors", () => {
  it("are declared by publishers of the stream only, with a kind, a reference and a name", async () => {
    const stream = await openedStream();
    const declare = (actors: readonly (typeof declared)[number][]) =>
      encodeFunctionData({ abi, functionName: "declareActors", args: [stream, actors] });
    expect(await refusal(declare([area]), stranger)).toBe(`NotPublisher(organisation 1, account ${stranger.address})`);
    expect(await refusal(declare([]))).toBe("EmptyBatch()");
    expect(await refusal(declare([area, { ...area, kind: 3 }]))).toBe('ActorMalformed(index 1, field "kind")');
    expect(await refusal(declare([{ ...area, kind: 0 }]))).toBe('ActorMalformed(index 0, field "kind")');
    expect(await refusal(declare([{ ...area, owner: 3 as 0 }]))).toBe('ActorMalformed(index 0, field "owner")');
    expect(await refusal(declare([{ ...area, ref: "" }]))).toBe('ActorMalformed(index 0, field "ref")');
    expect(await refusal(declare([{ ...area, name: "" }]))).toBe('ActorMalformed(index 0, field "name")');
    const { logs } = await send(declare([{ ...area, ref: "SABAH", name: "Sabah" }]));
    expect(logs.map((log) => events.ActorDeclared.decode(log))).toEqual([
      { actor: 4, stream, kind: 1, country: none, owner: 0, ref: "SABAH", name: "Sabah", place: "" },
    ]);
  });
});

describe("reports", () => {
  it.each<[string, Partial<Report>, string]>([
    ["no kind of actor", { actorKind: 0 }, 'Malformed(seq 1, field "actorKind")'],
    ["no year", { year: 0 }, 'Malformed(seq 1, field "year")'],
    ["a country in small letters", { country: stringToHex("usa") }, 'Malformed(seq 1, field "country")'],
    ["a country that has both a code and a number", { actor: 1 }, 'Malformed(seq 1, field "actor")'],
    ["a country that has neither", { country: none }, "UnknownActor(seq 1, actor 0)"],
    ["a group in the place of a country", { country: none, actor: 2 }, "UnknownActor(seq 1, actor 2)"],
    ["a country in the place of a group", { actorKind: 2, country: none, actor: 1 }, "UnknownActor(seq 1, actor 1)"],
    ["a group that lies in a country", { actorKind: 2, actor: 2 }, 'Malformed(seq 1, field "country")'],
    ["an organisation that nobody registered", { actorKind: 3, actor: 3 }, "UnknownActor(seq 1, actor 3)"],
    ["a facility that nobody declared", { actorKind: 4, actor: 99 }, "UnknownActor(seq 1, actor 99)"],
    ["no gas", { gas: padHex("0x", { size: 8 }) }, 'Malformed(seq 1, field "gas")'],
    ["a gas with a gap", { gas: stringToHex("C\0O2", { size: 8 }) }, 'Malformed(seq 1, field "gas")'],
    ["no unit", { unit: none }, 'Malformed(seq 1, field "unit")'],
    ["a mass of nothing", { massOf: 0 }, 'Malformed(seq 1, field "massOf")'],
    ["warming potentials of no assessment report", { massOf: 3, gwp: 3 }, 'Malformed(seq 1, field "gwp")'],
    ["warming potentials of a mass that needs none", { gwp: 5 }, 'Malformed(seq 1, field "gwp")'],
    ["a category outside of scope 3", { scope: 1, category: 1 }, 'Malformed(seq 1, field "category")'],
    ["a category that scope 3 does not have", { scope: 4, category: 16 }, 'Malformed(seq 1, field "category")'],
    ["a coverage in small letters", { coverage: stringToHex("fossil", { size: 8 }) }, 'Malformed(seq 1, field "coverage")'],
    ["a total that is unknown and given", { totalKnown: false }, 'Malformed(seq 1, field "total")'],
    ["half a period", { periodFrom: 20_200_401 }, 'Malformed(seq 1, field "periodTo")'],
    ["a period that ends before it begins", { periodFrom: 20_200_401, periodTo: 20_200_331 }, 'Malformed(seq 1, field "periodTo")'],
    ["no reference", { ref: "" }, 'Malformed(seq 1, field "ref")'],
    ["too many parts", { parts: "p".repeat(4097) }, 'Malformed(seq 1, field "parts")'],
    ["a correction outside of correct()", { corrects: 1n }, "CorrectionInBatch(seq 1)"],
  ])("are refused with %s", async (_what, more, expected) => {
    expect(await refusal(record(await openedStream(), 1n, [report(more)]))).toBe(expected);
  });

  it.each<[string, Partial<Report>]>([
    ["of a declared area, with a negative total", { country: none, actor: 1, total: -21n }],
    ["of a group, without a total", { actorKind: 2, country: none, actor: 2, totalKnown: false, total: 0n }],
    ["of an organisation's purchases", { actorKind: 3, actor: 2, scope: 4, category: 15, massOf: 3, gwp: 6, evidence: keccak256("0x01") }],
    ["of a facility for a financial year", { actorKind: 4, actor: 3, decimals: 3, periodFrom: 20_200_401, periodTo: 20_210_331 }],
    ["with the longest texts", { ref: "r".repeat(128), parts: "é".repeat(2048), memo: "m".repeat(4096), properties: "p".repeat(4096) }],
  ])("%s have the event's data that any ABI encoder writes", async (_what, more) => {
    const { logs } = await send(record(await openedStream(), 1n, [report(more)]));
    expect(logs[0]?.topics[0]).toBe(emissionReported);
    expect(logs[0]?.data).toBe(encodeAbiParameters(reportInputs, [report(more)]));
    expect(encodeReport(decodeReport(logs[0]?.data ?? ""))).toBe(logs[0]?.data);
  });

  const widths = {
    kind: 0,
    country: 1,
    actor: 2,
    year: 3,
    gas: 4,
    unit: 5,
    massOf: 6,
    landUse: 9,
    accounting: 10,
    reporter: 11,
    scope: 12,
  };
  const later = { coverage: 14, totalKnown: 15, total: 16, periodFrom: 17, periodTo: 18, corrects: 20 };
  it.each(Object.entries({ ...widths, ...later }))("hold no %s that does not fit its type", async (_field, word) => {
    const data = await record(await openedStream(), 1n, [report()]);
    const start = 2 + (4 + 6 * 32 + word * 32) * 2;
    const value = [1, 4, 5, 14].includes(word) ? 1n : 2n ** 250n;
    const altered: Hex = `0x${data.slice(2, start)}${numberToHex(value, { size: 32 }).slice(2)}${data.slice(start + 64)}`;
    expect(await refusal(data)).toBeUndefined();
    expect(await refusal(altered)).toBeDefined();
  });
});

describe("totals", () => {
  it("add up countries, and facilities, on one basis; never groups or organisations, nor a group to its members", async () => {
    const stream = await openedStream();
    const group = { actorKind: 2, country: none, actor: 2, total: 9_000_000n } as const;
    const firm = { actorKind: 3, actor: 2, total: 5n } as const;
    const carbonDioxide = { massOf: 1, total: 4_483_816n } as const;
    await send(
      record(stream, 1n, [
        report(),
        report({ country: stringToHex("CHN"), total: 2_915_650n }),
        report({ country: none, actor: 1, total: -3n }),
        report({ country: stringToHex("JPN"), totalKnown: false, total: 0n }),
        report(carbonDioxide),
        report(group),
        report(firm),
      ]),
    );
    expect(await total(stream, {}, true)).toEqual(sum(4_139_396n, 4, 1));
    expect(await total(stream, { country: stringToHex("CHN") })).toEqual(sum(2_915_650n, 1));
    expect(await total(stream, { country: none, actor: 1 })).toEqual(sum(-3n, 1));
    expect(await total(stream, carbonDioxide, true)).toEqual(sum(4_483_816n, 1));
    expect(await total(stream, { year: 2019 }, true)).toEqual(sum(0n, 0));
    for (const alone of [group, firm]) {
      expect(await total(stream, alone)).toEqual(sum(alone.total, 1));
      expect(await total(stream, alone, true)).toEqual(sum(0n, 0));
    }
  });

  it("agree with the contract's own basisOf, and refuse to overflow", async () => {
    const said = report({ gwp: 5, massOf: 3, scope: 4, category: 11, landUse: 2 });
    expect(await ledger.connection.node.readContract({ ...at(), functionName: "basisOf", args: [said] })).toBe(basisOf(said));
    const stream = await openedStream();
    await send(record(stream, 1n, [report({ total: 2n ** 127n - 1n })]));
    expect(await refusal(record(stream, 2n, [report({ total: 1n })]))).toBe("TotalOverflow()");
  });

  it("move from a restated report to the one that replaces it, and both stay", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [report(), report({ country: stringToHex("CHN"), total: 7n })]));
    await send(correction(stream, 3n, { corrects: 1n, total: 1_223_700n, decimals: 1 }));
    expect(await total(stream, {}, true)).toEqual(sum(7n, 1));
    expect(await total(stream, {})).toEqual(sum(0n, 0));
    expect(await total(stream, { decimals: 1 })).toEqual(sum(1_223_700n, 1));
    expect(await refusal(correction(stream, 4n, { corrects: 1n }))).toBe("AlreadyCorrected(corrects 1, by 3)");
    expect(await refusal(correction(stream, 4n, { corrects: 4n }))).toBe("NothingToCorrect(seq 4, corrects 4)");
    expect(await refusal(correction(stream, 4n, { corrects: 2n }, { year: 1999 }))).toBe("NotInTotal(seq 4, corrects 2)");
  });
});

describe("verifications", () => {
  it("are records of their stream, point at a report, and count in no total", async () => {
    const stream = await openedStream();
    await send(record(stream, 1n, [report()]));
    expect(await refusal(verify(stream, 2n, { report: 2n }))).toBe('Malformed(seq 2, field "report")');
    expect(await refusal(verify(stream, 2n, { verifier: 3 }))).toBe("UnknownActor(seq 2, actor 3)");
    expect(await refusal(verify(stream, 2n, { opinion: 0 }))).toBe('Malformed(seq 2, field "opinion")');
    expect(await refusal(verify(stream, 2n, { reportStream: stream - 1, report: 999n }))).toBe('Malformed(seq 2, field "report")');
    const { logs } = await send(verify(stream, 2n));
    expect(logs[0]?.topics[0]).toBe(verificationRecorded);
    const inputs = abi.find((entry) => entry.type === "event" && entry.name === "VerificationRecorded")?.inputs.slice(2) ?? [];
    expect(logs[0]?.data).toBe(encodeAbiParameters(inputs, [statement]));
    expect(encodeVerification(decodeVerification(logs[0]?.data ?? ""))).toBe(logs[0]?.data);
    expect(await total(stream, {}, true)).toEqual(sum(1_223_749n, 1));
  });
});

describe("the digest", () => {
  it("runs over reports, restatements and verifications alike, and lies where the verifier looks for it", async () => {
    const stream = await openedStream();
    const receipts = [
      await send(record(stream, 1n, [report(), report({ country: stringToHex("CHN") })])),
      await send(correction(stream, 3n, { corrects: 2n }, { country: stringToHex("CHN") })),
      await send(verify(stream, 4n)),
    ];
    const digest = receipts
      .flatMap(({ logs }) => logs)
      .reduce<Hex>((before, { data }) => keccak256(concat([before, keccak256(data)])), zero);
    expect(await head(stream)).toEqual([digest, 4n, 1]);
    const slots = await Promise.all(streamHeadSlots(stream).map((slot) => ledger.storage(ledger.emissions, asHex(slot))));
    expect(readStreamHead(slots[0] ?? "", slots[1] ?? "")).toEqual({ digest, length: 4, organisation: 1 });
  });
});
