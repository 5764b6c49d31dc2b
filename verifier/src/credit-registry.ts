import { AbiWriter } from "./abi.ts";
import { bytesToHex, hexToBytes } from "./hex.ts";
import { type Keccak, keccak256 } from "./keccak.ts";

/** Where contracts/CreditRegistry.sol keeps its totals. Streams lie as in FundLedger. */
const totalsSlot = 3n;

/** What tells a total from the others: a project's vintage, or, with project 0, a year of the records. */
export interface CreditTotalKey {
  /** Number of the stream in its contract. */
  readonly stream: number;
  /** 0: all projects. */
  readonly project: number;
  /** With project 0 the year that the records count under. 0: not told. */
  readonly vintage: number;
}

/** A total as the contract keeps it, in credits. */
export interface CreditTotal {
  readonly issued: bigint;
  readonly retired: bigint;
  readonly cancelled: bigint;
  readonly exported: bigint;
  /** Set aside less taken back; may be negative in a year. */
  readonly buffered: bigint;
  readonly authorised: bigint;
  /** Added to its own emissions by the host country. */
  readonly adjusted: bigint;
  /** Number of records. */
  readonly records: bigint;
}

/** The two slots of a total, to be read by `readCreditTotal`. */
export function creditTotalSlots(key: CreditTotalKey, keccak: Keccak = keccak256): readonly [ends: string, rest: string] {
  const encoded = new AbiWriter().integer(key.stream).integer(key.project).integer(key.vintage).finish("fields");
  const joined = new Uint8Array(64);
  joined.set(keccak(hexToBytes(encoded, "total key")));
  joined.set(word(totalsSlot), 32);
  const first = BigInt(bytesToHex(keccak(joined)));
  return [bytesToHex(word(first)), bytesToHex(word(first + 1n))];
}

/** @param ends,rest the values of `creditTotalSlots`, 32 bytes each */
export function readCreditTotal(ends: string, rest: string): CreditTotal {
  const [first, second] = [BigInt(ends), BigInt(rest)];
  const part = (packed: bigint, place: bigint) => BigInt.asUintN(64, packed >> (64n * place));
  return {
    issued: part(first, 0n),
    retired: part(first, 1n),
    cancelled: part(first, 2n),
    exported: part(first, 3n),
    buffered: BigInt.asIntN(64, second),
    authorised: part(second, 1n),
    adjusted: part(second, 2n),
    records: part(second, 3n),
  };
}

function word(value: bigint): Uint8Array {
  return hexToBytes(`0x${value.toString(16).padStart(64, "0")}`, "slot", 32);
}
