import { readRecordId, recordName } from "../../kernel/record-key.ts";
import type { Hit, Pin, Question } from "../domain.ts";
import { uncorrected, upTo } from "./read.ts";

interface Row {
  readonly stream_id: string;
  readonly seq: bigint;
  readonly ref: string;
  readonly name: string | null;
}

/** Reports by their id or their source's reference, declared actors by name: the newest report of each. */
export async function searchEmissions(question: Question, text: string, pin: Pin, most: number): Promise<readonly Hit[]> {
  const { sql } = question;
  const key = readRecordId(text);
  const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await sql<Row[]>`
    (SELECT f.stream_id, f.seq, f.ref, NULL AS name FROM emission_reports f
     WHERE (f.ref = ${text} ${key === null ? sql`` : sql`OR (f.stream_id = ${key.streamId} AND f.seq = ${key.seq})`})
       ${upTo(question, pin)} AND ${uncorrected(question, pin)}
     ORDER BY f.stream_id, f.seq LIMIT ${most})
    UNION ALL
    (SELECT n.* FROM (
       SELECT a.chain_id, a.contract, a.number, a.name FROM emission_actors a WHERE a.name ILIKE ${pattern} ORDER BY a.name LIMIT ${most}) m
     CROSS JOIN LATERAL (
       SELECT f.stream_id, f.seq, f.ref, m.name FROM emission_reports f
       JOIN streams s ON s.chain_id = f.chain_id AND s.stream_id = f.stream_id AND s.contract = m.contract
       WHERE f.chain_id = m.chain_id AND f.actor = m.number AND f.actor_kind <> 'ORGANISATION'
         ${upTo(question, pin)} AND ${uncorrected(question, pin)}
       ORDER BY f.year DESC, f.seq DESC LIMIT 1) n)`;
  const wanted = text.toLowerCase();
  return rows.slice(0, most).map(({ stream_id: streamId, seq, ref, name }): Hit => {
    const id = recordName({ streamId, seq: Number(seq) });
    const lower = [ref, name ?? "", id].map((each) => each.toLowerCase());
    const distance = lower.includes(wanted) ? 0 : lower.some((each) => each.startsWith(wanted)) ? 1 : 2;
    return { kind: "EMISSION_REPORT", id, title: name ?? ref, detail: ref, distance };
  });
}
