import type {
  Conditionality,
  SubmissionDimension,
  SubmissionFileType,
  SubmissionStatus,
  TargetActorKind,
  TargetCheck,
  TargetCheckOutcome,
  TargetDimension,
  TargetKind,
} from "../../generated/graphql.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { RequestError } from "../../kernel/request-error.ts";
import { upTo } from "../../store/up-to.ts";
import type { Pin, Question } from "../domain.ts";
import type { Condition } from "../filter-parts.ts";
import { type SubmissionWishes, submissionConditions, type TargetWishes, targetConditions } from "./filter.ts";
import { actorKindOf } from "./record.ts";

/** What it is not grouped by is undefined; null means unknown or not specified. */
export interface TargetCount {
  readonly stream_id: string;
  readonly kind?: TargetKind | null;
  readonly actor_kind?: TargetActorKind;
  readonly country?: string | null;
  readonly target_year?: number | null;
  readonly conditionality?: Conditionality | null;
  readonly targets: number;
  readonly actors: number;
}

export interface SubmissionCount {
  readonly stream_id: string;
  readonly file_type?: SubmissionFileType;
  readonly status?: SubmissionStatus | null;
  readonly country?: string;
  readonly language?: string;
  readonly year?: number | null;
  readonly submissions: number;
  readonly countries: number;
  readonly undated: number;
  readonly without_version: number;
}

export interface CheckCount {
  readonly stream_id: string;
  readonly check: TargetCheck;
  readonly found: number;
  readonly clear: number;
  readonly unknown: number;
}

/** Counts with the pin that they are of. */
export interface Counts<Row> {
  readonly rows: readonly Row[];
  readonly pin: Pin;
}

const mostRows = 10_000;
const memory = {
  targets: new Memory<readonly TargetCount[]>(100_000, (rows) => 1 + rows.length),
  submissions: new Memory<readonly SubmissionCount[]>(100_000, (rows) => 1 + rows.length),
  checks: new Memory<readonly CheckCount[]>(10_000, (rows) => 1 + rows.length),
};

/** @throws RequestError TOO_MANY_ROWS */
export async function countTargets(
  question: Question,
  wishes: TargetWishes,
  groupBy: readonly TargetDimension[],
  pin: Pin,
): Promise<readonly TargetCount[]> {
  const { sql } = question;
  const dimensions = [...new Set(groupBy)];
  return memory.targets.get(question.state, JSON.stringify([pinName(pin), dimensions, wishes]), async () => {
    const columns = dimensions.map((dimension) => {
      switch (dimension) {
        case "KIND":
          return sql`, upper(f.kind) AS kind`;
        case "ACTOR_KIND":
          return sql`, upper(${actorKindOf(question)}) AS actor_kind`;
        case "COUNTRY":
          return sql`, f.country`;
        case "TARGET_YEAR":
          return sql`, f.target_year`;
        case "CONDITIONALITY":
          return sql`, upper(f.conditionality) AS conditionality`;
        default:
          return unreachable(dimension);
      }
    });
    const names = joined(
      sql,
      dimensions.map((dimension) => sql`, ${sql(dimension.toLowerCase())}`),
    );
    const byYear = dimensions.length === 1 && dimensions[0] === "TARGET_YEAR";
    const rows = await sql<TargetCount[]>`
      SELECT stream_id ${names}, count(*)::float8 AS targets, count(DISTINCT whose)::float8 AS actors
      FROM (
        SELECT f.stream_id, coalesce(f.actor::text, f.country) AS whose ${joined(sql, columns)} FROM targets f
        WHERE ${targetConditions(question, wishes, pin)}) t
      GROUP BY stream_id ${names}
      ORDER BY stream_id ${byYear ? sql`, target_year NULLS LAST` : sql`, targets DESC ${names}`} LIMIT ${mostRows + 1}`;
    return refuseTooMany(rows);
  });
}

/** @throws RequestError TOO_MANY_ROWS */
export async function countSubmissions(
  question: Question,
  wishes: SubmissionWishes,
  groupBy: readonly SubmissionDimension[],
  pin: Pin,
): Promise<readonly SubmissionCount[]> {
  const { sql } = question;
  const dimensions = [...new Set(groupBy)];
  return memory.submissions.get(question.state, JSON.stringify([pinName(pin), dimensions, wishes]), async () => {
    const columns = dimensions.map((dimension) => {
      switch (dimension) {
        case "FILE_TYPE":
          return sql`, upper(f.file_type) AS file_type`;
        case "STATUS":
          return sql`, upper(f.status) AS status`;
        case "COUNTRY":
          return sql``;
        case "LANGUAGE":
          return sql`, f.language`;
        case "YEAR":
          return sql`, extract(year FROM f.date)::int AS year`;
        default:
          return unreachable(dimension);
      }
    });
    const names = joined(
      sql,
      dimensions.map((dimension) => sql`, ${sql(dimension.toLowerCase())}`),
    );
    const byYear = dimensions.length === 1 && dimensions[0] === "YEAR";
    const rows = await sql<SubmissionCount[]>`
      SELECT stream_id ${names}, count(*)::float8 AS submissions, count(DISTINCT country)::float8 AS countries,
        (count(*) - count(date))::float8 AS undated, (count(*) - count(version))::float8 AS without_version
      FROM (
        SELECT f.stream_id, f.country, f.date, f.version ${joined(sql, columns)} FROM submissions f
        WHERE ${submissionConditions(question, wishes, pin)}) t
      GROUP BY stream_id ${names}
      ORDER BY stream_id ${byYear ? sql`, year NULLS LAST` : sql`, submissions DESC ${names}`} LIMIT ${mostRows + 1}`;
    return refuseTooMany(rows);
  });
}

/** What each check says, by stream. */
export async function countChecks(question: Question, wishes: TargetWishes, pin: Pin): Promise<readonly CheckCount[]> {
  const { sql } = question;
  const outcome = (name: TargetCheckOutcome) => sql`count(*) FILTER (WHERE c.outcome = ${name.toLowerCase()})::float8`;
  return memory.checks.get(
    question.state,
    JSON.stringify([pinName(pin), wishes]),
    () => sql<CheckCount[]>`
      SELECT c.stream_id, upper(c.rule) AS check, ${outcome("FOUND")} AS found, ${outcome("CLEAR")} AS clear, ${outcome("UNKNOWN")} AS unknown
      FROM target_checks c JOIN targets f ON f.chain_id = c.chain_id AND f.stream_id = c.stream_id AND f.seq = c.seq
      WHERE ${targetConditions(question, wishes, pin)} ${upTo(sql, pin, "c")}
      GROUP BY 1, 2 ORDER BY 1, 2`,
  );
}

/** Parts of a statement, one behind the other. An empty list would be taken for a value. */
function joined(sql: Question["sql"], parts: readonly Condition[]): Condition {
  return parts.reduce((all, part) => sql`${all} ${part}`, sql``);
}

function refuseTooMany<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= mostRows) return rows;
  throw new RequestError(
    "TOO_MANY_ROWS",
    `The answer would have more than ${mostRows} rows. Group by fewer dimensions, or filter by stream.`,
  );
}

function unreachable(dimension: never): never {
  throw new Error(`${dimension} is no dimension.`);
}
