import { writeHex as writePortably } from "@plainsight/verifier/hex";

let last: Uint8Array = new Uint8Array();
let buffer: Buffer = Buffer.from(last.buffer);

/** As the verifier's own, which has to run in browsers, at a sixth of its cost. @throws Refusal input-malformed */
export function writeHex(hex: string, out: Uint8Array, at: number, name: string): number {
  if (out !== last) {
    last = out;
    buffer = Buffer.from(out.buffer, out.byteOffset, out.byteLength);
  }
  const end = at + buffer.write(hex.slice(2), at, "hex");
  // It stops at the first character that is no digit.
  return end === at + hex.length / 2 - 1 ? end : writePortably(hex, out, at, name);
}
