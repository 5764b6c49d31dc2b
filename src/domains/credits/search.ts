import { nameDistance } from "../../kernel/name-distance.ts";
import { readRecordId } from "../../kernel/record-key.ts";
import { containing } from "../../store/like.ts";
import type { Hit, Pin, Question } from "../domain.ts";
import { uncorrected, upTo } from "./read.ts";

interface Row {
  readonly kind: "CREDIT_PROJECT" | "CREDIT_RECORD";
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

/** Projects by their name or the registry's identifier; records by their id or the source's reference. */
export async function searchCredits(question: Question, text: string, pin: Pin, most: number): Promise<readonly Hit[]> {
  const { sql } = question;
  const key = readRecordId(text);
  const pattern = containing(text);
  const rows = await sql<Row[]>`
    (SELECT 'CREDIT_PROJECT' AS kind, p.id, p.name AS title, p.ref AS detail FROM credit_projects p
     WHERE p.name ILIKE ${pattern} OR p.ref ILIKE ${pattern}
     ORDER BY lower(p.ref) = lower(${text}) DESC, p.name LIMIT ${most})
    UNION ALL
    (SELECT 'CREDIT_RECORD', f.stream_id || '-' || f.seq, p.name, f.ref FROM credit_records f
     JOIN credit_projects p ON p.id = f.project
     WHERE (f.ref = ${text} ${key === null ? sql`` : sql`OR (f.stream_id = ${key.streamId} AND f.seq = ${key.seq})`})
       ${upTo(question, pin)} AND ${uncorrected(question, pin)}
     ORDER BY f.stream_id, f.seq LIMIT ${most})`;
  return rows.slice(0, most).map((row): Hit => ({ ...row, distance: nameDistance(text, [row.detail, row.title, row.id]) }));
}
