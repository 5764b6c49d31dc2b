import { bytesToHex, hexToBytes } from "./hex.ts";
import type { Keccak } from "./keccak.ts";
import { type Reason, Refusal } from "./refusal.ts";
import { asBytes, asList, decodeRlp, malformed, type Reading } from "./rlp.ts";

/** What the verifier needs of a block's header. Roots and hashes are 32 bytes. */
export interface Header {
  readonly hash: Uint8Array;
  readonly parentHash: Uint8Array;
  readonly stateRoot: Uint8Array;
  readonly receiptsRoot: Uint8Array;
  readonly number: number;
  /** Seconds since 1970. */
  readonly time: number;
}

/**
 * Opens a header, given in hexadecimal with the hash that the caller knows from elsewhere.
 * @throws Refusal input-malformed, header-differs, header-malformed
 */
export function openHeader(rlp: string, expectedHash: string, keccak: Keccak): Header {
  const bytes = hexToBytes(rlp, "headerRlp");
  const hash = keccak(bytes);
  requireEqual("header-differs", hash, hexToBytes(expectedHash, "expectedBlockHash", 32));
  return readHeader(bytes, hash);
}

/**
 * Reads a header's fields by position: forks have only ever added fields at the end, and those are hashed with the rest
 * and otherwise ignored.
 * @param hash keccak256 of `rlp`
 * @throws Refusal header-malformed
 */
export function readHeader(rlp: Uint8Array, hash: Uint8Array): Header {
  const reading: Reading = { reason: "header-malformed" };
  const fields = asList(decodeRlp(rlp, reading), reading);
  if (fields.length < 15) throw malformed(reading, `${fields.length} fields`);
  const root = (index: number) => asBytes(fields[index], reading, 32);
  const integer = (index: number) => asBytes(fields[index], reading).reduce((value, byte) => value * 256 + byte, 0);
  return { hash, parentHash: root(0), stateRoot: root(3), receiptsRoot: root(5), number: integer(8), time: integer(11) };
}

/** @throws Refusal with `reason` where the two differ */
export function requireEqual(reason: Reason, got: Uint8Array, expected: Uint8Array, where?: string): void {
  if (bytesToHex(got) !== bytesToHex(expected)) throw new Refusal(reason, bytesToHex(got), bytesToHex(expected), where);
}
