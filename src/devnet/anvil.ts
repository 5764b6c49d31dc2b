import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { OperatorError } from "../kernel/errors.ts";
import { ChainState } from "./chain-state.ts";
import { freePort } from "./free-port.ts";
import { rpc } from "./local-rpc.ts";
import { endProcess, processRuns } from "./processes.ts";

export interface LocalChain {
  readonly url: string;
  readonly process: ChildProcess;
  /** Writes all blocks and state to the data folder, so that a crash after it loses nothing before it. */
  save(): Promise<void>;
  stop(): Promise<void>;
}

/** The development account that deploys and publishes on the local chain. Its key is public knowledge: never use it elsewhere. */
export const localPublisherKey = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";

/** Milliseconds between two looks whether there are blocks to be saved. */
const saveEvery = 60_000;

export interface LocalChainOptions {
  /** Folder that keeps the chain between runs; without one it is forgotten at the end. */
  readonly directory?: string;
  readonly port?: number;
  readonly chainId?: number;
  /** Further anvil arguments. */
  readonly arguments?: readonly string[];
}

/**
 * Starts a local EVM node that mines a block per transaction.
 * A node that an ended process left behind on the same folder is stopped first, which makes it save its state.
 * @throws OperatorError when the binary is missing or the node does not answer.
 */
export async function startLocalChain(options: LocalChainOptions = {}): Promise<LocalChain> {
  const binary = findBinary();
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const persistence: string[] = [];
  let pidFile: string | undefined;
  let stateFile: string | undefined;
  let goesOn = false;
  let log: number | "ignore" = "ignore";
  if (options.directory !== undefined) {
    const home = resolve(options.directory);
    mkdirSync(home, { recursive: true });
    pidFile = join(home, "anvil.pid");
    stateFile = join(home, "state.json");
    log = openSync(join(home, "anvil.log"), "a");
    if (existsSync(pidFile)) {
      const pid = Number(readFileSync(pidFile, "utf8"));
      if (processRuns(pid, "anvil")) await endProcess(pid, "SIGINT");
      rmSync(pidFile, { force: true });
    }
    // Not the states after each older block as well: together they grow with the square of what is published, beyond 2 GB
    // for 80,000 records. After a restart, proofs of older states are not to be had.
    goesOn = existsSync(stateFile);
    // It answers nobody while it writes all its state, and would do so each minute though nothing changed.
    persistence.push("--state", stateFile, "--state-interval", String(365 * 86_400), ...genesisTime(join(home, "genesis-time"), goesOn));
  }
  const child = spawn(
    binary,
    [
      "--host",
      "127.0.0.1",
      "--port",
      String(port),
      "--chain-id",
      String(options.chainId ?? 31337),
      "--gas-limit",
      "1000000000",
      "--silent",
      ...persistence,
      ...(options.arguments ?? []),
    ],
    { detached: true, stdio: ["ignore", log, log] },
  );
  if (log !== "ignore") closeSync(log);
  child.unref();
  if (pidFile !== undefined && child.pid !== undefined) writeFileSync(pidFile, String(child.pid));
  await untilAnswers(url, child);
  if (goesOn) await setClock(url);
  const saved = stateFile === undefined ? undefined : new ChainState(url, stateFile);
  if (goesOn) await saved?.standsSaved();
  // What is published by another command while this one runs is kept as well.
  const watch = saved && setInterval(() => saved.saveIfGrown().catch(() => {}), saveEvery).unref();
  return {
    url,
    process: child,
    save: async () => {
      await saved?.save();
    },
    stop: async () => {
      clearInterval(watch);
      await endProcess(child.pid, "SIGINT");
      if (pidFile !== undefined) rmSync(pidFile, { force: true });
    },
  };
}

/**
 * The node's argument that makes its first block the same at each start. Its own would carry the hour of the start: after two
 * restarts there are several first blocks, and which one counts is left to chance.
 */
function genesisTime(file: string, goesOn: boolean): readonly string[] {
  if (!goesOn) writeFileSync(file, String(Math.floor(Date.now() / 1000)));
  return existsSync(file) ? ["--timestamp", readFileSync(file, "utf8")] : [];
}

/** The node takes up the clock where its first block has it; blocks are to be of today, and later than the newest there is. */
async function setClock(url: string): Promise<void> {
  const newest = await rpc(url, "eth_getBlockByNumber", ["latest", false]);
  const timestamp = typeof newest === "object" && newest !== null && "timestamp" in newest ? Number(newest.timestamp) : 0;
  await rpc(url, "evm_setTime", [Math.max(Math.floor(Date.now() / 1000), timestamp)]);
}

function findBinary(): string {
  const platform = process.platform === "win32" ? "win32" : process.platform;
  const name = `@foundry-rs/anvil-${platform}-${process.arch === "x64" ? "amd64" : process.arch}`;
  try {
    const path = createRequire(import.meta.url).resolve(`${name}/bin/anvil${platform === "win32" ? ".exe" : ""}`);
    chmodSync(path, 0o755);
    return path;
  } catch (cause) {
    throw new OperatorError(
      `There is no anvil binary for ${process.platform} on ${process.arch} (npm package ${name}). Run npm install again, or set RPC_URL to a node of your own.`,
      { cause },
    );
  }
}

async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + 120_000; ; ) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new OperatorError(
        `The local EVM node ended at once (exit code ${child.exitCode}, signal ${child.signalCode}). Is its port in use?`,
      );
    }
    try {
      await rpc(url, "eth_chainId", []);
      return;
    } catch (cause) {
      if (Date.now() > deadline) throw new OperatorError(`The local EVM node does not answer at ${url}.`, { cause });
      await new Promise((wake) => setTimeout(wake, 20));
    }
  }
}
