import type { Pin, Question } from "../../domain.ts";
import { uncorrected, upTo } from "../read.ts";
import type { Way } from "./starts.ts";
import { counted, type Fragment, parentOf, sameStep } from "./steps.ts";

/** Steps that a trace goes from its start or from a pool. */
const mostHops = 8;

/**
 * Queries of a WITH RECURSIVE that end in `met`: each record that links lead to from `start` (cohort, stream_id, seq), once. Its
 * columns: cohort, stream_id, seq; `hop`, steps from the start; `linked`, a linked step lies beyond; `starting`, the start holds it;
 * `traced`, how much of it, null for the whole.
 *
 * A record that two ways lead to stands at the end of the longer one; one that leads back to itself is followed no further.
 * Nothing is joined with what recursion found: the planner can't know how much that is, and a nested loop over it grows with the
 * square of the records. Which steps are linked is looked up in a hash of them, as a value and not as a condition.
 */
export function metOn(question: Question, start: Fragment, way: Way, pin: Pin): Fragment {
  const { sql } = question;
  return sql`
    start AS MATERIALIZED (${start}),
    way AS (${way === "forward" ? forward(question, pin) : back(question, pin)}) CYCLE stream_id, seq SET again USING path,
    marked AS (
      SELECT cohort, stream_id, seq, hop, cardinality(path) AS depth, starting, carried,
        (cohort, step) IN (SELECT n.cohort, n.from_step FROM way n WHERE NOT n.again AND n.from_step IS NOT NULL) AS linked
      FROM way WHERE NOT again AND seq = newest
    ),
    met AS (
      SELECT cohort, stream_id, seq, max(hop) AS hop, (array_agg(linked ORDER BY hop DESC, depth DESC))[1] AS linked, bool_or(starting) AS starting,
        ${way === "forward" ? sql`NULL::numeric` : sql`CASE WHEN bool_or(starting) THEN NULL ELSE sum(carried) END`} AS traced
      FROM marked GROUP BY 1, 2, 3
    )`;
}

/**
 * What follows from an older version of a record follows from the newest: a version that was corrected is passed through, and not
 * met itself.
 */
function forward(question: Question, pin: Pin): Fragment {
  const { sql } = question;
  const same = sameStep(question, "f", "w");
  return sql`
    SELECT s.cohort, f.chain_id, f.stream_id, f.seq, f.seq AS newest, f.corrects, f.kind, f.provider, f.receiver, 0 AS hop,
      f.stream_id || '-' || f.seq AS step, NULL AS from_step, true AS starting, NULL::numeric AS carried
    FROM start s JOIN fund_flows f ON f.stream_id = s.stream_id AND f.seq = s.seq
    UNION ALL
    SELECT w.cohort, n.* FROM way w CROSS JOIN LATERAL (
      SELECT f.chain_id, f.stream_id, f.seq, f.seq, f.corrects, f.kind, f.provider, f.receiver, CASE WHEN ${same} THEN w.hop ELSE w.hop + 1 END,
        CASE WHEN ${same} THEN w.step ELSE f.stream_id || '-' || f.seq END, CASE WHEN ${same} THEN w.from_step ELSE w.step END,
        false, NULL::numeric
      FROM fund_flows f
      WHERE f.parent_stream_id = w.stream_id AND f.parent_seq = w.seq AND f.chain_id = w.chain_id AND ${uncorrected(question, pin)} ${upTo(question, pin)}
      UNION ALL
      SELECT f.chain_id, f.stream_id, f.seq, w.newest, f.corrects, w.kind, w.provider, w.receiver, w.hop, w.step, w.from_step, false, NULL::numeric
      FROM fund_flows f WHERE f.stream_id = w.stream_id AND f.seq = w.corrects AND f.chain_id = w.chain_id
    ) n WHERE w.hop < ${mostHops}`;
}

/**
 * Each record that is traced carries its amount back to those that it follows from: of these, as much is traced as the records that
 * follow from them and were followed amount to. What the start holds itself is traced as a whole.
 */
function back(question: Question, pin: Pin): Fragment {
  const { sql } = question;
  const same = sameStep(question, "w", "f");
  return sql`
    SELECT s.cohort, f.chain_id, f.stream_id, f.seq, f.seq AS newest, f.parent_stream_id, f.parent_seq, f.kind, f.provider, f.receiver, 0 AS hop,
      f.stream_id || '-' || f.seq AS step, NULL AS from_step, true AS starting,
      CASE WHEN ${counted(question, pin)} THEN coalesce(f.usd, 0) ELSE 0 END AS carried
    FROM start s JOIN fund_flows f ON f.stream_id = s.stream_id AND f.seq = s.seq
    UNION ALL
    SELECT w.cohort, f.chain_id, f.stream_id, f.seq, f.seq, f.parent_stream_id, f.parent_seq, f.kind, f.provider, f.receiver,
      CASE WHEN ${same} THEN w.hop ELSE w.hop + 1 END,
      CASE WHEN ${same} THEN w.step ELSE f.stream_id || '-' || f.seq END, CASE WHEN ${same} THEN w.from_step ELSE w.step END, false,
      CASE WHEN (w.cohort, f.stream_id, f.seq) IN (SELECT s.cohort, s.stream_id, s.seq FROM start s) THEN 0 ELSE w.carried END
    FROM way w CROSS JOIN LATERAL ${parentOf(question, "w", pin)} f
    WHERE w.hop < ${mostHops}`;
}
