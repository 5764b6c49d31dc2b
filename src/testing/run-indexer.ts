import { pino } from "pino";
import { quietLibraries } from "../chain/quiet-runner.ts";
import { ledgerDomains } from "../domains/index.ts";
import { type IndexerOptions, runIndexer } from "../main/indexer.ts";
import type { TestDatabase } from "./database.ts";
import type { TestLedger } from "./test-ledger.ts";

/** Says nothing: tests provoke on purpose what would be logged. */
const log = pino({ level: "error" });
quietLibraries(log);

/** How tests run the indexer: in haste, with few confirmations. */
export function testOptions(ledger: TestLedger, database: Pick<TestDatabase, "sql">): IndexerOptions {
  return {
    sql: database.sql,
    rpcUrl: ledger.chain.url,
    chain: ledger.sources,
    domains: ledgerDomains,
    finalityConfirmation: 4,
    verifyReceipts: true,
    log,
    pollInterval: 20,
    patience: 500,
    backoff: { first: 10, most: 100 },
  };
}

/** Indexes everything that the node has. */
export async function indexAll(
  ledger: TestLedger,
  database: Pick<TestDatabase, "sql">,
  changes: Partial<IndexerOptions> = {},
): Promise<void> {
  await runIndexer({ ...testOptions(ledger, database), untilHead: true, ...changes });
}
