import type { SubmissionOrder, TargetOrder } from "../../generated/graphql.ts";
import type { Pin, Question } from "../domain.ts";
import { countOf, type RecordList, type RecordPage, type Sorting } from "../record-list.ts";
import { type SubmissionWishes, submissionConditions, type TargetWishes, targetConditions } from "./filter.ts";
import { type Submission, type SubmissionRow, submissionColumns, type Target, type TargetRow, targetColumns } from "./record.ts";

export type TargetPage = RecordPage<Target>;
export type SubmissionPage = RecordPage<Submission>;

export function targetList(question: Question, wishes: TargetWishes, order: TargetOrder, pin: Pin): RecordList<TargetRow> {
  const { sql } = question;
  const falling = order === "LATEST";
  const unknown = falling ? 0 : 9999;
  const sorting: Sorting<TargetRow> | null =
    order === "RECORDED"
      ? null
      : {
          by: falling ? sql`coalesce(f.target_year, 0)` : sql`coalesce(f.target_year, 9999)`,
          type: "int",
          falling,
          value: (row) => row.target_year ?? unknown,
        };
  const name = JSON.stringify(["targets", order, wishes]);
  const fits = targetConditions(question, wishes, pin);
  const count = () => countOf(question, "targets", wishes, pin, () => sql`SELECT count(*) AS count FROM targets f WHERE ${fits}`);
  return { name, table: "targets", columns: targetColumns(question), fits, sorting, count };
}

export function submissionList(question: Question, wishes: SubmissionWishes, order: SubmissionOrder, pin: Pin): RecordList<SubmissionRow> {
  const { sql } = question;
  const falling = order === "NEWEST";
  const sorting: Sorting<SubmissionRow> | null =
    order === "RECORDED"
      ? null
      : {
          by: falling ? sql`coalesce(f.date, '-infinity')` : sql`coalesce(f.date, 'infinity')`,
          type: "date",
          falling,
          value: (row) => row.date ?? (falling ? "-infinity" : "infinity"),
        };
  const name = JSON.stringify(["submissions", order, wishes]);
  const fits = submissionConditions(question, wishes, pin);
  const count = () => countOf(question, "submissions", wishes, pin, () => sql`SELECT count(*) AS count FROM submissions f WHERE ${fits}`);
  return { name, table: "submissions", columns: submissionColumns(question), fits, sorting, count };
}
