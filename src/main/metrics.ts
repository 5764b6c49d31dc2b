import { createServer, type Server } from "node:http";
import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { OperatorError } from "../kernel/errors.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import type { IndexerObserver } from "./indexer-options.ts";

/** What is known of a running indexer: as metrics, and as an answer to "is it well?" */
export class IndexerMetrics implements Required<IndexerObserver> {
  readonly registry = new Registry();
  readonly #head = this.#gauge("head_block", "Newest block whose records are stored.");
  readonly #finalized = this.#gauge("finalized_block", "Newest stored block that is taken as final.");
  readonly #node = this.#gauge("node_block", "Newest block of the ledger's node.");
  readonly #lag = this.#gauge("lag_blocks", "How many blocks the database is behind the node.");
  readonly #committed = this.#gauge("last_commit_timestamp_seconds", "When anything was stored last.");
  readonly #blocks = this.#counter("blocks_total", "Blocks read and stored, those without records included.");
  readonly #verified = this.#counter("verified_blocks_total", "Blocks whose receipts were checked against their header.");
  readonly #verification = this.#counter("verification_seconds_total", "Time spent on checking receipts.");
  readonly #facts = this.#counter("facts_total", "Logs of our contracts stored.");
  readonly #commits = this.#counter("commits_total", "Transactions that stored blocks.");
  readonly #reorganisations = this.#counter("reorganisations_total", "Times that stored blocks were taken back.");
  readonly #rolledBack = this.#counter("rolled_back_blocks_total", "Stored blocks that were taken back.");
  readonly #retries = new Counter({
    name: "plainsight_indexer_retries_total",
    help: "Times that the indexer was interrupted and went on, by the error's name.",
    labelNames: ["error"],
    registers: [this.registry],
  });
  /** Newest block at which the database had all that the node had. */
  #caughtUp: BlockRef | undefined;
  #trouble: string | undefined;

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Undefined once everything was stored that the node had; otherwise why not yet. */
  get notReady(): string | undefined {
    return this.#caughtUp === undefined ? (this.#trouble ?? "has not caught up with the node yet") : undefined;
  }

  /** Undefined while all goes well; otherwise what went wrong since the last success. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  onCommit: Required<IndexerObserver>["onCommit"] = (commit) => {
    this.#trouble = undefined;
    this.#head.set(commit.head.number);
    this.#finalized.set(commit.finalized.number);
    this.#committed.setToCurrentTime();
    this.#commits.inc();
    this.#blocks.inc(commit.blocks);
    this.#verified.inc(commit.verifiedBlocks);
    this.#facts.inc(commit.logs);
    if (commit.rolledBack === 0) return;
    this.#reorganisations.inc();
    this.#rolledBack.inc(commit.rolledBack);
  };

  onHead: Required<IndexerObserver>["onHead"] = (head) => {
    this.#caughtUp = head;
    this.#trouble = undefined;
    this.#head.set(head.number);
    this.#lag.set(0);
  };

  onNodeHead: Required<IndexerObserver>["onNodeHead"] = (node, stored) => {
    this.#node.set(node.number);
    this.#lag.set(Math.max(0, node.number - stored.number));
  };

  onVerified: Required<IndexerObserver>["onVerified"] = (seconds) => {
    this.#verification.inc(seconds);
  };

  onRetry: Required<IndexerObserver>["onRetry"] = (error) => {
    this.#trouble = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    this.#retries.inc({ error: error instanceof Error ? error.name : "unknown" });
  };

  #gauge(name: string, help: string): Gauge {
    return new Gauge({ name: `plainsight_indexer_${name}`, help, registers: [this.registry] });
  }

  #counter(name: string, help: string): Counter {
    return new Counter({ name: `plainsight_indexer_${name}`, help, registers: [this.registry] });
  }
}

/**
 * Serves /metrics, /healthz (200 while all goes well) and /readyz (200 once it has caught up with the node), to this
 * machine only: metrics tell strangers more than they need to know.
 */
export async function serveMetrics(metrics: IndexerMetrics, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = (status: number, body: string, type = "text/plain; charset=utf-8"): void => {
      response.writeHead(status, { "content-type": type });
      response.end(body);
    };
    const state = (trouble: string | undefined): void => answer(trouble === undefined ? 200 : 503, `${trouble ?? "ok"}\n`);
    switch (request.url) {
      case "/healthz":
        return state(metrics.trouble);
      case "/readyz":
        return state(metrics.notReady);
      case "/metrics":
        metrics.registry.metrics().then(
          (text) => answer(200, text, metrics.registry.contentType),
          (error: unknown) => answer(500, String(error)),
        );
        return;
      default:
        return answer(404, "There is /metrics, /healthz and /readyz.\n");
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(
        new OperatorError(`Port ${port} cannot be used for the indexer's metrics (${cause.message}). Choose another with METRICS_PORT=….`, {
          cause,
        }),
      ),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
}
