import { Block } from "@subsquid/evm-processor/lib/mapping/entities.js";
import { RetryableError } from "../kernel/errors.ts";
import { keccak256 } from "../kernel/keccak.ts";
import type { ChainLog, ChainTransaction, ReadBlock } from "../kernel/ledger.ts";

/** A block as evm-processor hands it over, with the filter that tells which logs it may hold. */
export interface DeliveredBlock extends ReadBlock {
  readonly logsBloom: string;
}

/** Takes over what evm-processor delivered. Its logs are ours already: it filters them by contract and topic. */
export function readBlocks(chainId: number, delivered: readonly unknown[]): readonly DeliveredBlock[] {
  return delivered.map((block) => {
    if (!(block instanceof Block)) throw new TypeError("evm-processor delivered something that is not its own block.");
    return readBlock(chainId, block);
  });
}

function readBlock(chainId: number, { header, logs }: Block): DeliveredBlock {
  const { height: number, hash, parentHash, timestamp, receiptsRoot, stateRoot, logsBloom } = header;
  const transactions: ChainTransaction[] = [];
  const chainLogs = logs.map((log): ChainLog => {
    const { logIndex, transactionIndex, address, topics, data, transactionHash } = log;
    if (address === undefined || topics === undefined || data === undefined || transactionHash === undefined) {
      throw new RetryableError(`Log ${logIndex} of block ${number} was delivered without address, topics, data or transaction hash.`);
    }
    if (transactions.at(-1)?.index !== transactionIndex)
      transactions.push({ index: transactionIndex, hash: transactionHash, receipt: null });
    return {
      chainId,
      blockNumber: number,
      logIndex,
      transactionIndex,
      address,
      topics,
      data,
      dataHash: keccak256(Buffer.from(data.slice(2), "hex")),
    };
  });
  if (timestamp === undefined || receiptsRoot === undefined || stateRoot === undefined || logsBloom === undefined) {
    throw new RetryableError(`Block ${number} was delivered without time, roots or bloom filter.`);
  }
  return {
    block: { chainId, number, hash, parentHash, time: timestamp, receiptsRoot, stateRoot },
    logs: chainLogs,
    transactions,
    header: null,
    verified: false,
    logsBloom,
  };
}
