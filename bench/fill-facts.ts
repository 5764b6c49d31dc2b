import { coarserSums } from "../src/domains/funds/kept-sums.ts";
import type { Sql } from "../src/store/client.ts";

export const countryCodes =
  "AFG AGO BDI BEN BFA BGD CAF CIV CMR COD COG COL CUB DJI ERI ETH GIN GMB GTM HTI IDN IRQ JOR KEN LAO LBN LBY LKA MDG MLI MMR MOZ MRT MWI NER NGA NPL PAK PHL SDN".split(
    " ",
  );

/** What the fund ledger's indexer would have stored of `records` commitments, made in the database itself: it is not what is measured here. */
export async function fillFacts(sql: Sql, records: number): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`
      INSERT INTO chains VALUES (31337, '\\x00', ${records / 50}, '\\x00', ${records / 50}, '\\x00', now())`;
    await tx`
      INSERT INTO organisations
      SELECT 31337, n, 'organisation-' || n, 'Organisation number ' || n, 'multilateral', NULL, 1, n, 0 FROM generate_series(1, 200) AS n`;
    await tx`
      INSERT INTO streams VALUES
        (31337, '31337-b2b2b2b2-1', '\\xb2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2', 1, 'funds', 1, 'bench', 'Invented for measuring', 'CC0-1.0', 'Nobody', true, 1, 0)`;
    await tx`
      INSERT INTO blocks
      SELECT 31337, n, sha256(n::text::bytea), sha256((n - 1)::text::bytea), '2024-01-01'::timestamptz + n * interval '12 seconds',
        sha256('r'), sha256('s'), NULL, true
      FROM generate_series(1, ${records / 50}::int) AS n`;
    await tx`
      INSERT INTO transactions SELECT 31337, n, 0, sha256(n::text::bytea), sha256('s'), 0, '\\xc0' FROM generate_series(1, ${records / 50}::int) AS n`;
    await tx`
      INSERT INTO fund_flows
      SELECT 31337, 1 + (n - 1) / 50, ((n - 1) % 50)::int, 0, 0, '31337-b2b2b2b2-1', n, 'commitment', (2006 + n % 20)::int,
        (${countryCodes}::text[])[1 + (n % ${countryCodes.length})::int], 'USD', (n * 7919 % 10000000) / 100.0, (n * 7919 % 10000000) / 100.0,
        '2006-01-01'::date + (n * 31 % 7300)::int, NULL, 1, (2 + n % 21)::int, NULL, NULL, NULL, NULL, 'BENCH-' || n,
        'Immediate support to pastoral communities as a drought mitigation response, number ' || n, 'Agriculture', sha256(n::text::bytea)
      FROM generate_series(1::bigint, ${records}::bigint) AS n`;
    await tx`
      INSERT INTO fund_totals
      SELECT chain_id, stream_id, kind, year, country, provider, receiver, programme, sum(usd), count(*), 0 FROM fund_flows
      GROUP BY 1, 2, 3, 4, 5, 6, 7, 8`;
    for (const { table, keys } of coarserSums) {
      const by = sql(["chain_id", "stream_id", "kind", ...keys]);
      await tx`
        INSERT INTO ${sql(table)} (${by}, usd, records, unknown_usd)
        SELECT ${by}, sum(usd), sum(records), sum(unknown_usd) FROM fund_totals GROUP BY ${by}`;
    }
    await tx`INSERT INTO stream_heads VALUES (31337, '31337-b2b2b2b2-1', ${records / 50}, ${records}, sha256('d'))`;
  });
  await sql`VACUUM ANALYZE`;
}
