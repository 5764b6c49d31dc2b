import type postgres from "postgres";
import { upTo as upToPin } from "../../../store/up-to.ts";
import type { Pin, Question } from "../../domain.ts";
import { followersOf } from "../read.ts";

export type Fragment = postgres.PendingQuery<postgres.Row[]>;

/** What a trace asks of each record, of the table or alias `flow`. */
export function tracedColumns({ sql }: Question, flow: string): Fragment {
  return sql`${sql(traced.map((column) => `${flow}.${column}`))}`;
}

const traced = [
  "chain_id",
  "stream_id",
  "seq",
  "corrects",
  "kind",
  "provider",
  "receiver",
  "parent_stream_id",
  "parent_seq",
  "year",
  "country",
  "usd",
  "from_told",
  "to_told",
] as const;

/**
 * A step is one movement from a giver to a getter. Several records may tell of it, one following from the other: pledged,
 * committed, paid, received. What follows from them between other parties is the next step.
 */
function stage({ sql }: Question, flow: string): Fragment {
  return sql`CASE ${sql(`${flow}.kind`)} WHEN 'pledge' THEN 1 WHEN 'commitment' THEN 2 WHEN 'disbursement' THEN 3 WHEN 'expenditure' THEN 3 WHEN 'receipt' THEN 4 ELSE 5 END`;
}

/** True where `later`, which follows from `earlier`, tells of the same step. Both are names of rows with kind, provider and receiver. */
export function sameStep(question: Question, later: string, earlier: string): Fragment {
  const { sql } = question;
  return sql`(
    ${sql(`${later}.provider`)} IS NOT DISTINCT FROM ${sql(`${earlier}.provider`)}
    AND ${sql(`${later}.receiver`)} IS NOT DISTINCT FROM ${sql(`${earlier}.receiver`)}
    AND ${stage(question, later)} >= ${stage(question, earlier)})`;
}

/** The number of the newest version of the record that `flow` follows from; null where it follows from none. */
function parentSeq({ sql }: Question, flow: string, pin: Pin): Fragment {
  const [chain, stream, seq] = [sql(`${flow}.chain_id`), sql(`${flow}.parent_stream_id`), sql(`${flow}.parent_seq`)];
  return sql`
    CASE
      WHEN ${seq} IS NULL THEN NULL
      WHEN NOT EXISTS (
        SELECT FROM fund_corrections c WHERE c.chain_id = ${chain} AND c.stream_id = ${stream} AND c.seq = ${seq} ${upToPin(sql, pin, "c")}) THEN ${seq}
      ELSE (
        WITH RECURSIVE version (seq) AS (
          SELECT ${seq}
          UNION
          SELECT c.by_seq FROM version v
          JOIN fund_corrections c ON c.chain_id = ${chain} AND c.stream_id = ${stream} AND c.seq = v.seq ${upToPin(sql, pin, "c")}
        ) SELECT max(seq) FROM version)
    END`;
}

/**
 * The newest version of the record that `flow` follows from, as a part of a FROM that has to be LATERAL: none or one row.
 *
 * OFFSET 0 keeps the planner from making a join of it: before it has statistics it would hash by the stream alone, and then hold each
 * record against all of the stream.
 */
export function parentOf(question: Question, flow: string, pin: Pin): Fragment {
  const { sql } = question;
  return sql`(
    SELECT p.* FROM fund_flows p
    WHERE ${sql(`${flow}.parent_seq`)} IS NOT NULL AND p.chain_id = ${sql(`${flow}.chain_id`)}
      AND p.stream_id = ${sql(`${flow}.parent_stream_id`)} AND p.seq = ${parentSeq(question, flow, pin)} ${upToPin(sql, pin, "p")} OFFSET 0)`;
}

/**
 * True where `f` counts: committed or paid, each dollar once. A payment or receipt of the same step as the commitment that it
 * follows from is the commitment's money. What is left of a parked record counts beside what was taken from it.
 */
export function counted(question: Question, pin: Pin): Fragment {
  const { sql } = question;
  return sql`(
    f.kind NOT IN ('pledge', 'write_off') AND NOT (
      f.kind IN ('disbursement', 'expenditure', 'receipt') AND EXISTS (
        SELECT FROM ${parentOf(question, "f", pin)} p WHERE ${sameStep(question, "f", "p")}
          AND (p.kind = 'commitment' OR f.kind = 'receipt' AND p.kind IN ('disbursement', 'expenditure'))
          AND NOT EXISTS (
            SELECT FROM fund_properties t
            WHERE t.chain_id = p.chain_id AND t.stream_id = p.stream_id AND t.seq = p.seq
              AND t.side = 'flow' AND t.dimension = 'type' AND t.code = 'parked'))))`;
}

/** True where `f` follows from a record of another step. */
export function comesFromStep(question: Question, pin: Pin): Fragment {
  return question.sql`EXISTS (SELECT FROM ${parentOf(question, "f", pin)} p WHERE NOT ${sameStep(question, "f", "p")})`;
}

/** True where a record of another step follows from `f`. */
export function goesOnToStep(question: Question, pin: Pin): Fragment {
  return question.sql`EXISTS (SELECT FROM ${followersOf(question, "f", pin)} n WHERE NOT ${sameStep(question, "n", "f")})`;
}
