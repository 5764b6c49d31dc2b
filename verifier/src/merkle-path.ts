import { bytesToHex } from "./hex.ts";
import { type Keccak, keccak256 } from "./keccak.ts";

/**
 * Where a path leads, as contracts/MerklePath.sol has it and @openzeppelin/merkle-tree makes it: a leaf is
 * keccak256(keccak256(value)), a node the hash of its two children, the smaller one first.
 * @param path the neighbours from the leaf upwards, 32 bytes each
 */
export function merkleRoot(value: Uint8Array, path: Uint8Array, keccak: Keccak = keccak256): string {
  let root = keccak(keccak(value));
  const joined = new Uint8Array(64);
  for (let at = 0; at < path.length; at += 32) {
    const beside = path.subarray(at, at + 32);
    const first = bytesToHex(root) < bytesToHex(beside);
    joined.set(first ? root : beside);
    joined.set(first ? beside : root, 32);
    root = keccak(joined);
  }
  return bytesToHex(root);
}
