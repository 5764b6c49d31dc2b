import { deflateSync, inflateSync } from "node:zlib";

/** First byte of everything that `pack` makes (RFC 1950). No RLP list begins with it. */
const mark = 0x78;

/** More than any that we pack: what is damaged must not fill the memory. */
const longest = 2 ** 28;

/**
 * Bytes as they are stored where they are long and full of repetition: a receipt of 200 records takes a twentieth, and
 * the time of hashing it once. The usual level 6 would take four times as long for a tenth less.
 */
export function pack(bytes: Uint8Array): Uint8Array {
  // A copy of its own size, as threads hand over whole buffers.
  return new Uint8Array(deflateSync(bytes, { level: 3 }));
}

/** What was packed. What never was is returned as it is. @throws Error for packed bytes that are damaged or cut off */
export function unpack(bytes: Uint8Array): Uint8Array {
  return bytes[0] === mark ? inflateSync(bytes, { maxOutputLength: longest }) : bytes;
}
