import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Environment } from "../config/environment.ts";
import { sourcesPath } from "../config/sources.ts";
import { Child } from "./children.ts";
import type { Ground } from "./ground.ts";
import { startProgress } from "./progress.ts";
import { webDirectory } from "./web-build.ts";

const cli = fileURLToPath(new URL("./cli.ts", import.meta.url));

/** Indexer, API and explorer: one process each, wired to each other. */
export class Servers {
  readonly #environment: Environment;
  readonly #ground: Ground;
  readonly #logs: string;
  readonly #onGivenUp: (reason: string) => void;
  readonly #explorerKey: string;
  readonly #running: Child[] = [];

  constructor(environment: Environment, ground: Ground, logs: string, onGivenUp: (reason: string) => void) {
    this.#environment = environment;
    this.#ground = ground;
    this.#logs = logs;
    this.#onGivenUp = onGivenUp;
    this.#explorerKey = environment.EXPLORER_KEY ?? randomBytes(24).toString("hex");
  }

  /** Returns once everything published so far is in the database. */
  async startIndexer(): Promise<void> {
    const progress = startProgress("Index the ledger");
    await this.#start("indexer", [cli, "index"], `http://127.0.0.1:${this.#environment.METRICS_PORT}/readyz`, 3_600_000);
    progress.finish("caught up");
  }

  async startApi(): Promise<void> {
    const progress = startProgress("Start the API");
    await this.#start("API", [cli, "api"], `http://127.0.0.1:${this.#environment.API_PORT}/readyz`);
    progress.finish("ready");
  }

  async startWeb(): Promise<void> {
    const progress = startProgress("Start the explorer");
    await this.#start(
      "explorer",
      [join(webDirectory, "server", "serve.ts"), "--port", String(this.#environment.WEB_PORT)],
      `http://127.0.0.1:${this.#environment.WEB_PORT}/healthz`,
      120_000,
      webDirectory,
    );
    progress.finish("ready");
  }

  addresses(): string {
    return [
      "",
      `Explorer   ${publicUrl(this.#environment)}`,
      `GraphQL    ${publicApiUrl(this.#environment)}/graphql`,
      `Logs       ${this.#logs}`,
      "",
      "Ctrl-C stops everything.",
    ].join("\n");
  }

  async stop(): Promise<void> {
    for (const child of [...this.#running].reverse()) await child.stop();
  }

  async #start(
    name: string,
    [module, ...rest]: [string, ...string[]],
    readyUrl: string,
    patience?: number,
    workingDirectory?: string,
  ): Promise<void> {
    const environment = this.#environment;
    const child = new Child({
      name,
      module,
      arguments: rest,
      environment: {
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
        DATABASE_URL: this.#ground.databaseUrl,
        RPC_URL: this.#ground.rpcUrl,
        SOURCES_FILE: sourcesPath(environment),
        DATA_DIR: environment.DATA_DIR,
        API_PORT: String(environment.API_PORT),
        METRICS_PORT: String(environment.METRICS_PORT),
        EXPLORER_KEY: this.#explorerKey,
        API_URL: `http://127.0.0.1:${environment.API_PORT}`,
        PUBLIC_URL: publicUrl(environment),
        PUBLIC_API_URL: publicApiUrl(environment),
        PUBLIC_RPC_URL: environment.PUBLIC_RPC_URL ?? this.#ground.rpcUrl,
      },
      ...(workingDirectory === undefined ? {} : { workingDirectory }),
      logFile: join(this.#logs, `${name.toLowerCase()}.log`),
      readyUrl,
      onGivenUp: this.#onGivenUp,
    });
    this.#running.push(child);
    await child.start(patience);
  }
}

function publicUrl(environment: Environment): string {
  return environment.PUBLIC_URL ?? `http://localhost:${environment.WEB_PORT}`;
}

function publicApiUrl(environment: Environment): string {
  return environment.PUBLIC_API_URL ?? `http://localhost:${environment.API_PORT}`;
}
