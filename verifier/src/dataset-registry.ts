import { bytesToHex, hexToBytes } from "./hex.ts";
import { keccak256 } from "./keccak.ts";

/**
 * Storage slot in which DatasetRegistry keeps the number of a data set's newest record: `newest[stream][keccak256(ref)]`,
 * whose mapping lies in slot 2.
 * @param ref the publisher's own identifier of the data set
 * @returns 32 bytes in hexadecimal
 */
export function newestSlot(stream: number, ref: string, hash: (data: Uint8Array) => Uint8Array = keccak256): string {
  const word = (value: number) => hexToBytes(`0x${value.toString(16).padStart(64, "0")}`, "stream");
  const ofStream = hash(joined(word(stream), word(2)));
  return bytesToHex(hash(joined(hash(new TextEncoder().encode(ref)), ofStream)));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(64);
  both.set(first);
  both.set(second, 32);
  return both;
}
