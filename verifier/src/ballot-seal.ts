import type { BallotPlace } from "./ballot-count.ts";
import { bytesToHex, hexToBytes } from "./hex.ts";
import { type Keccak, keccak256 } from "./keccak.ts";

/**
 * What a sealed choice was sealed as: keccak256(stream (4) ++ ballot (8) ++ nullifier ++ choices ++ salt); in a ballot of a group
 * keccak256(scope (32) ++ nullifier ++ choices ++ salt).
 */
export function sealOf({ stream, ballot, scope }: BallotPlace, row: Uint8Array, keccak: Keccak = keccak256): string {
  const place = scope ?? `0x${stream.toString(16).padStart(8, "0")}${ballot.toString(16).padStart(16, "0")}`;
  const head = hexToBytes(place, "ballot");
  const joined = new Uint8Array(head.length + row.length);
  joined.set(head);
  joined.set(row, head.length);
  return bytesToHex(keccak(joined));
}
