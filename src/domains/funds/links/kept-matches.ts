import type { Reader, Transaction } from "../../../store/client.ts";
import { type Fragment, namedSums, outcome, sameFlow } from "./same-flow.ts";

const head = { block: null };

/** As fund_matches names a country's comparisons, an organisation's, and those of all records. */
export const aboutAll = "";
export const aboutCountry = (code: string): string => code;
export const aboutParty = ({ chainId, number }: { readonly chainId: number; readonly number: number }): string => `${chainId} ${number}`;

/**
 * Every match of the codes in which `among` holds, once for each country and organisation that it is about: then of those that
 * name the code only the ones that the country or organisation has to do with count, unless the record itself has.
 * @param among a condition on `m.code`
 */
export function keptMatches(sql: Reader, among: Fragment): Fragment {
  return sql`
    SELECT chain_id, stream_id, seq, code, naming, about, own_usd, ${namedSums(sql)} FROM (
      SELECT a.chain_id, a.stream_id, a.seq, m.code, m.stream_id AS naming, a.usd AS own_usd, b.usd, unnest(ARRAY(
        SELECT DISTINCT each FROM unnest(ARRAY[
          ${aboutAll}, a.country, b.country, a.chain_id || ' ' || a.provider, a.chain_id || ' ' || a.receiver,
          b.chain_id || ' ' || b.provider, b.chain_id || ' ' || b.receiver]) AS each WHERE each IS NOT NULL)) AS about
      FROM ${sameFlow(sql, head)} AND ${among}) named
    GROUP BY 1, 2, 3, 4, 5, 6, 7`;
}

/**
 * Codes whose matches may have changed by the records above a block: those that they name, and those that they are named by. To
 * be asked while they and their mentions are stored. Only one ledger at a time may be between this and the end of its
 * transaction: of two that name each other's records neither would see the other's.
 */
export async function touchedCodes(tx: Transaction, chainId: number, block: number): Promise<readonly string[]> {
  await tx`SELECT pg_advisory_xact_lock(hashtext('fund_matches'))`;
  const rows = await tx<{ code: string }[]>`
    WITH touched AS MATERIALIZED (
      SELECT f.chain_id, f.stream_id, f.seq, f.ref FROM fund_flows f WHERE f.chain_id = ${chainId} AND f.block_number > ${block}
      UNION ALL
      SELECT f.chain_id, f.stream_id, f.seq, f.ref FROM fund_corrections c
      JOIN fund_flows f ON f.chain_id = c.chain_id AND f.stream_id = c.stream_id AND f.seq = c.seq
      WHERE c.chain_id = ${chainId} AND c.block_number > ${block}
    )
    SELECT m.code FROM touched t CROSS JOIN LATERAL (SELECT m.code FROM fund_mentions m WHERE m.code = t.ref LIMIT 1) m
    UNION
    SELECT m.code FROM touched t CROSS JOIN LATERAL (
      SELECT m.code FROM fund_mentions m WHERE m.chain_id = t.chain_id AND m.stream_id = t.stream_id AND m.seq = t.seq OFFSET 0) m`;
  return rows.map(({ code }) => code);
}

/** Compares anew all that tell of these codes. */
export async function judgeMatches(tx: Transaction, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  await tx`
    WITH gone AS (DELETE FROM fund_matches WHERE code = ANY(${codes}::text[]) RETURNING chain_id, stream_id, naming, about, usd, own_usd)
    ${addCounts(tx, tx`gone`, -1)}`;
  await tx`
    WITH came AS (
      INSERT INTO fund_matches (chain_id, stream_id, seq, code, naming, about, own_usd, records, usd)
      ${keptMatches(tx, tx`m.code = ANY(${codes}::text[])`)} RETURNING chain_id, stream_id, naming, about, usd, own_usd
    )
    ${addCounts(tx, tx`came`, 1)}`;
  await tx`DELETE FROM fund_match_counts WHERE count = 0`;
}

function addCounts(tx: Transaction, matches: Fragment, sign: 1 | -1): Fragment {
  return tx`
    INSERT INTO fund_match_counts AS t (chain_id, stream_id, naming, about, outcome, count)
    SELECT chain_id, stream_id, naming, about, ${outcome(tx)}, ${sign} * count(*) FROM ${matches} GROUP BY 1, 2, 3, 4, 5
    ON CONFLICT (chain_id, stream_id, naming, about, outcome) DO UPDATE SET count = t.count + excluded.count`;
}
