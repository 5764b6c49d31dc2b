import { AbiWriter } from "./abi.ts";
import { bytesToHex, hexToBytes } from "./hex.ts";
import { type Keccak, keccak256 } from "./keccak.ts";

/** Where contracts/EntitlementLedger.sol keeps what a reader wants proven. Streams lie as in FundLedger. */
const slots = { rounds: 2, cells: 3, nullifierDigest: 5 } as const;

/** Claims of batches that mix rounds lie in 2^poolBits buckets, under round 0. */
export const poolBits = 4;

export interface LedgerRound {
  readonly root: string;
  readonly entitled: number;
  readonly claimed: number;
  readonly unit: string;
  readonly decimals: number;
  readonly bucketBits: number;
  /** Rounds of one pool may have their claims mixed. */
  readonly pool: number;
  readonly cancelled: boolean;
  readonly due: bigint;
  readonly paid: bigint;
}

/** The three slots of a round, to be read by `readRound`. */
export function roundSlots(stream: number, seq: number, keccak: Keccak = keccak256): readonly [string, string, string] {
  const first = BigInt(nested(slots.rounds, [word(stream), word(seq)], keccak));
  return [bytesToHex(word(first)), bytesToHex(word(first + 1n)), bytesToHex(word(first + 2n))];
}

/** @param values of `roundSlots`, 32 bytes each */
export function readRound(root: string, counts: string, amounts: string): LedgerRound {
  const packed = BigInt(counts);
  const sums = BigInt(amounts);
  const unit = Number(BigInt.asUintN(24, packed >> 128n));
  return {
    root,
    entitled: Number(BigInt.asUintN(64, packed)),
    claimed: Number(BigInt.asUintN(64, packed >> 64n)),
    unit: String.fromCharCode(unit >> 16, (unit >> 8) & 255, unit & 255),
    decimals: Number(BigInt.asUintN(8, packed >> 152n)),
    bucketBits: Number(BigInt.asUintN(8, packed >> 160n)),
    pool: Number(BigInt.asUintN(32, packed >> 168n)),
    cancelled: BigInt.asUintN(8, packed >> 200n) === 1n,
    due: BigInt.asUintN(128, sums),
    paid: sums >> 128n,
  };
}

export interface LedgerCell {
  readonly entitled: number;
  readonly claimed: number;
  readonly due: bigint;
  readonly paid: bigint;
}

/** The two slots of a round's cell, to be read by `readCell`. @param place two capitals and up to six digits */
export function cellSlots(stream: number, seq: number, place: string, keccak: Keccak = keccak256): readonly [string, string] {
  const key = hexToBytes(new AbiWriter().letters(place).finish("fields"), "place");
  const first = BigInt(nested(slots.cells, [word(stream), word(seq), key], keccak));
  return [bytesToHex(word(first)), bytesToHex(word(first + 1n))];
}

/** @param values of `cellSlots`, 32 bytes each */
export function readCell(counts: string, paid: string): LedgerCell {
  const packed = BigInt(counts);
  return {
    entitled: Number(BigInt.asUintN(64, packed)),
    claimed: Number(BigInt.asUintN(64, packed >> 64n)),
    due: packed >> 128n,
    paid: BigInt.asUintN(128, BigInt(paid)),
  };
}

/** The slot of the running digest over a bucket's nullifiers. @param seq of the round; 0: batches that mix rounds */
export function nullifierDigestSlot(stream: number, seq: number, bucket: number, keccak: Keccak = keccak256): string {
  return nested(slots.nullifierDigest, [word(stream), word(seq), word(bucket)], keccak);
}

/** Which buckets of mixed batches a bucket of a round corresponds to: asking for them tells no more than asking for that one. */
export function poolBuckets(bucket: number, bits: number): readonly number[] {
  if (bits >= poolBits) return [bucket >> (bits - poolBits)];
  const width = 1 << (poolBits - bits);
  return Array.from({ length: width }, (_, i) => bucket * width + i);
}

/** Mappings of mappings: keccak256(key ++ slot), the inner one's slot being the outer one's place. */
function nested(slot: number, keys: readonly Uint8Array[], keccak: Keccak): string {
  return bytesToHex(
    keys.reduce((at, key) => {
      const joined = new Uint8Array(64);
      joined.set(key);
      joined.set(at, 32);
      return keccak(joined);
    }, word(slot)),
  );
}

function word(value: number | bigint): Uint8Array {
  return hexToBytes(`0x${value.toString(16).padStart(64, "0")}`, "slot", 32);
}
