import { Command, InvalidArgumentError } from "commander";
import { readEnvironment } from "../config/environment.ts";
import { getSources, publishedChain, sourcesPath } from "../config/sources.ts";
import { localPublisherKey } from "../devnet/anvil.ts";
import { OperatorError } from "../kernel/errors.ts";
import { groupBy } from "../kernel/group.ts";
import { toLedgerDay } from "../kernel/time.ts";
import type { Format, FormatValues } from "./format.ts";
import { findFormat, formatNames, formats } from "./formats.ts";
import { startProgress } from "./progress.ts";
import { defaultBatchSize, type Publisher, type PublishTarget, publish } from "./publish.ts";
import { describeSummary } from "./publish-summary.ts";
import { runningNode } from "./running.ts";

interface CommandOptions {
  readonly dryRun: boolean;
  readonly skipBad: boolean;
  readonly correct: boolean;
  readonly batch: number;
  readonly dataDate?: number;
  readonly publisher?: Publisher;
  readonly suggest?: string;
}

export function publishCommand(): Command {
  const command = new Command("publish")
    .description(
      "Publishes an outside data set on the ledger. What is there already is not sent again; run it again after an interruption.",
    )
    .argument("<format>", `one of: ${formatNames(formats)}`, parseFormat)
    .argument("[files...]", "files or folders, gzip read as it is")
    .option("--dry-run", "read, check and sum up only", false)
    .option("--skip-bad", "publish without the rows that can't be read, and list them at the end", false)
    .option("--correct", "correct the records that the files tell otherwise than the ledger", false)
    .option("--batch <records>", "records per transaction", parseBatch, defaultBatchSize)
    .option("--data-date <day>", "day up to which the files speak, as YYYY-MM-DD (default: what the files say)", parseDay)
    .option("--suggest <file>", "draft what the format needs to read this file, and print it")
    .option(
      "--publisher <ref=name>",
      "in whose name the stream is published, such as my-agency=“My Agency” (no party to the records)",
      parsePublisher,
    )
    .addHelpText("after", `\nFormats:\n${formats.map(({ name, description }) => `  ${name.padEnd(14)} ${description}`).join("\n")}`)
    .addHelpText(
      "after",
      "\nThe node is RPC_URL, or that of the npm start that runs; the contracts are those of the sources file; PUBLISHER_KEY signs.",
    )
    .action(run);
  for (const [name, of] of groupBy(
    formats.flatMap((format) => format.options.map((option) => ({ ...option, format: format.name }))),
    (option) => option.name,
  )) {
    const told = groupBy(of, ({ description }) => description);
    const descriptions = [...told].map(([text, takers]) => `${text} (${takers.map(({ format }) => format).join(", ")} only)`);
    command.option(`--${name} <${of[0]?.value}>`, descriptions.join("; "));
  }
  return command;
}

async function run(format: Format, paths: readonly string[], options: CommandOptions): Promise<void> {
  if (options.suggest !== undefined) {
    if (format.suggest === undefined)
      throw new OperatorError(`The format ${format.name} needs nothing drafted: its files are read as they are.`);
    console.log(format.suggest(options.suggest, readValues(format, options)));
    return;
  }
  if (!format.sample && !format.namesItsFiles && paths.length === 0)
    throw new OperatorError(`Name the files to publish: plainsight publish ${format.name} FILE…`);
  const target = options.dryRun ? null : findTarget();
  const progress = target === null ? undefined : startProgress(`Publish ${format.name}`);
  const summary = await publish({
    ...options,
    format: format.name,
    values: readValues(format, options),
    paths,
    batchSize: options.batch,
    target,
    onProgress: (done, of) => progress?.update(done, of),
  });
  progress?.finish(summary.ledger === null ? "nothing to do" : `${summary.ledger.published} records`);
  console.log(describeSummary(summary));
  if (options.dryRun && summary.reading.badRows.length > 0 && !options.skipBad) process.exitCode = 1;
  if (summary.ledger?.totals?.unequal.length) process.exitCode = 1;
}

function findTarget(): PublishTarget {
  const environment = readEnvironment();
  const key = environment.PUBLISHER_KEY ?? (environment.RPC_URL === undefined ? localPublisherKey : undefined);
  if (key === undefined)
    throw new OperatorError("Set PUBLISHER_KEY to the private key of an account that may publish on the ledger at RPC_URL.");
  const chain = publishedChain(getSources(sourcesPath(environment)));
  return { rpcUrl: chain?.rpc ?? environment.RPC_URL ?? runningNode(environment.DATA_DIR), key, contracts: chain?.contracts ?? [] };
}

function parseFormat(text: string): Format {
  try {
    return findFormat(text);
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}

/** What the format's own options were given. @throws OperatorError for an option that is another format's */
function readValues(format: Format, given: object): FormatValues {
  const values: Record<string, string> = {};
  for (const { name, options } of formats) {
    for (const option of options) {
      const value: unknown = Reflect.get(given, option.name);
      if (typeof value !== "string") continue;
      if (!format.options.some((own) => own.name === option.name))
        throw new OperatorError(`--${option.name} is an option of the format ${name}; ${format.name} has none of that name.`);
      values[option.name] = value;
    }
  }
  return values;
}

function parseBatch(text: string): number {
  const records = Number(text);
  if (!Number.isInteger(records) || records < 1 || records > 500) throw new InvalidArgumentError("Expected a whole number from 1 to 500.");
  return records;
}

function parsePublisher(text: string): Publisher {
  const [, ref, name] = /^([a-z0-9-]{2,64})=(.+)$/.exec(text) ?? [];
  if (ref === undefined || name === undefined) {
    throw new InvalidArgumentError("Expected REF=NAME, the ref of 2 to 64 lower-case letters, digits and hyphens.");
  }
  return { ref, name: name.trim() };
}

function parseDay(text: string): number {
  const day = toLedgerDay(text);
  if (day === undefined) throw new InvalidArgumentError("Expected a day that exists, as YYYY-MM-DD.");
  return day;
}
