import { bytesToHex, hexToBytes } from "./hex.ts";
import { type Keccak, keccak256 } from "./keccak.ts";

/** Where contracts/BallotBox.sol keeps what a reader wants proven. Streams lie as in FundLedger. */
const slots = { ballots: 2, tallies: 3, weights: 4 } as const;

/** The slot that says how many votes a ballot has and whether it is closed. */
export function ballotSlot(stream: number, ballot: number, keccak: Keccak = keccak256): string {
  return nested(slots.ballots, [stream, ballot], keccak);
}

/** @param value of `ballotSlot`, 32 bytes */
export function readBallotState(value: string): { readonly votes: number; readonly closed: boolean } {
  const packed = BigInt(value);
  return { votes: Number(packed >> 208n), closed: BigInt.asUintN(8, packed >> 48n) === 1n };
}

/** The slot that holds how often a choice was made, beside three others. */
export function tallySlot(stream: number, ballot: number, choice: number, keccak: Keccak = keccak256): string {
  return nested(slots.tallies, [stream, ballot, choice >> 2], keccak);
}

/** @param value of the choice's `tallySlot` */
export function readTally(value: string, choice: number): number {
  return Number(BigInt.asUintN(64, BigInt(value) >> BigInt(64 * (choice & 3))));
}

/** The slot that holds the weight behind a choice, beside one other. */
export function weightSlot(stream: number, ballot: number, choice: number, keccak: Keccak = keccak256): string {
  return nested(slots.weights, [stream, ballot, choice >> 1], keccak);
}

/** @param value of the choice's `weightSlot` */
export function readWeight(value: string, choice: number): bigint {
  return BigInt.asUintN(128, BigInt(value) >> BigInt(128 * (choice & 1)));
}

/** Mappings of mappings: keccak256(key ++ slot), the inner one's slot being the outer one's place. */
function nested(slot: number, keys: readonly number[], keccak: Keccak): string {
  return bytesToHex(
    keys.reduce((at, key) => {
      const joined = new Uint8Array(64);
      joined.set(word(key));
      joined.set(at, 32);
      return keccak(joined);
    }, word(slot)),
  );
}

function word(value: number): Uint8Array {
  return hexToBytes(`0x${value.toString(16).padStart(64, "0")}`, "slot", 32);
}
