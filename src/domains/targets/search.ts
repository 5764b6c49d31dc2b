import { nameDistance } from "../../kernel/name-distance.ts";
import { containing } from "../../store/like.ts";
import { upTo } from "../../store/up-to.ts";
import type { Hit, Pin, Question } from "../domain.ts";
import { uncorrected } from "./read.ts";

interface Row {
  readonly kind: "TARGET_ACTOR" | "TARGET" | "SUBMISSION";
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

/** Those who promise by name or code; targets and documents by their id or their source's reference, documents by title. */
export async function searchTargets(question: Question, text: string, pin: Pin, most: number): Promise<readonly Hit[]> {
  const { sql } = question;
  const pattern = containing(text);
  const counts = sql`${upTo(sql, pin, "f")} AND ${uncorrected(question, pin)}`;
  const rows = await sql<Row[]>`
    (SELECT 'TARGET_ACTOR' AS kind, a.chain_id || '-' || left(encode(a.contract, 'hex'), 8) || '-a' || a.number AS id,
       coalesce(nullif(a.name, ''), a.ref) AS title, a.ref AS detail FROM target_actors a
     WHERE (a.name ILIKE ${pattern} OR a.ref ILIKE ${pattern}) ${upTo(sql, pin, "a")} ORDER BY length(a.name), a.name, a.number LIMIT ${most})
    UNION ALL
    (SELECT 'TARGET', f.stream_id || '-' || f.seq, f.ref, coalesce(f.target_year::text, '') FROM targets f
     WHERE (f.ref = ${text} OR f.stream_id || '-' || f.seq = ${text.toLowerCase()}) ${counts} ORDER BY f.stream_id, f.seq LIMIT ${most})
    UNION ALL
    (SELECT 'SUBMISSION', f.stream_id || '-' || f.seq, f.title, concat_ws(' · ', f.party, f.date) FROM submissions f
     WHERE (f.title ILIKE ${pattern} OR f.file_name ILIKE ${pattern} OR f.ref = ${text} OR f.stream_id || '-' || f.seq = ${text.toLowerCase()})
       ${counts} ORDER BY length(f.title), f.date DESC NULLS LAST, f.seq LIMIT ${most})`;
  return rows
    .map(({ kind, id, title, detail }): Hit => ({ kind, id, title, detail, distance: nameDistance(text, [title, detail, id]) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most);
}
