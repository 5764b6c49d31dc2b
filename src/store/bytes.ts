/** Bytes of lower-case hexadecimal with 0x in front, as bytea columns take them. */
export function toBytes(hex: string): Buffer {
  return Buffer.from(hex.slice(2), "hex");
}

/** A bytea column's value as lower-case hexadecimal with 0x in front. */
export function toHex(bytes: Uint8Array): string {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")}`;
}
