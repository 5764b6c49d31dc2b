import { groupBy } from "../../../kernel/group.ts";
import type { RecordKey } from "../../../kernel/record-key.ts";
import { upTo } from "../../../store/up-to.ts";
import { Lookup } from "../../domain.ts";
import { Flow, type FlowRow, flowColumns } from "../read.ts";
import { counts, stage } from "./family-verdicts.ts";
import type { CheckName } from "./names.ts";

/** Most records that a finding names besides its own. */
export const mostRelated = 20;

export interface RelatedKey extends RecordKey {
  readonly check: CheckName;
  /** Of duplicate: the earlier record. */
  readonly related: number | null;
}

/** The other records that findings rest on, oldest first. */
export const relatedRecords = new Lookup<RelatedKey, readonly Flow[]>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<(FlowRow & { key: number })[]>`
    WITH k AS (
      SELECT (k.ordinality - 1)::int AS key, k.check_name, k.stream_id, k.seq, k.related
      FROM unnest(${keys.map(({ check }) => check)}::text[], ${keys.map(({ streamId }) => streamId)}::text[],
        ${keys.map(({ seq }) => seq)}::bigint[], ${keys.map(({ related }) => related)}::bigint[]) WITH ORDINALITY AS k (check_name, stream_id, seq, related, ordinality)
    ), versions AS (
      SELECT key, check_name, stream_id, v.seq, v.seq = k.seq AS own FROM k CROSS JOIN LATERAL (
        WITH RECURSIVE version (seq) AS (
          SELECT k.seq
          UNION ALL
          SELECT p.corrects FROM version JOIN fund_flows p ON p.stream_id = k.stream_id AND p.seq = version.seq WHERE p.corrects IS NOT NULL
        ) SELECT seq FROM version ORDER BY seq DESC LIMIT ${mostRelated + 1}) v
      WHERE k.check_name IN ('corrected', 'corrected_again', 'parts_over_whole')
    ), named AS (
      SELECT key, stream_id, related AS seq FROM k WHERE check_name = 'duplicate' AND related IS NOT NULL
      UNION ALL
      SELECT key, stream_id, seq FROM versions WHERE check_name <> 'parts_over_whole' AND NOT own
      UNION ALL
      SELECT v.key, c.stream_id, c.seq FROM (SELECT DISTINCT key, stream_id FROM versions WHERE check_name = 'parts_over_whole') v
      CROSS JOIN LATERAL (
        SELECT c.stream_id, c.seq FROM versions o
        JOIN fund_flows c ON c.parent_stream_id = o.stream_id AND c.parent_seq = o.seq ${upTo(sql, pin, "c")}
        WHERE o.key = v.key AND ${counts(sql, pin, "c")} AND ${stage(sql)} IN ('commitment', 'paid', 'receipt')
        ORDER BY c.value_date, c.stream_id, c.seq LIMIT ${mostRelated}) c
    )
    SELECT n.key, ${flowColumns(question)} FROM named n JOIN fund_flows f ON f.stream_id = n.stream_id AND f.seq = n.seq
    ORDER BY n.key, f.value_date, f.stream_id, f.seq`;
  const found = groupBy(rows, ({ key }) => String(key));
  return keys.map((_, i) => (found.get(String(i)) ?? []).map((row) => new Flow(row, pin)));
});
