import type { Hit, Pin, Question } from "../domain.ts";
import { readFlowId, uncorrected, upTo } from "./read.ts";

interface Row {
  readonly stream_id: string;
  readonly seq: bigint;
  readonly ref: string;
  readonly title: string;
}

/** Records by their id, their source's reference, or words of their title. */
export async function searchFlows(question: Question, text: string, pin: Pin, most: number): Promise<readonly Hit[]> {
  const { sql } = question;
  const escaped = text.replace(/[\\%_]/g, "\\$&");
  const key = readFlowId(text);
  const rows = await sql<Row[]>`
    (SELECT f.stream_id, f.seq, f.ref, f.title FROM fund_flows f
     WHERE (f.ref = ${text} OR f.ref = ${text.toUpperCase()} ${key === null ? sql`` : sql`OR (f.stream_id = ${key.streamId} AND f.seq = ${key.seq})`})
       ${upTo(question, pin)} AND ${uncorrected(question, pin)}
     ORDER BY f.stream_id, f.seq LIMIT ${most})
    UNION ALL
    (SELECT f.stream_id, f.seq, f.ref, f.title FROM fund_flows f
     WHERE (f.ref ILIKE ${`%${escaped}%`} OR f.title ILIKE ${`%${escaped}%`}) AND f.ref <> ${text} AND f.ref <> ${text.toUpperCase()}
       ${upTo(question, pin)} AND ${uncorrected(question, pin)}
     ORDER BY f.chain_id DESC, f.block_number DESC, f.log_index DESC LIMIT ${most})`;
  return rows.slice(0, most).map(({ stream_id, seq, ref, title }): Hit => {
    const lower = [ref, title, `${stream_id}-${seq}`].map((name) => name.toLowerCase());
    const wanted = text.toLowerCase();
    return {
      kind: "FLOW",
      id: `${stream_id}-${seq}`,
      title: title === "" ? ref : title,
      detail: ref,
      distance: lower.includes(wanted) ? 0 : lower.some((name) => name.startsWith(wanted)) ? 1 : 2,
    };
  });
}
