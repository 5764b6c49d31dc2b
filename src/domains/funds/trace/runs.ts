import type { FlowKind } from "../../../generated/graphql.ts";
import type { Pin, Question } from "../../domain.ts";
import { metOn } from "./links.ts";
import type { Way } from "./starts.ts";
import { counted, type Fragment } from "./steps.ts";

/** An end of a movement, by a letter for what it is and its code: o organisation, w withheld, p place, c country, u unspecified. */
export type End = string;

/** Records that are alike in all that a trace tells apart. */
export interface Run {
  /** 0: of the start; otherwise the pool's year that led to them. */
  readonly cohort: number;
  /** Steps away from the start or the pool, from 0. */
  readonly hop: number;
  readonly streamId: string;
  readonly year: number;
  readonly kind: FlowKind;
  /** Part of what is traced; the others tell of another stage of the same step. */
  readonly counted: boolean;
  /** A linked step lies beyond. */
  readonly linked: boolean;
  /** The start holds it. */
  readonly starting: boolean;
  readonly from: End;
  readonly to: End;
  /** Which country its records are meant for. */
  readonly country: string | null;
  /** What of them is traced, in US cents. */
  readonly cents: bigint;
  /** What they amount to. */
  readonly whole: bigint;
  readonly records: number;
  readonly unknown: number;
  /** The number of the record, where there is one. */
  readonly seq: number;
}

interface Row extends Omit<Run, "cents" | "whole" | "records" | "unknown" | "seq"> {
  readonly cents: string;
  readonly whole: string;
  readonly records: bigint;
  readonly unknown: bigint;
  readonly seq: bigint;
}

/**
 * Follows links from the records of `start` (cohort, stream_id, seq) and puts together what is alike, in one statement. A record
 * that two ways lead to stands at the end of the longer one; one that leads back to itself is followed no further.
 * @param placeLevels how many names of a place count, from the country down; null: all
 */
export async function getRuns(
  question: Question,
  start: Fragment,
  way: Way,
  placeLevels: number | null,
  pin: Pin,
): Promise<readonly Run[]> {
  const { sql } = question;
  const met = metOn(question, start, way, pin);
  const property = (side: string, dimension: string, code: Fragment) => sql`(
    SELECT ${code} FROM fund_properties q
    WHERE q.chain_id = f.chain_id AND q.stream_id = f.stream_id AND q.seq = f.seq AND q.side = ${side} AND q.dimension = ${dimension})`;
  const only = sql`CASE WHEN count(*) = 1 THEN min(q.code) END`;
  const place = placeLevels === null ? only : sql`array_to_string((string_to_array(${only}, '/'))[1:${placeLevels}], '/')`;
  const rows = await sql<Row[]>`
    WITH RECURSIVE ${met}, seen AS (
      SELECT m.cohort, m.hop, m.linked, m.starting, m.traced, f.stream_id, f.seq, f.year, f.kind, f.usd, ${counted(question, pin)} AS counted,
        CASE WHEN f.provider IS NOT NULL THEN 'o' || f.provider ELSE coalesce('w' || ${property("from", "withheld", only)}, 'u') END AS "from",
        CASE WHEN f.receiver IS NOT NULL THEN 'o' || f.receiver
          ELSE coalesce('p' || ${property("to", "place", place)}, 'w' || ${property("to", "withheld", only)}, 'c' || f.country, 'u') END AS "to",
        f.country
      FROM met m JOIN fund_flows f ON f.stream_id = m.stream_id AND f.seq = m.seq
    )
    SELECT cohort, hop, stream_id AS "streamId", year, upper(kind) AS kind, counted, linked, starting, "from", "to", country,
      (coalesce(sum(CASE WHEN traced IS NULL THEN usd ELSE least(traced, usd) END), 0) * 100)::bigint::text AS cents, (coalesce(sum(usd), 0) * 100)::bigint::text AS whole,
      count(*) AS records, count(*) FILTER (WHERE usd IS NULL) AS unknown, min(seq) AS seq
    FROM seen
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 ORDER BY 1, 2, 9, 10, 3, 4, 5, 6, 7, 8, 11`;
  return rows.map((row) => ({
    ...row,
    cents: BigInt(row.cents),
    whole: BigInt(row.whole),
    records: Number(row.records),
    unknown: Number(row.unknown),
    seq: Number(row.seq),
  }));
}
