/**
 * One of those that are compared, in a process of its own, so that each begins cold and its CPU seconds are its own.
 * Prints one line of JSON: facts, wall and CPU seconds from the first request to the last row.
 * @param argv which, RPC_URL, DATABASE_URL
 */
import { EvmBatchProcessor } from "@subsquid/evm-processor";
import { pino } from "pino";
import { quietLibraries } from "../src/chain/quiet-runner.ts";
import { ledgerDomains } from "../src/domains/index.ts";
import { events } from "../src/generated/abi/FundLedger.ts";
import { runIndexer } from "../src/main/indexer.ts";
import { chainId, ledger, registry } from "./synthesise-chain.ts";

export interface Outcome {
  readonly facts: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

const [which = "", rpcUrl = "", databaseUrl = ""] = process.argv.slice(2);
const log = pino({ level: "error" });
quietLibraries(log);
const began = performance.now();
const cpuBefore = process.cpuUsage();

function finish(facts: number): void {
  const { user, system } = process.cpuUsage(cpuBefore);
  const outcome: Outcome = {
    facts,
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(outcome));
}

switch (which) {
  case "processor":
    readWithProcessorOnly();
    break;
  case "indexer":
    await index(false);
    break;
  case "indexer-verifying":
    await index(true);
    break;
  default:
    throw new Error(`There is no contestant called ${which}.`);
}

/** evm-processor as its makers document it, fetching and decoding the same events, with no database at all. */
function readWithProcessorOnly(): void {
  let facts = 0;
  let cents = 0n;
  const processor = new EvmBatchProcessor()
    .setRpcEndpoint({ url: rpcUrl })
    .setFinalityConfirmation(10)
    .setBlockRange({ from: 0 })
    .addLog({ address: [ledger], topic0: [events.FlowRecorded.topic] });
  let head = { height: -1, hash: "0x" };
  processor.run(
    {
      connect: async () => head,
      transact: async (info, handle) => {
        await handle(undefined);
        head = info.nextHead;
        if (!info.isOnTop) return;
        if (cents === 0n) throw new Error("Nothing was decoded.");
        finish(facts);
        process.exit(0);
      },
    },
    async ({ blocks }) => {
      for (const { logs } of blocks) {
        for (const event of logs) {
          cents += events.FlowRecorded.decode(event).flow.usdCents;
          facts += 1;
        }
      }
    },
  );
}

async function index(verifyReceipts: boolean): Promise<void> {
  let facts = 0;
  await runIndexer({
    databaseUrl,
    rpcUrl,
    chain: {
      chainId,
      contracts: [
        { kind: "OrganisationRegistry", address: registry, startBlock: 0 },
        { kind: "FundLedger", address: ledger, startBlock: 0 },
      ],
    },
    domains: ledgerDomains,
    finalityConfirmation: 10,
    verifyReceipts,
    log,
    untilHead: true,
    pollInterval: 200,
    observer: {
      onCommit: (commit) => {
        facts += commit.logs;
      },
    },
  });
  finish(facts);
  process.exit(0);
}
