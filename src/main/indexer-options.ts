import type { Logger } from "pino";
import type { Backoff } from "../chain/supervise.ts";
import type { ChainSources } from "../config/sources.ts";
import type { LedgerDomain } from "../domains/domain.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import type { Commit } from "../store/processor-database.ts";

export interface IndexerOptions {
  readonly databaseUrl: string;
  readonly rpcUrl: string;
  readonly gatewayUrl?: string | undefined;
  readonly chain: ChainSources;
  /** The chain's place in the sources file, from 0. */
  readonly position?: number;
  readonly domains: readonly LedgerDomain[];
  /** Blocks after which one is taken as final. */
  readonly finalityConfirmation: number;
  readonly verifyReceipts: boolean;
  readonly log: Logger;
  /** Ends the indexer: what is being stored is stored, the rest is left for the next start. */
  readonly signal?: AbortSignal;
  /** True: it returns as soon as everything is stored that the node has. */
  readonly untilHead?: boolean;
  readonly observer?: IndexerObserver;
  /** Milliseconds between looks at the node's head. */
  readonly pollInterval?: number;
  /** Milliseconds that the node may be behind the database before its chain is taken to have become shorter. */
  readonly patience?: number;
  readonly backoff?: Backoff;
  /** Logs to a transaction. */
  readonly batchLogs?: number;
  /** Blocks that an empty database has to be behind for readers' indices to be put off until it has caught up. */
  readonly longWay?: number;
}

/** What others want to know of a running indexer. */
export interface IndexerObserver {
  readonly onCommit?: (commit: Commit) => void;
  /** Everything is stored that the node has. Called again whenever that becomes true for a further block. */
  readonly onHead?: (head: BlockRef) => void;
  readonly onNodeHead?: (node: BlockRef, stored: BlockRef) => void;
  /** A block's receipts were checked, in so many seconds. */
  readonly onVerified?: (seconds: number) => void;
  readonly onRetry?: (error: unknown, pause: number) => void;
}
