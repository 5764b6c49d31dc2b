import { keccak_256 } from "@noble/hashes/sha3.js";

/** keccak256 of bytes: 32 bytes. A server may pass a faster one wherever this type is asked for. */
export type Keccak = (bytes: Uint8Array) => Uint8Array;

export const keccak256: Keccak = (bytes) => keccak_256(bytes);
