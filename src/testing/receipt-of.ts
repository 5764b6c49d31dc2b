import type { Hex, PublicClient, TransactionReceipt } from "viem";

/**
 * The receipt of a transaction that was sent, as soon as the node has it. viem's own way asks again only when a block is added: where
 * the node tells of the newest block before it has its receipts, and no other follows, that is never.
 * @throws Error when there is none after `looks` looks
 */
export async function receiptOf(node: Pick<PublicClient, "getTransactionReceipt">, hash: Hex, looks = 5_000): Promise<TransactionReceipt> {
  for (let look = 1; ; look++) {
    try {
      return await node.getTransactionReceipt({ hash });
    } catch (cause) {
      if (!(cause instanceof Error) || cause.name !== "TransactionReceiptNotFoundError") throw cause;
      if (look === looks) throw new Error(`The node has no receipt of ${hash} after ${looks} looks.`, { cause });
    }
    await new Promise((wake) => setTimeout(wake, 5));
  }
}
