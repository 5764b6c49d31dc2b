import { pino } from "pino";
import { expect } from "vitest";
import { quietLibraries } from "../chain/quiet-runner.ts";
import { ledgerDomains } from "../domains/index.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import { runIndexer } from "../main/indexer.ts";
import type { IndexerOptions } from "../main/indexer-options.ts";
import { createTestDatabase, type TestDatabase } from "./database.ts";
import { digestDatabase } from "./database-digest.ts";
import type { TestLedger } from "./test-ledger.ts";

/** What of a ledger the indexer needs to know. */
export type IndexedLedger = Pick<TestLedger, "chain" | "sources" | "head">;

/** Says nothing: tests provoke on purpose what would be logged. */
const log = pino({ level: "silent" });
quietLibraries(log);

/** How tests run the indexer: in haste, with few confirmations. */
function testOptions(ledger: IndexedLedger, database: Pick<TestDatabase, "url">): IndexerOptions {
  return {
    databaseUrl: database.url,
    rpcUrl: ledger.chain.url,
    chain: ledger.sources,
    domains: ledgerDomains,
    finalityConfirmation: 4,
    verifyReceipts: true,
    log,
    pollInterval: 20,
    patience: 500,
    backoff: { first: 10, most: 100 },
    longWay: 0,
  };
}

/** Indexes everything that the node has. */
export async function indexAll(
  ledger: IndexedLedger,
  database: Pick<TestDatabase, "url">,
  changes: Partial<IndexerOptions> = {},
): Promise<void> {
  await runIndexer({ ...testOptions(ledger, database), untilHead: true, ...changes });
}

/** An indexer that runs on until it is stopped. */
export class RunningIndexer {
  readonly #ledger: IndexedLedger;
  readonly #stop = new AbortController();
  readonly #ended: Promise<void>;
  #head: BlockRef | undefined;
  #failure: unknown;
  /** Errors after which it went on. */
  readonly retries: unknown[] = [];
  /** Blocks taken back, in all. */
  rolledBack = 0;

  constructor(ledger: IndexedLedger, database: Pick<TestDatabase, "url">, changes: Partial<IndexerOptions> = {}) {
    this.#ledger = ledger;
    this.#ended = runIndexer({
      ...testOptions(ledger, database),
      signal: this.#stop.signal,
      observer: {
        onHead: (head) => {
          this.#head = head;
        },
        onRetry: (error) => this.retries.push(error),
        onCommit: ({ rolledBack }) => {
          this.rolledBack += rolledBack;
        },
      },
      ...changes,
    });
    this.#ended.catch((error: unknown) => {
      this.#failure = error;
    });
  }

  /** Returns once everything is stored that the node has. */
  async untilHead(): Promise<void> {
    await this.until(async () => this.#head?.hash === (await this.#ledger.head()).hash);
  }

  async until(condition: () => Promise<boolean> | boolean): Promise<void> {
    while (!(await condition())) {
      if (this.#failure !== undefined) throw this.#failure;
      await new Promise((wake) => setTimeout(wake, 10));
    }
  }

  /** False once it has ended by itself. */
  get running(): boolean {
    return this.#failure === undefined;
  }

  /** What it ended with by itself. */
  get ended(): Promise<void> {
    return this.#ended;
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#ended.catch(() => {});
  }
}

/** Indexes the ledger a second time, from nothing, and expects every table to be the same. */
export async function expectAsAfterCleanRun(
  ledger: IndexedLedger,
  database: Pick<TestDatabase, "sql">,
  changes: Partial<IndexerOptions> = {},
): Promise<void> {
  const clean = await createTestDatabase();
  try {
    await indexAll(ledger, clean, changes);
    expect(await digestDatabase(database.sql)).toEqual(await digestDatabase(clean.sql));
  } finally {
    await clean.drop();
  }
}
