import { type Reason, Refusal } from "./refusal.ts";

/** Recursive Length Prefix, the ledger's own encoding of byte strings and lists (Yellow Paper, appendix B). */
export type RlpItem = Uint8Array | readonly RlpItem[];

/** Nothing on the ledger nests deeper: a receipt is a list of logs, each a list with a list of topics. */
const maxDepth = 8;

/** What is being read: decides what a malformed one is called, and where it is. */
export interface Reading {
  readonly reason: Reason;
  readonly where?: string;
}

/**
 * Reads RLP that fills `bytes` exactly. Strings are views of `bytes`, not copies.
 * @throws Refusal where bytes lack or are left over, or a length or byte is not written in its shortest form
 */
export function decodeRlp(bytes: Uint8Array, reading: Reading): RlpItem {
  const [item, end] = read(bytes, 0, bytes.length, 0, reading);
  if (end !== bytes.length) throw malformed(reading, `${bytes.length - end} bytes after the end`);
  return item;
}

/** @throws Refusal where the item is none or a string */
export function asList(item: RlpItem | undefined, reading: Reading): readonly RlpItem[] {
  if (item === undefined || item instanceof Uint8Array) throw malformed(reading, "no list where one belongs");
  return item;
}

/** @throws Refusal where the item is none, a list, or not of `length` bytes */
export function asBytes(item: RlpItem | undefined, reading: Reading, length?: number): Uint8Array {
  if (item instanceof Uint8Array && item.length === (length ?? item.length)) return item;
  throw malformed(reading, `no ${length ?? ""} bytes where they belong`);
}

export function malformed({ reason, where }: Reading, got: string): Refusal {
  return new Refusal(reason, got, "well-formed RLP", where);
}

function read(bytes: Uint8Array, at: number, limit: number, depth: number, reading: Reading): [RlpItem, number] {
  const first = bytes[at];
  if (first === undefined || at >= limit || depth > maxDepth) throw malformed(reading, `no item at byte ${at}`);
  if (first < 0x80) return [bytes.subarray(at, at + 1), at + 1];
  const base = first < 0xc0 ? 0x80 : 0xc0;
  let start = at + 1;
  let length = first - base;
  if (length > 55) {
    const size = length - 55;
    length = 0;
    for (let i = 0; i < size; i++) length = length * 256 + (bytes[start + i] ?? Number.NaN);
    if (!(length > 55) || bytes[start] === 0) throw malformed(reading, `a wrong length at byte ${at}`);
    start += size;
  }
  const end = start + length;
  if (end > limit) throw malformed(reading, `its end inside the item at byte ${at}`);
  if (base === 0x80) {
    if (length === 1 && (bytes[start] ?? 0) < 0x80) throw malformed(reading, `a needless prefix at byte ${at}`);
    return [bytes.subarray(start, end), end];
  }
  const items: RlpItem[] = [];
  for (let next = start; next < end; ) {
    const [item, after] = read(bytes, next, end, depth + 1, reading);
    items.push(item);
    next = after;
  }
  return [items, end];
}
