import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { RpcHeader } from "../src/encode-header.ts";
import type { RpcReceipt } from "../src/encode-receipt.ts";
import { logsBloom } from "../src/logs-bloom.ts";

/** Real Ethereum blocks lie beside the checkout; a machine without them fails the tests that need them. */
const folder = new URL("../../../shared/data/chain/ethereum-mainnet-blocks/", import.meta.url);

function read(path: string): string {
  return gunzipSync(readFileSync(fileURLToPath(new URL(path, folder)))).toString("utf8");
}

function lines<Row>(path: string): Row[] {
  return read(path)
    .trim()
    .split("\n")
    .map((line): Row => JSON.parse(line));
}

export interface MainnetBlock {
  readonly number: number;
  readonly receiptsRoot: string;
  readonly receipts: readonly RpcReceipt[];
}

export type MainnetRpcBlock = RpcHeader & {
  readonly hash: string;
  readonly number: string;
  readonly timestamp: string;
  readonly receiptsRoot: string;
  readonly stateRoot: string;
  readonly parentHash: string;
};

export function rpcBlock(number: 18000000 | 18500000): { block: MainnetRpcBlock; receipts: readonly RpcReceipt[] } {
  return { block: JSON.parse(read(`rpc-${number}/block.json.gz`)), receipts: JSON.parse(read(`rpc-${number}/receipts.json.gz`)) };
}

/** The two blocks in ethereum-etl's form: decimal numbers, logs apart, no bloom. */
export function etlBlock(number: 17173049 | 17173050): MainnetBlock {
  const set = "etl-17173049-17173050";
  const block = lines<{ number: number; receipts_root: string }>(`${set}/blocks.jsonl.gz`).find((row) => row.number === number);
  if (block === undefined) throw new Error(`${set} has no block ${number}.`);
  const logs = lines<{
    block_number: number;
    transaction_index: number;
    log_index: number;
    address: string;
    data: string;
    topics: string[];
  }>(`${set}/logs.jsonl.gz`)
    .filter((row) => row.block_number === number)
    .sort((a, b) => a.log_index - b.log_index);
  const receipts = lines<{
    block_number: number;
    transaction_index: number;
    transaction_type: number;
    receipt_status: number;
    receipt_cumulative_gas_used: number;
  }>(`${set}/transactions.jsonl.gz`)
    .filter((row) => row.block_number === number)
    .sort((a, b) => a.transaction_index - b.transaction_index)
    .map((row): RpcReceipt => {
      const own = logs.filter((log) => log.transaction_index === row.transaction_index);
      return {
        type: `0x${row.transaction_type.toString(16)}`,
        status: `0x${row.receipt_status.toString(16)}`,
        cumulativeGasUsed: `0x${row.receipt_cumulative_gas_used.toString(16)}`,
        logsBloom: logsBloom(own),
        logs: own,
      };
    });
  return { number, receiptsRoot: block.receipts_root, receipts };
}
