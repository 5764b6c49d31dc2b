import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Environment } from "../config/environment.ts";
import { processRuns } from "../devnet/processes.ts";
import { OperatorError } from "../kernel/errors.ts";

const schema = z.object({ pid: z.number(), databaseUrl: z.string(), rpcUrl: z.string() });

export type Running = z.infer<typeof schema>;

const file = (dataDirectory: string) => join(dataDirectory, "running.json");

/** What the `plainsight start` of this data folder uses, while it runs. */
function findRunning(dataDirectory: string): Running | undefined {
  if (!existsSync(file(dataDirectory))) return undefined;
  const read = schema.safeParse(JSON.parse(readFileSync(file(dataDirectory), "utf8")));
  return read.success && processRuns(read.data.pid, "node") ? read.data : undefined;
}

export function writeRunning(dataDirectory: string, running: Running): void {
  writeFileSync(`${file(dataDirectory)}.new`, JSON.stringify(running), { mode: 0o600 });
  renameSync(`${file(dataDirectory)}.new`, file(dataDirectory));
}

/**
 * Refuses to share the data folder with another start.
 * @returns true where an earlier start was killed: its servers end by themselves as soon as they notice, so their
 * ports may be in use a moment longer.
 */
export function claimDataDirectory(dataDirectory: string): boolean {
  const other = findRunning(dataDirectory);
  if (other !== undefined) {
    throw new OperatorError(
      `Another npm start (process ${other.pid}) runs on the data folder ${dataDirectory}. Stop it first, or choose another folder with DATA_DIR.`,
    );
  }
  return existsSync(file(dataDirectory));
}

/** Deletes the embedded database, the local chain and the list of its contracts. */
export function forgetEverything(environment: Environment): void {
  if (environment.DATABASE_URL !== undefined || environment.RPC_URL !== undefined) {
    throw new OperatorError(
      "--fresh forgets the embedded database and the local chain only. DATABASE_URL or RPC_URL is set: empty those yourself, then start without --fresh.",
    );
  }
  for (const name of ["postgres", "chain", "logs", "sources.yaml"])
    rmSync(join(environment.DATA_DIR, name), { recursive: true, force: true });
}

export function removeRunning(dataDirectory: string): void {
  rmSync(file(dataDirectory), { force: true });
}

/** Which database to use where DATABASE_URL is not set. @throws OperatorError when none runs. */
export function runningDatabase(dataDirectory: string): string {
  const running = findRunning(dataDirectory);
  if (running === undefined) throw new OperatorError(noneRuns("DATABASE_URL", dataDirectory));
  return running.databaseUrl;
}

/** Which node to use where RPC_URL is not set. @throws OperatorError when none runs. */
export function runningNode(dataDirectory: string): string {
  const running = findRunning(dataDirectory);
  if (running === undefined) throw new OperatorError(noneRuns("RPC_URL", dataDirectory));
  return running.rpcUrl;
}

function noneRuns(variable: string, dataDirectory: string): string {
  return `${variable} is not set, and no npm start runs on the data folder ${dataDirectory}. Set ${variable}, or run npm start in another terminal.`;
}
