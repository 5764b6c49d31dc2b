/**
 * An indexer in a process of its own, to be killed. Tells its parent of each commit and of each head.
 * @param argv DATABASE_URL, RPC_URL, the chain's sources as JSON
 */
import { pino } from "pino";
import { quietLibraries } from "../chain/quiet-runner.ts";
import { ledgerDomains } from "../domains/index.ts";
import { runIndexer } from "../main/indexer.ts";

const [databaseUrl = "", rpcUrl = "", chain = ""] = process.argv.slice(2);
const log = pino({ level: "silent" });
quietLibraries(log);
await runIndexer({
  databaseUrl,
  rpcUrl,
  chain: JSON.parse(chain),
  domains: ledgerDomains,
  finalityConfirmation: 4,
  verifyReceipts: true,
  log,
  pollInterval: 20,
  patience: 500,
  backoff: { first: 10, most: 100 },
  batchLogs: 20,
  longWay: 0,
  observer: {
    onCommit: () => process.send?.("commit"),
    onHead: (head) => process.send?.(head.hash),
  },
});
