import { nameDistance } from "../../kernel/name-distance.ts";
import { readRecordId, recordName } from "../../kernel/record-key.ts";
import { containing } from "../../store/like.ts";
import type { Hit, Pin, Question } from "../domain.ts";
import { uncorrected, upTo } from "./read.ts";

interface Row {
  readonly stream_id: string;
  readonly seq: bigint;
  readonly ref: string;
  readonly name: string;
}

/** Hand-overs by their id or their source's reference, goods by their name: the newest hand-over of each. */
export async function searchSupplies(question: Question, text: string, pin: Pin, most: number): Promise<readonly Hit[]> {
  const { sql } = question;
  const key = readRecordId(text);
  const pattern = containing(text);
  const named = sql`
    SELECT f.stream_id, f.seq, f.ref, i.name FROM hand_overs f
    JOIN streams s ON s.chain_id = f.chain_id AND s.stream_id = f.stream_id
    JOIN supply_items i ON i.chain_id = s.chain_id AND i.contract = s.contract AND i.number = f.item`;
  const rows = await sql<Row[]>`
    (${named} WHERE (f.ref = ${text} ${key === null ? sql`` : sql`OR (f.stream_id = ${key.streamId} AND f.seq = ${key.seq})`})
       ${upTo(question, pin)} AND ${uncorrected(question, pin)}
     ORDER BY f.stream_id, f.seq LIMIT ${most})
    UNION ALL
    (SELECT n.* FROM (SELECT i.chain_id, i.stream_id, i.number FROM supply_items i WHERE i.name ILIKE ${pattern} ORDER BY i.name LIMIT ${most}) m
     CROSS JOIN LATERAL (
       ${named} WHERE f.chain_id = m.chain_id AND f.stream_id = m.stream_id AND f.item = m.number
         ${upTo(question, pin)} AND ${uncorrected(question, pin)}
       ORDER BY f.date DESC NULLS LAST, f.seq DESC LIMIT 1) n)`;
  return rows.slice(0, most).map(({ stream_id: streamId, seq, ref, name }): Hit => {
    const id = recordName({ streamId, seq: Number(seq) });
    return { kind: "HAND_OVER", id, title: name, detail: ref, distance: nameDistance(text, [ref, name, id]) };
  });
}
