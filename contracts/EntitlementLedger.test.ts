import { bucketsRoot, nullifierDigest } from "@plainsight/verifier/buckets";
import { SealedEntitlement } from "@plainsight/verifier/entitlement";
import { cellSlots, nullifierDigestSlot, readCell, readRound, roundSlots } from "@plainsight/verifier/entitlement-ledger";
import { bytesToHex, encodeFunctionData, type Hex, padHex, stringToHex, toHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { events } from "../src/generated/abi/EntitlementLedger.ts";
import { EntitlementLedger } from "../src/generated/contracts/EntitlementLedger.ts";
import { OrganisationRegistry } from "../src/generated/contracts/OrganisationRegistry.ts";
import { deploy } from "../src/publish/deploy.ts";
import { type LocalLedger, startLocalLedger, stranger } from "./testing/local-ledger.ts";

const { abi } = EntitlementLedger;
const zero = padHex("0x", { size: 32 });
const terms = { source: "entitlements", title: "Entitlements", licence: "CC-BY-4.0", attribution: "The publisher", sample: false };
/** What somebody might try to write about a person. */
const personal = {
  name: "Amina Yusuf Warsame",
  "name without spaces": "amina-yusuf-warsame",
  telephone: "+252 61 5551234",
  "identity number": "198402175531-SO",
  email: "amina.warsame@example.org",
  coordinates: "2.0469,45.3182",
};

let ledger: LocalLedger;
let contract: Hex;
const at = (data: Hex, account?: Parameters<LocalLedger["send"]>[2]) => ledger.send(contract, data, account);
const refused = (data: Hex, account?: Parameters<LocalLedger["refusal"]>[2]) => ledger.refusal(contract, data, account);
const read = () => ({ address: contract, abi }) as const;
const head = (stream: number) => ledger.connection.node.readContract({ ...read(), functionName: "streamHead", args: [stream] });
const open = (more: Partial<typeof terms> = {}) =>
  encodeFunctionData({ abi, functionName: "openStream", args: [1, { ...terms, ...more }] });
const opened = async (): Promise<number> => {
  await at(open());
  return ledger.connection.node.readContract({ ...read(), functionName: "streamCount" });
};

const place = (code: string) => stringToHex(code, { size: 8 });
const soundRound = {
  country: stringToHex("SOM"),
  sector: 1,
  modality: 1,
  programme: 3,
  periodFrom: 20_260_301,
  periodTo: 20_260_331,
  unit: stringToHex("USD"),
  decimals: 2,
  bucketBits: 1,
  root: `0x${"11".repeat(32)}` as Hex,
};
const cell = (code: string, entitled: number, due = BigInt(entitled) * 5_000n) => ({ place: place(code), entitled: BigInt(entitled), due });
const soundCells = [cell("SO2201", 40), cell("SO2202", 15)];
type Cell = (typeof soundCells)[number];

const publish = async (stream: number, more: Partial<typeof soundRound> = {}, cells: readonly Cell[] = soundCells, seq?: bigint) => {
  const [digest, length] = await head(stream);
  const args = [stream, seq ?? length + 1n, digest, { ...soundRound, ...more }, cells] as const;
  return encodeFunctionData({ abi, functionName: "publishRound", args });
};
/** So many nullifiers in ascending order, none like those of another `lot`. */
const nullifiers = (count: number, lot: number): Hex[] =>
  Array.from({ length: count }, (_, i) => toHex((BigInt(i + 1) << 245n) + BigInt(lot), { size: 32 }));
interface Batch {
  readonly round?: bigint;
  readonly pool?: number;
  readonly unit?: Hex;
  readonly paid?: bigint;
  readonly cells: readonly (readonly [place: string, claimed: number])[];
  readonly nullifiers: readonly Hex[];
}
const claim = async (stream: number, { round = 1n, pool, unit = stringToHex("USD"), paid, cells, nullifiers: list }: Batch) => {
  const [digest, length] = await head(stream);
  const told = cells.map(([code, claimed]) => ({ place: place(code), claimed: BigInt(claimed), paid: BigInt(claimed) * 5_000n }));
  const claims = { round, pool: pool ?? (round === 0n ? 1 : 0), unit, decimals: 2, paid: paid ?? BigInt(list.length) * 5_000n };
  return encodeFunctionData({ abi, functionName: "recordClaims", args: [stream, length + 1n, digest, claims, told, list] });
};

beforeAll(async () => {
  ledger = await startLocalLedger();
  const contracts = await deploy({ rpcUrl: ledger.chain.url, key: (await import("../src/devnet/anvil.ts")).localPublisherKey });
  const found = (kind: string) => contracts.find((each) => each.kind === kind)?.address ?? "0x";
  contract = found("EntitlementLedger");
  const registry = { abi: OrganisationRegistry.abi } as const;
  const organisation = { ref: "agency", name: "agency", country: "0x000000", kind: 10 } as const;
  const to = found("OrganisationRegistry");
  await ledger.send(to, encodeFunctionData({ ...registry, functionName: "register", args: [[organisation]] }));
  const args = [1, ledger.connection.account.address] as const;
  await ledger.send(to, encodeFunctionData({ ...registry, functionName: "appoint", args }));
}, 60_000);
afterAll(() => ledger?.chain.stop());

describe("no field takes what may say something about a person", () => {
  it.each(Object.entries(personal))("a %s", async (_what, text) => {
    const stream = await opened();
    for (const field of ["title", "licence", "attribution"] as const) {
      expect(await refused(open({ [field]: text }))).toBe(`NotInList(field "${field}")`);
    }
    expect(await refused(open({ source: text }))).toMatch(/^(NotInList|TermsIncomplete)\(field "source"\)$/);
    const file = encodeFunctionData({ abi, functionName: "declareSource", args: [stream, 0, zero, text] });
    expect(await refused(file)).toBe('NotInList(field "name")');
    // The only letters that a round and its claims have: codes of fixed length.
    const bytes = (size: number) => stringToHex(text.replaceAll(/[^A-Za-z0-9]/g, "").slice(0, size), { size });
    expect(await refused(await publish(stream, {}, [{ ...cell("SO22", 40), place: bytes(8) }]))).toBe('Malformed(seq 1, field "place")');
    expect(await refused(await publish(stream, { country: stringToHex(text.slice(0, 3), { size: 3 }) }))).toBe(
      'Malformed(seq 1, field "country")',
    );
    expect(await refused(await publish(stream, { unit: stringToHex(text.slice(0, 3), { size: 3 }) }))).toBe(
      'Malformed(seq 1, field "unit")',
    );
  });

  it("a place that is longer than a P-code, or ends and begins again", async () => {
    const stream = await opened();
    for (const wrong of ["SO22A", "S022", "so22", "SO22 01", "SO22\u00001", ""]) {
      expect(await refused(await publish(stream, {}, [cell(wrong, 40)]))).toBe('Malformed(seq 1, field "place")');
    }
    expect(await refused(await publish(stream, {}, [cell("SO", 40)]))).toBeUndefined();
    expect(await refused(await publish(stream, {}, [cell("SO220101", 40)]))).toBeUndefined();
  });
});

describe("a round", () => {
  it("is published by its organisation only, with the next number", async () => {
    const stream = await opened();
    expect(await refused(await publish(stream), stranger)).toBe(`NotPublisher(organisation 1, account ${stranger.address})`);
    expect(await refused(await publish(stream, {}, soundCells, 2n))).toBe(`SeqMismatch(stream ${stream}, expected 1, got 2)`);
  });

  it("has no cell of fewer than ten people", async () => {
    const stream = await opened();
    const small = await refused(await publish(stream, {}, [cell("SO2201", 40), cell("SO2202", 9)]));
    expect(small).toBe(`TooFew(place ${place("SO2202")}, count 9)`);
    expect(await refused(await publish(stream, {}, [cell("SO2201", 10), cell("SO2202", 10)]))).toBeUndefined();
  });

  it("has no buckets that single people out", async () => {
    const stream = await opened();
    expect(await refused(await publish(stream, { bucketBits: 3 }))).toBe("TooFew(place 0x0000000000000000, count 6)");
    expect(await refused(await publish(stream, { bucketBits: 2 }))).toBeUndefined();
    expect(await refused(await publish(stream, { bucketBits: 17 }))).toMatch(/^(Malformed|TooFew)/);
  });

  it.each([
    ["country", { country: stringToHex("so1") }],
    ["sector", { sector: 0 }],
    ["modality", { modality: 0 }],
    ["programme", { programme: 0 }],
    ["periodFrom", { periodFrom: 0 }],
    ["periodFrom", { periodFrom: 20_260_230 }],
    ["periodTo", { periodTo: 20_260_228 }],
    ["periodTo", { periodTo: 20_260_431 }],
    ["unit", { modality: 3 }],
    ["decimals", { decimals: 19 }],
    ["root", { root: zero }],
  ])("is refused for its %s where that is wrong", async (field, more) => {
    const stream = await opened();
    expect(await refused(await publish(stream, more))).toBe(`Malformed(seq 1, field "${field}")`);
  });

  it("of aid in kind counts kilograms, litres or sets", async () => {
    const stream = await opened();
    for (const unit of ["KGM", "LTR", "SET"]) {
      expect(await refused(await publish(stream, { modality: 3, unit: stringToHex(unit) }))).toBeUndefined();
    }
  });

  it("names each place once, in order, with something due", async () => {
    const stream = await opened();
    const wrong = [soundCells[1], soundCells[0]].flatMap((each) => each ?? []);
    expect(await refused(await publish(stream, {}, wrong))).toBe('Malformed(seq 1, field "place")');
    expect(await refused(await publish(stream, {}, [cell("SO22", 20), cell("SO22", 20)]))).toBe('Malformed(seq 1, field "place")');
    expect(await refused(await publish(stream, {}, [cell("SO22", 40, 0n)]))).toBe('Malformed(seq 1, field "due")');
    expect(await refused(await publish(stream, {}, []))).toBe('Malformed(seq 1, field "cells")');
  });

  it("gets its sealed entitlements from its publisher, in whole entries", async () => {
    const stream = await opened();
    await at(await publish(stream));
    const buckets = (round: bigint, first: number, list: readonly Hex[]) =>
      encodeFunctionData({ abi, functionName: "publishBuckets", args: [stream, round, first, list] });
    const entry: Hex = `0x${"22".repeat(480)}`;
    expect(await refused(buckets(1n, 0, [entry]), stranger)).toMatch(/^NotPublisher/);
    expect(await refused(buckets(2n, 0, [entry]))).toBe("UnknownRound(round 2)");
    expect(await refused(buckets(1n, 1, [entry, entry]))).toBe('Malformed(seq 1, field "first")');
    expect(await refused(buckets(1n, 0, [`0x${"22".repeat(481)}`]))).toBe('Malformed(seq 1, field "buckets")');
    expect(await refused(buckets(1n, 0, [entry, `0x${"22".repeat(9 * 48)}`]))).toBe("TooFew(place 0x0000000000000000, count 9)");
    const { logs } = await at(buckets(1n, 0, [entry, entry]));
    expect(logs.map((log) => events.BucketsPublished.decode(log))).toEqual([{ stream, round: 1n, first: 0, buckets: [entry, entry] }]);
  });
});

describe("claims", () => {
  const published = async (cells: readonly Cell[] = soundCells) => {
    const stream = await opened();
    await at(await publish(stream, {}, cells));
    return stream;
  };

  it("are recorded in batches of at least ten, cell by cell", async () => {
    const stream = await published();
    const batch = (count: number) => claim(stream, { cells: [["SO2201", count]], nullifiers: nullifiers(count, 1) });
    expect(await refused(await batch(9))).toBe("TooFew(place 0x0000000000000000, count 9)");
    expect(await refused(await batch(10))).toBeUndefined();
    const uneven = {
      cells: [
        ["SO2201", 12],
        ["SO2202", 3],
      ] as const,
      nullifiers: nullifiers(15, 1),
    };
    expect(await refused(await claim(stream, uneven))).toBe(`TooFew(place ${place("SO2202")}, count 3)`);
  });

  it("leave nobody or at least ten people of a place unclaimed", async () => {
    const stream = await published();
    const some = { cells: [["SO2201", 37]] as const, nullifiers: nullifiers(37, 1) };
    expect(await refused(await claim(stream, some))).toBe(`TooFew(place ${place("SO2201")}, count 3)`);
    expect(await refused(await claim(stream, { cells: [["SO2202", 11]], nullifiers: nullifiers(11, 1) }))).toMatch(/^TooFew/);
    expect(await refused(await claim(stream, { cells: [["SO2201", 30]], nullifiers: nullifiers(30, 1) }))).toBeUndefined();
    expect(await refused(await claim(stream, { cells: [["SO2202", 15]], nullifiers: nullifiers(15, 1) }))).toBeUndefined();
  });

  it("that no place can tell of are recorded without place and round, where that leaves nobody or ten", async () => {
    const stream = await published();
    await at(await claim(stream, { cells: [["SO2201", 30]], nullifiers: nullifiers(30, 1) }));
    const pooled = async (count: number) => claim(stream, { round: 0n, cells: [], nullifiers: nullifiers(count, 2) });
    expect(await refused(await pooled(9))).toMatch(/^TooFew/);
    // 25 are left of 55.
    expect(await refused(await pooled(16))).toBe("TooFew(place 0x0000000000000000, count 9)");
    expect(await refused(await pooled(15))).toBeUndefined();
    expect(await refused(await pooled(25))).toBeUndefined();
    const withCells = { round: 0n, cells: [["SO2201", 10]] as const, nullifiers: nullifiers(10, 2) };
    expect(await refused(await claim(stream, withCells))).toBe('Malformed(seq 3, field "cells")');
  });

  it("that are mixed close their pool: no later round hides, or gives away, whose they are", async () => {
    const stream = await published([cell("SO2201", 40)]);
    await at(await claim(stream, { round: 0n, cells: [], nullifiers: nullifiers(15, 1) }));
    await at(await publish(stream, { periodFrom: 20_260_401, periodTo: 20_260_430 }));
    // Of the first round's 40, 15 were claimed in the mixed batch: with 20 more, 5 would be left, whatever the second one holds.
    expect(await refused(await claim(stream, { cells: [["SO2201", 20]], nullifiers: nullifiers(20, 2) }))).toBe(
      "TooFew(place 0x0000000000000000, count 5)",
    );
    expect(await refused(await claim(stream, { cells: [["SO2201", 15]], nullifiers: nullifiers(15, 2) }))).toBeUndefined();
    const pooled = (pool: number, count: number) => claim(stream, { round: 0n, pool, cells: [], nullifiers: nullifiers(count, 3) });
    expect(await refused(await pooled(1, 20))).toBe("TooFew(place 0x0000000000000000, count 5)");
    expect(await refused(await pooled(2, 20))).toBeUndefined();
    expect(await refused(await pooled(3, 20))).toBe("UnknownPool(pool 3)");
    const named = { round: 1n, pool: 1, cells: [["SO2201", 15]] as const, nullifiers: nullifiers(15, 2) };
    expect(await refused(await claim(stream, named))).toBe('Malformed(seq 4, field "pool")');
  });

  it("are taken of a round until it is cancelled, once", async () => {
    const stream = await published();
    await at(await claim(stream, { cells: [["SO2201", 30]], nullifiers: nullifiers(30, 1) }));
    const cancel = async (round: bigint) => {
      const [digest, length] = await head(stream);
      return encodeFunctionData({ abi, functionName: "cancelRound", args: [stream, length + 1n, digest, round] });
    };
    expect(await refused(await cancel(1n), stranger)).toMatch(/^NotPublisher/);
    expect(await refused(await cancel(2n))).toBe("UnknownRound(round 2)");
    const { logs } = await at(await cancel(1n));
    expect(logs.map((log) => events.RoundCancelled.decode(log))).toEqual([{ stream, seq: 3n, round: 1n }]);
    expect(await refused(await cancel(1n))).toBe("AlreadyCancelled(round 1)");
    expect(await refused(await claim(stream, { cells: [["SO2202", 15]], nullifiers: nullifiers(15, 2) }))).toBe(
      "AlreadyCancelled(round 1)",
    );
    const storage = (slot: string) => ledger.storage(contract, slot as Hex);
    const [root, counts, amounts] = roundSlots(stream, 1);
    expect(readRound(await storage(root), await storage(counts), await storage(amounts)).cancelled).toBe(true);
  });

  it("of a round that is cancelled no more cover for the few of another", async () => {
    const stream = await published([cell("SO2201", 20)]);
    await at(await publish(stream, { periodFrom: 20_260_401, periodTo: 20_260_430 }, [cell("SO2201", 30)]));
    const [digest, length] = await head(stream);
    await at(encodeFunctionData({ abi, functionName: "cancelRound", args: [stream, length + 1n, digest, 2n] }));
    expect(await refused(await claim(stream, { round: 0n, cells: [], nullifiers: nullifiers(15, 1) }))).toBe(
      "TooFew(place 0x0000000000000000, count 5)",
    );
  });

  it("count once each: a second one is refused, in the round, beside it and within a batch", async () => {
    const stream = await published([cell("SO2201", 60)]);
    await at(await claim(stream, { cells: [["SO2201", 10]], nullifiers: nullifiers(10, 1) }));
    const again = nullifiers(10, 2);
    again[4] = nullifiers(10, 1)[4] ?? zero;
    const expected = `AlreadyClaimed(nullifier ${again[4]})`;
    expect(await refused(await claim(stream, { cells: [["SO2201", 10]], nullifiers: again }))).toBe(expected);
    expect(await refused(await claim(stream, { round: 0n, cells: [], nullifiers: again }))).toBe(expected);
    const twice = nullifiers(10, 3);
    twice[5] = twice[4] ?? zero;
    expect(await refused(await claim(stream, { cells: [["SO2201", 10]], nullifiers: twice }))).toBe('Malformed(seq 3, field "nullifiers")');
    // In an order that could tell something they are refused as well.
    const reversed = nullifiers(10, 3).reverse();
    expect(await refused(await claim(stream, { cells: [["SO2201", 10]], nullifiers: reversed }))).toBe(
      'Malformed(seq 3, field "nullifiers")',
    );
  });

  it("are as many as the cells tell of, and paid as much", async () => {
    const stream = await published();
    expect(await refused(await claim(stream, { cells: [["SO2201", 20]], nullifiers: nullifiers(19, 1) }))).toBe(
      "CountsDiffer(nullifiers 19, cells 20)",
    );
    const paid = { cells: [["SO2201", 20]] as const, nullifiers: nullifiers(20, 1), paid: 99_999n };
    expect(await refused(await claim(stream, paid))).toBe("PaidDiffers(paid 99999, cells 100000)");
  });

  it("are of a round, a cell and a unit that there are", async () => {
    const stream = await published();
    const batch = { cells: [["SO2201", 10]] as const, nullifiers: nullifiers(10, 1) };
    expect(await refused(await claim(stream, { ...batch, round: 2n }))).toBe("UnknownRound(round 2)");
    expect(await refused(await claim(stream, { ...batch, unit: stringToHex("EUR") }))).toBe('Malformed(seq 2, field "unit")');
    expect(await refused(await claim(stream, { ...batch, cells: [["SO9999", 10]] }))).toBe(
      `UnknownCell(round 1, place ${place("SO9999")})`,
    );
  });

  it("may be more than the entitlements: that shows, and is not hidden by a refusal", async () => {
    const stream = await published();
    expect(await refused(await claim(stream, { cells: [["SO2202", 18]], nullifiers: nullifiers(18, 1) }))).toBeUndefined();
  });

  it("are kept in storage as the verifier reads it", async () => {
    const stream = await published();
    const list = nullifiers(12, 5);
    await at(await claim(stream, { cells: [["SO2201", 12]], nullifiers: list }));
    const storage = (slot: string) => ledger.storage(contract, slot as Hex);
    const [root, counts, amounts] = roundSlots(stream, 1);
    expect(readRound(await storage(root), await storage(counts), await storage(amounts))).toEqual({
      root: soundRound.root,
      entitled: 55,
      claimed: 12,
      unit: "USD",
      decimals: 2,
      bucketBits: 1,
      pool: 1,
      cancelled: false,
      due: 275_000n,
      paid: 60_000n,
    });
    const [cellCounts, cellPaid] = cellSlots(stream, 1, "SO2201");
    expect(readCell(await storage(cellCounts), await storage(cellPaid))).toEqual({
      entitled: 40,
      claimed: 12,
      due: 200_000n,
      paid: 60_000n,
    });
    const bytes = (hexes: readonly Hex[]) => hexes.map((hex) => Buffer.from(hex.slice(2), "hex"));
    const expected = bytesToHex(nullifierDigest(bytes(list)));
    expect(await storage(nullifierDigestSlot(stream, 1, 0))).toBe(expected);
    const secret = new Uint8Array(16).fill(7);
    expect(bucketsRoot([new SealedEntitlement(secret, { ...soundRound, country: "SOM", unit: "USD" }, 0).nullifier])).toHaveLength(32);
  });
});
