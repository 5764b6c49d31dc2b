import { buildReceiptTrie } from "@plainsight/verifier/build-trie";
import { encodeReceipt } from "@plainsight/verifier/encode-receipt";
import type { Header } from "@plainsight/verifier/header";
import { bytesToHex } from "@plainsight/verifier/hex";
import { type Log, provenLogs, readLogs } from "@plainsight/verifier/receipt";
import { Refusal } from "@plainsight/verifier/refusal";
import { asBytes, asList, decodeRlp, type Reading } from "@plainsight/verifier/rlp";
import { keccak256 } from "../kernel/keccak.ts";
import { unpack } from "../kernel/packed.ts";
import type { Reader } from "../store/client.ts";
import type { Findings } from "./findings.ts";
import type { LedgerNode, NodeBlock, NodeReceipt } from "./node.ts";

export interface TransactionRow {
  readonly blockNumber: number;
  readonly index: number;
  readonly hash: string;
  readonly sender: string | null;
  readonly firstLogIndex: number | null;
  readonly proof: Uint8Array | null;
}

/** A transaction's logs, proven to be in its block. */
export interface ProvenTransaction {
  readonly blockNumber: number;
  readonly index: number;
  readonly firstLogIndex: number;
  readonly logs: readonly Log[];
}

export async function getTransactionRows(sql: Reader, chainId: number, from: number, to: number): Promise<readonly TransactionRow[]> {
  const rows = await sql<(Omit<TransactionRow, "blockNumber"> & { blockNumber: bigint })[]>`
    SELECT block_number AS "blockNumber", tx_index AS index, '0x' || encode(hash, 'hex') AS hash, '0x' || encode(sender, 'hex') AS sender,
      first_log_index AS "firstLogIndex", receipt_proof AS proof
    FROM transactions WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to} ORDER BY block_number, tx_index`;
  return rows.map((row) => ({ ...row, blockNumber: Number(row.blockNumber) }));
}

export interface TransactionContext {
  readonly row: TransactionRow;
  readonly header: Header;
  /** Whether the stored block is marked as verified. */
  readonly verified: boolean;
  readonly block: NodeBlock | null;
  readonly receipt: NodeReceipt | null;
  readonly node: LedgerNode;
  readonly findings: Findings;
}

/**
 * Checks that a stored transaction is the node's in that place, and that its stored proof leads to the receipts root of the
 * block's header.
 * @returns undefined where its logs could not be proven, neither by the stored proof nor by the node's receipts
 */
export async function checkTransaction({
  row,
  header,
  verified,
  block,
  receipt,
  node,
  findings,
}: TransactionContext): Promise<ProvenTransaction | undefined> {
  const key = `block ${row.blockNumber}, transaction ${row.index}`;
  const add = (field: string, got: string, expected: string) =>
    findings.add({ check: "transactions", table: "transactions", key, field, got, expected });
  findings.count("transactions", 1);
  if (block !== null) {
    const hash = block.transactions[row.index];
    if (hash !== row.hash) add("hash", row.hash, hash ?? `one of the block's ${block.transactions.length} transactions`);
  }
  const [first] = receipt?.logs ?? [];
  const firstLogIndex = first === undefined ? row.firstLogIndex : Number(first.logIndex);
  if (receipt !== null) {
    // Both stand in the database with the proof, or not at all.
    const compare = (field: string, got: string | null, expected: string) => {
      if (got !== expected && (got !== null || row.proof !== null)) add(field, got ?? "null", expected);
    };
    compare("sender", row.sender, receipt.from.toLowerCase());
    compare("first_log_index", row.firstLogIndex === null ? null : String(row.firstLogIndex), String(firstLogIndex));
  }

  let logs: readonly Log[] | undefined;
  if (row.proof === null && verified) {
    add("receipt_proof", "null", "a proof, as the block is marked as verified");
  } else if (row.proof === null) {
    findings.note(
      "Some transactions are stored without a proof; the node's receipts of the whole block were checked against its header instead.",
    );
  } else {
    try {
      logs = provenLogs(header, row.index, readNodes(row.proof), keccak256);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      add("receipt_proof", `${error.reason}${error.where === undefined ? "" : ` at ${error.where}`}: ${error.got}`, error.expected);
    }
  }
  logs ??= block === null ? undefined : await proveFromNode(row, header, block, node);
  if (logs === undefined) {
    add("receipt_proof", "no receipt", "a receipt that leads to the header's receipts root, from the database or the node");
    return undefined;
  }
  return { blockNumber: row.blockNumber, index: row.index, firstLogIndex: firstLogIndex ?? 0, logs };
}

/** The column holds a packed RLP list of nodes. */
function readNodes(proof: Uint8Array): readonly Uint8Array[] {
  const reading: Reading = { reason: "node-malformed" };
  let list: Uint8Array;
  try {
    list = unpack(proof);
  } catch (error) {
    throw new Refusal(reading.reason, error instanceof Error ? error.message : String(error), "bytes as they were packed");
  }
  return asList(decodeRlp(list, reading), reading).map((node) => asBytes(node, reading));
}

/** All receipts of the block, where they give the header's receipts root. */
async function proveFromNode(row: TransactionRow, header: Header, block: NodeBlock, node: LedgerNode): Promise<readonly Log[] | undefined> {
  const receipts = await node.receipts(block.transactions);
  const encoded = receipts.map((receipt) => (receipt === null ? new Uint8Array() : encodeReceipt(receipt)));
  const { root } = buildReceiptTrie(encoded, [], keccak256);
  const own = encoded[row.index];
  return own !== undefined && bytesToHex(root) === bytesToHex(header.receiptsRoot) ? readLogs(own) : undefined;
}
