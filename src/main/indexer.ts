import { Reorganised } from "../chain/head-watch.ts";
import { ReceiptChecker } from "../chain/receipt-checker.ts";
import { type Backoff, supervise } from "../chain/supervise.ts";
import { openDatabase } from "../store/client.ts";
import { ProcessorDatabase } from "../store/processor-database.ts";
import { WriteConnection } from "../store/write-connection.ts";
import { CarbonTokenBook } from "./carbon-token-book.ts";
import { GovernorBook } from "./governor-book.ts";
import type { IndexerOptions } from "./indexer-options.ts";
import { runSession } from "./indexing-session.ts";
import { ofOwnLogs } from "./own-logs.ts";
import { TokenBook } from "./token-book.ts";
import { watchedContracts } from "./watched-contracts.ts";

const defaultBackoff: Backoff = { first: 250, most: 30_000 };

/**
 * Reads the ledger into the database until it is told to stop, whatever the node or the database do meanwhile.
 * @throws OperatorError for what the operator can mend, InvalidLedger when the node contradicts itself or what is stored
 */
export async function runIndexer(options: IndexerOptions): Promise<void> {
  const { log, observer = {}, backoff = defaultBackoff, databaseUrl, rpcUrl } = options;
  const { chainId } = options.chain;
  if (options.signal?.aborted) return;
  const stop = new AbortController();
  options.signal?.addEventListener("abort", () => stop.abort(), { once: true });
  const stopped = new Promise<void>((resolve) => stop.signal.addEventListener("abort", () => resolve(), { once: true }));
  const tokens = new TokenBook(options.chain);
  const governors = new GovernorBook(options.chain);
  const carbonTokens = new CarbonTokenBook(options.chain);
  const contracts = watchedContracts(options.chain, options.domains, tokens);
  // Milliseconds between the first few attempts at one request; what takes longer is the supervisor's.
  const retrySchedule = [1, 4, 16].map((factor) => Math.min(backoff.most, factor * backoff.first));
  const sql = openDatabase(databaseUrl, { name: "plainsight indexer", connections: 2 });
  const connection = new WriteConnection(databaseUrl, "plainsight indexer, writing");
  const checker = options.verifyReceipts
    ? new ReceiptChecker({ rpcUrl, contracts, retrySchedule }, (seconds) => observer.onVerified?.(seconds))
    : undefined;
  let progressed = false;
  const database = new ProcessorDatabase({
    sql,
    connection,
    chainId,
    position: options.position ?? 0,
    writers: options.domains.map((domain) => ofOwnLogs(domain, options.chain, tokens)),
    ...(options.batchLogs === undefined ? {} : { batchLogs: options.batchLogs }),
    onCommit: (commit) => {
      progressed = true;
      if (commit.logs > 0 || commit.rolledBack > 0) log.info(commit, "stored");
      observer.onCommit?.(commit);
    },
  });
  try {
    await supervise(
      () =>
        runSession({
          options,
          contracts,
          tokens,
          governors,
          carbonTokens,
          retrySchedule,
          sql,
          connection,
          database,
          checker,
          stop,
          stopped,
        }),
      {
        backoff,
        signal: stop.signal,
        progressed: () => {
          const was = progressed;
          progressed = false;
          return was;
        },
        onRetry: (error, pause) => {
          if (error instanceof Reorganised) log.warn(error.message);
          else log.error({ err: error, retryIn: pause }, "interrupted; will go on");
          observer.onRetry?.(error, pause);
        },
      },
    );
  } finally {
    await checker?.close();
    await connection.close();
    await sql.end({ timeout: 1 });
  }
}
