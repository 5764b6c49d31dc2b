import { createLogger } from "@subsquid/logger";
import { Runner } from "@subsquid/util-internal-processor-tools";
import { Continuity } from "../chain/continuity.ts";
import { openDataSource, type WatchedContract } from "../chain/data-source.ts";
import { HeadWatch } from "../chain/head-watch.ts";
import { isMissingMethod, LedgerNode } from "../chain/node.ts";
import { PatientRpcClient } from "../chain/patient-rpc-client.ts";
import { silentMetrics } from "../chain/quiet-runner.ts";
import { readBlocks, withoutLogs } from "../chain/read-blocks.ts";
import type { ReceiptChecker } from "../chain/receipt-checker.ts";
import { InvalidLedger, OperatorError, RetryableError } from "../kernel/errors.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import { findBlockUpTo, getBlocksAbove } from "../store/blocks.ts";
import type { Sql } from "../store/client.ts";
import type { BatchStore, ProcessorDatabase } from "../store/processor-database.ts";
import { makeIndices, putOffIndices } from "../store/reader-indices.ts";
import type { WriteConnection } from "../store/write-connection.ts";
import type { CarbonTokenBook } from "./carbon-token-book.ts";
import { checkBalances } from "./check-balances.ts";
import { checkCarbonTokens } from "./check-carbon-tokens.ts";
import { checkGovernors } from "./check-governors.ts";
import { checkStartBlocks } from "./check-start-blocks.ts";
import { checkStreams } from "./check-streams.ts";
import type { GovernorBook } from "./governor-book.ts";
import { heal, untilLevel } from "./heal-database.ts";
import type { IndexerOptions } from "./indexer-options.ts";
import type { TokenBook } from "./token-book.ts";

/** What outlives a session. */
export interface Indexing {
  readonly options: IndexerOptions;
  readonly contracts: readonly WatchedContract[];
  readonly tokens: TokenBook;
  readonly governors: GovernorBook;
  readonly carbonTokens: CarbonTokenBook;
  /** Milliseconds between attempts at one request. */
  readonly retrySchedule: number[];
  readonly sql: Sql;
  readonly connection: WriteConnection;
  readonly database: ProcessorDatabase;
  readonly checker: ReceiptChecker | undefined;
  readonly stop: AbortController;
  /** Resolves once `stop` was given. */
  readonly stopped: Promise<void>;
}

/** From the first look at the node to the first error. */
export async function runSession(indexing: Indexing): Promise<void> {
  const { options, contracts, tokens, governors, carbonTokens, retrySchedule, sql, connection, database, checker, stop, stopped } =
    indexing;
  const { log, observer = {}, finalityConfirmation, pollInterval = 1_000, longWay = 1_000 } = options;
  const { chainId } = options.chain;
  const rpc = new PatientRpcClient({
    url: options.rpcUrl,
    maxBatchCallSize: 100,
    requestTimeout: 30_000,
    capacity: 10,
    retryAttempts: retrySchedule.length,
    retrySchedule,
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
    await tokens.ask(node);
    await governors.ask(node);
    await carbonTokens.ask(node);
    const nodeHead = await untilLevel(indexing, node);
    await heal(indexing, node, nodeHead);
    await checkStartBlocks(options.chain.contracts, node, database.head.number, log);
    if (nodeHead.number - database.head.number >= longWay) {
      const putOff = await putOffIndices(
        connection,
        options.domains.flatMap((domain) => domain.readerIndices ?? []),
      );
      if (putOff.length > 0) log.info({ indices: putOff }, "readers' indices are put off until the ledger has been read");
    }

    const findStored = (number: number): Promise<BlockRef | undefined> => findBlockUpTo(sql, chainId, number);
    let announced: string | undefined;
    let indexed = false;
    const compare = streamComparison(indexing, node);
    watch = new HeadWatch({
      node,
      interval: pollInterval,
      patience: options.patience ?? 15_000,
      stored: () => database.head,
      findStored,
      onLook: async (head) => {
        observer.onNodeHead?.(head, database.head);
        if (!indexed && head.number - database.head.number <= finalityConfirmation) {
          await makeIndices(connection, (index) => log.info({ index }, "made a readers' index"));
          indexed = true;
        }
        if (head.hash !== database.head.hash || head.hash === announced) return;
        if (!(await compare(head))) return;
        announced = head.hash;
        observer.onHead?.(head);
        if (options.untilHead === true) stop.abort();
      },
    });
    const { head, finalized } = database;
    const top = await getBlocksAbove(sql, chainId, finalized.number);
    const continuity = new Continuity(node, finalized.number < 0 ? top : [finalized, ...top], finalityConfirmation + 10);
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

/** How often a node is asked to prove the streams at one head before they are left unproven there. */
const proofAttempts = 5;

/**
 * Compares the streams with their contracts, at one head after the other. What the node fails to prove is asked for again
 * at the next look: on a quiet ledger the head may stay for hours. What it cannot prove at all is left unproven and said;
 * what it disproves ends the indexer.
 * @returns whether the head is done with
 */
function streamComparison(
  { options, sql, connection, tokens, governors, carbonTokens }: Indexing,
  node: LedgerNode,
): (head: BlockRef) => Promise<boolean> {
  let asked = { hash: "", times: 0 };
  return async (head) => {
    asked = { hash: head.hash, times: asked.hash === head.hash ? asked.times + 1 : 1 };
    try {
      const dishonest = await checkStreams(sql, connection, options.chain.chainId, node, head, options.verifyReceipts);
      if (dishonest.length > 0) {
        options.log.warn({ streams: dishonest, block: head.number }, "contracts keep another digest than their own records give");
      }
      const refused = (err: Error): void => options.log.warn({ err }, `${node.name} does not take questions together: each is asked alone`);
      await checkBalances(sql, connection, tokens.all, node, head, refused);
      await checkGovernors(sql, connection, governors.all, node, head, refused);
      await checkCarbonTokens(sql, connection, carbonTokens, node, head, refused);
      return true;
    } catch (error) {
      if (error instanceof InvalidLedger) throw error;
      if (asked.times < proofAttempts && !isMissingMethod(error)) return false;
      options.log.warn({ err: error, block: head.number }, "the streams could not be compared with their contracts");
      return true;
    }
  };
}

async function assertChain(node: LedgerNode, chainId: number): Promise<void> {
  const actual = await node.chainId();
  if (actual === chainId) return;
  throw new OperatorError(
    `${node.name} serves chain ${actual}, but the sources file names contracts of chain ${chainId}. Name a node of chain ${chainId} (as the chain's rpc in the sources file, or in RPC_URL), or correct the sources file.`,
  );
}

async function settled(promise: Promise<unknown> | undefined, patience: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([promise?.catch(() => {}), new Promise<void>((wake) => (timer = setTimeout(wake, patience)))]);
  clearTimeout(timer);
}
