import { judgeMatches } from "../src/domains/funds/links/kept-matches.ts";
import type { Sql, Transaction } from "../src/store/client.ts";
import { type Pools, projectsOfYear } from "./fill-pools.ts";

/** One record in so many does not fit what a check expects; one in so many is a pledge that nothing follows from. */
const perFailure = 50;
const perPledge = 100;
/** One record in so many names a project of a pool, as sources that tell of the same flow do. */
const perMention = 50;

/** What the checks would have found, of each stream the same part. */
export async function fillFindings(tx: Transaction): Promise<void> {
  await tx`
    INSERT INTO source_files (chain_id, stream_id, from_seq, name, sha256, data_date, block_number, log_index)
    SELECT chain_id, stream_id, 1, 'bench.csv', sha256('file'), '2025-12-31', 1, 100 + number FROM streams`;
  await tx`
    INSERT INTO fund_findings (chain_id, stream_id, check_name, subject, year, state, size, expected, found, unit, day)
    SELECT chain_id, stream_id, 'value_differs', seq, 0, 'failed', coalesce(usd, 0), amount, amount + 1, currency, NULL FROM fund_flows
    WHERE seq % ${perFailure}::int = 1
    UNION ALL
    SELECT chain_id, stream_id, 'stale_pledge', seq, 0, 'open', coalesce(usd, 0), NULL, NULL, NULL, value_date FROM fund_flows
    WHERE seq % ${perPledge}::int = 2`;
  await tx`
    INSERT INTO fund_check_counts (chain_id, stream_id, check_name, state, count)
    SELECT chain_id, stream_id, check_name, state, count(*) FROM fund_findings GROUP BY 1, 2, 3, 4
    UNION ALL
    SELECT s.chain_id, s.stream_id, k.check_name, k.state, s.records FROM (
      SELECT chain_id, stream_id, count(*) AS records FROM fund_flows GROUP BY 1, 2) s
    CROSS JOIN (VALUES ('value_differs', 'passed'), ('stale_pledge', 'followed'), ('duplicate', 'judged'), ('future_date', 'passed'),
      ('paid_without_commitment', 'passed'), ('shares_not_whole', 'passed')) AS k (check_name, state)`;
}

/** @param naming streams whose records name projects of `pools` */
export async function fillMentions(tx: Transaction, naming: readonly string[], { poolYears }: Pools): Promise<void> {
  await tx`
    INSERT INTO fund_mentions (chain_id, stream_id, seq, code, said_in, block_number)
    SELECT chain_id, stream_id, seq, 'POOL-' || project / ${projectsOfYear}::int || '/' || project % ${projectsOfYear}::int, 'reference', block_number
    FROM (
      SELECT f.*, f.seq / ${perMention}::int % ${poolYears * projectsOfYear}::int AS project FROM fund_flows f
      WHERE f.stream_id = ANY(${naming}::text[]) AND f.seq % ${perMention}::int = 0) n`;
}

/** Compares what the mentions lead to as the indexer does. To be called once there are indices and statistics. */
export async function fillMatches(sql: Sql): Promise<void> {
  await sql.begin(async (tx) => {
    const codes = await tx<{ code: string }[]>`SELECT DISTINCT code FROM fund_mentions`;
    await judgeMatches(
      tx,
      codes.map(({ code }) => code),
    );
  });
}
