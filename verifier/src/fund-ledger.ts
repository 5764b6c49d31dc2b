import { AbiWriter } from "./abi.ts";
import { bytesToHex, hexToBytes } from "./hex.ts";
import { type Keccak, keccak256 } from "./keccak.ts";

/**
 * Where contracts/FundLedger.sol keeps what a reader wants proven, and how to read it. Solidity puts the value of a
 * mapping at keccak256(key ++ slot of the mapping).
 */
const slots = { streamCount: 0, streamHead: 1, programmeCount: 2, totals: 3 } as const;

export interface StreamHead {
  readonly digest: string;
  readonly length: number;
  /** Number of the organisation that publishes. */
  readonly organisation: number;
}

/** A headline total as the contract keeps it. */
export interface LedgerTotal {
  /** Sum of the records whose value in US dollars is known. */
  readonly usdCents: bigint;
  readonly records: number;
  /** How many of `records` have no known value and so are missing from the sum. */
  readonly unknownUsd: number;
}

export const streamCountSlot = bytesToHex(word(slots.streamCount));
export const programmeCountSlot = bytesToHex(word(slots.programmeCount));
/** In OrganisationRegistry, whose first slot holds the roles. */
export const organisationCountSlot = bytesToHex(word(1));

/** The two slots of a stream's head, to be read by `readStreamHead`: the digest; length and organisation. */
export function streamHeadSlots(stream: number, keccak: Keccak = keccak256): readonly [digest: string, rest: string] {
  const first = BigInt(mappingSlot(word(stream), slots.streamHead, keccak));
  return [bytesToHex(word(first)), bytesToHex(word(first + 1n))];
}

/** @param digest,rest the values of `streamHeadSlots`, 32 bytes each */
export function readStreamHead(digest: string, rest: string): StreamHead {
  const packed = BigInt(rest);
  return { digest, length: Number(BigInt.asUintN(64, packed)), organisation: Number(BigInt.asUintN(32, packed >> 64n)) };
}

/** The slot of a headline total. @param country three letters; null: not specified. @param kind its number in the contract */
export function totalSlot(stream: number, country: string | null, year: number, kind: number, keccak: Keccak = keccak256): string {
  const encoded = new AbiWriter()
    .integer(stream)
    .letters(country ?? "")
    .integer(year)
    .integer(kind)
    .finish("fields");
  return mappingSlot(keccak(hexToBytes(encoded, "total key")), slots.totals, keccak);
}

/** @param value 32 bytes */
export function readTotal(value: string): LedgerTotal {
  const packed = BigInt(value);
  return {
    usdCents: BigInt.asIntN(128, packed),
    records: Number(BigInt.asUintN(64, packed >> 128n)),
    unknownUsd: Number(BigInt.asUintN(64, packed >> 192n)),
  };
}

/** @param value 32 bytes of one of the count slots */
export function readCount(value: string): number {
  return Number(BigInt.asUintN(32, BigInt(value)));
}

function mappingSlot(key: Uint8Array, slot: number, keccak: Keccak): string {
  const joined = new Uint8Array(64);
  joined.set(key);
  joined.set(word(slot), 32);
  return bytesToHex(keccak(joined));
}

function word(value: number | bigint): Uint8Array {
  return hexToBytes(`0x${value.toString(16).padStart(64, "0")}`, "slot", 32);
}
