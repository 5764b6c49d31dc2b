import { Command } from "commander";
import { type Environment, readEnvironment } from "../config/environment.ts";
import { findSources, sourcesPath } from "../config/sources.ts";
import { ledgerDomains } from "../domains/index.ts";
import { assertDatabase, openDatabase } from "../store/client.ts";
import { LedgerNode } from "../verify/node.ts";
import { asJson, describeVerification } from "../verify/report.ts";
import { verifyDatabase, type Watch } from "../verify/verify-database.ts";
import { startProgress } from "./progress.ts";
import { runningDatabase, runningNode } from "./running.ts";

interface Options {
  readonly rpc?: string;
  readonly database?: string;
  readonly json?: boolean;
}

export function verifyCommand(): Command {
  return new Command("verify")
    .description("Checks the whole database against the ledger: every block, proof, row, stream, total and derived table.")
    .option(
      "--rpc <url>",
      "node to trust for block hashes; best your own, or one that the server's owner has no hand in (default: RPC_URL)",
    )
    .option("--database <url>", "PostgreSQL to check (default: DATABASE_URL, else the embedded one that runs)")
    .option("--json", "print the report as JSON")
    .addHelpText("after", "\nEnds with exit code 1 when anything differs. What each check proves: verifier/README.md.")
    .action(async (options: Options) => {
      const environment = readEnvironment();
      const rpc = options.rpc ?? environment.RPC_URL ?? runningNode(environment.DATA_DIR);
      const node = new LedgerNode(rpc);
      const sql = openDatabase(options.database ?? environment.DATABASE_URL ?? runningDatabase(environment.DATA_DIR), {
        name: "plainsight verify",
        connections: 1,
      });
      try {
        await assertDatabase(sql);
        const contracts = knownContracts(environment, options);
        const verification = await verifyDatabase({
          sql,
          node,
          domains: ledgerDomains,
          contracts,
          watch: options.json ? silent : startProgress,
        });
        console.log(options.json ? asJson(verification, rpc) : `\n${describeVerification(verification, rpc)}`);
        if (verification.findings.list.length > 0) process.exitCode = 1;
      } finally {
        await sql.end({ timeout: 5 });
      }
    });
}

const silent: Watch = () => ({ update: () => {}, finish: () => {} });

/** The operator's own list of contracts, where there is one: that in the data folder is of the database that belongs to it. */
function knownContracts(environment: Environment, { database }: Options) {
  if (database !== undefined && environment.SOURCES_FILE === undefined) return [];
  const sources = findSources(sourcesPath(environment));
  return sources?.chains.flatMap(({ contracts }) => contracts) ?? [];
}
