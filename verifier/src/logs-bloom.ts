import type { RpcLog } from "./encode-receipt.ts";
import { bytesToHex, hexToBytes } from "./hex.ts";
import { type Keccak, keccak256 } from "./keccak.ts";

/** The 2048-bit bloom filter of a receipt's logs (Yellow Paper, 4.3.1), for sources that leave it out. */
export function logsBloom(logs: readonly RpcLog[], keccak: Keccak = keccak256): string {
  const bloom = new Uint8Array(256);
  for (const log of logs) {
    for (const entry of [log.address, ...log.topics]) {
      const hash = keccak(hexToBytes(entry, "address or topic"));
      for (let i = 0; i < 6; i += 2) {
        const bit = (((hash[i] ?? 0) << 8) | (hash[i + 1] ?? 0)) & 2047;
        const at = 255 - (bit >> 3);
        bloom[at] = (bloom[at] ?? 0) | (1 << (bit & 7));
      }
    }
  }
  return bytesToHex(bloom);
}
