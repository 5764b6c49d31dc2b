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
    ), versions (chain_id, stream_id, head, kind, year, currency, amount, usd, value_date, seq, corrects) AS (
      SELECT chain_id, stream_id, seq, kind, year, currency, amount, usd, value_date, seq, corrects FROM heads
      UNION ALL
      SELECT v.chain_id, v.stream_id, v.head, v.kind, v.year, v.currency, v.amount, v.usd, v.value_date, p.seq, p.corrects FROM versions v
      JOIN fund_flows p ON p.chain_id = v.chain_id AND p.stream_id = v.stream_id AND p.seq = v.corrects
    ), sums AS (
      SELECT v.chain_id, v.stream_id, v.head, v.kind, v.year, v.currency, v.amount, v.usd, v.value_date, c.stream_id AS child_stream,
        ${stage(sql)} AS stage, sum(c.amount) AS parts, bool_and(c.currency = v.currency) AS alike
      FROM versions v LEFT JOIN LATERAL (
        SELECT c.stream_id, c.kind, c.amount, c.currency FROM fund_flows c
        WHERE c.parent_stream_id = v.stream_id AND c.parent_seq = v.seq AND c.chain_id = v.chain_id ${upTo(sql, pin, "c")} AND ${counts(sql, pin, "c")}
        -- Where a table's statistics are older than its first parts, one record is reckoned to have them all.
        OFFSET 0) c ON true
      GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    ), judged AS MATERIALIZED (
      SELECT chain_id, stream_id, head AS seq, kind, year, currency, amount, usd, value_date, count(stage) AS following,
        count(*) FILTER (WHERE ${isPart(sql)}) AS stages, max(parts) FILTER (WHERE ${isPart(sql)} AND alike) AS most,
        bool_and(alike) FILTER (WHERE ${isPart(sql)}) AS alike
      FROM sums GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
    )
    SELECT h.chain_id, h.stream_id, 'parts_over_whole'::text AS check_name, h.seq AS subject, 0 AS year,
      CASE
        WHEN h.amount < 0 OR ${isParked(sql)} THEN 'unknown'
        WHEN h.most > h.amount + greatest(1, h.amount * 0.0001) THEN 'failed'
        WHEN h.alike THEN 'passed'
        ELSE 'unknown'
      END AS state,
      coalesce(abs(h.usd), 0) AS size, h.amount AS expected, h.most AS found, h.currency AS unit, NULL::text AS topic, NULL::date AS day, NULL::bigint AS related
    FROM judged h WHERE h.stages > 0
    UNION ALL
    SELECT h.chain_id, h.stream_id, 'stale_pledge', h.seq, 0, CASE WHEN h.following = 0 THEN 'open' ELSE 'followed' END,
      coalesce(abs(h.usd), 0), NULL, NULL, NULL, NULL, greatest(h.value_date, make_date(h.year, 12, 31)), NULL
    FROM judged h WHERE h.kind = 'pledge'`;
}

/** Stages whose sum is held against the whole. */
function isPart(sql: Reader): Fragment {
  return sql`stage IN ('commitment', 'paid', 'receipt')`;
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
