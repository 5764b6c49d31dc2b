import { existsSync, rmSync } from "node:fs";
import { cerfFiles, ftsFiles, makeDataDirectory, startProduct } from "./product.ts";

/**
 * Starts the product on CERF's real data, on FTS's, and on the sample. Tests find them in the environment: CERF_WEB, CERF_API,
 * and so on with FTS and SAMPLE; and their data folders, for commands: CERF_DATA, FTS_DATA, SAMPLE_DATA.
 */
export default async function startServers(): Promise<() => Promise<void>> {
  if (!existsSync(cerfFiles))
    throw new Error(`The browser tests read CERF's data from ${cerfFiles}, and there is nothing. Put the data folder beside the checkout.`);
  const started: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((end) => end()));
  };
  const start = async (name: string, args: readonly string[]): Promise<void> => {
    const directory = makeDataDirectory();
    const product = await startProduct(directory, { arguments: args });
    started.push(async () => {
      await product.stop();
      rmSync(directory, { recursive: true, force: true });
    });
    process.env[`${name}_WEB`] = product.web;
    process.env[`${name}_API`] = product.api;
    process.env[`${name}_DATA`] = directory;
  };
  try {
    // The first builds the explorer for all.
    await start("CERF", ["--data", `cerf=${cerfFiles}`]);
    const others = [start("FTS", ["--data", `fts=${ftsFiles}`]), start("SAMPLE", [])];
    // Each is up, and will be stopped, before the failure of another is told.
    for (const outcome of await Promise.allSettled(others)) if (outcome.status === "rejected") throw outcome.reason;
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
