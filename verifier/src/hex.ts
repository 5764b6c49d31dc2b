/** Value of each character code as a hexadecimal digit; 255 where it is none. */
const digits = new Uint8Array(128).fill(255);
for (let value = 0; value < 16; value++) {
  const digit = value.toString(16);
  digits[digit.charCodeAt(0)] = value;
  digits[digit.toUpperCase().charCodeAt(0)] = value;
}

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Text that is not bytes in hexadecimal, or not as many as asked for. */
export class HexError extends Error {
  override readonly name = "HexError";
}

/** How many bytes `hex` stands for. @throws HexError without 0x in front or with half a byte. */
export function hexLength(hex: string): number {
  if (!hex.startsWith("0x") || hex.length % 2 !== 0) {
    throw new HexError(`Expected whole bytes in hexadecimal after 0x, got ${shorten(hex)}.`);
  }
  return hex.length / 2 - 1;
}

/** Writes the bytes of `hex` into `out` from `at` on and returns where they end. @throws HexError at a foreign character. */
export function writeHex(hex: string, out: Uint8Array, at: number): number {
  const end = hexLength(hex) + at;
  for (let from = 2, to = at; to < end; from += 2, to++) {
    const high = digits[hex.charCodeAt(from)] ?? 255;
    const low = digits[hex.charCodeAt(from + 1)] ?? 255;
    if ((high | low) > 15) throw new HexError(`Expected hexadecimal digits, got ${shorten(hex)}.`);
    out[to] = (high << 4) | low;
  }
  return end;
}

/** Bytes of hexadecimal text with 0x in front, in either case. @throws HexError where it is none, or not `length` bytes. */
export function hexToBytes(hex: string, length?: number): Uint8Array {
  const got = hexLength(hex);
  if (length !== undefined && got !== length) {
    throw new HexError(`Expected ${length} bytes in hexadecimal, got ${got}: ${shorten(hex)}.`);
  }
  const bytes = new Uint8Array(got);
  writeHex(hex, bytes, 0);
  return bytes;
}

/** Lower-case hexadecimal with 0x in front. */
export function bytesToHex(bytes: Uint8Array): string {
  let hex = "0x";
  for (const byte of bytes) hex += pairs[byte];
  return hex;
}

function shorten(text: string): string {
  return text.length > 80 ? `"${text.slice(0, 80)}…"` : `"${text}"`;
}
