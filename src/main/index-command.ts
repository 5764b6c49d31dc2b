import { Command } from "commander";
import { pino } from "pino";
import { quietLibraries } from "../chain/quiet-runner.ts";
import { readEnvironment } from "../config/environment.ts";
import { getSources, nodeOf, sourcesPath } from "../config/sources.ts";
import { ledgerDomains } from "../domains/index.ts";
import { InvalidLedger, OperatorError } from "../kernel/errors.ts";
import { runIndexer } from "./indexer.ts";
import { IndexerMetrics, serveMetrics } from "./metrics.ts";
import { migrateDatabase } from "./migrate.ts";
import { runningDatabase, runningNode } from "./running.ts";

export function indexCommand(): Command {
  return new Command("index")
    .description("Reads the ledger into the database, and goes on as it grows.")
    .option("--until-head", "end once everything is stored that the node has", false)
    .action(index);
}

async function index(options: { untilHead: boolean }): Promise<void> {
  const environment = readEnvironment();
  const log = pino({ level: environment.LOG_LEVEL });
  quietLibraries(log);
  const sources = getSources(sourcesPath(environment));
  const databaseUrl = environment.DATABASE_URL ?? runningDatabase(environment.DATA_DIR);
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const metrics = new IndexerMetrics(sources.chains.map(({ chainId }) => chainId));
  const server = await serveMetrics(metrics, environment.METRICS_PORT);
  try {
    await migrateDatabase(databaseUrl);
    // Each chain by itself: what ends the reading of one leaves the others alone.
    const ended = await Promise.allSettled(
      sources.chains.map((chain, position) => {
        const chainLog = log.child({ chain: chain.chainId });
        const running = runIndexer({
          databaseUrl,
          chain,
          position,
          rpcUrl: nodeOf(chain, () => environment.RPC_URL ?? runningNode(environment.DATA_DIR)),
          gatewayUrl: chain.rpc === undefined ? environment.GATEWAY_URL : undefined,
          domains: ledgerDomains,
          finalityConfirmation: chain.finalityConfirmation ?? environment.FINALITY_CONFIRMATION,
          verifyReceipts: environment.VERIFY_RECEIPTS,
          log: chainLog,
          signal: stop.signal,
          untilHead: options.untilHead,
          observer: metrics.ofChain(chain.chainId),
        });
        return running.catch((error: unknown) => {
          metrics.ofChain(chain.chainId).onEnd(error);
          if (error instanceof OperatorError || error instanceof InvalidLedger)
            chainLog.fatal({ err: { name: error.name } }, error.message);
          throw error;
        });
      }),
    );
    for (const outcome of ended) if (outcome.status === "rejected") throw forOperator(outcome.reason);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

function forOperator(error: unknown): unknown {
  return error instanceof InvalidLedger ? new OperatorError(error.message, { cause: error }) : error;
}
