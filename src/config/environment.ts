import { resolve } from "node:path";
import { z } from "zod";
import { OperatorError } from "../kernel/errors.ts";

const port = z.coerce.number().int().min(1).max(65_535);
const positive = z.coerce.number().int().positive();

/**
 * Every environment variable that Plainsight reads, with what it is for. README's table is checked against this list.
 */
const variables = {
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "expected postgres://user:password@host:port/database" })
    .optional()
    .describe("PostgreSQL 15 or newer to use instead of the embedded one."),
  RPC_URL: z
    .url({ protocol: /^(https?|wss?)$/, error: "expected http://host:port or https://…" })
    .optional()
    .describe("The ledger's JSON-RPC node, instead of the local one."),
  DATA_DIR: z.string().min(1).default(".data").describe("Folder for the embedded database, the local chain and the sources file."),
  SOURCES_FILE: z.string().min(1).optional().describe("Which contracts to index (default: sources.yaml in DATA_DIR)."),
  GATEWAY_URL: z.url().optional().describe("SQD network gateway to read history from before the node takes over."),
  PUBLISHER_KEY: z
    .string()
    .regex(/^0x[0-9a-fA-F]{64}$/, "expected 0x and 64 hexadecimal digits")
    .optional()
    .describe("Private key that signs what `publish` sends. On the local chain the development key is used."),
  API_PORT: port.default(4000).describe("Port of the GraphQL API."),
  WEB_PORT: port.default(3000).describe("Port of the explorer."),
  METRICS_PORT: port.default(4001).describe("Port of the indexer's /metrics, /healthz and /readyz, on 127.0.0.1."),
  PUBLIC_URL: z.url().optional().describe("Address under which readers reach the explorer (default: http://localhost:WEB_PORT)."),
  PUBLIC_API_URL: z.url().optional().describe("Address under which readers reach the API (default: http://localhost:API_PORT)."),
  PUBLIC_RPC_URL: z.url().optional().describe("Node that the proof page suggests to readers (default: RPC_URL, or the local node)."),
  API_HOST: z.string().default("127.0.0.1").describe("Address that the API listens on; 0.0.0.0 for all."),
  TRUST_PROXY: z.stringbool().default(false).describe("True behind a reverse proxy: take the reader's address from X-Forwarded-For."),
  FINALITY_CONFIRMATION: positive.default(10).describe("Blocks after which a block is taken as final."),
  VERIFY_RECEIPTS: z.stringbool().default(true).describe("Fetch each block's receipts and check them against its header."),
  REQUESTS_PER_MINUTE: positive.default(600).describe("GraphQL requests a minute from one address."),
  EXPLORER_KEY: z
    .string()
    .min(16)
    .optional()
    .describe("Secret of API and explorer: pages of the explorer carry it and are not counted (made up where npm start runs both)."),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error"]).default("info").describe("Least weighty log line that is written."),
} as const;

const schema = z.object(variables);

export type Environment = z.infer<typeof schema>;

/**
 * Reads and checks the environment: the only place that does.
 * @throws OperatorError that lists every variable at fault at once.
 */
export function readEnvironment(source: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const given = Object.fromEntries(Object.keys(variables).flatMap((name) => (source[name] ? [[name, source[name]]] : [])));
  const read = schema.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const shown = ["PUBLISHER_KEY", "DATABASE_URL", "EXPLORER_KEY"].includes(name)
        ? "a value that is not shown here"
        : JSON.stringify(given[name]);
      return `  ${name}: ${issue.message}; got ${shown}`;
    });
    throw new OperatorError(`The environment is not usable:\n${faults.join("\n")}`);
  }
  return { ...read.data, DATA_DIR: resolve(read.data.DATA_DIR) };
}

/** Name and purpose of each variable, for README and --help. */
export function describeEnvironment(): readonly { readonly name: string; readonly purpose: string }[] {
  return Object.entries(variables).map(([name, variable]) => ({ name, purpose: variable.description ?? "" }));
}
