import type { Pin } from "../../../kernel/pin.ts";
import type { Reader } from "../../../store/client.ts";
import { upTo } from "../../../store/up-to.ts";
import { counts } from "./family-verdicts.ts";
import type { Fragment } from "./record-verdicts.ts";

/**
 * Records that say the same as an earlier one of their stream: kind, both ends, amount, date and reference.
 * @param references a query for chain_id, stream_id and ref, each once: records with these are compared
 */
export function duplicateVerdicts(sql: Reader, references: Fragment, pin: Pin): Fragment {
  return sql`
    SELECT d.chain_id, d.stream_id, 'duplicate'::text AS check_name, d.seq AS subject, 0 AS year, 'failed'::text AS state, coalesce(abs(d.usd), 0) AS size,
      NULL::numeric AS expected, NULL::numeric AS found, NULL::text AS unit, NULL::text AS topic, NULL::date AS day, d.first AS related
    FROM (
      SELECT f.chain_id, f.stream_id, f.seq, f.usd,
        min(f.seq) OVER (PARTITION BY f.chain_id, f.stream_id, f.ref, f.kind, f.provider, f.receiver, f.currency, f.amount, f.value_date) AS first
      FROM (${references}) r
      JOIN fund_flows f ON f.chain_id = r.chain_id AND f.stream_id = r.stream_id AND f.ref = r.ref
      WHERE true ${upTo(sql, pin, "f")} AND ${counts(sql, pin, "f")}
    ) d
    WHERE d.seq > d.first`;
}
