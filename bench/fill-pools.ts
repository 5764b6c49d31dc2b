import type { Transaction } from "../src/store/client.ts";
import { countryCodes } from "./fill-facts.ts";

/** Country-based pooled funds as CBPF has them: so many years of so many funds, each year as full as the next, however large the ledger. */
export interface Pools {
  readonly funds: number;
  readonly poolYears: number;
  readonly donors: number;
}

const contributionsOfYear = 20;
export const projectsOfYear = 40;
const placesOfProject = 5;
const recordsOfYear = contributionsOfYear + projectsOfYear;
const partnersOfFund = 10;
const fundsOfDonor = 4;

/** One record in ten is beside those of the ledger's other streams. */
export function poolsOf(records: number): Pools {
  const poolYears = Math.max(4, Math.ceil(records / 2_500));
  const funds = Math.max(4, Math.ceil(poolYears / 20));
  return { funds, poolYears, donors: (funds * contributionsOfYear) / fundsOfDonor };
}

export const donorId = (number: number): string => `donor-${number}`;
/** The year of the pool's year with this number. */
export const yearOf = ({ funds }: Pools, poolYear: number): number => 2006 + (Math.floor(poolYear / funds) % 20);
/** Number in its stream of a project's record. */
export const projectSeq = (poolYear: number, project: number): number =>
  poolYear * recordsOfYear + contributionsOfYear + 1 + (project % projectsOfYear);

/** Donors give to funds, funds to partners for projects; a stream of its own tells where each project's money is spent. */
export async function fillPools(
  tx: Transaction,
  { chain, money, places, blocks }: { readonly chain: number; readonly money: string; readonly places: string; readonly blocks: number },
  { funds, poolYears, donors }: Pools,
): Promise<void> {
  const codes = tx`${countryCodes}::text[]`;
  const country = tx`(${codes})[1 + (y % ${funds}::int) % ${countryCodes.length}]`;
  const year = tx`2006 + (y / ${funds}::int) % 20`;
  const [donor, fund, partner] = [1_000_000, 2_000_000, 3_000_000];
  await tx`
    INSERT INTO organisations (chain_id, number, ref, name, kind, country, block_number, log_index, tx_index)
    SELECT ${chain}::bigint, ${donor}::int + n, 'donor-' || n, 'Government number ' || n, 'GOVERNMENT', NULL, 2, n, 0 FROM generate_series(0, ${donors - 1}::int) AS n
    UNION ALL
    SELECT ${chain}::bigint, ${fund}::int + n, 'country-fund-' || n, 'Country fund number ' || n, 'POOLED_FUND', NULL, 3, n, 0 FROM generate_series(0, ${funds - 1}::int) AS n
    UNION ALL
    SELECT ${chain}::bigint, ${partner}::int + n, 'fund-partner-' || n, 'Partner number ' || n, 'NATIONAL_NGO', NULL, 4, n, 0
    FROM generate_series(0, ${funds * partnersOfFund - 1}::int) AS n`;
  const block = (n: ReturnType<typeof tx>) => tx`1 + (${n}) % ${blocks}::int, (100 + (${n}) / ${blocks}::int)::int`;
  const columns = tx`
    chain_id, block_number, log_index, tx_index, stream_id, seq, kind, year, country, currency, amount, usd, value_date, provider, receiver,
    parent_stream_id, parent_seq, ref, title, sector, properties, record_hash`;
  // A donor gives to as many funds in a year as any other does.
  await tx`
    INSERT INTO fund_flows (${columns})
    SELECT ${chain}::bigint, ${block(tx`y * ${recordsOfYear}::int + j`)}, 0, ${money}::text, y * ${recordsOfYear}::int + j + 1, 'commitment', ${year}, NULL::text, 'USD',
      1000 + (y * 7919 + j * 104729) % 900000, 1000 + (y * 7919 + j * 104729) % 900000, '2006-01-01'::date + y % 7300,
      ${donor}::int + (y % ${funds}::int * ${contributionsOfYear}::int + j) % ${donors}::int, ${fund}::int + y % ${funds}::int,
      NULL::text, NULL::bigint, 'IN-' || y || '-' || j, 'Contribution', '', '', sha256('in')
    FROM generate_series(0, ${poolYears - 1}::int) AS y CROSS JOIN generate_series(0, ${contributionsOfYear - 1}::int) AS j
    UNION ALL
    SELECT ${chain}::bigint, ${block(tx`y * ${recordsOfYear}::int + ${contributionsOfYear}::int + j`)}, 0, ${money}::text,
      y * ${recordsOfYear}::int + ${contributionsOfYear}::int + j + 1, 'commitment', ${year}, ${country}, 'USD',
      500 + (y * 6101 + j * 15485) % 400000, 500 + (y * 6101 + j * 15485) % 400000, '2006-01-01'::date + y % 7300,
      ${fund}::int + y % ${funds}::int, ${partner}::int + (y % ${funds}::int) * ${partnersOfFund}::int + j % ${partnersOfFund}::int,
      NULL, NULL, 'POOL-' || y || '/' || j, 'Clean water for people on the move', '', '', sha256('out')
    FROM generate_series(0, ${poolYears - 1}::int) AS y CROSS JOIN generate_series(0, ${projectsOfYear - 1}::int) AS j`;
  await tx`
    INSERT INTO fund_flows (${columns}, to_told)
    SELECT chain_id, 1 + n % ${blocks}::int, (1000 + n / ${blocks}::int)::int, 0, ${places}::text, n, kind, year, country, 'USD',
      round(usd / ${placesOfProject}::int, 2), round(usd / ${placesOfProject}::int, 2), value_date, receiver, NULL,
      stream_id, seq, ref || '/L' || place, title, '', 'to.place=' || code, sha256('place'), 'p' || code
    FROM (
      SELECT f.*, row_number() OVER (ORDER BY f.seq, place) AS n, place, f.country || '/Province ' || f.seq % 7 || '/District ' || (f.seq * 5 + place) % 60 AS code
      FROM fund_flows f CROSS JOIN generate_series(1, ${placesOfProject}::int) AS place
      WHERE f.stream_id = ${money} AND f.country IS NOT NULL
    ) AS spent`;
  await tx`
    INSERT INTO fund_properties (chain_id, stream_id, seq, side, dimension, code, block_number)
    SELECT chain_id, stream_id, seq, 'to', 'place', substr(properties, 10), block_number FROM fund_flows WHERE stream_id = ${places}`;
}
