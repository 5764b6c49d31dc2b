import { nameDistance } from "../../kernel/name-distance.ts";
import { readRecordId, recordName } from "../../kernel/record-key.ts";
import { literalPattern } from "../../store/like.ts";
import type { Hit, Pin, Question } from "../domain.ts";
import { uncorrected, upTo } from "./read.ts";

interface Row {
  readonly stream_id: string;
  readonly seq: bigint;
  readonly ref: string;
  readonly name: string | null;
  /** Id of the facility, where the hit is one. */
  readonly facility: string | null;
  /** The source's own identifier of a declared actor. */
  readonly actor_ref: string | null;
}

/**
 * Reports by their id or their source's reference; facilities by name, or by the source's identifier or its last part, such as a
 * permit's number; groups and areas by name as their newest report.
 */
export async function searchEmissions(question: Question, text: string, pin: Pin, most: number): Promise<readonly Hit[]> {
  const { sql } = question;
  const key = readRecordId(text);
  const written = literalPattern(text);
  const pattern = `%${written}%`;
  const rows = await sql<Row[]>`
    (SELECT f.stream_id, f.seq, f.ref, NULL AS name, NULL AS facility, NULL AS actor_ref FROM emission_reports f
     WHERE (f.ref = ${text} ${key === null ? sql`` : sql`OR (f.stream_id = ${key.streamId} AND f.seq = ${key.seq})`})
       ${upTo(question, pin)} AND ${uncorrected(question, pin)}
     ORDER BY f.stream_id, f.seq LIMIT ${most})
    UNION ALL
    (SELECT n.* FROM (
       SELECT a.chain_id, a.contract, a.number, a.kind, a.name, a.ref FROM emission_actors a
       WHERE a.name ILIKE ${pattern} OR a.ref ILIKE ${written} OR a.ref ILIKE ${`%:${written}`}
       ORDER BY a.name NOT ILIKE ${`${written}%`}, a.name LIMIT ${most}) m
     CROSS JOIN LATERAL (
       SELECT f.stream_id, f.seq, f.ref, m.name,
         CASE m.kind WHEN 'FACILITY' THEN m.chain_id || '-' || left(encode(m.contract, 'hex'), 8) || '-a' || m.number END AS facility,
         m.ref AS actor_ref
       FROM emission_reports f
       JOIN streams s ON s.chain_id = f.chain_id AND s.stream_id = f.stream_id AND s.contract = m.contract
       WHERE f.chain_id = m.chain_id AND f.actor = m.number AND f.actor_kind <> 'ORGANISATION'
         ${upTo(question, pin)} AND ${uncorrected(question, pin)}
       ORDER BY f.year DESC, f.seq DESC LIMIT 1) n)`;
  return rows.slice(0, most).map(({ stream_id: streamId, seq, ref, name, facility, actor_ref: actorRef }): Hit => {
    const id = recordName({ streamId, seq: Number(seq) });
    const distance = nameDistance(text, [ref, name, id, actorRef, actorRef?.split(":").at(-1) ?? null]);
    if (facility !== null) return { kind: "FACILITY", id: facility, title: name ?? ref, detail: actorRef ?? "", distance };
    return { kind: "EMISSION_REPORT", id, title: name ?? ref, detail: ref, distance };
  });
}
