import { prefixLength, stringLength, writePrefix } from "./encode-rlp.ts";
import { type Keccak, keccak256 } from "./keccak.ts";

/** A receipts trie: its root, and the nodes that prove the positions asked for. */
export interface ReceiptTrie {
  /** 32 bytes; equals the header's receiptsRoot where the receipts are the block's. */
  readonly root: Uint8Array;
  /** For each position asked for, in that order: the nodes from the root to the receipt. */
  readonly proofs: readonly (readonly Uint8Array[])[];
}

/**
 * Rebuilds the receipts trie of a whole block (Yellow Paper, appendix D; keys are the RLP of the position).
 * @param receipts encoded receipts in the order of their transactions, all of them
 * @param positions transaction indices to prove; each below `receipts.length`
 */
export function buildReceiptTrie(
  receipts: readonly Uint8Array[],
  positions: readonly number[] = [],
  keccak: Keccak = keccak256,
): ReceiptTrie {
  if (receipts.length === 0) return { root: keccak(Uint8Array.of(0x80)), proofs: [] };
  const builder = new Builder(receipts, positions, keccak);
  const root = builder.root();
  return { root, proofs: positions.map((position) => builder.proof(position)) };
}

/** Where position stands among the keys in their alphabetical order: 1 … 127, 0 (its key is 0x80), 128 … */
function rank(position: number, count: number): number {
  if (position === 0) return Math.min(count, 128) - 1;
  return position < 128 ? position - 1 : position;
}

/** RLP of a position, left-aligned in 32 bits: enough for 2^24 transactions. */
function packedKey(position: number): number {
  if (position === 0) return 0x80 << 24;
  if (position < 0x80) return position << 24;
  if (position < 0x100) return (0x81 << 24) | (position << 16);
  if (position < 0x10000) return (0x82 << 24) | (position << 8);
  return (0x83 << 24) | position;
}

function keyNibbles(position: number): number {
  if (position < 0x80) return 2;
  return position < 0x100 ? 4 : position < 0x10000 ? 6 : 8;
}

class Builder {
  readonly #values: readonly Uint8Array[];
  readonly #keys: Int32Array;
  readonly #nibbles: Uint8Array;
  /** How many of the keys before this rank are to be proven. */
  readonly #wantedBefore: Uint32Array;
  readonly #proofs = new Map<number, Uint8Array[]>();
  readonly #keccak: Keccak;
  /** One buffer for every node in turn: a node is copied out of it only where a proof needs it. */
  #scratch = new Uint8Array(8192);

  constructor(receipts: readonly Uint8Array[], positions: readonly number[], keccak: Keccak) {
    const count = receipts.length;
    const values = new Array<Uint8Array>(count);
    this.#keys = new Int32Array(count);
    this.#nibbles = new Uint8Array(count);
    receipts.forEach((receipt, position) => {
      const at = rank(position, count);
      values[at] = receipt;
      this.#keys[at] = packedKey(position);
      this.#nibbles[at] = keyNibbles(position);
    });
    this.#values = values;
    for (const position of positions) {
      if (!Number.isInteger(position) || position < 0 || position >= count) {
        throw new RangeError(`Cannot prove position ${position} of a block with ${count} receipts.`);
      }
      this.#proofs.set(rank(position, count), []);
    }
    this.#wantedBefore = new Uint32Array(count + 1);
    for (let at = 0; at < count; at++) {
      this.#wantedBefore[at + 1] = (this.#wantedBefore[at] ?? 0) + (this.#proofs.has(at) ? 1 : 0);
    }
    this.#keccak = keccak;
  }

  root(): Uint8Array {
    const reference = this.#build(0, this.#values.length, 0);
    // A reference is a hash with its prefix, or a node too short to be hashed: the root is hashed always.
    return reference.length === 33 ? reference.slice(1) : this.#keccak(reference);
  }

  proof(position: number): readonly Uint8Array[] {
    return [...(this.#proofs.get(rank(position, this.#values.length)) ?? [])].reverse();
  }

  /** Builds the node that holds the keys of rank `from` up to `to`, which agree in their first `depth` nibbles. */
  #build(from: number, to: number, depth: number): Uint8Array {
    if (to - from === 1) return this.#leaf(from, depth);
    const shared = this.#sharedNibbles(from, to - 1, depth);
    return shared > 0 ? this.#extension(from, to, depth, shared) : this.#branch(from, to, depth);
  }

  #leaf(at: number, depth: number): Uint8Array {
    const value = this.#values[at] ?? new Uint8Array();
    const nibbles = (this.#nibbles[at] ?? 0) - depth;
    const valueSize = stringLength(value.length, value[0] ?? 0);
    let end = this.#open(pathLength(nibbles) + valueSize);
    end = this.#path(at, depth, nibbles, 0x20, end);
    if (valueSize > 1) end = writePrefix(0x80, value.length, this.#scratch, end);
    this.#scratch.set(value, end);
    return this.#close(end + value.length, at, at + 1);
  }

  #extension(from: number, to: number, depth: number, nibbles: number): Uint8Array {
    const child = this.#build(from, to, depth + nibbles);
    let end = this.#open(pathLength(nibbles) + child.length);
    end = this.#path(from, depth, nibbles, 0, end);
    this.#scratch.set(child, end);
    return this.#close(end + child.length, from, to);
  }

  #branch(from: number, to: number, depth: number): Uint8Array {
    const children = new Array<Uint8Array | undefined>(16);
    let size = 17;
    for (let start = from; start < to; ) {
      const nibble = this.#nibble(start, depth);
      let end = start + 1;
      while (end < to && this.#nibble(end, depth) === nibble) end++;
      const child = this.#build(start, end, depth + 1);
      children[nibble] = child;
      size += child.length - 1;
      start = end;
    }
    let end = this.#open(size);
    for (let nibble = 0; nibble < 16; nibble++) {
      const child = children[nibble];
      if (child === undefined) this.#scratch[end++] = 0x80;
      else {
        this.#scratch.set(child, end);
        end += child.length;
      }
    }
    // No key of a receipts trie is the beginning of another, so a branch never holds a value itself.
    this.#scratch[end++] = 0x80;
    return this.#close(end, from, to);
  }

  /** Starts a node of `payload` bytes in the buffer. */
  #open(payload: number): number {
    const size = prefixLength(payload) + payload;
    if (size > this.#scratch.length) this.#scratch = new Uint8Array(2 * size);
    return writePrefix(0xc0, payload, this.#scratch, 0);
  }

  /** Ends the node, keeps it for the proofs that pass through it, and returns how its parent refers to it. */
  #close(end: number, from: number, to: number): Uint8Array {
    const node = this.#scratch.subarray(0, end);
    if (this.#wantedBefore[from] !== this.#wantedBefore[to] && (end >= 32 || to - from === this.#values.length)) {
      const copy = node.slice();
      for (let at = from; at < to; at++) this.#proofs.get(at)?.push(copy);
    }
    if (end < 32) return node.slice();
    const reference = new Uint8Array(33);
    reference[0] = 0xa0;
    reference.set(this.#keccak(node), 1);
    return reference;
  }

  /** Hex-prefix encoding of a part of a key: a flag for leaf and for odd length, then the nibbles. */
  #path(at: number, depth: number, nibbles: number, leaf: 0x20 | 0, start: number): number {
    const length = (nibbles >> 1) + 1;
    let end = length === 1 ? start : writePrefix(0x80, length, this.#scratch, start);
    const odd = nibbles & 1;
    this.#scratch[end++] = leaf | (odd === 1 ? 0x10 | this.#nibble(at, depth) : 0);
    for (let i = odd; i < nibbles; i += 2) {
      this.#scratch[end++] = (this.#nibble(at, depth + i) << 4) | this.#nibble(at, depth + i + 1);
    }
    return end;
  }

  #nibble(at: number, depth: number): number {
    return ((this.#keys[at] ?? 0) >>> (28 - 4 * depth)) & 15;
  }

  /** How many nibbles the first and the last key of a range share from `depth` on: then all between share them. */
  #sharedNibbles(first: number, last: number, depth: number): number {
    let shared = 0;
    while (this.#nibble(first, depth + shared) === this.#nibble(last, depth + shared)) shared++;
    return shared;
  }
}

function pathLength(nibbles: number): number {
  const length = (nibbles >> 1) + 1;
  return length === 1 ? 1 : length + 1;
}
