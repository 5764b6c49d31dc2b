import type { Pin } from "../../../kernel/pin.ts";
import type { Reader } from "../../../store/client.ts";
import { upTo } from "../../../store/up-to.ts";
import type { Fragment } from "./record-verdicts.ts";

/** True where no record that counts at the pin replaces the row of fund_flows called `name`. */
export function counts(sql: Reader, pin: Pin, name: string): Fragment {
  return sql`
    NOT EXISTS (
      SELECT FROM fund_corrections replaced
      WHERE replaced.chain_id = ${sql(`${name}.chain_id`)} AND replaced.stream_id = ${sql(`${name}.stream_id`)}
        AND replaced.seq = ${sql(`${name}.seq`)} ${upTo(sql, pin, "replaced")})`;
}

/**
 * What a record and those that follow from it say together: parts over their whole, and pledges that nothing follows from.
 * A source may round each part by itself: up to one unit of the currency, or a hundredth of a percent, more is let pass.
 * A correction's number is higher than that of what it replaces; what follows from a record may name any of its versions.
 * @param members a query for chain_id, stream_id and seq of records, in any version: their newest ones are judged
 */
export function familyVerdicts(sql: Reader, members: Fragment, pin: Pin): Fragment {
  return sql`
    WITH RECURSIVE later (chain_id, stream_id, seq, newest) AS (
      SELECT DISTINCT m.chain_id, m.stream_id, m.seq, m.seq FROM (${members}) m
      UNION ALL
      SELECT l.chain_id, l.stream_id, l.seq, c.by_seq FROM later l
      JOIN fund_corrections c ON c.chain_id = l.chain_id AND c.stream_id = l.stream_id AND c.seq = l.newest ${upTo(sql, pin, "c")}
    ), heads AS MATERIALIZED (
      SELECT f.chain_id, f.stream_id, f.seq, f.kind, f.year, f.currency, f.amount, f.usd, f.value_date, f.corrects
      FROM (SELECT DISTINCT chain_id, stream_id, newest FROM (
        SELECT chain_id, stream_id, seq, max(newest) AS newest FROM later GROUP BY 1, 2, 3) l) n
      JOIN fund_flows f ON f.chain_id = n.chain_id AND f.stream_id = n.stream_id AND f.seq = n.newest ${upTo(sql, pin, "f")}
    ), versions (chain_id, stream_id, head, seq, corrects) AS (
      SELECT chain_id, stream_id, seq, seq, corrects FROM heads
      UNION ALL
      SELECT v.chain_id, v.stream_id, v.head, p.seq, p.corrects FROM versions v
      JOIN fund_flows p ON p.chain_id = v.chain_id AND p.stream_id = v.stream_id AND p.seq = v.corrects
    ), sums AS MATERIALIZED (
      SELECT h.chain_id, h.stream_id, h.seq, c.stream_id AS child_stream, ${stage(sql)} AS stage, sum(c.amount) AS amount,
        bool_and(c.currency = h.currency) AS alike
      FROM versions v
      JOIN heads h ON h.chain_id = v.chain_id AND h.stream_id = v.stream_id AND h.seq = v.head
      JOIN fund_flows c ON c.parent_stream_id = v.stream_id AND c.parent_seq = v.seq AND c.chain_id = v.chain_id ${upTo(sql, pin, "c")}
      WHERE ${counts(sql, pin, "c")}
      GROUP BY 1, 2, 3, 4, 5
    )
    SELECT h.chain_id, h.stream_id, 'parts_over_whole'::text AS check_name, h.seq AS subject, 0 AS year,
      CASE
        WHEN h.amount < 0 OR ${isParked(sql)} THEN 'unknown'
        WHEN s.most > h.amount + greatest(1, h.amount * 0.0001) THEN 'failed'
        WHEN s.alike THEN 'passed'
        ELSE 'unknown'
      END AS state,
      coalesce(abs(h.usd), 0) AS size, h.amount AS expected, s.most AS found, h.currency AS unit, NULL::text AS topic, NULL::date AS day, NULL::bigint AS related
    FROM heads h JOIN (
      SELECT chain_id, stream_id, seq, max(amount) FILTER (WHERE alike) AS most, bool_and(alike) AS alike FROM sums
      WHERE stage IN ('commitment', 'paid', 'receipt') GROUP BY 1, 2, 3
    ) s USING (chain_id, stream_id, seq)
    UNION ALL
    SELECT h.chain_id, h.stream_id, 'stale_pledge', h.seq, 0, CASE WHEN count(s.stage) = 0 THEN 'open' ELSE 'followed' END,
      coalesce(abs(h.usd), 0), NULL, NULL, NULL, NULL, greatest(h.value_date, make_date(h.year, 12, 31)), NULL
    FROM heads h LEFT JOIN sums s USING (chain_id, stream_id, seq) WHERE h.kind = 'pledge'
    GROUP BY h.chain_id, h.stream_id, h.seq, h.usd, h.value_date, h.year`;
}

/** Payments to others and for goods come from the same money; a receipt tells of a payment once more. */
export function stage(sql: Reader): Fragment {
  return sql`CASE WHEN c.kind IN ('disbursement', 'expenditure') THEN 'paid' ELSE c.kind END`;
}

/** A parked record's amount is what is left of it beside those that were taken from it. */
function isParked(sql: Reader): Fragment {
  return sql`
    EXISTS (
      SELECT FROM fund_properties p WHERE p.chain_id = h.chain_id AND p.stream_id = h.stream_id AND p.seq = h.seq
        AND p.side = 'flow' AND p.dimension = 'type' AND p.code = 'parked')`;
}
