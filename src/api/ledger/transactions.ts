import { Lookup } from "../../domains/domain.ts";
import { toHex } from "../../store/bytes.ts";

export interface TransactionKey {
  readonly chainId: number;
  readonly blockNumber: number;
  readonly transactionIndex: number;
}

export interface Transaction extends TransactionKey {
  readonly hash: string;
  readonly index: number;
  readonly sender: string | null;
  /** Index in the block of its first log; null where receipts were not fetched. */
  readonly firstLogIndex: number | null;
  /** True where its receipt is proven to be in a block whose receipts are all accounted for. */
  readonly included: boolean;
}

interface Row {
  readonly chain_id: bigint;
  readonly block_number: bigint;
  readonly tx_index: number;
  readonly hash: Uint8Array;
  readonly sender: Uint8Array | null;
  readonly first_log_index: number | null;
  readonly included: boolean;
}

export const transactionName = ({ chainId, blockNumber, transactionIndex }: TransactionKey): string =>
  `${chainId} ${blockNumber} ${transactionIndex}`;

export const transactions = new Lookup<TransactionKey, Transaction | null>(async ({ sql }, keys) => {
  const rows = await sql<Row[]>`
      SELECT t.chain_id, t.block_number, t.tx_index, t.hash, t.sender, t.first_log_index,
        b.verified AND t.receipt_proof IS NOT NULL AS included
      FROM unnest(${keys.map((key) => key.chainId)}::bigint[], ${keys.map((key) => key.blockNumber)}::bigint[],
        ${keys.map((key) => key.transactionIndex)}::int[]) AS k (chain_id, block_number, tx_index)
      JOIN transactions t USING (chain_id, block_number, tx_index)
      JOIN blocks b ON b.chain_id = t.chain_id AND b.number = t.block_number`;
  const found = new Map(
    rows.map((row) => {
      const key = { chainId: Number(row.chain_id), blockNumber: Number(row.block_number), transactionIndex: row.tx_index };
      const transaction: Transaction = {
        ...key,
        hash: toHex(row.hash),
        index: row.tx_index,
        sender: row.sender === null ? null : toHex(row.sender),
        firstLogIndex: row.first_log_index,
        included: row.included,
      };
      return [transactionName(key), transaction] as const;
    }),
  );
  return keys.map((key) => found.get(transactionName(key)) ?? null);
}, 20_000);
