import { nullifierDigest, pieces, rootOfPath } from "./buckets.ts";
import { type Due, entryLength, type RoundTerms, SealedEntitlement } from "./entitlement.ts";
import { nullifierDigestSlot, poolBuckets, readRound, roundSlots } from "./entitlement-ledger.ts";
import { bytesToHex, hexToBytes } from "./hex.ts";
import { type Keccak, keccak256 } from "./keccak.ts";
import { attempt, Refusal, type Refused } from "./refusal.ts";
import { type StorageProof, verifyStorage } from "./storage.ts";

/** What a server gives out for a bucket. Nothing in it, nor in asking for it, tells which entry of it somebody is after. */
export interface BucketDocument {
  readonly terms: RoundTerms;
  readonly bucketBits: number;
  /** Number of the stream in its contract, and of the round's record in the stream. */
  readonly stream: number;
  readonly seq: number;
  readonly bucket: number;
  /** Entries, joined. */
  readonly entries: string;
  readonly path: readonly string[];
  /** Nullifiers of the bucket in the order of the ledger, joined. */
  readonly nullifiers: string;
  /** The same of each corresponding bucket of batches that mix rounds. */
  readonly pooled: readonly string[];
  /** Of the slots that `bucketSlots` names, in any order. */
  readonly storage: StorageProof;
}

export interface CheckedEntitlement {
  readonly ok: true;
  readonly blockNumber: number;
  readonly blockTime: number;
  /** Null: no entitlement with this code in the round. */
  readonly due: Due | null;
  /** True where a claim with this code is recorded. */
  readonly claimed: boolean;
  /** True where the contract says that the round is cancelled. */
  readonly cancelled: boolean;
  /** How many entitlements the reader's lay hidden among. */
  readonly among: number;
}

/** The slots whose values a bucket is checked against. */
export function bucketSlots(stream: number, seq: number, bucket: number, bits: number, keccak: Keccak = keccak256): readonly string[] {
  return [
    ...roundSlots(stream, seq, keccak),
    nullifierDigestSlot(stream, seq, bucket, keccak),
    ...poolBuckets(bucket, bits).map((pool) => nullifierDigestSlot(stream, 0, pool, keccak)),
  ];
}

/**
 * Answers “was mine recorded, and paid?” on the reader's own device, from a bucket that many share. The bucket is whole: it
 * leads to the root that the contract keeps, and its nullifiers give the contract's digest; so “not there” is proven as well.
 * @param expectedBlockHash got from elsewhere
 */
export function checkEntitlement(
  secret: Uint8Array,
  document: BucketDocument,
  expectedBlockHash: string,
  keccak: Keccak = keccak256,
): CheckedEntitlement | Refused {
  return attempt(() => {
    const { stream, seq, bucket, bucketBits, terms } = document;
    const keys = bucketSlots(stream, seq, bucket, bucketBits, keccak);
    const given = new Map(document.storage.slots.map((slot) => [slot.key, slot]));
    const proven = verifyStorage(
      { ...document.storage, expectedBlockHash, slots: keys.map((key) => ({ key, nodes: given.get(key)?.nodes ?? [] })) },
      keccak,
    );
    if (!proven.ok) return proven;
    const [root = "", counts = "", amounts = "", digest = "", ...poolDigests] = proven.values;
    const kept = readRound(root, counts, amounts);
    same("bucketBits", String(bucketBits), String(kept.bucketBits));
    same("unit", `${terms.unit} ${terms.decimals}`, `${kept.unit} ${kept.decimals}`);

    const entries = hexToBytes(document.entries, "entries");
    const path = document.path.map((node, i) => hexToBytes(node, `path ${i}`, 32));
    if (path.length !== bucketBits) throw new Refusal("input-malformed", `${path.length} nodes`, `${bucketBits}`, "path");
    same("entries", bytesToHex(rootOfPath(entries, bucket, path, keccak)), kept.root);
    const nullifiers = pieces(hexToBytes(document.nullifiers, "nullifiers"), 32);
    same("nullifiers", bytesToHex(nullifierDigest(nullifiers, keccak)), digest);
    const pooled = document.pooled.map((hex, i) => pieces(hexToBytes(hex, `pooled ${i}`), 32));
    for (const [i, expected] of poolDigests.entries()) {
      same(`pooled ${i}`, bytesToHex(nullifierDigest(pooled[i] ?? [], keccak)), expected);
    }

    const own = new SealedEntitlement(secret, terms, bucketBits, keccak);
    if (own.bucket !== bucket) throw new Refusal("input-malformed", `bucket ${bucket}`, `bucket ${own.bucket}`, "bucket");
    const all = pieces(entries, entryLength);
    const due = all.reduce<Due | null>((found, entry) => found ?? own.open(entry), null);
    const nullifier = bytesToHex(own.nullifier);
    const claimed = [...nullifiers, ...pooled.flat()].some((each) => bytesToHex(each) === nullifier);
    return {
      ok: true,
      blockNumber: proven.blockNumber,
      blockTime: proven.blockTime,
      due,
      claimed,
      cancelled: kept.cancelled,
      among: all.length,
    };
  });
}

function same(where: string, got: string, expected: string): void {
  if (got !== expected) throw new Refusal("value-differs", got, expected, where);
}
