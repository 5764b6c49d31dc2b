import { concat, hexToBytes, stringToHex, toHex, keccak256 as viemKeccak } from "viem";
import { describe, expect, it } from "vitest";
import { bucketPath, bucketsRoot, nullifierDigest, rootOfPath } from "./buckets.ts";
import { bucketOf, type RoundTerms, SealedEntitlement } from "./entitlement.ts";
import { readCode, writeCode } from "./entitlement-code.ts";
import { poolBuckets } from "./entitlement-ledger.ts";

const secret = Uint8Array.from({ length: 16 }, (_, i) => i * 16 + 1);
const terms: RoundTerms = {
  country: "SOM",
  sector: 1,
  modality: 1,
  programme: 3,
  periodFrom: 20_260_301,
  periodTo: 20_260_331,
  unit: "USD",
  decimals: 2,
};
const due = { amount: 12_000n, place: "SO2201" };

describe("A code", () => {
  const code = writeCode(secret);

  it("is seven groups of four letters that can't be taken for others", () => {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(code.slice(0, 24)).toBe("048J-2CA1-A5GQ-30CH-M6RW");
  });

  it("is read as people type it", () => {
    for (const typed of [code, code.toLowerCase(), code.replaceAll("-", ""), ` ${code.replaceAll("-", " ")} `, code.replaceAll("0", "O")]) {
      expect(readCode(typed)).toEqual(secret);
    }
    expect(readCode(code.replaceAll("1", "l").replaceAll("0", "o"))).toEqual(secret);
    expect(readCode(code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))))).toEqual(secret);
    expect(readCode(code.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit))))).toEqual(secret);
  });

  it("with a letter changed, two swapped, one too few or none of the alphabet says so", () => {
    const plain = code.replaceAll("-", "");
    const wrong = [...plain].map((letter, i) => plain.slice(0, i) + (letter === "7" ? "8" : "7") + plain.slice(i + 1));
    const accepted = wrong.filter((typed) => typeof readCode(typed) !== "string");
    expect(accepted.length).toBeLessThanOrEqual(1);
    expect(readCode(plain.slice(1))).toBe("wrong-length");
    expect(readCode(`${plain.slice(1)}U`)).toBe("wrong-letter");
    expect(readCode("")).toBe("wrong-length");
  });
});

describe("A sealed entitlement", () => {
  const hash = (purpose: string, more = "0x") => {
    const round = viemKeccak(stringToHex("plainsight entitlement round SOM 1 1 3 20260301 20260331 USD 2"));
    return viemKeccak(concat([stringToHex(`plainsight entitlement ${purpose}`), toHex(secret), round, more as "0x"]));
  };

  it("hashes what its README says", () => {
    const own = new SealedEntitlement(secret, terms, 0);
    expect(toHex(own.nullifier)).toBe(hash("nullifier"));
    // Amount in eight bytes, then the place's letters.
    const plain = "0x0000000000002ee0534f323230310000";
    const entry = toHex(own.entry(due));
    expect(entry.slice(0, 66)).toBe(hash("leaf", plain));
    const pad = BigInt(hash("seal").slice(0, 34));
    expect(BigInt(`0x${entry.slice(66)}`)).toBe(BigInt(plain) ^ pad);
  });

  it("shares with its nullifier the bits of the bucket, and no other", () => {
    const own = new SealedEntitlement(secret, terms, 5);
    expect(bucketOf(own.nullifier, 5)).toBe(own.bucket);
    expect(bucketOf(own.entry(due), 5)).toBe(own.bucket);
    expect(own.bucket).toBe(Number(BigInt(hash("bucket")) >> 251n));
    expect(bucketOf(own.nullifier, 16) & 0x7ff).toBe(Number(BigInt(hash("nullifier")) >> 240n) & 0x7ff);
  });

  it("opens with its own code only, and only as it was written", () => {
    const own = new SealedEntitlement(secret, terms, 5);
    const entry = own.entry(due);
    expect(own.open(entry)).toEqual(due);
    expect(
      new SealedEntitlement(
        secret.map((byte) => byte ^ 1),
        terms,
        5,
      ).open(entry),
    ).toBeNull();
    expect(new SealedEntitlement(secret, { ...terms, programme: 4 }, 5).open(entry)).toBeNull();
    for (let i = 0; i < entry.length; i++) expect(own.open(entry.map((byte, at) => (at === i ? byte ^ 1 : byte)))).toBeNull();
  });

  it("has nothing in common with that of the same code in another round", () => {
    const [march, april] = [terms, { ...terms, periodFrom: 20_260_401, periodTo: 20_260_430 }].map((each) => {
      const own = new SealedEntitlement(secret, each, 0);
      return [own.nullifier, own.entry(due)].map((bytes) => toHex(bytes));
    });
    expect(march).not.toEqual(april);
    for (const hex of march ?? []) for (const other of april ?? []) expect(other.slice(2, 18)).not.toBe(hex.slice(2, 18));
  });

  it("takes no amount or place that it can't hold", () => {
    const own = new SealedEntitlement(secret, terms, 0);
    expect(() => own.entry({ ...due, place: "SO-2201" })).toThrow("no place");
    expect(() => own.entry({ ...due, amount: 1n << 64n })).toThrow("2^64");
  });
});

describe("Buckets", () => {
  const buckets = [1, 2, 3, 4].map((n) => new Uint8Array(48 * n).fill(n));
  const node = (...parts: readonly `0x${string}`[]) => viemKeccak(concat(parts));

  it("lead to the root by their path, and to another one when anything in them differs", () => {
    const [a, b, c, d] = buckets.map((bucket) => viemKeccak(bucket));
    if (!a || !b || !c || !d) throw new Error("four are there");
    const root = node(node(a, b), node(c, d));
    expect(toHex(bucketsRoot(buckets))).toBe(root);
    for (const [i, bucket] of buckets.entries()) {
      const path = bucketPath(buckets, i);
      expect(toHex(rootOfPath(bucket, i, path))).toBe(root);
      expect(toHex(rootOfPath(bucket, i ^ 1, path))).not.toBe(root);
      expect(toHex(rootOfPath(bucket.slice(48), i, path))).not.toBe(root);
    }
  });

  it("keep a digest of nullifiers in their order", () => {
    const [one, two] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    const zero = `0x${"00".repeat(32)}` as const;
    expect(toHex(nullifierDigest([one, two]))).toBe(node(node(zero, toHex(one)), toHex(two)));
    expect(toHex(nullifierDigest([]))).toBe(zero);
    expect(hexToBytes(node(node(zero, toHex(two)), toHex(one)))).not.toEqual(nullifierDigest([one, two]));
  });

  it("of mixed batches are asked for by no more bits than the round's own", () => {
    expect(poolBuckets(5, 7)).toEqual([0]);
    expect(poolBuckets(127, 7)).toEqual([15]);
    expect(poolBuckets(9, 4)).toEqual([9]);
    expect(poolBuckets(1, 1)).toEqual([8, 9, 10, 11, 12, 13, 14, 15]);
    expect(poolBuckets(0, 0)).toHaveLength(16);
  });
});
