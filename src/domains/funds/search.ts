import { nameDistance } from "../../kernel/name-distance.ts";
import { readRecordId, recordName } from "../../kernel/record-key.ts";
import type { Reader } from "../../store/client.ts";
import { literalPattern } from "../../store/like.ts";
import { upTo } from "../../store/up-to.ts";
import type { Hit, Pin, Question } from "../domain.ts";
import { uncorrected } from "./read.ts";

interface Row {
  readonly stream_id: string;
  readonly seq: bigint;
  readonly ref: string;
  readonly title: string;
}

/** Fewer letters than this are in too many titles to tell anything, and no index knows them. */
const fewestLetters = 3;

/** Records by their id, their source's reference, or words of their title. */
export async function searchFlows(question: Question, text: string, pin: Pin, most: number): Promise<readonly Hit[]> {
  const rows = await question.sql<Row[]>`${matchingFlows(question.sql, text, pin, most)}`;
  return rows.slice(0, most).map(({ stream_id: streamId, seq, ref, title }): Hit => {
    const id = recordName({ streamId, seq: Number(seq) });
    return { kind: "FLOW", id, title: title === "" ? ref : title, detail: ref, distance: nameDistance(text, [ref, title, id]) };
  });
}

/** The statement of a search: whole references and ids before parts of references and titles. */
export function matchingFlows(sql: Reader, text: string, pin: Pin, most: number) {
  const key = readRecordId(text);
  const counts = sql`${upTo(sql, pin, "f")} AND ${uncorrected({ sql }, pin)}`;
  const whole = sql`
    (SELECT f.stream_id, f.seq, f.ref, f.title FROM fund_flows f
     WHERE (f.ref = ${text} OR f.ref = ${text.toUpperCase()} ${key === null ? sql`` : sql`OR (f.stream_id = ${key.streamId} AND f.seq = ${key.seq})`})
       ${counts}
     ORDER BY f.stream_id, f.seq LIMIT ${most})`;
  if (text.length < fewestLetters) return whole;
  const escaped = literalPattern(text);
  return sql`
    ${whole}
    UNION ALL
    (SELECT f.stream_id, f.seq, f.ref, f.title FROM fund_flows f
     WHERE f.ref || ' ' || f.title ILIKE ${`%${escaped}%`} AND f.ref <> ${text} AND f.ref <> ${text.toUpperCase()} ${counts}
     ORDER BY f.chain_id DESC, f.block_number DESC, f.log_index DESC LIMIT ${most})`;
}
