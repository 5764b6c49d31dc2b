import { type Log, readLogs } from "@plainsight/verifier/receipt";
import { asBytes, asList, decodeRlp } from "@plainsight/verifier/rlp";
import { Lookup } from "../../domains/domain.ts";
import { unpack } from "../../kernel/packed.ts";
import { type TransactionKey, transactionName } from "./transactions.ts";

export interface ReceiptNodes {
  /** Nodes of the block's receipts trie from its root to the receipt. */
  readonly nodes: readonly Uint8Array[];
  /** The events in the receipt, in their order. */
  readonly logs: readonly Log[];
}

/** Proofs are long, a batch of records lies in one receipt: loaded only when asked for, once per transaction. */
export const receipts = new Lookup<TransactionKey, ReceiptNodes | null>(async ({ sql }, keys) => {
  const rows = await sql<{ chain_id: bigint; block_number: bigint; tx_index: number; receipt_proof: Uint8Array }[]>`
      SELECT t.chain_id, t.block_number, t.tx_index, t.receipt_proof
      FROM unnest(${keys.map((key) => key.chainId)}::bigint[], ${keys.map((key) => key.blockNumber)}::bigint[],
        ${keys.map((key) => key.transactionIndex)}::int[]) AS k (chain_id, block_number, tx_index)
      JOIN transactions t USING (chain_id, block_number, tx_index) WHERE t.receipt_proof IS NOT NULL`;
  const found = new Map(
    rows.map((row) => [
      transactionName({ chainId: Number(row.chain_id), blockNumber: Number(row.block_number), transactionIndex: row.tx_index }),
      readReceipt(row.receipt_proof),
    ]),
  );
  return keys.map((key) => found.get(transactionName(key)) ?? null);
});

/** The last node is the leaf: no receipt's place in a block begins with the whole of another's. */
function readReceipt(proof: Uint8Array): ReceiptNodes {
  const reading = { reason: "node-malformed" } as const;
  const nodes = asList(decodeRlp(unpack(proof), reading), reading).map((node) => asBytes(node, reading));
  const leaf = asList(decodeRlp(nodes.at(-1) ?? new Uint8Array(), reading), reading);
  return { nodes, logs: readLogs(asBytes(leaf[1], reading)) };
}
