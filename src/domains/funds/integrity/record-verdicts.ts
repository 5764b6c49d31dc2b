import type postgres from "postgres";
import type { Reader } from "../../../store/client.ts";

export type Fragment = postgres.PendingQuery<postgres.Row[]>;

/** Columns that every verdict has, in the order of fund_findings. */
export const verdictColumns = (sql: Reader): Fragment => sql`
  chain_id, stream_id, check_name, subject, year, state, size, expected, found, unit, topic, day, related`;

/**
 * What the checks that look at a single record, and at those that it follows from, say of each record of `records`. All that they
 * look at was on the ledger when the record was written and never changes, so that their verdicts don't either.
 * @param records a query for rows of fund_flows
 */
export function recordVerdicts(sql: Reader, records: Fragment): Fragment {
  const row = (
    check: string,
    state: Fragment,
    { expected = sql`NULL::numeric`, found = sql`NULL::numeric`, unit = sql`NULL::text` } = {},
  ) => sql`
    f.chain_id, f.stream_id, ${check}::text AS check_name, f.seq AS subject, 0 AS year, ${state} AS state, coalesce(abs(f.usd), 0) AS size,
    ${expected} AS expected, ${found} AS found, ${unit} AS unit`;
  const rest = sql`NULL::text AS topic, NULL::date AS day, NULL::bigint AS related`;
  const isPaid = sql`f.kind IN ('disbursement', 'expenditure', 'receipt')`;
  return sql`
    WITH f AS MATERIALIZED (${records})
    SELECT ${row("paid_without_commitment", sql`CASE WHEN ${follows(sql, ["commitment"])} THEN 'passed' ELSE 'failed' END`)}, ${rest}
    FROM f WHERE ${isPaid}
    UNION ALL
    SELECT ${row("receipt_without_disbursement", sql`CASE WHEN ${follows(sql, ["disbursement", "expenditure"])} THEN 'passed' ELSE 'failed' END`)}, ${rest}
    FROM f WHERE f.kind = 'receipt'
    UNION ALL
    SELECT ${row("shares_not_whole", sql`CASE WHEN s.off THEN 'failed' ELSE 'passed' END`, {
      expected: sql`100::numeric`,
      found: sql`s.sum`,
      unit: sql`'%'`,
    })}, s.topic, NULL, NULL
    FROM f CROSS JOIN LATERAL (${worstShares(sql)}) s WHERE f.properties <> ''
    UNION ALL
    SELECT ${row(
      "value_differs",
      sql`CASE WHEN f.usd IS NULL THEN 'unknown' WHEN abs(f.amount - f.usd) > 0.01 THEN 'failed' ELSE 'passed' END`,
      {
        expected: sql`f.amount`,
        found: sql`f.usd`,
        unit: sql`'USD'`,
      },
    )}, ${rest}
    FROM f WHERE f.currency = 'USD'
    UNION ALL
    SELECT ${row("duplicate", sql`'judged'`)}, ${rest}
    FROM f
    UNION ALL
    SELECT ${row("future_date", sql`CASE WHEN f.value_date IS NULL THEN 'unknown' WHEN ${isFlagged(sql, "future_date")} THEN 'failed' ELSE 'passed' END`)}, ${rest}
    FROM f
    UNION ALL
    SELECT ${row("corrected", sql`CASE WHEN f.corrects IS NULL THEN 'passed' ELSE 'failed' END`)}, ${rest}
    FROM f
    UNION ALL
    SELECT ${row("corrected_again", sql`CASE WHEN v.earlier > 1 THEN 'failed' ELSE 'passed' END`, {
      expected: sql`1::numeric`,
      found: sql`v.earlier::numeric`,
    })}, ${rest}
    FROM f CROSS JOIN LATERAL (SELECT count(*) AS earlier FROM (${earlierVersions(sql)}) e) v WHERE f.corrects IS NOT NULL`;
}

/** True where `f` follows, over however many steps, from a record of one of the kinds. */
function follows(sql: Reader, kinds: readonly string[]): Fragment {
  return sql`
    f.parent_seq IS NOT NULL AND EXISTS (
      WITH RECURSIVE step (stream_id, seq, depth) AS (
        SELECT f.parent_stream_id, f.parent_seq, 1
        UNION ALL
        SELECT p.parent_stream_id, p.parent_seq, depth + 1 FROM step
        JOIN fund_flows p ON p.chain_id = f.chain_id AND p.stream_id = step.stream_id AND p.seq = step.seq
        WHERE p.parent_seq IS NOT NULL AND depth < 30
      )
      SELECT FROM step JOIN fund_flows p ON p.chain_id = f.chain_id AND p.stream_id = step.stream_id AND p.seq = step.seq
      WHERE p.kind = ANY(${kinds}::text[]))`;
}

/** The records that `f` replaced, one after the other. */
function earlierVersions(sql: Reader): Fragment {
  return sql`
    WITH RECURSIVE version (seq) AS (
      SELECT f.corrects
      UNION ALL
      SELECT p.corrects FROM version
      JOIN fund_flows p ON p.chain_id = f.chain_id AND p.stream_id = f.stream_id AND p.seq = version.seq
      WHERE p.corrects IS NOT NULL
    ) SELECT seq FROM version`;
}

/**
 * The shares of `f` that lie farthest from the whole, of those sides and dimensions of which each code has one; none where
 * there are no such. Two codes that each have the whole are what their source says of two emergencies at once. Shares that
 * were rounded may miss the whole by a hundredth each.
 */
function worstShares(sql: Reader): Fragment {
  return sql`
    SELECT sum(p.share) AS sum, p.side || '.' || p.dimension AS topic, abs(sum(p.share) - 100) > 0.01 * count(*) AS off
    FROM fund_properties p WHERE p.chain_id = f.chain_id AND p.stream_id = f.stream_id AND p.seq = f.seq
    GROUP BY p.side, p.dimension
    HAVING bool_and(p.share IS NOT NULL) AND max(p.share) <> 100
    ORDER BY abs(sum(p.share) - 100) DESC, p.side, p.dimension LIMIT 1`;
}

function isFlagged(sql: Reader, flag: string): Fragment {
  return sql`
    EXISTS (SELECT FROM fund_flags g WHERE g.chain_id = f.chain_id AND g.stream_id = f.stream_id AND g.seq = f.seq AND g.flag = ${flag})`;
}
