import type postgres from "postgres";
import { upTo as upToPin } from "../../../store/up-to.ts";
import type { Pin, Question } from "../../domain.ts";
import { uncorrected, upTo } from "../read.ts";
import { endsOf, touching } from "./ends.ts";
import type { Boundary } from "./read-boundary.ts";

type Fragment = postgres.PendingQuery<postgres.Row[]>;

/**
 * A query for every record that touches the boundary, seen from it. Its columns: those of fund_flows that figures need;
 * `direction`: incoming, internal or outgoing; `treatment`: counted, internal, pledge, shared, told_before or write_off;
 * `portion`: the part of the amount that belongs to the boundary, 1 for the whole, null where it is not known.
 *
 * Nothing of it is stored, as it depends on the boundary. The records are found by the narrowest thing that the boundary is
 * drawn around, and each is then held against all of it: the cost follows the records that touch, not those of the stream.
 */
export function classified(question: Question, boundary: Boundary, pin: Pin): Fragment {
  const { sql } = question;
  const ends = endsOf(question, boundary);
  const joined = (column: string, by: Fragment) => ends.map((_, i) => sql`${i === 0 ? sql`` : by} ${sql(`d${i}.${column}`)}`);
  return sql`
    WITH touching AS MATERIALIZED (
      SELECT f.chain_id, f.stream_id, f.seq, f.kind, f.currency, f.amount, f.usd, f.provider, f.receiver, f.country, f.year, f.programme,
        CASE WHEN f.kind IN ('disbursement', 'expenditure', 'receipt') AND f.parent_stream_id = f.stream_id
          THEN ${newest(question, pin)} END AS follows,
        (${joined("from_in", sql`AND`)}) AS from_in, (${joined("to_in", sql`AND`)}) AS to_in,
        (${joined("from_part", sql`*`)}) AS from_part, (${joined("to_part", sql`*`)}) AS to_part
      FROM (${touching(question, boundary)}) k
      JOIN fund_flows f ON f.stream_id = ${boundary.streamId} AND f.seq = k.seq
      ${ends.map((end, i) => sql`CROSS JOIN LATERAL (${end}) ${sql(`d${i}`)}`)}
      WHERE ${uncorrected(question, pin)} ${upTo(question, pin)}
    ), seen AS MATERIALIZED (
      SELECT t.*,
        CASE WHEN from_in AND to_in AND NOT ${isNew(question)} THEN 'internal' WHEN to_in THEN 'incoming' ELSE 'outgoing' END AS direction,
        CASE WHEN to_in THEN to_part ELSE from_part END AS portion
      FROM touching t WHERE from_in OR to_in
    )
    SELECT s.*,
      CASE
        WHEN s.direction = 'internal' THEN 'internal'
        WHEN s.kind = 'write_off' THEN 'write_off'
        WHEN s.portion IS NULL THEN 'shared'
        WHEN s.kind = 'pledge' THEN 'pledge'
        WHEN ${toldBefore(question, boundary.streamId)} THEN 'told_before'
        ELSE 'counted'
      END AS treatment
    FROM seen s`;
}

/**
 * True where the source says that money is new: it then comes from outside, even where the giver sits inside, as a development
 * bank's country office may. It can't be money that came in before.
 */
function isNew({ sql }: Question): Fragment {
  return sql`
    EXISTS (
      SELECT FROM fund_properties n
      WHERE n.chain_id = t.chain_id AND n.stream_id = t.stream_id AND n.seq = t.seq
        AND n.side = 'flow' AND n.dimension = 'new-money' AND n.code = 'yes')`;
}

/** The number of the newest version of the record that `f` follows from. A correction's number is higher than that of what it replaces. */
function newest({ sql }: Question, pin: Pin): Fragment {
  return sql`(
    WITH RECURSIVE version (seq) AS (
      SELECT f.parent_seq
      UNION ALL
      SELECT c.by_seq FROM version v
      JOIN fund_corrections c ON c.chain_id = f.chain_id AND c.stream_id = f.stream_id AND c.seq = v.seq
        ${upToPin(sql, pin, "c")}
    ) SELECT max(seq) FROM version)`;
}

/**
 * True for a payment or receipt `s` that follows from a record of an earlier stage between the same two parties which the
 * boundary has counted. A parked record is none: its amount is what is left beside those that followed from it.
 *
 * Written with IN, whose right sides are gathered once: the planner can't know how many records touch the boundary, and a
 * search among them for each of them grows with the square of their number.
 */
function toldBefore({ sql }: Question, streamId: string): Fragment {
  const counted = (kinds: readonly string[]) => sql`
    SELECT p.seq, p.direction, coalesce(p.provider, 0), coalesce(p.receiver, 0) FROM seen p
    WHERE p.portion IS NOT NULL AND p.kind = ANY(${kinds}::text[])
      AND p.seq NOT IN (
        SELECT t.seq FROM fund_properties t
        WHERE t.dimension = 'type' AND t.code = 'parked' AND t.side = 'flow' AND t.stream_id = ${streamId})`;
  const parent = sql`(s.follows, s.direction, coalesce(s.provider, 0), coalesce(s.receiver, 0))`;
  return sql`
    s.follows IS NOT NULL AND (
      ${parent} IN (${counted(["commitment"])})
      OR s.kind = 'receipt' AND ${parent} IN (${counted(["disbursement", "expenditure"])}))`;
}
