import { Block } from "@subsquid/evm-processor/lib/mapping/entities.js";
import { RetryableError } from "../kernel/errors.ts";
import { keccak256Hex } from "../kernel/keccak.ts";
import type { ChainBlock, ChainLog, ChainTransaction, ReadBlock } from "../kernel/ledger.ts";

/** A block as evm-processor hands it over. */
export interface DeliveredBlock {
  readonly block: ChainBlock;
  /** Ours only: it filters them by contract and topic. */
  readonly logs: readonly ChainLog[];
  readonly transactions: readonly ChainTransaction[];
  /** The header's filter, which tells what logs the block may hold. */
  readonly logsBloom: string;
}

/** Takes over what evm-processor delivered. */
export function readBlocks(chainId: number, delivered: readonly unknown[]): readonly DeliveredBlock[] {
  return delivered.map((block) => {
    if (!(block instanceof Block)) throw new TypeError("evm-processor delivered something that is not its own block.");
    return readBlock(chainId, block);
  });
}

/** The block as it is stored, unverified. */
export function withoutLogs({ block, transactions, logs }: DeliveredBlock): ReadBlock {
  return { block, transactions, logs: logs.length, header: null, verified: false };
}

function readBlock(chainId: number, { header, logs }: Block): DeliveredBlock {
  const { height: number, hash, parentHash, timestamp, receiptsRoot, stateRoot, logsBloom } = header;
  if (timestamp === undefined || receiptsRoot === undefined || stateRoot === undefined || logsBloom === undefined) {
    throw new RetryableError(`Block ${number} was delivered without time, roots or bloom filter.`);
  }
  const transactions: ChainTransaction[] = [];
  return {
    block: { chainId, number, hash, parentHash, time: timestamp, receiptsRoot, stateRoot },
    logs: logs.map((log): ChainLog => {
      const { logIndex, transactionIndex, address, topics, transactionHash } = log;
      if (address === undefined || topics === undefined || log.data === undefined || transactionHash === undefined) {
        throw new RetryableError(`Log ${logIndex} of block ${number} was delivered without address, topics, data or transaction hash.`);
      }
      if (transactions.at(-1)?.index !== transactionIndex)
        transactions.push({ index: transactionIndex, hash: transactionHash, receipt: null });
      const data = Buffer.from(log.data.slice(2), "hex");
      return { chainId, blockNumber: number, logIndex, transactionIndex, address, topics, data, dataHash: keccak256Hex(data) };
    }),
    transactions,
    logsBloom,
  };
}
