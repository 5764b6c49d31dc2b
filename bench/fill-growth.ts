import { coarserSums } from "../src/domains/funds/kept-sums.ts";
import type { Sql } from "../src/store/client.ts";
import { countryCodes } from "./fill-facts.ts";
import { fillFindings, fillMatches, fillMentions } from "./fill-findings.ts";
import { fillPools, poolsOf } from "./fill-pools.ts";

const chain = 31337;
const ledger = "a7a7a7a7";
const streams = [1, 2, 3, 4] as const;
/** Of country-based pooled funds: their money, and where it is spent. */
const [moneyStream, placesStream] = [5, 6] as const;
export const streamId = (number: number): string => `${chain}-${ledger}-${number}`;

/** How much there is of what. Everything grows with the records, as it does in the world: who takes part, and what it is for. */
export interface Grown {
  readonly records: number;
  /** Organisations that get money, in each country. */
  readonly receiversPerCountry: number;
  readonly programmes: number;
}

export function grown(records: number): Grown {
  return { records, receiversPerCountry: Math.ceil(Math.sqrt(records) / 10), programmes: Math.ceil(records / 10) };
}

/** The stream of pooled funds. */
export const poolStream = streamId(moneyStream);

/** Number of the stream in which a record stands. */
export const streamOf = (seq: number): number => 1 + (Math.floor((1 + Math.floor((seq - 1) / 10)) / 41) % streams.length);

/** What the indexer would have stored, made in the database itself: storing is not what is measured here. */
export async function fillGrowth(sql: Sql, { records, receiversPerCountry, programmes }: Grown): Promise<void> {
  const contract = sql`decode(${`${ledger}${"a7".repeat(16)}`}, 'hex')`;
  const blocks = records / 50;
  const receivers = countryCodes.length * receiversPerCountry;
  const country = (n: ReturnType<typeof sql>) => sql`(${countryCodes}::text[])[1 + (${n} % ${countryCodes.length})::int]`;
  await sql.begin(async (tx) => {
    const indices = await tx<{ name: string; definition: string }[]>`
      SELECT indexname AS name, indexdef AS definition FROM pg_indexes
      WHERE schemaname = 'public' AND tablename = 'fund_flows' AND indexname NOT LIKE '%_pkey'`;
    for (const { name } of indices) await tx`DROP INDEX ${tx(name)}`;
    await tx`
      INSERT INTO chains (chain_id, genesis_hash, head_number, head_hash, finalized_number, finalized_hash, indexed_at, position)
      VALUES (${chain}, '\\x00', ${blocks}, sha256('head'), ${blocks}, sha256('head'), now(), 0)`;
    await tx`
      INSERT INTO organisations (chain_id, number, ref, name, kind, country, block_number, log_index, tx_index)
      SELECT ${chain}::bigint, n, 'fund-' || n, 'Pooled fund number ' || n, 'POOLED_FUND', NULL, 1, n, 0 FROM generate_series(1, ${streams.length}) AS n
      UNION ALL
      SELECT ${chain}::bigint, 100 + n, 'partner-' || n, 'Implementing partner number ' || n, 'NATIONAL_NGO', ${country(sql`n`)}, 1, 100 + n, 0
      FROM generate_series(0, ${receivers - 1}::int) AS n`;
    await tx`
      INSERT INTO streams (chain_id, stream_id, contract, number, domain, publisher, source, title, licence, attribution, sample, block_number, log_index)
      SELECT ${chain}::bigint, ${`${chain}-${ledger}-`}::text || n, ${contract}, n, 'funds', 1 + (n - 1) % ${streams.length}, 'bench', 'Invented for measuring, part ' || n, 'CC0-1.0', 'Nobody', true, 1, 0
      FROM generate_series(1, ${placesStream}::int) AS n`;
    await tx`
      INSERT INTO programmes (chain_id, contract, number, stream_id, ref, title, block_number, log_index)
      SELECT ${chain}::bigint, ${contract}, n, ${`${chain}-${ledger}-`}::text || (1 + n / 41 % ${streams.length}), 'P-' || n,
        'Water, sanitation and shelter in district number ' || n, 1, n
      FROM generate_series(1, ${programmes}::int) AS n`;
    await tx`
      INSERT INTO blocks (chain_id, number, hash, parent_hash, time, receipts_root, state_root, header, verified)
      SELECT ${chain}::bigint, n, sha256(n::text::bytea), sha256((n - 1)::text::bytea), '2024-01-01'::timestamptz + n * interval '12 seconds',
        sha256('r'), sha256('s'), NULL, true
      FROM generate_series(1, ${blocks}::int) AS n`;
    await tx`
      INSERT INTO transactions (chain_id, block_number, tx_index, hash, sender, first_log_index, receipt_proof)
      SELECT ${chain}::bigint, n, 0, sha256(n::text::bytea), sha256('s'), 0, '\\xc0' FROM generate_series(1, ${blocks}::int) AS n`;
    // Programme p stands in one country, year and stream; a partner of that country carries it out. Two of ten records are payments.
    await tx`
      INSERT INTO fund_flows (chain_id, block_number, log_index, record_index, tx_index, stream_id, seq, kind, year, country, currency, amount,
        usd, value_date, provider, receiver, programme, parent_seq, ref, title, sector, properties, record_hash)
      SELECT ${chain}::bigint, 1 + (n - 1) / 50, ((n - 1) % 50)::int, 0, 0, ${`${chain}-${ledger}-`}::text || (1 + p / 41 % ${streams.length}), n,
        CASE WHEN n % 10 > 7 THEN 'disbursement' ELSE 'commitment' END, (2006 + p * 7 % 20)::int, ${country(sql`p`)}, 'USD',
        (n * 7919 % 10000000) / 100.0, CASE WHEN n % 50 > 0 THEN (n * 7919 % 10000000) / 100.0 END, '2006-01-01'::date + (n * 31 % 7300)::int,
        (1 + p / 41 % ${streams.length})::int, (100 + p % ${receivers})::int, p::int, CASE WHEN n % 10 > 7 THEN n - 3 END, 'BENCH-' || n,
        'Immediate support to pastoral communities as a drought mitigation response, number ' || n, 'Agriculture', '', sha256(n::text::bytea)
      FROM (SELECT n, 1 + (n - 1) / 10 AS p FROM generate_series(1::bigint, ${records}::bigint) AS n) AS numbered`;
    await fillPools(tx, { chain, money: streamId(moneyStream), places: streamId(placesStream), blocks }, poolsOf(records));
    await fillFindings(tx);
    await fillMentions(tx, streams.map(streamId), poolsOf(records));
    // In the order in which the ledger has them, as the indexer stores them: a stream's sums stand beside each other.
    await tx`
      INSERT INTO fund_totals (chain_id, stream_id, kind, year, country, provider, receiver, programme, usd, records, unknown_usd)
      SELECT chain_id, stream_id, kind, year, country, provider, receiver, programme, coalesce(sum(usd), 0), count(*), count(*) FILTER (WHERE usd IS NULL)
      FROM fund_flows GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 ORDER BY stream_id, min(seq)`;
    for (const { table, keys } of coarserSums) {
      const by = sql(["chain_id", "stream_id", "kind", ...keys]);
      await tx`
        INSERT INTO ${sql(table)} (${by}, usd, records, unknown_usd)
        SELECT ${by}, sum(usd), sum(records), sum(unknown_usd) FROM fund_totals GROUP BY ${by}`;
    }
    await tx`
      INSERT INTO stream_heads (chain_id, stream_id, block_number, length, digest)
      SELECT chain_id, stream_id, ${blocks}::bigint, count(*), sha256('d') FROM fund_flows GROUP BY 1, 2`;
    // As much as two cores can sort at once.
    await tx`SET LOCAL maintenance_work_mem = '512MB'`;
    for (const { definition } of indices) await tx.unsafe(definition);
  });
  await sql`VACUUM ANALYZE`;
  await fillMatches(sql);
  await sql`VACUUM ANALYZE fund_matches, fund_match_counts`;
}
