import { EvmArchive } from "@subsquid/evm-processor/lib/ds-archive/client.js";
import { EvmRpcDataSource } from "@subsquid/evm-processor/lib/ds-rpc/client.js";
import type { DataRequest } from "@subsquid/evm-processor/lib/interfaces/data-request.js";
import { HttpAgent, HttpClient } from "@subsquid/http-client";
import type { Logger } from "@subsquid/logger";
import type { RpcClient } from "@subsquid/rpc-client";
import { ArchiveClient } from "@subsquid/util-internal-archive-client";
import type { RunnerConfig } from "@subsquid/util-internal-processor-tools";

/** A contract of ours and the logs that we read of it. */
export interface WatchedContract {
  /** Lower case, with 0x. */
  readonly address: string;
  readonly topics: readonly string[];
  /** Its first block that is read. */
  readonly startBlock: number;
  /** Only logs that name one of these as their first or second argument, as topics hold them; absent: all. */
  readonly parties?: readonly string[];
}

export interface DataSourceOptions {
  readonly rpc: RpcClient;
  readonly gatewayUrl: string | undefined;
  readonly contracts: readonly WatchedContract[];
  /** First block to read. */
  readonly from: number;
  readonly finalityConfirmation: number;
  /** Milliseconds between looks at the node's head. */
  readonly pollInterval: number;
  /** True where we check each block's logs against its bloom filter ourselves, and can say more about what is wrong. */
  readonly ownBloomCheck: boolean;
  readonly log: Logger;
}

const fields = {
  block: { timestamp: true, logsBloom: true, receiptsRoot: true, stateRoot: true },
  log: { address: true, topics: true, data: true, transactionHash: true },
};

type Sources<Store> = Pick<RunnerConfig<DataRequest, Store>, "archive" | "hotDataSource" | "requests">;

/**
 * evm-processor's own data sources and what we ask of them. They are run by its Runner instead of by
 * EvmBatchProcessor.run, which ends the whole process at the first error and listens on all interfaces for metrics.
 */
export function openDataSource<Store>(options: DataSourceOptions): Sources<Store> {
  const log = options.log;
  const gateway =
    options.gatewayUrl === undefined
      ? {}
      : {
          archive: new EvmArchive(
            new ArchiveClient({ http: new HttpClient({ agent: new HttpAgent({ keepAlive: true }), log }), url: options.gatewayUrl, log }),
          ),
        };
  return {
    ...gateway,
    hotDataSource: new EvmRpcDataSource({
      rpc: options.rpc,
      finalityConfirmation: options.finalityConfirmation,
      headPollInterval: options.pollInterval,
      ...(options.ownBloomCheck ? { validationFlags: { disableLogsBloomCheck: true } } : {}),
    }),
    requests: readingRanges(options.contracts, options.from).map(({ from, to, contracts }) => ({
      range: { from, ...(to !== null && { to }) },
      request: {
        // Every header, so that each block's parent hash can be checked. Over RPC they are all fetched anyway.
        includeAllBlocks: true,
        logs: contracts.flatMap(({ address, topics, parties }) => {
          const all = { address: [address], topic0: [...topics] };
          return parties === undefined
            ? [all]
            : [
                { ...all, topic1: [...parties] },
                { ...all, topic2: [...parties] },
              ];
        }),
        fields,
      },
    })),
  };
}

/** Runs of blocks in which the same contracts are read. */
interface ReadingRange {
  readonly from: number;
  /** Its last block; null: without end. */
  readonly to: number | null;
  readonly contracts: readonly WatchedContract[];
}

/** Each contract is read from its own first block on; what it logged before is nobody's wish. */
function readingRanges(contracts: readonly WatchedContract[], first: number): readonly ReadingRange[] {
  const starts = [...new Set([first, ...contracts.map(({ startBlock }) => startBlock)])].filter((start) => start >= first);
  return starts
    .sort((a, b) => a - b)
    .map((from, i, all) => ({
      from,
      to: all[i + 1] === undefined ? null : (all[i + 1] ?? 0) - 1,
      contracts: contracts.filter(({ startBlock }) => startBlock <= from),
    }));
}
