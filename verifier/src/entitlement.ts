import { bytesToHex, hexToBytes } from "./hex.ts";
import { type Keccak, keccak256 } from "./keccak.ts";

/** What tells a round from every other, known before it is on a ledger. Fields as in contracts/EntitlementLedger.sol. */
export interface RoundTerms {
  readonly country: string;
  readonly sector: number;
  readonly modality: number;
  readonly programme: number;
  /** As yyyymmdd. */
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly unit: string;
  readonly decimals: number;
}

/** What one person is due in a round. */
export interface Due {
  /** In units of 10^-decimals; below 2^64. */
  readonly amount: bigint;
  /** Two capitals and up to six digits. */
  readonly place: string;
}

/** Bytes of an entry: 32 of commitment, 16 of sealed amount and place. */
export const entryLength = 48;

/** What goes into every hash of a round. */
export function roundId(terms: RoundTerms, keccak: Keccak = keccak256): Uint8Array {
  const { country, sector, modality, programme, periodFrom, periodTo, unit, decimals } = terms;
  const text = [country, sector, modality, programme, periodFrom, periodTo, unit, decimals].join(" ");
  return keccak(new TextEncoder().encode(`plainsight entitlement round ${text}`));
}

/**
 * What a code's secret gives in one round. A commitment and a nullifier of the same secret share the bits that choose their
 * bucket and nothing else: who sees both can't tell that they belong together, and whoever asks for a bucket tells those
 * bits only. In another round all of it is different.
 */
export class SealedEntitlement {
  readonly #secret: Uint8Array;
  readonly #round: Uint8Array;
  readonly #bits: number;
  readonly #keccak: Keccak;

  /** @param secret 16 bytes @param bits how many choose the bucket, 0 to 16 */
  constructor(secret: Uint8Array, terms: RoundTerms, bits: number, keccak: Keccak = keccak256) {
    this.#secret = secret;
    this.#round = roundId(terms, keccak);
    this.#bits = bits;
    this.#keccak = keccak;
  }

  get bucket(): number {
    return bucketOf(this.#hash("bucket"), this.#bits);
  }

  /** Shows that a claim was made, once, and not whose. */
  get nullifier(): Uint8Array {
    return this.#inBucket(this.#hash("nullifier"));
  }

  /** The commitment, and amount and place sealed for whoever has the code. */
  entry(due: Due): Uint8Array {
    const plain = writeDue(due);
    const entry = new Uint8Array(entryLength);
    entry.set(this.#inBucket(this.#hash("leaf", plain)));
    entry.set(this.#pad(plain), 32);
    return entry;
  }

  /** What the entry of this secret says; null where it is another's. */
  open(entry: Uint8Array): Due | null {
    const due = readDue(this.#pad(entry.subarray(32)));
    return due !== null && bytesToHex(this.entry(due)) === bytesToHex(entry) ? due : null;
  }

  #hash(purpose: string, more: Uint8Array = new Uint8Array()): Uint8Array {
    const label = new TextEncoder().encode(`plainsight entitlement ${purpose}`);
    const bytes = new Uint8Array(label.length + this.#secret.length + 32 + more.length);
    bytes.set(label);
    bytes.set(this.#secret, label.length);
    bytes.set(this.#round, label.length + this.#secret.length);
    bytes.set(more, label.length + this.#secret.length + 32);
    return this.#keccak(bytes);
  }

  #pad(bytes: Uint8Array): Uint8Array {
    const pad = this.#hash("seal");
    return bytes.map((byte, i) => byte ^ (pad[i] ?? 0));
  }

  /** The hash with its first bits replaced by those of the bucket. */
  #inBucket(hash: Uint8Array): Uint8Array {
    const rest = 16 - this.#bits;
    const own = ((hash[0] ?? 0) << 8) | (hash[1] ?? 0);
    const first = (this.bucket << rest) | (own & ((1 << rest) - 1));
    hash[0] = first >> 8;
    hash[1] = first & 255;
    return hash;
  }
}

/** The bucket that a commitment or nullifier lies in: its first `bits` bits. */
export function bucketOf(bytes: Uint8Array, bits: number): number {
  return (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) >> (16 - bits);
}

const placeShape = /^[A-Z]{2}\d{0,6}$/;

function writeDue({ amount, place }: Due): Uint8Array {
  if (!placeShape.test(place)) throw new Error(`“${place}” is no place: two capitals and up to six digits.`);
  if (amount < 0n || amount >= 1n << 64n) throw new Error(`An amount from 0 to 2^64 - 1 was expected, got ${amount}.`);
  const letters = bytesToHex(new TextEncoder().encode(place)).slice(2).padEnd(16, "0");
  return hexToBytes(`0x${amount.toString(16).padStart(16, "0")}${letters}`, "due", 16);
}

function readDue(bytes: Uint8Array): Due | null {
  const place = String.fromCharCode(...bytes.subarray(8)).replace(/\0+$/, "");
  return placeShape.test(place) ? { amount: BigInt(bytesToHex(bytes.subarray(0, 8))), place } : null;
}
