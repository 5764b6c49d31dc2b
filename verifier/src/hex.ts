import { Refusal } from "./refusal.ts";

/** Value of each character code as a hexadecimal digit; 255 where it is none. */
const digits = new Uint8Array(128).fill(255);
for (let value = 0; value < 16; value++) {
  const digit = value.toString(16);
  digits[digit.charCodeAt(0)] = value;
  digits[digit.toUpperCase().charCodeAt(0)] = value;
}

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/**
 * Bytes of hexadecimal text with 0x in front, in either case.
 * @param name what the text is, for the refusal
 * @throws Refusal input-malformed where it is none, or not `length` bytes
 */
export function hexToBytes(hex: string, name: string, length?: number): Uint8Array {
  const bytes = new Uint8Array(hexLength(hex, name, length));
  writeHex(hex, bytes, 0, name);
  return bytes;
}

/** How many bytes `hex` stands for. @throws Refusal input-malformed without 0x in front, with half a byte, or not `length` */
export function hexLength(hex: string, name: string, length?: number): number {
  const got = hex.length / 2 - 1;
  if (!hex.startsWith("0x") || got % 1 !== 0 || got !== (length ?? got)) throw malformed(hex, name, length);
  return got;
}

/** Writes the bytes of `hex` into `out` from `at` on and returns where they end. */
export function writeHex(hex: string, out: Uint8Array, at: number, name: string): number {
  let to = at;
  for (let from = 2; from < hex.length; from += 2, to++) {
    const high = digits[hex.charCodeAt(from)] ?? 255;
    const low = digits[hex.charCodeAt(from + 1)] ?? 255;
    if ((high | low) > 15) throw malformed(hex, name);
    out[to] = (high << 4) | low;
  }
  return to;
}

/** Lower-case hexadecimal with 0x in front. */
export function bytesToHex(bytes: Uint8Array): string {
  let hex = "0x";
  for (const byte of bytes) hex += pairs[byte];
  return hex;
}

function malformed(hex: string, name: string, length?: number): Refusal {
  const got = hex.length > 80 ? `${hex.slice(0, 80)}… (${hex.length} characters)` : hex;
  return new Refusal("input-malformed", got, `${length ?? "whole"} bytes in hexadecimal after 0x`, name);
}
