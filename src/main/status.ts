import { Command } from "commander";
import { readEnvironment } from "../config/environment.ts";
import { OperatorError } from "../kernel/errors.ts";
import { assertDatabase, openDatabase, type Sql } from "../store/client.ts";
import { runningDatabase } from "./running.ts";

interface ChainRow {
  readonly chain_id: bigint;
  readonly head_number: bigint;
  readonly head_hash: string;
  readonly finalized_number: bigint;
  readonly indexed_at: Date;
}

interface StreamRow {
  readonly stream_id: string;
  readonly title: string;
  readonly length: bigint;
  readonly sample: boolean;
  readonly checked: bigint | null;
}

export function statusCommand(): Command {
  return new Command("status")
    .description("Says how far the ledger has been read and what is stored.")
    .option("--json", "print it as JSON")
    .action(async (options: { json?: boolean }) => {
      const environment = readEnvironment();
      const url = environment.DATABASE_URL ?? runningDatabase(environment.DATA_DIR);
      const sql = openDatabase(url, { name: "plainsight status", connections: 1, readOnly: true });
      try {
        await assertDatabase(sql);
        const { chains, streams } = await readStatus(sql);
        if (options.json)
          console.log(JSON.stringify({ chains, streams }, (_key, value) => (typeof value === "bigint" ? Number(value) : value), 2));
        else print(chains, streams);
      } finally {
        await sql.end({ timeout: 5 });
      }
    });
}

async function readStatus(sql: Sql): Promise<{ chains: readonly ChainRow[]; streams: readonly StreamRow[] }> {
  const [migrated] = await sql<{ there: boolean }[]>`SELECT to_regclass('chains') IS NOT NULL AS there`;
  if (!migrated?.there) throw new OperatorError("The database has no tables yet. Run plainsight migrate.");
  const chains = await sql<ChainRow[]>`
    SELECT chain_id, head_number, '0x' || encode(head_hash, 'hex') AS head_hash, finalized_number, indexed_at FROM chains ORDER BY position`;
  const streams = await sql<StreamRow[]>`
    SELECT DISTINCT ON (s.stream_id) s.stream_id, s.title, s.sample, coalesce(h.length, 0) AS length,
           (SELECT max(c.length) FROM stream_checks c WHERE c.stream_id = s.stream_id AND c.digest = h.digest) AS checked
    FROM streams s LEFT JOIN stream_heads h USING (chain_id, stream_id) ORDER BY s.stream_id, h.block_number DESC`;
  return { chains, streams };
}

function print(chains: readonly ChainRow[], streams: readonly StreamRow[]): void {
  if (chains.length === 0) console.log("Nothing has been indexed yet.");
  for (const chain of chains) {
    console.log(
      `Chain ${chain.chain_id}: block ${chain.head_number} ${chain.head_hash}, final up to ${chain.finalized_number}, indexed ${chain.indexed_at.toISOString()}`,
    );
  }
  for (const stream of streams) {
    const proof = stream.checked === stream.length ? "complete by the ledger's own digest" : "not yet compared with the ledger's digest";
    console.log(
      `Stream ${stream.stream_id}: ${stream.title}; ${stream.length} records, ${proof}${stream.sample ? "; sample data: invented figures" : ""}`,
    );
  }
}
