import { createServer, type Server } from "node:http";
import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { OperatorError } from "../kernel/errors.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import type { IndexerObserver } from "./indexer-options.ts";

/** What is known of a running indexer, chain by chain: as metrics, and as an answer to "is it well?" */
export class IndexerMetrics {
  readonly registry = new Registry();
  readonly #chains: ReadonlyMap<number, ChainMetrics>;

  constructor(chainIds: readonly number[]) {
    collectDefaultMetrics({ register: this.registry });
    const meters = openMeters(this.registry);
    this.#chains = new Map(chainIds.map((chainId) => [chainId, new ChainMetrics(chainId, meters)]));
  }

  ofChain(chainId: number): ChainMetrics {
    const chain = this.#chains.get(chainId);
    if (chain === undefined) throw new Error(`Chain ${chainId} is not one of those that are indexed.`);
    return chain;
  }

  /** Undefined once everything was stored that the nodes had; otherwise why not yet. */
  get notReady(): string | undefined {
    return this.#join(({ notReady }) => notReady);
  }

  /** Undefined while all goes well; otherwise what went wrong since the last success. */
  get trouble(): string | undefined {
    return this.#join(({ trouble }) => trouble);
  }

  #join(told: (chain: ChainMetrics) => string | undefined): string | undefined {
    const lines = [...this.#chains].flatMap(([chainId, chain]) => {
      const line = told(chain);
      return line === undefined ? [] : [this.#chains.size === 1 ? line : `chain ${chainId}: ${line}`];
    });
    return lines.length === 0 ? undefined : lines.join("\n");
  }
}

type Meters = ReturnType<typeof openMeters>;

function openMeters(registry: Registry) {
  const name = (of: string): string => `plainsight_indexer_${of}`;
  const labelNames = ["chain"] as const;
  const registers = [registry];
  const gauge = (of: string, help: string) => new Gauge({ name: name(of), help, labelNames, registers });
  const counter = (of: string, help: string) => new Counter({ name: name(of), help, labelNames, registers });
  return {
    head: gauge("head_block", "Newest block whose records are stored."),
    finalized: gauge("finalized_block", "Newest stored block that is taken as final."),
    node: gauge("node_block", "Newest block of the ledger's node."),
    lag: gauge("lag_blocks", "How many blocks the database is behind the node."),
    committed: gauge("last_commit_timestamp_seconds", "When anything was stored last."),
    blocks: counter("blocks_total", "Blocks read and stored, those without records included."),
    verified: counter("verified_blocks_total", "Blocks whose receipts were checked against their header."),
    verification: counter("verification_seconds_total", "Time spent on checking receipts."),
    facts: counter("facts_total", "Logs of our contracts stored."),
    commits: counter("commits_total", "Transactions that stored blocks."),
    reorganisations: counter("reorganisations_total", "Times that stored blocks were taken back."),
    rolledBack: counter("rolled_back_blocks_total", "Stored blocks that were taken back."),
    retries: new Counter({
      name: name("retries_total"),
      help: "Times that the indexer was interrupted and went on, by the error's name.",
      labelNames: ["chain", "error"] as const,
      registers,
    }),
  };
}

/** What is known of one chain's indexing. */
export class ChainMetrics implements Required<IndexerObserver> {
  readonly #meters: Meters;
  readonly #chain: string;
  /** Newest block at which the database had all that the node had. */
  #caughtUp: BlockRef | undefined;
  #trouble: string | undefined;

  constructor(chainId: number, meters: Meters) {
    this.#chain = String(chainId);
    this.#meters = meters;
    // Counters that stand at 0 are told as well: of one that is absent nothing can be asked.
    for (const meter of ["blocks", "verified", "verification", "facts", "commits", "reorganisations", "rolledBack"] as const)
      meters[meter].inc({ chain: this.#chain }, 0);
  }

  get notReady(): string | undefined {
    return this.#caughtUp === undefined ? (this.#trouble ?? "has not caught up with the node yet") : undefined;
  }

  get trouble(): string | undefined {
    return this.#trouble;
  }

  onCommit: Required<IndexerObserver>["onCommit"] = (commit) => {
    const meters = this.#meters;
    const chain = { chain: this.#chain };
    this.#trouble = undefined;
    meters.head.set(chain, commit.head.number);
    meters.finalized.set(chain, commit.finalized.number);
    meters.committed.set(chain, Date.now() / 1000);
    meters.commits.inc(chain);
    meters.blocks.inc(chain, commit.blocks);
    meters.verified.inc(chain, commit.verifiedBlocks);
    meters.facts.inc(chain, commit.logs);
    if (commit.rolledBack === 0) return;
    meters.reorganisations.inc(chain);
    meters.rolledBack.inc(chain, commit.rolledBack);
  };

  onHead: Required<IndexerObserver>["onHead"] = (head) => {
    this.#caughtUp = head;
    this.#trouble = undefined;
    this.#meters.head.set({ chain: this.#chain }, head.number);
    this.#meters.lag.set({ chain: this.#chain }, 0);
  };

  onNodeHead: Required<IndexerObserver>["onNodeHead"] = (node, stored) => {
    this.#meters.node.set({ chain: this.#chain }, node.number);
    this.#meters.lag.set({ chain: this.#chain }, Math.max(0, node.number - stored.number));
  };

  onVerified: Required<IndexerObserver>["onVerified"] = (seconds) => {
    this.#meters.verification.inc({ chain: this.#chain }, seconds);
  };

  onRetry: Required<IndexerObserver>["onRetry"] = (error) => {
    this.#trouble = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    this.#meters.retries.inc({ chain: this.#chain, error: error instanceof Error ? error.name : "unknown" });
  };

  /** The chain is read no longer, for a reason that no retry mends. */
  onEnd(error: unknown): void {
    this.#trouble = `no longer indexed: ${error instanceof Error ? error.message : String(error)}`;
    this.#caughtUp = undefined;
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
