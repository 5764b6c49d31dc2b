import { recordName } from "../../kernel/record-key.ts";
import { upTo } from "../../store/up-to.ts";
import type { Pin, Question } from "../domain.ts";

/** How often the figure of each report that restates another was restated up to it, by the report's id. */
export async function restatementsOf({ sql }: Question, streams: readonly string[], pin: Pin): Promise<ReadonlyMap<string, number>> {
  const rows = await sql<{ stream_id: string; seq: number; by_seq: number }[]>`
    SELECT c.stream_id, c.seq::float8 AS seq, c.by_seq::float8 AS by_seq FROM emission_corrections c
    WHERE c.stream_id = ANY(${streams}::text[]) ${upTo(sql, pin, "c")} ORDER BY c.stream_id, c.by_seq`;
  const counts = new Map<string, number>();
  // A report is restated by a later one, so that the older one's count is there already.
  for (const { stream_id: streamId, seq, by_seq } of rows) {
    counts.set(recordName({ streamId, seq: by_seq }), 1 + (counts.get(recordName({ streamId, seq })) ?? 0));
  }
  return counts;
}
