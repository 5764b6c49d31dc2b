import type { Hex } from "viem";

/** EIP-7825: no transaction may ask for more. */
const transactionCap = 16_777_216n;

/**
 * Upper bound of what recording takes, so that a transaction can be sent before the one that it follows is included,
 * when the node could not estimate it yet. Only what is used is paid.
 */
export function gasBound(data: Hex, records: number): bigint {
  let calldata = 0;
  // EIP-7623's floor: 40 for a byte, 10 for a zero. Above what bytes cost otherwise.
  for (const byte of Buffer.from(data.slice(2), "hex")) calldata += byte === 0 ? 10 : 40;
  // A total that begins takes 22,100; the event 8 a byte of what is about the calldata's length.
  const bound = BigInt(120_000 + calldata + records * 40_000 + (data.length / 2) * 12);
  return bound < transactionCap ? bound : transactionCap;
}
