import { AbiWriter } from "./abi.ts";
import { type EmissionBasis, writeBasis } from "./emission-report.ts";
import { bytesToHex, hexToBytes } from "./hex.ts";
import { type Keccak, keccak256 } from "./keccak.ts";

/** Where contracts/EmissionRegistry.sol keeps its totals. Streams lie as in FundLedger. */
const totalsSlot = "3".padStart(64, "0");

/** What tells a total from the others. */
export interface EmissionTotalKey {
  /** Number of the stream in its contract. */
  readonly stream: number;
  /** The kind's number in the contract. All actors of a kind are added up for countries (1) and facilities (4) only. */
  readonly actorKind: number;
  /** One actor's total; null: that of all of the kind. */
  readonly actor: { readonly country: string | null; readonly number: number } | null;
  readonly year: number;
  readonly basis: EmissionBasis;
}

/** A total as the contract keeps it. */
export interface EmissionTotal {
  /** In units of 10^-decimals of the basis' unit. */
  readonly sum: bigint;
  readonly reports: number;
  /** How many of `reports` state no total. */
  readonly unknown: number;
}

/** The contract's `basisOf`. */
export function basisHash(basis: EmissionBasis, keccak: Keccak = keccak256): string {
  return bytesToHex(keccak(hexToBytes(writeBasis(new AbiWriter(), basis).finish("fields"), "basis")));
}

/** The slot of a total, to be read by `readEmissionTotal`. */
export function emissionTotalSlot(key: EmissionTotalKey, keccak: Keccak = keccak256): string {
  const writer = new AbiWriter().integer(key.stream).integer(key.actorKind);
  if (key.actor !== null) writer.letters(key.actor.country ?? "").integer(key.actor.number);
  const encoded = writer
    .integer(key.year)
    .integer(BigInt(basisHash(key.basis, keccak)))
    .finish("fields");
  const hashed = bytesToHex(keccak(hexToBytes(encoded, "total key")));
  return bytesToHex(keccak(hexToBytes(`${hashed}${totalsSlot}`, "slot")));
}

/** @param value of the slot, 32 bytes */
export function readEmissionTotal(value: string): EmissionTotal {
  const packed = BigInt(value);
  return {
    sum: BigInt.asIntN(128, packed),
    reports: Number(BigInt.asUintN(64, packed >> 128n)),
    unknown: Number(BigInt.asUintN(64, packed >> 192n)),
  };
}
