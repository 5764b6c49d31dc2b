import type { RlpItem } from "./rlp.ts";

/** Length of the prefix that a payload of `length` bytes gets: 1, or 1 and as many as the length takes. */
export function prefixLength(length: number): number {
  return length < 56 ? 1 : 1 + byteLength(length);
}

/** Writes the prefix of a string (`base` 0x80) or list (`base` 0xc0) of `length` bytes; returns where the payload starts. */
export function writePrefix(base: 0x80 | 0xc0, length: number, out: Uint8Array, at: number): number {
  if (length < 56) {
    out[at] = base + length;
    return at + 1;
  }
  const size = byteLength(length);
  out[at] = base + 55 + size;
  for (let i = 0; i < size; i++) out[at + 1 + i] = length / 2 ** (8 * (size - 1 - i));
  return at + 1 + size;
}

/** Length of the encoding of a string of `length` bytes that starts with `first`. */
export function stringLength(length: number, first: number): number {
  return length === 1 && first < 0x80 ? 1 : prefixLength(length) + length;
}

/** Encodes bytes as a string, and a list of items as a list. */
export function encodeRlp(item: RlpItem): Uint8Array {
  const out = new Uint8Array(encodedLength(item));
  writeItem(item, out, 0);
  return out;
}

function encodedLength(item: RlpItem): number {
  if (item instanceof Uint8Array) return stringLength(item.length, item[0] ?? 0);
  const payload = payloadLength(item);
  return prefixLength(payload) + payload;
}

function payloadLength(items: readonly RlpItem[]): number {
  return items.reduce((sum, item) => sum + encodedLength(item), 0);
}

function writeItem(item: RlpItem, out: Uint8Array, at: number): number {
  if (!(item instanceof Uint8Array)) {
    return item.reduce((position, child) => writeItem(child, out, position), writePrefix(0xc0, payloadLength(item), out, at));
  }
  const start = item.length === 1 && (item[0] ?? 0) < 0x80 ? at : writePrefix(0x80, item.length, out, at);
  out.set(item, start);
  return start + item.length;
}

function byteLength(value: number): number {
  let length = 1;
  for (let rest = value; rest >= 256; rest = Math.floor(rest / 256)) length++;
  return length;
}
