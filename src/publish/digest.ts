import type { Hex } from "viem";
import { keccak256, keccak256Hex } from "../kernel/keccak.ts";
import { asHex } from "./codes.ts";

/** Digest of a stream without records. */
export const noRecords: Hex = `0x${"00".repeat(32)}`;

/**
 * Digest of a stream after one more record: keccak256(digest ++ keccak256(data)), as LedgerStreams has it.
 * @param data the unindexed data of the record's event, byte for byte.
 */
export function extendDigest(digest: Hex, data: Uint8Array): Hex {
  const both = Buffer.alloc(64);
  both.write(digest.slice(2), "hex");
  both.set(keccak256(data), 32);
  return asHex(keccak256Hex(both));
}
