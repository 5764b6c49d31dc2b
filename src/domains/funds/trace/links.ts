import type { Pin, Question } from "../../domain.ts";
import { uncorrected, upTo } from "../read.ts";
import type { Way } from "./starts.ts";
import { counted, type Fragment, parentOf, sameStep, tracedColumns } from "./steps.ts";

/** Steps that a trace goes from its start or from a pool. */
const mostHops = 8;

/**
 * Queries of a WITH RECURSIVE that end in `met`: each record that links lead to from `start` (cohort and `tracedColumns`), once. Its
 * columns: those of the start; `hop`, steps from the start; `linked`, a linked step lies beyond; `starting`, the start holds it;
 * `traced`, how much of it, null for the whole.
 *
 * A record that two ways lead to stands at the end of the longer one; one that leads back to itself is followed no further.
 * Nothing is joined with what recursion found: the planner can't know how much that is, and a nested loop over it grows with the
 * square of the records. So each record brings along what is asked of it, and which steps are linked is looked up in a hash of
 * them, as a value and not as a condition. The first link, which is the last one of nearly all records, is followed without recursion,
 * which costs three times as much.
 */
export function metOn(question: Question, start: Fragment, way: Way, pin: Pin): Fragment {
  const { sql } = question;
  const follow = way === "forward" ? forward : back;
  const columns = tracedColumns(question, "f");
  const carried = way === "forward" ? sql`NULL::numeric` : sql`CASE WHEN ${counted(question, pin)} THEN coalesce(f.usd, 0) ELSE 0 END`;
  const own = (row: string): Fragment => sql`${sql(`${row}.stream_id`)} || '-' || ${sql(`${row}.seq`)}`;
  const met = (row: string): Fragment => sql`
    SELECT cohort, ${tracedColumns(question, row)}, hop, depth, starting, carried, step_stream, step_seq FROM ${sql(row)}
    WHERE NOT again AND seq = newest`;
  return sql`
    start AS MATERIALIZED (${start}),
    followed AS MATERIALIZED (
      SELECT s.stream_id FROM streams s CROSS JOIN LATERAL (
        SELECT FROM fund_flows f WHERE f.parent_stream_id = s.stream_id AND f.parent_seq IS NOT NULL ORDER BY f.parent_seq LIMIT 1) f
    ),
    own AS MATERIALIZED (
      SELECT f.cohort, ${columns}, f.seq AS newest, 0 AS hop, f.stream_id AS step_stream, f.seq AS step_seq, NULL::text AS from_stream,
        NULL::bigint AS from_seq, true AS starting, ${carried} AS carried, 0 AS depth, false AS again, NULL::text AS before_stream, NULL::bigint AS before_seq
      FROM start f
    ),
    near AS MATERIALIZED (
      ${follow(question, sql`own`, sql`1 AS depth, f.stream_id = w.stream_id AND f.seq = w.seq AS again, w.stream_id AS before_stream, w.seq AS before_seq`, pin)}
    ),
    beyond AS (
      ${follow(
        question,
        sql`near`,
        sql`2 AS depth, ${own("f")} IN (w.before_stream || '-' || w.before_seq, ${own("w")}) AS again,
          ARRAY[w.before_stream || '-' || w.before_seq, ${own("w")}, ${own("f")}] AS path`,
        pin,
      )}
      UNION ALL
      ${follow(question, sql`beyond`, sql`w.depth + 1 AS depth, ${own("f")} = ANY(w.path) AS again, w.path || (${own("f")}) AS path`, pin)}
    ),
    every AS (
      SELECT f.*, (cohort, step_stream, step_seq) IN (
        SELECT n.cohort, n.from_stream, n.from_seq FROM near n WHERE NOT n.again AND n.from_seq IS NOT NULL
        UNION ALL
        SELECT n.cohort, n.from_stream, n.from_seq FROM beyond n WHERE NOT n.again AND n.from_seq IS NOT NULL) AS linked
      FROM (${met("own")} UNION ALL ${met("near")} UNION ALL ${met("beyond")}) f
    ),
    met AS (
      SELECT cohort, ${columns}, max(hop) AS hop, (max(ARRAY[hop, depth, linked::int]))[3] = 1 AS linked, bool_or(starting) AS starting,
        ${way === "forward" ? sql`NULL::numeric` : sql`CASE WHEN bool_or(starting) THEN NULL ELSE sum(carried) END`} AS traced
      FROM every f GROUP BY cohort, seq, stream_id, ${columns}
    )`;
}

/**
 * One link further from the rows of `from` called `w`. What follows from an older version of a record follows from the newest: a version
 * that was corrected is passed through, and not met itself.
 * @param path the last columns, of the record `f`: how many links lie before it, whether the way has led to it before, and how it went
 */
function forward(question: Question, from: Fragment, path: Fragment, pin: Pin): Fragment {
  const { sql } = question;
  const same = sameStep(question, "f", "w");
  return sql`
    SELECT w.cohort, n.* FROM ${from} w CROSS JOIN LATERAL (
      SELECT ${tracedColumns(question, "f")}, f.seq AS newest, CASE WHEN ${same} THEN w.hop ELSE w.hop + 1 END AS hop,
        CASE WHEN ${same} THEN w.step_stream ELSE f.stream_id END AS step_stream, CASE WHEN ${same} THEN w.step_seq ELSE f.seq END AS step_seq,
        CASE WHEN ${same} THEN w.from_stream ELSE w.step_stream END AS from_stream, CASE WHEN ${same} THEN w.from_seq ELSE w.step_seq END AS from_seq,
        false AS starting, NULL::numeric AS carried, ${path}
      FROM fund_flows f
      WHERE w.stream_id IN (SELECT stream_id FROM followed) AND f.parent_stream_id = w.stream_id AND f.parent_seq = w.seq AND f.chain_id = w.chain_id AND ${uncorrected(question, pin)} ${upTo(question, pin)}
      UNION ALL
      SELECT f.chain_id, f.stream_id, f.seq, f.corrects, w.kind, w.provider, w.receiver, f.parent_stream_id, f.parent_seq, f.year, f.country, f.usd,
        f.from_told, f.to_told, w.newest, w.hop, w.step_stream, w.step_seq, w.from_stream, w.from_seq, false, NULL::numeric, ${path}
      FROM fund_flows f WHERE w.corrects IS NOT NULL AND f.stream_id = w.stream_id AND f.seq = w.corrects AND f.chain_id = w.chain_id
    ) n WHERE w.hop < ${mostHops} AND NOT w.again`;
}

/**
 * One link back. Each record that is traced carries its amount back to those that it follows from: of these, as much is traced as the
 * records that follow from them and were followed amount to. What the start holds itself is traced as a whole.
 * @param path as of `forward`
 */
function back(question: Question, from: Fragment, path: Fragment, pin: Pin): Fragment {
  const { sql } = question;
  const same = sameStep(question, "w", "f");
  return sql`
    SELECT w.cohort, ${tracedColumns(question, "f")}, f.seq AS newest, CASE WHEN ${same} THEN w.hop ELSE w.hop + 1 END AS hop,
      CASE WHEN ${same} THEN w.step_stream ELSE f.stream_id END AS step_stream, CASE WHEN ${same} THEN w.step_seq ELSE f.seq END AS step_seq,
      CASE WHEN ${same} THEN w.from_stream ELSE w.step_stream END AS from_stream, CASE WHEN ${same} THEN w.from_seq ELSE w.step_seq END AS from_seq,
      false AS starting, CASE WHEN (w.cohort, f.stream_id, f.seq) IN (SELECT s.cohort, s.stream_id, s.seq FROM start s) THEN 0 ELSE w.carried END AS carried,
      ${path}
    FROM ${from} w CROSS JOIN LATERAL ${parentOf(question, "w", pin)} f
    WHERE w.hop < ${mostHops} AND NOT w.again`;
}
