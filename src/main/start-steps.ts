import type { Environment } from "../config/environment.ts";
import { publishedChain } from "../config/sources.ts";
import { OperatorError } from "../kernel/errors.ts";
import type { DataSet } from "./data-option.ts";
import { formats } from "./formats.ts";
import type { Ground } from "./ground.ts";
import { migrateDatabase } from "./migrate.ts";
import { startProgress } from "./progress.ts";
import { publish } from "./publish.ts";
import { describeSummary } from "./publish-summary.ts";
import { buildWeb } from "./web-build.ts";

/** Says nothing where there is nothing to build; a second start is quiet. */
export async function stepBuild(logFile: string): Promise<void> {
  if (await buildWeb(logFile, () => console.log("Build the explorer     … (once; goes on beside the next steps)")))
    console.log("Build the explorer     done");
}

export async function stepMigrate(databaseUrl: string): Promise<void> {
  const progress = startProgress("Prepare the database");
  const applied = await migrateDatabase(databaseUrl);
  progress.finish(applied.length === 0 ? "up to date" : `${applied.length} migrations applied`);
}

/**
 * Publishes what the ledger does not have yet: the files given, else, where it has no records at all, the sample.
 * @throws OperatorError where files were given and this instance has no key to publish with.
 */
export async function stepPublish(environment: Environment, ground: Ground, data: readonly DataSet[]): Promise<void> {
  const { publisherKey, rpcUrl, sources } = ground;
  if (publisherKey === undefined) {
    if (data.length > 0)
      throw new OperatorError(
        `--data publishes on the ledger at ${environment.RPC_URL}: set PUBLISHER_KEY to the key of an account that may.`,
      );
    return;
  }
  const chain = publishedChain(sources);
  const target = { rpcUrl: chain?.rpc ?? rpcUrl, key: publisherKey, contracts: chain?.contracts ?? [] };
  let changed = false;
  const step = async (format: string, paths: readonly string[]): Promise<void> => {
    const progress = startProgress(`Publish ${format}`);
    const summary = await publish({ format, paths, target, onProgress: (done, of) => progress.update(done, of) });
    const published = summary.ledger?.published ?? 0;
    changed ||= (summary.ledger?.transactions ?? 0) > 0;
    progress.finish(published === 0 ? "all of it is on the ledger already" : `${published} records`);
    if (published > 0) console.log(indent(describeSummary(summary)));
    if (summary.ledger?.totals?.unequal.length)
      throw new OperatorError(`The ledger's totals do not come out at the sums of ${summary.title}; see the list above.`);
  };
  // Once and not after each: the local chain writes all of itself.
  try {
    for (const { format, path } of data) await step(format, [path]);
    if (data.length === 0 && !(await ground.hasRecords())) for (const { name, sample } of formats) if (sample) await step(name, []);
  } catch (error) {
    await ground.save().catch(() => {});
    throw error;
  }
  if (changed) await ground.save();
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}
