import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { pino } from "pino";
import { type Api, startApi } from "../api/server.ts";
import { type Environment, readEnvironment } from "../config/environment.ts";
import { findSources, sourcesPath } from "../config/sources.ts";
import { readers } from "../domains/readers.ts";
import { OperatorError } from "../kernel/errors.ts";
import { assertDatabase, openDatabase } from "../store/client.ts";
import { runningDatabase } from "./running.ts";

/** Serves until it is asked to end. */
export async function serveApi(environment: Environment): Promise<Api> {
  const log = pino({ name: "api", level: environment.LOG_LEVEL });
  const databaseUrl = environment.DATABASE_URL ?? runningDatabase(environment.DATA_DIR);
  const sql = openDatabase(databaseUrl, { name: "plainsight api start", connections: 1 });
  try {
    await assertDatabase(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
  const api = await startApi({
    databaseUrl,
    domains: readers,
    host: environment.API_HOST,
    port: environment.API_PORT,
    requestsPerMinute: environment.REQUESTS_PER_MINUTE,
    trustProxy: environment.TRUST_PROXY,
    ...(environment.EXPLORER_KEY === undefined ? {} : { explorerKey: environment.EXPLORER_KEY }),
    ...(environment.RPC_URL === undefined ? {} : { rpcUrl: environment.RPC_URL }),
    rpcUrls: namedNodes(environment),
    report: (reference, error) => log.error({ reference, err: error }, "A question could not be answered"),
  });
  log.info({ address: `http://${environment.API_HOST}:${api.port}/graphql` }, "The API is ready");
  return api;
}

/** The nodes that the sources file names, by chain; none where the API runs without that file. */
function namedNodes(environment: Environment): ReadonlyMap<number, string> {
  const chains = findSources(sourcesPath(environment))?.chains ?? [];
  return new Map(chains.flatMap(({ chainId, rpc }) => (rpc === undefined ? [] : [[chainId, rpc]])));
}

export function apiCommand(): Command {
  return new Command("api").description("Serves GraphQL at API_PORT from what is in the database.").action(async () => {
    const api = await serveApi(readEnvironment());
    const stop = (): void => {
      api.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await apiCommand().parseAsync();
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
