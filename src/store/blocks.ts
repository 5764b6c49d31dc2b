import type { BlockRef, ReadBlock } from "../kernel/ledger.ts";
import { toHex } from "./bytes.ts";
import type { Reader, Transaction } from "./client.ts";
import { copyRows } from "./copy.ts";

const blockColumns = ["chain_id", "number", "hash", "parent_hash", "time", "receipts_root", "state_root", "header", "verified"];
const transactionColumns = ["chain_id", "block_number", "tx_index", "hash", "sender", "first_log_index", "receipt_proof"];

/** Stores blocks and the transactions of ours that they hold. */
export async function insertBlocks(tx: Transaction, blocks: readonly ReadBlock[]): Promise<void> {
  await copyRows(tx, "blocks", blockColumns, blocks, (out, { block, header, verified }) => {
    out.bigint(block.chainId);
    out.bigint(block.number);
    out.hex(block.hash);
    out.hex(block.parentHash);
    out.instant(block.time);
    out.hex(block.receiptsRoot);
    out.hex(block.stateRoot);
    out.bytes(header);
    out.boolean(verified);
  });
  const transactions = blocks.flatMap(({ block, transactions }) => transactions.map((transaction) => ({ block, ...transaction })));
  await copyRows(tx, "transactions", transactionColumns, transactions, (out, { block, index, hash, receipt }) => {
    out.bigint(block.chainId);
    out.bigint(block.number);
    out.integer(index);
    out.hex(hash);
    out.hex(receipt === null ? null : receipt.sender);
    out.integer(receipt === null ? null : receipt.firstLogIndex);
    out.bytes(receipt === null ? null : receipt.proof);
  });
}

export async function deleteBlocksAbove(tx: Transaction, chainId: number, block: number): Promise<void> {
  await tx`DELETE FROM transactions WHERE chain_id = ${chainId} AND block_number > ${block}`;
  await tx`DELETE FROM blocks WHERE chain_id = ${chainId} AND number > ${block}`;
}

/** Forgets the blocks after `from` up to `to`, now final, that hold nothing of ours. */
export async function deleteEmptyBlocks(tx: Transaction, chainId: number, from: number, to: number): Promise<void> {
  if (to <= from) return;
  await tx`
    DELETE FROM blocks b
    WHERE chain_id = ${chainId} AND number > ${from} AND number <= ${to}
      AND NOT EXISTS (SELECT FROM transactions t WHERE t.chain_id = b.chain_id AND t.block_number = b.number)`;
}

/** The stored blocks above `block`, lowest first. */
export async function getBlocksAbove(sql: Reader, chainId: number, block: number): Promise<readonly BlockRef[]> {
  const rows = await sql<{ number: bigint; hash: Buffer }[]>`
    SELECT number, hash FROM blocks WHERE chain_id = ${chainId} AND number > ${block} ORDER BY number`;
  return rows.map((row) => ({ number: Number(row.number), hash: toHex(row.hash) }));
}

/** The highest stored block that is not above `block`. */
export async function findBlockUpTo(sql: Reader, chainId: number, block: number): Promise<BlockRef | undefined> {
  const [row] = await sql<{ number: bigint; hash: Buffer }[]>`
    SELECT number, hash FROM blocks WHERE chain_id = ${chainId} AND number <= ${block} ORDER BY number DESC LIMIT 1`;
  return row === undefined ? undefined : { number: Number(row.number), hash: toHex(row.hash) };
}
