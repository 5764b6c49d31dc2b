import { groupBy } from "../../../kernel/group.ts";
import type { RecordKey } from "../../../kernel/record-key.ts";
import { upTo } from "../../../store/up-to.ts";
import { Lookup } from "../../domain.ts";
import { Flow, type FlowRow, flowColumns } from "../read.ts";

/** Most versions of one record in an answer: the newest ones. */
const mostVersions = 20;

/** Every version of each record up to the pin, oldest first; the record alone where nothing was corrected. */
export const versionsByKey = new Lookup<RecordKey, readonly Flow[]>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<(FlowRow & { key: number })[]>`
    WITH k AS (
      SELECT (k.ordinality - 1)::int AS key, k.stream_id, k.seq
      FROM unnest(${keys.map(({ streamId }) => streamId)}::text[], ${keys.map(({ seq }) => seq)}::bigint[]) WITH ORDINALITY AS k (stream_id, seq, ordinality)
    ), versions AS (
      SELECT k.key, k.stream_id, v.seq FROM k CROSS JOIN LATERAL (
        WITH RECURSIVE earlier (seq, corrects) AS (
          SELECT f.seq, f.corrects FROM fund_flows f WHERE f.stream_id = k.stream_id AND f.seq = k.seq
          UNION ALL
          SELECT f.seq, f.corrects FROM earlier JOIN fund_flows f ON f.stream_id = k.stream_id AND f.seq = earlier.corrects
        ), later (seq) AS (
          SELECT k.seq
          UNION ALL
          SELECT c.by_seq FROM later JOIN fund_corrections c ON c.stream_id = k.stream_id AND c.seq = later.seq ${upTo(sql, pin, "c")}
        )
        SELECT seq FROM earlier UNION SELECT seq FROM later ORDER BY seq DESC LIMIT ${mostVersions}) v
    )
    SELECT v.key, ${flowColumns(question)} FROM versions v JOIN fund_flows f ON f.stream_id = v.stream_id AND f.seq = v.seq
    ORDER BY v.key, f.seq`;
  const found = groupBy(rows, ({ key }) => String(key));
  return keys.map((_, i) => (found.get(String(i)) ?? []).map((row) => new Flow(row, pin)));
});
