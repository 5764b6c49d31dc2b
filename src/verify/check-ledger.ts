import { ledgerKinds } from "../kernel/contract-kinds.ts";
import type { Reader } from "../store/client.ts";
import { type BlockRow, checkBlock, getBlockRows } from "./check-block.ts";
import { checkTransaction, getTransactionRows, type ProvenTransaction } from "./check-transaction.ts";
import type { Contracts } from "./contracts.ts";
import { Course } from "./course.ts";
import type { Findings } from "./findings.ts";
import { matchRows } from "./match-rows.ts";
import type { LedgerNode, NodeBlock, NodeReceipt } from "./node.ts";
import { recordsOf } from "./records-of.ts";
import { loggedTables } from "./tables/all.ts";
import { standingTables } from "./tables/misplaced.ts";

/** Blocks at a time: bounds the memory, whatever the size of the database. */
const stride = 50;

/**
 * Goes through all stored blocks: headers against hashes, transactions against headers, rows against the logs of those
 * transactions; then looks for rows that stand outside of them.
 */
export async function checkLedger(
  sql: Reader,
  node: LedgerNode,
  contracts: Contracts,
  findings: Findings,
  progress: (done: number, of: number) => void,
): Promise<void> {
  const { chainId } = contracts;
  const [total] = await sql<{ count: bigint }[]>`SELECT count(*) AS count FROM blocks WHERE chain_id = ${chainId}`;
  const course = await Course.start(sql, contracts);
  let done = 0;
  for (let above = -1; ; ) {
    const rows = await getBlockRows(sql, chainId, above, stride);
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) break;
    await checkStride(sql, node, contracts, rows, course, findings);
    above = last.number;
    done += rows.length;
    progress(done, Number(total?.count ?? 0));
  }
  await findStrays(sql, chainId, findings);
}

async function checkStride(
  sql: Reader,
  node: LedgerNode,
  contracts: Contracts,
  rows: readonly BlockRow[],
  course: Course,
  findings: Findings,
): Promise<void> {
  const [from, to] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0];
  const blocks = await node.blocks(rows.map((row) => row.number));
  const stored = await getTransactionRows(sql, contracts.chainId, from, to);
  const blockOf = new Map<number, NodeBlock | null>(rows.map((row, index) => [row.number, blocks[index] ?? null]));
  const headers = new Map(
    rows.map((row) => {
      const proofs = stored.filter(({ blockNumber }) => blockNumber === row.number).map(({ proof }) => proof !== null);
      return [row.number, checkBlock(row, blockOf.get(row.number) ?? null, proofs, findings)];
    }),
  );

  const hashes = stored.map((row) => blockOf.get(row.blockNumber)?.transactions[row.index]);
  const asked = hashes.filter((hash) => hash !== undefined);
  const receipts = new Map<string, NodeReceipt | null>();
  for (const [index, receipt] of (await node.receipts(asked)).entries()) receipts.set(asked[index] ?? "", receipt);

  const verified = new Set(rows.filter((row) => row.verified).map((row) => row.number));
  const proven: ProvenTransaction[] = [];
  for (const [index, row] of stored.entries()) {
    const header = headers.get(row.blockNumber);
    if (header === undefined) continue;
    const context = {
      row,
      header,
      verified: verified.has(row.blockNumber),
      block: blockOf.get(row.blockNumber) ?? null,
      receipt: receipts.get(hashes[index] ?? "") ?? null,
      node,
      findings,
    };
    const transaction = await checkTransaction(context);
    if (transaction !== undefined) proven.push(transaction);
  }
  await matchRows(sql, contracts, from, to, new Set(blockOf.keys()), proven, course, findings);
}

/** Rows of blocks or transactions that are not stored: no proof reaches them. */
async function findStrays(sql: Reader, chainId: number, findings: Findings): Promise<void> {
  for (const table of ["transactions", ...[...loggedTables, ...standingTables].map(({ table }) => table)]) {
    const strays = await sql<{ block_number: bigint; count: bigint }[]>`
      SELECT t.block_number, count(*) AS count FROM ${sql(table)} t
      WHERE t.chain_id = ${chainId} AND NOT EXISTS (SELECT FROM blocks b WHERE b.chain_id = t.chain_id AND b.number = t.block_number)
      GROUP BY 1 ORDER BY 1`;
    for (const { block_number, count } of strays) {
      const [key, expected] = [`block ${block_number}`, `the block of ${count} rows of ${table}`];
      findings.add({ check: "blocks", table: "blocks", key, field: null, got: "no row", expected });
    }
  }
  for (const table of [
    "organisations",
    ...standingTables.map(({ table }) => table),
    ...ledgerKinds.flatMap((kind) => recordsOf[kind]?.tables ?? []),
  ]) {
    const strays = await sql<{ block_number: bigint; tx_index: number; count: bigint }[]>`
      SELECT f.block_number, f.tx_index, count(*) AS count FROM ${sql(table)} f
      WHERE f.chain_id = ${chainId} AND EXISTS (SELECT FROM blocks b WHERE b.chain_id = f.chain_id AND b.number = f.block_number)
        AND NOT EXISTS (SELECT FROM transactions t WHERE t.chain_id = f.chain_id AND t.block_number = f.block_number AND t.tx_index = f.tx_index)
      GROUP BY 1, 2 ORDER BY 1, 2`;
    for (const { block_number, tx_index, count } of strays) {
      const [key, expected] = [`block ${block_number}, transaction ${tx_index}`, `the transaction of ${count} rows of ${table}`];
      findings.add({ check: "transactions", table: "transactions", key, field: null, got: "no row", expected });
    }
  }
}
