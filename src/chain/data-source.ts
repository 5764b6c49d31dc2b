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
    requests: [
      {
        range: { from: options.from },
        request: {
          // Every header, so that each block's parent hash can be checked. Over RPC they are all fetched anyway.
          includeAllBlocks: true,
          logs: options.contracts.flatMap(({ address, topics, parties }) => {
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
      },
    ],
  };
}
