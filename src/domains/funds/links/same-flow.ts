import type postgres from "postgres";
import type { Pin } from "../../../kernel/pin.ts";
import type { Reader } from "../../../store/client.ts";
import { upTo } from "../../../store/up-to.ts";
import { counts } from "../integrity/family-verdicts.ts";

export type Fragment = postgres.PendingQuery<postgres.Row[]>;

/**
 * Records that tell of the same flow, as the FROM and WHERE of a query: a code that is named (`m`), the record whose reference it is
 * (`a`), and the one that names it (`b`). A corrected record takes part in none. Pledges tell of what may come, not of the flow.
 *
 * Looked up one by one (OFFSET 0 keeps it so): without statistics the planner may join whole tables.
 */
export function sameFlow(sql: Reader, pin: Pin): Fragment {
  return sql`
    fund_mentions m
    CROSS JOIN LATERAL (
      SELECT a.* FROM fund_flows a WHERE a.ref = m.code AND a.stream_id <> m.stream_id AND a.kind <> 'pledge' ${upTo(sql, pin, "a")}
        AND ${counts(sql, pin, "a")} OFFSET 0) a
    CROSS JOIN LATERAL (
      SELECT b.* FROM fund_flows b WHERE b.chain_id = m.chain_id AND b.stream_id = m.stream_id AND b.seq = m.seq AND b.kind <> 'pledge'
        AND ${counts(sql, pin, "b")} OFFSET 0) b
    WHERE true ${upTo(sql, pin, "m")}`;
}

/** What those who name a code amount to, of rows with their `usd`: unknown where that of one of them is. */
export const namedSums = (sql: Reader): Fragment =>
  sql`count(*)::int AS records, CASE WHEN bool_and(usd IS NOT NULL) THEN sum(usd) END AS usd`;

/** How what is named compares with what the record itself says, of rows with both sums. A source may round to one dollar. */
export const outcome = (sql: Reader): Fragment => sql`
  CASE WHEN usd IS NULL OR own_usd IS NULL THEN 'unknown' WHEN usd - own_usd > 1 THEN 'more' WHEN usd - own_usd < -1 THEN 'less' ELSE 'agree' END`;
