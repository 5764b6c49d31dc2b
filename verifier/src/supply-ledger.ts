import { AbiWriter } from "./abi.ts";
import { bytesToHex, hexToBytes } from "./hex.ts";
import { type Keccak, keccak256 } from "./keccak.ts";

/** Where contracts/SupplyLedger.sol keeps its headline totals. Streams lie as in FundLedger. */
const totalsSlot = 3n;

/** What tells a headline total from the others. */
export interface SupplyTotalKey {
  /** Number of the stream in its contract. */
  readonly stream: number;
  /** Three letters; null: not specified. */
  readonly country: string | null;
  readonly year: number;
  /** The kind's number in the contract. */
  readonly kind: number;
  readonly unit: string;
  /** Digits after the point in the quantity. */
  readonly decimals: number;
}

/** A headline total as the contract keeps it. */
export interface SupplyTotal {
  /** In units of 10^-decimals of the unit. */
  readonly quantity: bigint;
  /** Sum of the records whose value in US dollars is known. */
  readonly usdCents: bigint;
  /** Sum of the records whose freight is known. */
  readonly freightCents: bigint;
  readonly records: number;
  /** How many of `records` have no known value in US dollars. */
  readonly unknownUsd: number;
}

/** The two slots of a headline total, to be read by `readSupplyTotal`. */
export function supplyTotalSlots(key: SupplyTotalKey, keccak: Keccak = keccak256): readonly [amounts: string, rest: string] {
  const encoded = new AbiWriter()
    .integer(key.stream)
    .letters(key.country ?? "")
    .integer(key.year)
    .integer(key.kind)
    .letters(key.unit)
    .integer(key.decimals)
    .finish("fields");
  const joined = new Uint8Array(64);
  joined.set(keccak(hexToBytes(encoded, "total key")));
  joined.set(word(totalsSlot), 32);
  const first = BigInt(bytesToHex(keccak(joined)));
  return [bytesToHex(word(first)), bytesToHex(word(first + 1n))];
}

/** @param amounts,rest the values of `supplyTotalSlots`, 32 bytes each */
export function readSupplyTotal(amounts: string, rest: string): SupplyTotal {
  const [first, second] = [BigInt(amounts), BigInt(rest)];
  return {
    quantity: BigInt.asIntN(128, first),
    usdCents: BigInt.asIntN(128, first >> 128n),
    freightCents: BigInt.asIntN(128, second),
    records: Number(BigInt.asUintN(64, second >> 128n)),
    unknownUsd: Number(BigInt.asUintN(64, second >> 192n)),
  };
}

function word(value: bigint): Uint8Array {
  return hexToBytes(`0x${value.toString(16).padStart(64, "0")}`, "slot", 32);
}
