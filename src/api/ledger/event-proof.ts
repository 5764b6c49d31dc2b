import { type EntityValue, Lookup, type Pin, type Question } from "../../domains/domain.ts";
import { toHex } from "../../store/bytes.ts";
import { receipts } from "./receipts.ts";
import type { TransactionKey } from "./transactions.ts";

/** An event of a transaction that is kept. */
export interface EventKey extends TransactionKey {
  /** Position in the block. */
  readonly logIndex: number;
}

/** What leads from an event to the header of its block: the schema's ReceiptProof. */
export interface EventProof {
  readonly block: EntityValue<"Block">;
  readonly transactionIndex: number;
  readonly logIndexInReceipt: number;
  readonly nodes: readonly string[];
}

/** Null where the receipts were not fetched. */
export const eventProofs = new Lookup<EventKey, EventProof | null>((question, keys, pin) =>
  Promise.all(keys.map((key) => proveEvent(question, key, pin))),
);

async function proveEvent(question: Question, key: EventKey, pin: Pin): Promise<EventProof | null> {
  const [transaction, receipt] = await Promise.all([question.entity("Transaction", key, pin), receipts.get(question, key, pin)]);
  if (receipt === null || transaction?.firstLogIndex == null) return null;
  question.weigh(receipt.nodes.reduce((bytes, node) => bytes + node.length * 2, 0));
  return {
    block: await question.linked("Block", { chainId: key.chainId, number: key.blockNumber }, pin),
    transactionIndex: key.transactionIndex,
    logIndexInReceipt: key.logIndex - transaction.firstLogIndex,
    nodes: receipt.nodes.map(toHex),
  };
}
