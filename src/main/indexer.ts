import { createLogger } from "@subsquid/logger";
import { Runner } from "@subsquid/util-internal-processor-tools";
import type { Logger } from "pino";
import { Continuity } from "../chain/continuity.ts";
import { openDataSource, type WatchedContract } from "../chain/data-source.ts";
import { HeadWatch, Reorganised } from "../chain/head-watch.ts";
import { findCommonAncestor } from "../chain/heal.ts";
import { LedgerNode } from "../chain/node.ts";
import { PatientRpcClient } from "../chain/patient-rpc-client.ts";
import { silentMetrics } from "../chain/quiet-runner.ts";
import { readBlocks, withoutLogs } from "../chain/read-blocks.ts";
import { ReceiptChecker } from "../chain/receipt-checker.ts";
import { type Backoff, supervise } from "../chain/supervise.ts";
import type { ChainSources } from "../config/sources.ts";
import type { LedgerDomain } from "../domains/domain.ts";
import { InvalidLedger, OperatorError, RetryableError } from "../kernel/errors.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import { findBlockUpTo, getBlocksAbove } from "../store/blocks.ts";
import { beforeFirst } from "../store/checkpoint.ts";
import type { Sql } from "../store/client.ts";
import { type BatchStore, type Commit, ProcessorDatabase } from "../store/processor-database.ts";
import { checkStreams } from "./check-streams.ts";

export interface IndexerOptions {
  readonly sql: Sql;
  readonly rpcUrl: string;
  readonly gatewayUrl?: string | undefined;
  readonly chain: ChainSources;
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
}

const defaultBackoff: Backoff = { first: 250, most: 30_000 };

/** Milliseconds between the first few attempts at one request; what takes longer is the supervisor's. */
function retrySchedule({ backoff = defaultBackoff }: IndexerOptions): number[] {
  return [1, 4, 16].map((factor) => Math.min(backoff.most, factor * backoff.first));
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

/**
 * Reads the ledger into the database until it is told to stop, whatever the node or the database do meanwhile.
 * @throws OperatorError for what the operator can mend, InvalidLedger when the node contradicts itself or what is stored
 */
export async function runIndexer(options: IndexerOptions): Promise<void> {
  const { log, observer = {} } = options;
  const stop = new AbortController();
  options.signal?.addEventListener("abort", () => stop.abort(), { once: true });
  if (options.signal?.aborted) return;
  let progressed = false;
  const database = new ProcessorDatabase({
    sql: options.sql,
    chainId: options.chain.chainId,
    writers: options.domains.map((domain) => domain.writer),
    ...(options.batchLogs === undefined ? {} : { batchLogs: options.batchLogs }),
    onCommit: (commit) => {
      progressed = true;
      if (commit.logs > 0 || commit.rolledBack > 0) log.info(commit, "stored");
      observer.onCommit?.(commit);
    },
  });
  const stopped = new Promise<void>((resolve) => stop.signal.addEventListener("abort", () => resolve(), { once: true }));
  const checker = options.verifyReceipts
    ? new ReceiptChecker(
        { rpcUrl: options.rpcUrl, contracts: watchedContracts(options), retrySchedule: retrySchedule(options) },
        (seconds) => observer.onVerified?.(seconds),
      )
    : undefined;
  const supervision = {
    backoff: options.backoff ?? defaultBackoff,
    signal: stop.signal,
    progressed: () => {
      const was = progressed;
      progressed = false;
      return was;
    },
    onRetry: (error: unknown, pause: number) => {
      if (error instanceof Reorganised) log.warn(error.message);
      else log.error({ err: error, retryIn: pause }, "interrupted; will go on");
      observer.onRetry?.(error, pause);
    },
  };
  try {
    await supervise(() => runSession(options, database, checker, stop, stopped), supervision);
  } finally {
    await checker?.close();
  }
}

/** From the first look at the node to the first error. */
async function runSession(
  options: IndexerOptions,
  database: ProcessorDatabase,
  checker: ReceiptChecker | undefined,
  stop: AbortController,
  stopped: Promise<void>,
): Promise<void> {
  const { log, observer = {}, finalityConfirmation, pollInterval = 1_000 } = options;
  const { chainId } = options.chain;
  const rpc = new PatientRpcClient({
    url: options.rpcUrl,
    maxBatchCallSize: 100,
    requestTimeout: 30_000,
    capacity: 10,
    retryAttempts: 3,
    retrySchedule: retrySchedule(options),
    log: createLogger("rpc"),
  });
  const node = new LedgerNode(rpc);
  let open = true;
  let watch: HeadWatch | undefined;
  let running: Promise<void> | undefined;
  const work = async (): Promise<void> => {
    await assertChain(node, chainId);
    const genesis = await node.findBlock(0);
    if (genesis === undefined) throw new RetryableError(`${node.name} does not have its block 0.`);
    await database.open(genesis.hash);
    const nodeHead = await untilLevel(options, database, node);
    await heal(options, database, node, nodeHead);

    const findStored = (number: number): Promise<BlockRef | undefined> => findBlockUpTo(options.sql, chainId, number);
    let announced: string | undefined;
    watch = new HeadWatch({
      node,
      interval: pollInterval,
      patience: options.patience ?? 15_000,
      stored: () => database.head,
      findStored,
      onLook: async (head) => {
        observer.onNodeHead?.(head, database.head);
        if (head.hash !== database.head.hash || head.hash === announced) return;
        await compareStreams(options, node, head);
        announced = head.hash;
        observer.onHead?.(head);
        if (options.untilHead === true) stop.abort();
      },
    });
    const { head, finalized } = database;
    const top = await getBlocksAbove(options.sql, chainId, finalized.number);
    const continuity = new Continuity(node, finalized.number < 0 ? top : [finalized, ...top], finalityConfirmation + 10);
    const contracts = watchedContracts(options);
    const source = openDataSource<BatchStore>({
      rpc,
      gatewayUrl: options.gatewayUrl,
      contracts,
      // A block before the first that is asked for would be delivered without its fields once it is not yet final.
      from:
        head.number >= 0
          ? 0
          : Math.min(...contracts.map((contract) => contract.startBlock), Math.max(0, nodeHead.number - finalityConfirmation)),
      finalityConfirmation,
      pollInterval,
      ownBloomCheck: options.verifyReceipts,
      log: createLogger("gateway"),
    });
    const guard = (): void => {
      if (!open) throw new RetryableError("This run of the indexer has ended.");
    };
    running = new Runner<unknown, BatchStore>({
      ...source,
      prometheus: silentMetrics,
      log: createLogger("processor"),
      database: {
        supportsHotBlocks: true,
        connect: () => database.connect(),
        transactHot: () => database.transactHot(),
        transact: async (info, gather) => {
          guard();
          await database.transact(info, gather);
          watch?.nudge();
        },
        transactHot2: async (info, gather) => {
          guard();
          await database.transactHot2(info, gather);
          watch?.nudge();
        },
      },
      process: async (store, { blocks }) => {
        const delivered = readBlocks(chainId, blocks);
        await continuity.follow(delivered.map(({ block }) => block));
        store.add(
          delivered.flatMap((block) => block.logs),
          checker === undefined ? Promise.resolve(delivered.map(withoutLogs)) : checker.check(delivered),
        );
      },
    }).run();
    running.catch(() => {});
    await Promise.race([running, watch.interrupted]);
  };
  let interruption: unknown;
  try {
    const working = work();
    working.catch(() => {});
    await Promise.race([working, stopped]);
  } catch (error) {
    interruption = error;
    throw error;
  } finally {
    open = false;
    watch?.stop();
    rpc.close();
    await settled(running, 5_000);
    // Before another run the last transaction must have ended one way or the other. Before the end of the process it
    // need not: a database that is out of reach would keep it from ending for good.
    const settling = database.settle(interruption);
    await (stop.signal.aborted ? settled(settling, 10_000) : settling);
    log.debug("session ended");
  }
}

/** What the node cannot prove is left unproven and said; what it disproves ends the indexer. */
async function compareStreams({ sql, chain, log }: IndexerOptions, node: LedgerNode, head: BlockRef): Promise<void> {
  try {
    await checkStreams(sql, chain.chainId, node, head);
  } catch (error) {
    if (error instanceof InvalidLedger) throw error;
    log.warn({ err: error, block: head.number }, "the streams could not be compared with their contracts");
  }
}

async function assertChain(node: LedgerNode, chainId: number): Promise<void> {
  const actual = await node.chainId();
  if (actual === chainId) return;
  throw new OperatorError(
    `${node.name} serves chain ${actual}, but the sources file names contracts of chain ${chainId}. Set RPC_URL to a node of chain ${chainId}, or correct the sources file.`,
  );
}

/** A node that is a little behind will catch up; one that stays behind what is stored has a shorter chain. */
async function untilLevel(options: IndexerOptions, database: ProcessorDatabase, node: LedgerNode): Promise<BlockRef> {
  const deadline = Date.now() + (options.patience ?? 15_000);
  for (;;) {
    const head = await node.head();
    if (head.number >= database.head.number || Date.now() > deadline) return head;
    const stored = await findBlockUpTo(options.sql, options.chain.chainId, head.number);
    if (stored?.number === head.number && stored.hash !== head.hash) return head;
    await new Promise((wake) => setTimeout(wake, options.pollInterval ?? 1_000));
  }
}

/** Rolls back what the node's chain no longer has. */
async function heal(options: IndexerOptions, database: ProcessorDatabase, node: LedgerNode, nodeHead: BlockRef): Promise<void> {
  const { chainId } = options.chain;
  const { head, finalized } = database;
  if (head.number < 0) return;
  const findHash = async (number: number): Promise<string | undefined> => (await node.findBlock(number))?.hash;
  if ((await findHash(head.number)) === head.hash) return;
  const findStored = (number: number): Promise<BlockRef | undefined> => findBlockUpTo(options.sql, chainId, number);
  const ancestor = (await findCommonAncestor(head, findStored, findHash)) ?? beforeFirst;
  const final = nodeHead.number - options.finalityConfirmation;
  // Blocks that were final and are so no longer have to be read again, as those without records were not kept.
  const base =
    ancestor.number >= finalized.number && final >= finalized.number
      ? ancestor
      : ((await findStored(Math.min(ancestor.number - options.finalityConfirmation, final))) ?? beforeFirst);
  options.log.warn({ from: head, to: base, commonAncestor: ancestor }, "the ledger was reorganised; rolling back");
  await database.rollBackTo(base);
}

function watchedContracts({ chain, domains }: IndexerOptions): readonly WatchedContract[] {
  return chain.contracts.flatMap(({ address, kind, startBlock }) => {
    const topics = domains.flatMap((domain) =>
      domain.selections.filter((selection) => selection.contractKind === kind).flatMap((selection) => selection.topics),
    );
    return topics.length === 0 ? [] : [{ address, topics, startBlock }];
  });
}

async function settled(promise: Promise<unknown> | undefined, patience: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([promise?.catch(() => {}), new Promise<void>((wake) => (timer = setTimeout(wake, patience)))]);
  clearTimeout(timer);
}
