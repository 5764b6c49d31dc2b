import { AbiReader } from "./abi.ts";
import { bytesToHex, hexToBytes } from "./hex.ts";
import { Refusal } from "./refusal.ts";

/**
 * The items of an array in the unindexed data of an event, one reader for each.
 * @param slot which word of the data says where the array lies
 * @param words of one item, whose size is fixed
 * @throws Refusal data-malformed where it lies outside of the data
 */
export function itemsAt(data: string, slot: number, words: number): readonly AbiReader[] {
  const bytes = hexToBytes(data, "data");
  const at = numberAt(bytes, 32 * slot);
  const size = 32 * words;
  return Array.from({ length: lengthAt(bytes, at, size) }, (_, i) => {
    const from = at + 32 + i * size;
    return new AbiReader(bytesToHex(bytes.subarray(from, from + size)), "fields");
  });
}

/** The byte strings of an array, in hexadecimal. @throws Refusal data-malformed */
export function byteStringsAt(data: string, slot: number): readonly string[] {
  const bytes = hexToBytes(data, "data");
  const first = numberAt(bytes, 32 * slot) + 32;
  return Array.from({ length: lengthAt(bytes, first - 32, 32) }, (_, i) => {
    const from = first + numberAt(bytes, first + 32 * i);
    return bytesToHex(bytes.subarray(from + 32, from + 32 + lengthAt(bytes, from, 1)));
  });
}

/** How many items of a size an array has; never more than there is room for. */
function lengthAt(bytes: Uint8Array, at: number, size: number): number {
  const length = numberAt(bytes, at);
  const end = at + 32 + length * size;
  if (end <= bytes.length) return length;
  throw new Refusal("data-malformed", `${bytes.length} bytes`, `at least ${end}`);
}

function numberAt(bytes: Uint8Array, at: number): number {
  return new AbiReader(bytesToHex(bytes.subarray(at, at + 32)), "fields").uint();
}
