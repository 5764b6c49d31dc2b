import { keccak256 } from "../kernel/keccak.ts";
import type { WatchedContract } from "./data-source.ts";

/** Three bits of the 2,048 of a bloom filter, as [digit of the hexadecimal text, bit in that digit]. */
type Bits = readonly (readonly [digit: number, bit: number])[];

/**
 * Tells whether a block may hold logs of ours, by its header's bloom filter (Yellow Paper, 4.3.1). It may say yes where
 * there are none; it never says no where there are some.
 */
export function bloomTest(contracts: readonly WatchedContract[]): (logsBloom: string, block: number) => boolean {
  const watched = contracts.map(({ address, topics, startBlock, parties }) => ({
    startBlock,
    address: bitsOf(address),
    topics: topics.map(bitsOf),
    parties: parties?.map(bitsOf),
  }));
  return (logsBloom, block) =>
    watched.some(
      ({ address, topics, startBlock, parties }) =>
        block >= startBlock &&
        holds(logsBloom, address) &&
        topics.some((topic) => holds(logsBloom, topic)) &&
        (parties === undefined || parties.some((party) => holds(logsBloom, party))),
    );
}

function bitsOf(entry: string): Bits {
  const hash = keccak256(Buffer.from(entry.slice(2), "hex"));
  return [0, 2, 4].map((at) => {
    const bit = (((hash[at] ?? 0) << 8) | (hash[at + 1] ?? 0)) & 2047;
    // Bit 0 is the last one of the text's last digit.
    return [2 + 511 - (bit >> 2), 1 << (bit & 3)] as const;
  });
}

function holds(logsBloom: string, bits: Bits): boolean {
  return bits.every(([digit, bit]) => (Number.parseInt(logsBloom.charAt(digit), 16) & bit) !== 0);
}
