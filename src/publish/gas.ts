import type { Hex } from "viem";

/** EIP-7825: no transaction may ask for more. */
const transactionCap = 16_777_216n;

/** A total that begins takes 22,100, and what is read on the way. */
const gasOfTotal = 40_000;

/**
 * Upper bound of what recording takes, so that a transaction can be sent before the one that it follows is included,
 * when the node could not estimate it yet. Only what is used is paid.
 * @param gasPerRecord of storage that a record may begin
 */
export function gasBound(data: Hex, records: number, gasPerRecord = gasOfTotal): bigint {
  let calldata = 0;
  // EIP-7623's floor: 40 for a byte, 10 for a zero. Above what bytes cost otherwise.
  for (const byte of Buffer.from(data.slice(2), "hex")) calldata += byte === 0 ? 10 : 40;
  // The event takes 8 a byte of what is about the calldata's length.
  const bound = BigInt(120_000 + calldata + records * gasPerRecord + (data.length / 2) * 12);
  return bound < transactionCap ? bound : transactionCap;
}
