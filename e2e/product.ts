import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "..");
/** Real CERF files; they lie beside the checkout and are never part of it. */
export const cerfFiles = resolve(root, "../shared/data/funds/cerf");

/** Answers of FTS for Afghanistan and Jordan in 2020. */
export const ftsFiles = resolve(root, "../shared/data/funds/fts-2020-afg-jor");

/** An empty folder for a product's data. Others may enter it: run by root, the database server is another user. */
export function makeDataDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "plainsight-e2e-"));
  chmodSync(directory, 0o755);
  return directory;
}

/** A running `npm start`. */
export interface Product {
  readonly web: string;
  readonly api: string;
  /** Of the process that holds all the others. */
  readonly child: ChildProcess;
  /** All that it has printed. */
  printed(): string;
  stop(): Promise<void>;
}

export interface ProductOptions {
  readonly arguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the product as a newcomer would. @returns once it says that all is up. */
export async function startProduct(dataDirectory: string, options: ProductOptions = {}): Promise<Product> {
  const [web, api, metrics] = [await freePort(), await freePort(), await freePort()];
  const { child, printed } = launch(dataDirectory, {
    ...options,
    environment: {
      WEB_PORT: String(web),
      API_PORT: String(api),
      METRICS_PORT: String(metrics),
      // The tests ask more in a minute than any reader would.
      REQUESTS_PER_MINUTE: "100000",
      ...options.environment,
    },
  });
  await new Promise<void>((up, failed) => {
    child.stdout?.on("data", () => printed().includes("Ctrl-C stops everything.") && up());
    child.once("exit", (code) => failed(new Error(`npm start ended with exit code ${code}:\n${printed()}`)));
  });
  return {
    web: `http://localhost:${web}`,
    api: `http://localhost:${api}`,
    child,
    printed,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Starts what cannot come up. @returns how it ended and what it printed. */
export async function startInVain(
  dataDirectory: string,
  options: ProductOptions,
): Promise<{ readonly code: number | null; readonly printed: string }> {
  const { child, printed } = launch(dataDirectory, options);
  const code = await new Promise<number | null>((done) => child.once("exit", done));
  return { code, printed: printed() };
}

function launch(dataDirectory: string, options: ProductOptions): { readonly child: ChildProcess; printed(): string } {
  const child = spawn(process.execPath, [join(root, "bin/plainsight.mjs"), "start", ...(options.arguments ?? [])], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDirectory, ...options.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      text += chunk;
    });
  }
  return { child, printed: () => text };
}

export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === "object" ? found(address.port) : failed(new Error("No port was given."))));
    });
  });
}
