import type { Reader } from "../../../store/client.ts";
import type { Fragment } from "./record-verdicts.ts";

/** Few records name several organisations at an end: only of these are the properties looked up. */
export function hasSeveralParties(sql: Reader, record: Fragment): Fragment {
  return sql`${record}.properties LIKE '%organisation=%'`;
}

/**
 * The organisations at the ends of a record where there are several. Looked up record by record (OFFSET 0 keeps it so): a join
 * of whole tables is what a planner without statistics may choose, and takes minutes.
 */
export function severalParties(sql: Reader, record: Fragment): Fragment {
  return sql`
    SELECT o.number AS party, p.side FROM fund_properties p
    JOIN organisations o ON o.chain_id = p.chain_id AND o.ref = p.code
    WHERE p.chain_id = ${record}.chain_id AND p.stream_id = ${record}.stream_id AND p.seq = ${record}.seq AND p.dimension = 'organisation'
    OFFSET 0`;
}

/**
 * What each organisation got and gave in each year by the records of `records`, committed or paid.
 * A payment that follows from a commitment between the same two, and a receipt that follows from a payment between them, tell
 * of the same money: they add nothing. Where several organisations stand at one end, nobody knows which part is whose.
 * @param records a query for rows of fund_flows
 */
export function partyYears(sql: Reader, records: Fragment): Fragment {
  const toldBefore = sql`
    EXISTS (
      SELECT FROM fund_flows p
      WHERE p.chain_id = f.chain_id AND p.stream_id = f.parent_stream_id AND p.seq = f.parent_seq AND p.stream_id = f.stream_id
        AND p.provider IS NOT DISTINCT FROM f.provider AND p.receiver IS NOT DISTINCT FROM f.receiver
        AND (p.kind = 'commitment' AND f.kind IN ('disbursement', 'expenditure', 'receipt')
          OR p.kind IN ('disbursement', 'expenditure') AND f.kind = 'receipt')
        AND NOT EXISTS (
          SELECT FROM fund_properties t WHERE t.chain_id = p.chain_id AND t.stream_id = p.stream_id AND t.seq = p.seq
            AND t.side = 'flow' AND t.dimension = 'type' AND t.code = 'parked'))`;
  return sql`
    WITH counted AS MATERIALIZED (
      SELECT f.chain_id, f.stream_id, f.seq, f.year, f.provider, f.receiver, f.usd, f.properties FROM (${records}) f
      WHERE f.kind IN ('commitment', 'disbursement', 'expenditure', 'receipt', 'refund') AND NOT ${toldBefore}
    ), sides AS (
      SELECT chain_id, stream_id, year, receiver AS party, true AS got, usd FROM counted WHERE receiver IS NOT NULL
      UNION ALL
      SELECT chain_id, stream_id, year, provider, false, usd FROM counted WHERE provider IS NOT NULL
      UNION ALL
      SELECT f.chain_id, f.stream_id, f.year, s.party, s.side = 'to', NULL FROM counted f CROSS JOIN LATERAL (${severalParties(sql, sql`f`)}) s WHERE ${hasSeveralParties(sql, sql`f`)}
    )
    SELECT chain_id, stream_id, party, year,
      round(coalesce(sum(usd) FILTER (WHERE got), 0), 2) AS in_usd, count(*) FILTER (WHERE got) AS in_records,
      count(*) FILTER (WHERE got AND usd IS NULL) AS in_unknown,
      round(coalesce(sum(usd) FILTER (WHERE NOT got), 0), 2) AS out_usd, count(*) FILTER (WHERE NOT got) AS out_records,
      count(*) FILTER (WHERE NOT got AND usd IS NULL) AS out_unknown
    FROM sides GROUP BY 1, 2, 3, 4`;
}

/**
 * For each year in which an organisation gave, whether it gave more in all years up to then than it had got by then: what was
 * carried over from one year to the next is no fault. Where nothing came in at all, the source does not tell of it.
 * @param years a query with the columns of fund_party_years, all years of each organisation
 */
export function partyVerdicts(sql: Reader, years: Fragment): Fragment {
  return sql`
    SELECT y.chain_id, y.stream_id, 'more_out_than_in'::text AS check_name, y.party::bigint AS subject, y.year,
      CASE
        WHEN y.in_records = 0 THEN 'unknown'
        WHEN y.out_usd > y.in_usd THEN CASE WHEN y.in_unknown = 0 THEN 'failed' ELSE 'unknown' END
        WHEN y.out_unknown = 0 THEN 'passed'
        ELSE 'unknown'
      END AS state,
      greatest(y.out_usd - y.in_usd, 0) AS size, y.in_usd AS expected, y.out_usd AS found, 'USD'::text AS unit, NULL::text AS topic, NULL::date AS day, NULL::bigint AS related
    FROM (
      SELECT chain_id, stream_id, party, year, out_records AS given,
        sum(in_usd) OVER w AS in_usd, sum(in_records) OVER w AS in_records, sum(in_unknown) OVER w AS in_unknown,
        sum(out_usd) OVER w AS out_usd, sum(out_unknown) OVER w AS out_unknown
      FROM (${years}) p
      WINDOW w AS (PARTITION BY chain_id, stream_id, party ORDER BY year)
    ) y
    WHERE y.given > 0`;
}
