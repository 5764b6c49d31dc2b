import type { Pin, Question } from "../../domain.ts";
import { followersOf, uncorrected, upTo } from "../read.ts";
import type { Cohort } from "./pools.ts";
import type { Start } from "./read-start.ts";
import { comesFromStep, counted, type Fragment, goesOnToStep, parentOf, sameStep, tracedColumns } from "./steps.ts";

export type Way = "forward" | "back";

/** Stages of one step: more than any source tells apart. */
const mostStages = 8;

/** A query for the records that a trace starts at: cohort 0 and `tracedColumns`. */
export function startOf(question: Question, start: Start, way: Way, pin: Pin): Fragment {
  const { sql } = question;
  if (start.record !== null) return wholeStep(question, start.record.streamId, start.record.seq, pin);
  const { streamId, party, programme, country, place, year } = start;
  const records = (end: Fragment) => sql`
    fund_flows f
    WHERE f.stream_id = ${streamId} ${party === null ? sql`` : sql`AND ${end} = ${party}`}
      ${programme === null ? sql`` : sql`AND f.programme = ${programme}`}
      ${country === null ? sql`` : sql`AND f.country = ${country}`}
      ${year === null ? sql`` : sql`AND f.year = ${year}`}
      ${
        // Bytes after the slash sort before "0". The collation is named, as the index has it.
        place === null
          ? sql``
          : sql`AND f.seq IN (
              SELECT p.seq FROM fund_properties p
              WHERE p.dimension = 'place' AND p.side = 'to' AND p.stream_id = ${streamId}
                AND (p.code COLLATE "C" = ${place} OR p.code COLLATE "C" >= ${`${place}/`} AND p.code COLLATE "C" < ${`${place}0`}))`
      }
      AND ${uncorrected(question, pin)} ${upTo(question, pin)}`;
  const columns = tracedColumns(question, "f");
  const own = sql`SELECT 0 AS cohort, ${columns} FROM ${records(way === "forward" ? sql`f.provider` : sql`f.receiver`)}`;
  if (party === null || way === "back") return own;
  // What an organisation passed on may be told in another stream, linked to what it got.
  return sql`
    ${own} UNION
    SELECT 0, n.* FROM (SELECT f.chain_id, f.stream_id, f.seq, f.corrects FROM ${records(sql`f.receiver`)} OFFSET 0) got
    CROSS JOIN LATERAL (
      SELECT ${columns} FROM ${followersOf(question, "got", pin)} f
      WHERE f.stream_id <> got.stream_id AND f.provider = ${party} AND ${uncorrected(question, pin)} OFFSET 0) n`;
}

/** A record, with all that tell of other stages of the same step. */
function wholeStep(question: Question, streamId: string, seq: number, pin: Pin): Fragment {
  const { sql } = question;
  const columns = sql`f.chain_id, f.stream_id, f.seq, f.corrects, f.kind, f.provider, f.receiver`;
  return sql`
    SELECT 0 AS cohort, ${tracedColumns(question, "f")} FROM (
      WITH RECURSIVE up AS (
        SELECT ${columns}, f.parent_stream_id, f.parent_seq, 0 AS depth FROM fund_flows f
        WHERE f.stream_id = ${streamId} AND f.seq = ${seq} ${upTo(question, pin)}
        UNION ALL
        SELECT ${columns}, f.parent_stream_id, f.parent_seq, u.depth + 1 FROM up u
        CROSS JOIN LATERAL ${parentOf(question, "u", pin)} f
        WHERE u.depth < ${mostStages} AND ${sameStep(question, "u", "f")}
      ), down AS (
        (SELECT chain_id, stream_id, seq, corrects, kind, provider, receiver, 0 AS depth FROM up ORDER BY depth DESC LIMIT 1)
        UNION ALL
        SELECT ${columns}, d.depth + 1 FROM down d
        CROSS JOIN LATERAL (
          SELECT f.* FROM ${followersOf(question, "d", pin)} f
          WHERE ${sameStep(question, "f", "d")} AND ${uncorrected(question, pin)} OFFSET 0) f
        WHERE d.depth < ${mostStages}
      ) SELECT stream_id, seq FROM down UNION SELECT stream_id, seq FROM up) d
    CROSS JOIN LATERAL (SELECT f.* FROM fund_flows f WHERE f.stream_id = d.stream_id AND f.seq = d.seq OFFSET 0) f`;
}

/**
 * What pools gave out (forward) or got (back) in their year: cohort and `tracedColumns`. Linked records are followed by their links
 * instead. All years of a pool are read at once, as no index tells them apart.
 */
export function pooledRecords(question: Question, cohorts: readonly Cohort[], way: Way, pin: Pin): Fragment {
  const { sql } = question;
  const [end, unlinked] =
    way === "forward"
      ? [sql`f.provider`, sql`NOT ${comesFromStep(question, pin)}`]
      : [sql`f.receiver`, sql`NOT ${goesOnToStep(question, pin)}`];
  return sql`
    SELECT k.cohorts[array_position(k.years, f.year)] AS cohort, ${tracedColumns(question, "f")}
    FROM (
      SELECT k.stream_id, k.pool, array_agg(k.year) AS years, array_agg(k.cohort) AS cohorts
      FROM unnest(
        ${cohorts.map(({ id }) => id)}::int[], ${cohorts.map(({ streamId }) => streamId)}::text[], ${cohorts.map(({ pool }) => pool)}::int[],
        ${cohorts.map(({ year }) => year)}::int[], ${cohorts.map(({ hop }) => hop)}::int[]) AS k (cohort, stream_id, pool, year, hop)
      GROUP BY k.stream_id, k.pool, k.hop) k
    CROSS JOIN LATERAL (
      SELECT f.* FROM fund_flows f WHERE f.stream_id = k.stream_id AND ${end} = k.pool AND f.year = ANY(k.years)
        AND f.kind <> 'refund' AND ${counted(question, pin)} AND ${unlinked} AND ${uncorrected(question, pin)} ${upTo(question, pin)} OFFSET 0) f`;
}
