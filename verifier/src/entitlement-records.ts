import { AbiReader } from "./abi.ts";
import { itemsAt } from "./abi-lists.ts";

/** First topics of the records of contracts/EntitlementLedger.sol. */
export const roundPublished = "0xa27e70973967b003692a1f0855932a26696a6a0b96670fccc5aafedaad9241e1";
export const claimsRecorded = "0xe6aaab2a45b388e8dbe28dcacc8d862055485fbb50fbbaf98463ce8da3823fc0";
export const roundCancelled = "0x4ff78ef55f1a48c10dcd5438d7a9affb348dc31fb4944f0238af33ce025fb93b";
/** First topic of what makes buckets available: no record. */
export const bucketsPublished = "0xf8d561f5883811630447ae33419c679b5d712b85125e19b263c54bfcd3d5fa9d";

/** The event's data as the contract has it. Days are yyyymmdd, amounts in units of 10^-decimals. */
export interface LoggedRound {
  readonly country: string;
  readonly sector: number;
  readonly modality: number;
  readonly programme: number;
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly unit: string;
  readonly decimals: number;
  readonly bucketBits: number;
  readonly root: string;
  readonly pool: number;
  readonly cells: readonly { readonly place: string; readonly entitled: number; readonly due: bigint }[];
}

/** @throws Refusal data-malformed */
export function readRoundPublished(data: string): LoggedRound {
  const reader = new AbiReader(data, "fields");
  const round = {
    country: reader.letters(3),
    sector: reader.uint(),
    modality: reader.uint(),
    programme: reader.uint(),
    periodFrom: reader.uint(),
    periodTo: reader.uint(),
    unit: reader.letters(3),
    decimals: reader.uint(),
    bucketBits: reader.uint(),
    root: reader.bytes32(),
    pool: reader.uint(),
  };
  const cells = itemsAt(data, 11, 3).map((cell) => ({ place: cell.letters(8), entitled: cell.uint(), due: cell.int() }));
  return { ...round, cells };
}

export interface LoggedClaims {
  /** 0: the batch mixes rounds of a pool. */
  readonly round: number;
  /** 0: the batch is of one round. */
  readonly pool: number;
  readonly unit: string;
  readonly decimals: number;
  readonly paid: bigint;
  readonly cells: readonly { readonly place: string; readonly claimed: number; readonly paid: bigint }[];
  readonly nullifiers: readonly string[];
}

/** @throws Refusal data-malformed */
export function readClaimsRecorded(data: string): LoggedClaims {
  const reader = new AbiReader(data, "fields");
  const claims = {
    round: reader.uint(),
    pool: reader.uint(),
    unit: reader.letters(3),
    decimals: reader.uint(),
    paid: reader.int(),
  };
  const cells = itemsAt(data, 5, 3).map((cell) => ({ place: cell.letters(8), claimed: cell.uint(), paid: cell.int() }));
  const nullifiers = itemsAt(data, 6, 1).map((nullifier) => nullifier.bytes32());
  return { ...claims, cells, nullifiers };
}

/** The round's number. @throws Refusal data-malformed */
export function readRoundCancelled(data: string): number {
  return new AbiReader(data, "fields").uint();
}
