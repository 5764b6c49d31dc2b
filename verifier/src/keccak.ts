import { keccakP } from "@noble/hashes/sha3.js";

/** keccak256 of bytes: 32 bytes. A server may pass a faster one wherever this type is asked for. */
export type Keccak = (bytes: Uint8Array) => Uint8Array;

/** Bytes that enter the state between two permutations: 1600 bits less twice the 256 of the hash. */
const rate = 136;

/**
 * Ethereum's keccak256: the sponge of Keccak[c = 512] with its original padding, around the permutation of
 * @noble/hashes. Its own full hash object would double the size of what a reader downloads.
 */
export const keccak256: Keccak = (bytes) => {
  const state = new Uint32Array(50);
  let at = 0;
  for (; at + rate <= bytes.length; at += rate) {
    absorb(state, bytes, at, rate);
    keccakP(state);
  }
  const rest = bytes.length - at;
  absorb(state, bytes, at, rest);
  mix(state, rest, 0x01);
  mix(state, rate - 1, 0x80);
  keccakP(state);
  const hash = new Uint8Array(32);
  for (let i = 0; i < 32; i++) hash[i] = (state[i >> 2] ?? 0) >>> (8 * (i & 3));
  return hash;
};

function absorb(state: Uint32Array, bytes: Uint8Array, from: number, length: number): void {
  for (let i = 0; i < length; i++) mix(state, i, bytes[from + i] ?? 0);
}

/** Words are little-endian, whatever the machine. */
function mix(state: Uint32Array, position: number, byte: number): void {
  const word = position >> 2;
  state[word] = (state[word] ?? 0) ^ (byte << (8 * (position & 3)));
}
