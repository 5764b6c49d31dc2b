import { type Keccak, keccak256 } from "./keccak.ts";

/** Merkle tree over buckets of entries. A bucket's bytes are a multiple of 48, an inner node's 64: neither passes for the other. */
function levels(buckets: readonly Uint8Array[], keccak: Keccak): readonly (readonly Uint8Array[])[] {
  let level = buckets.map((bucket) => keccak(bucket));
  const all = [level];
  while (level.length > 1) {
    const below = level;
    level = Array.from({ length: below.length / 2 }, (_, i) => join(below[2 * i], below[2 * i + 1], keccak));
    all.push(level);
  }
  return all;
}

/** @param buckets a power of two of them, each its entries in ascending order, joined */
export function bucketsRoot(buckets: readonly Uint8Array[], keccak: Keccak = keccak256): Uint8Array {
  return levels(buckets, keccak).at(-1)?.[0] ?? new Uint8Array(32);
}

/** What lies beside the way from a bucket to the root, from below. */
export function bucketPath(buckets: readonly Uint8Array[], bucket: number, keccak: Keccak = keccak256): readonly Uint8Array[] {
  return levels(buckets, keccak)
    .slice(0, -1)
    .map((level, height) => level[(bucket >> height) ^ 1] ?? new Uint8Array(32));
}

/** The root that a whole bucket leads to. With it a reader knows that the bucket holds all of its entries and no other. */
export function rootOfPath(entries: Uint8Array, bucket: number, path: readonly Uint8Array[], keccak: Keccak = keccak256): Uint8Array {
  return path.reduce(
    (node, beside, height) => ((bucket >> height) & 1 ? join(beside, node, keccak) : join(node, beside, keccak)),
    keccak(entries),
  );
}

/** Running digest over nullifiers in the order of the ledger: digest = keccak256(digest ++ nullifier). */
export function nullifierDigest(nullifiers: readonly Uint8Array[], keccak: Keccak = keccak256): Uint8Array {
  return nullifiers.reduce((digest, nullifier) => join(digest, nullifier, keccak), new Uint8Array(32));
}

/** Bytes cut into pieces of one length. */
export function pieces(bytes: Uint8Array, length: number): readonly Uint8Array[] {
  return Array.from({ length: Math.floor(bytes.length / length) }, (_, i) => bytes.subarray(i * length, (i + 1) * length));
}

function join(left: Uint8Array | undefined, right: Uint8Array | undefined, keccak: Keccak): Uint8Array {
  const joined = new Uint8Array(64);
  joined.set(left ?? new Uint8Array(32));
  joined.set(right ?? new Uint8Array(32), 32);
  return keccak(joined);
}
