import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { readEnvironment } from "../config/environment.ts";
import { assertPortFree } from "../devnet/free-port.ts";
import { OperatorError } from "../kernel/errors.ts";
import { type DataSet, parseDataOption } from "./data-option.ts";
import { formatNames, formats } from "./formats.ts";
import { type Ground, layGround } from "./ground.ts";
import { claimDataDirectory, forgetEverything, removeRunning, writeRunning } from "./running.ts";
import { Servers } from "./servers.ts";
import { stepBuild, stepMigrate, stepPublish } from "./start-steps.ts";

interface StartOptions {
  readonly data: readonly DataSet[];
  readonly fresh: boolean;
}

export function startCommand(): Command {
  return new Command("start")
    .description("Starts everything: database, ledger, indexer, API and explorer; publishes the sample, or the files given with --data.")
    .option(
      "--data <format=path>",
      `publish real files instead of the sample: a file or a folder, gzip read as it is; may be repeated (formats: ${formatNames(formats.filter(({ sample }) => !sample))})`,
      (option: string, before: readonly DataSet[]) => [...before, parseDataOption(option)],
      [],
    )
    .option("--fresh", "forget the embedded database and the local chain, and begin anew", false)
    .addHelpText("after", "\nThe ports, the database and the node are chosen with environment variables: plainsight --help lists them.")
    .action(start);
}

async function start(options: StartOptions): Promise<void> {
  const environment = readEnvironment();
  const interrupted = interruption();
  mkdirSync(environment.DATA_DIR, { recursive: true });
  const patience = claimDataDirectory(environment.DATA_DIR) ? 10_000 : 0;
  for (const variable of ["API_PORT", "WEB_PORT", "METRICS_PORT"] as const) await assertPortFree(environment[variable], variable, patience);
  if (options.fresh) forgetEverything(environment);

  const logs = join(environment.DATA_DIR, "logs");
  mkdirSync(logs, { recursive: true });
  let ground: Ground | undefined;
  let servers: Servers | undefined;
  try {
    // Independent of the rest and the longest step on a first run.
    const building = interrupted.before(stepBuild(join(logs, "web-build.log")));
    building.catch(() => {});
    ground = await layGround(environment, (ended) => interrupted.fail(ended));
    writeRunning(environment.DATA_DIR, { pid: process.pid, databaseUrl: ground.databaseUrl, rpcUrl: ground.rpcUrl });
    await interrupted.before(stepMigrate(ground.databaseUrl));
    await interrupted.before(stepPublish(environment, ground, options.data));
    servers = new Servers(environment, ground, logs, (reason) => interrupted.fail(new OperatorError(reason)));
    await interrupted.before(servers.startIndexer());
    await interrupted.before(servers.startApi());
    await building;
    await interrupted.before(servers.startWeb());
    console.log(servers.addresses());
    await interrupted.forever;
  } catch (error) {
    if (error !== interrupted.signal) throw error;
  } finally {
    if (servers !== undefined || ground !== undefined) console.log("\nStopping …");
    await servers?.stop();
    await ground?.stop();
    removeRunning(environment.DATA_DIR);
  }
}

interface Interruption {
  /** What `before` and `forever` reject with on Ctrl-C. */
  readonly signal: unknown;
  readonly forever: Promise<never>;
  /** The work's outcome, unless an interruption comes before it. */
  before<Outcome>(work: Promise<Outcome>): Promise<Outcome>;
  fail(error: Error): void;
}

/** Ctrl-C, or an end of something that all else stands on. A second Ctrl-C does not wait for anything. */
function interruption(): Interruption {
  const signal = new Error("interrupted");
  let reject: (reason: unknown) => void = () => {};
  const forever = new Promise<never>((_resolve, interrupt) => {
    reject = interrupt;
  });
  forever.catch(() => {});
  let times = 0;
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      if (++times > 1) process.exit(130);
      reject(signal);
    });
  }
  return { signal, forever, before: (work) => Promise.race([work, forever]), fail: reject };
}
