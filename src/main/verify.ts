import { Command } from "commander";
import { type Environment, readEnvironment } from "../config/environment.ts";
import { findSources, nodeOf, type Sources, sourcesPath } from "../config/sources.ts";
import { ledgerDomains } from "../domains/index.ts";
import { assertDatabase, openDatabase, type Sql } from "../store/client.ts";
import { assertMigrated } from "../store/migrate.ts";
import { LedgerNode } from "../verify/node.ts";
import { asJson, describeVerification } from "../verify/report.ts";
import { verifyDatabase, type Watch } from "../verify/verify-database.ts";
import { startProgress } from "./progress.ts";
import { runningDatabase, runningNode } from "./running.ts";
import { readTokens } from "./token-book.ts";

interface Options {
  readonly rpc: readonly string[];
  readonly database?: string;
  readonly json?: boolean;
}

export function verifyCommand(): Command {
  return new Command("verify")
    .description("Checks the whole database against the ledger: every block, proof, row, stream, total and derived table.")
    .option(
      "--rpc <url>",
      "node to trust for block hashes; best your own, or one that the server's owner has no hand in; once for each ledger in the database (default: those of the sources file, and RPC_URL)",
      (url: string, before: readonly string[]) => [...before, url],
      [],
    )
    .option("--database <url>", "PostgreSQL to check (default: DATABASE_URL, else the embedded one that runs)")
    .option("--json", "print the report as JSON, one object for each ledger")
    .addHelpText("after", "\nEnds with exit code 1 when anything differs. What each check proves: verifier/README.md.")
    .action(async (options: Options) => {
      const environment = readEnvironment();
      const sources = knownSources(environment, options);
      const nodes = options.rpc.length > 0 ? options.rpc : ownNodes(environment, sources);
      const sql = openDatabase(options.database ?? environment.DATABASE_URL ?? runningDatabase(environment.DATA_DIR), {
        name: "plainsight verify",
        connections: 1,
      });
      try {
        await assertDatabase(sql);
        await assertMigrated(sql);
        const verified = new Set<number>();
        for (const rpc of nodes) {
          const node = new LedgerNode(rpc);
          const chainId = await node.chainId();
          const chain = sources?.chains.find((each) => each.chainId === chainId);
          const verification = await verifyDatabase({
            sql,
            node,
            domains: ledgerDomains,
            contracts: chain?.contracts ?? [],
            tokens: chain === undefined ? undefined : await readTokens(chain, rpc),
            watch: options.json ? silent : startProgress,
          });
          verified.add(chainId);
          console.log(options.json ? asJson(verification, rpc) : `\n${describeVerification(verification, rpc)}`);
          if (verification.findings.list.length > 0) process.exitCode = 1;
        }
        await tellUnverified(sql, verified);
      } finally {
        await sql.end({ timeout: 5 });
      }
    });
}

/** What nobody named a node for was not looked at: that must not pass for sound. */
async function tellUnverified(sql: Sql, verified: ReadonlySet<number>): Promise<void> {
  const chains = await sql<{ chain_id: bigint }[]>`SELECT chain_id FROM chains WHERE head_number >= 0 ORDER BY position`;
  const left = chains.map(({ chain_id }) => Number(chain_id)).filter((chainId) => !verified.has(chainId));
  if (left.length === 0) return;
  console.error(`Not verified: chain ${left.join(", ")}, as no node of it was named. Name one with a further --rpc.`);
  process.exitCode = 1;
}

function ownNodes(environment: Environment, sources: Sources | undefined): readonly string[] {
  const otherwise = (): string => environment.RPC_URL ?? runningNode(environment.DATA_DIR);
  return sources === undefined ? [otherwise()] : sources.chains.map((chain) => nodeOf(chain, otherwise));
}

const silent: Watch = () => ({ update: () => {}, finish: () => {} });

/** The operator's own list of contracts, where there is one: that in the data folder is of the database that belongs to it. */
function knownSources(environment: Environment, { database }: Options): Sources | undefined {
  return database !== undefined && environment.SOURCES_FILE === undefined ? undefined : findSources(sourcesPath(environment));
}
