import type { FlowKind } from "../../../generated/graphql.ts";
import { compareText } from "../../../kernel/compare-text.ts";
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

interface Row extends Omit<Run, "cents" | "whole"> {
  readonly cents: string;
  readonly whole: string;
}

/**
 * Follows links from the records of `start` and puts together what is alike, in one statement. A record
 * that two ways lead to stands at the end of the longer one; one that leads back to itself is followed no further.
 * @param wholePlaces false: of a place only the country and the largest area that it lies in are told
 */
export async function getRuns(question: Question, start: Fragment, way: Way, wholePlaces: boolean, pin: Pin): Promise<readonly Run[]> {
  const { sql } = question;
  const met = metOn(question, start, way, pin);
  const place = wholePlaces
    ? sql`f.to_told`
    : sql`CASE WHEN f.to_told LIKE 'p%/%' THEN split_part(f.to_told, '/', 1) || '/' || split_part(f.to_told, '/', 2) ELSE f.to_told END`;
  const rows = await sql<Row[]>`
    WITH RECURSIVE ${met}, seen AS (
      SELECT f.cohort, f.hop, f.linked, f.starting, f.traced, f.stream_id, f.seq, f.year, f.kind, f.usd, ${counted(question, pin)} AS counted,
        coalesce('o' || f.provider, f.from_told, 'u') AS "from", coalesce('o' || f.receiver, ${place}, 'c' || f.country, 'u') AS "to", f.country
      FROM met f
    )
    SELECT cohort, hop, stream_id AS "streamId", year, upper(kind) AS kind, counted, linked, starting, "from", "to", country,
      (coalesce(sum(CASE WHEN traced IS NULL THEN usd ELSE least(traced, usd) END), 0) * 100)::bigint::text AS cents, (coalesce(sum(usd), 0) * 100)::bigint::text AS whole,
      count(*)::float8 AS records, (count(*) FILTER (WHERE usd IS NULL))::float8 AS unknown, min(seq)::float8 AS seq
    FROM seen
    GROUP BY cohort, "to", "from", hop, stream_id, year, seen.kind, counted, linked, starting, country`;
  return rows.map((row) => ({ ...row, cents: BigInt(row.cents), whole: BigInt(row.whole) })).sort(inOrder);
}

/** Cents that can't be shared out evenly go to the first: so the order is always the same. */
function inOrder(a: Run, b: Run): number {
  return (
    a.cohort - b.cohort ||
    a.hop - b.hop ||
    compareText(a.from, b.from) ||
    compareText(a.to, b.to) ||
    compareText(a.streamId, b.streamId) ||
    a.year - b.year ||
    compareText(a.kind, b.kind) ||
    Number(a.counted) - Number(b.counted) ||
    Number(a.linked) - Number(b.linked) ||
    Number(a.starting) - Number(b.starting) ||
    compareText(a.country ?? "~", b.country ?? "~")
  );
}
