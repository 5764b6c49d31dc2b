import type { EmissionOrder } from "../../generated/graphql.ts";
import type { Pin, Question } from "../domain.ts";
import { allOf, countOf, listPage, type RecordList, type RecordPage, type Sorting } from "../record-list.ts";
import { conditions, type Wishes } from "./filter.ts";
import { EmissionReport, type ReportRow, reportColumns } from "./report.ts";

export type ReportPage = RecordPage<EmissionReport>;

/** A page of the reports that a filter lets through. */
export function getReports(
  question: Question,
  wishes: Wishes,
  order: EmissionOrder,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<ReportPage> {
  return listPage(question, listOf(question, wishes, order, pin), (row) => new EmissionReport(row, pin), first, after);
}

/** All reports that a filter lets through, so many at a time. */
export function getReportPages(
  question: Question,
  wishes: Wishes,
  order: EmissionOrder,
  pin: Pin,
): AsyncGenerator<readonly ReportRow[], void> {
  return allOf(question, listOf(question, wishes, order, pin));
}

/** How many reports the filter lets through. */
export function countReports(question: Question, wishes: Wishes, pin: Pin): Promise<number> {
  const { sql } = question;
  const statement = () => sql`SELECT count(*) AS count FROM emission_reports f WHERE ${conditions(question, wishes, pin)}`;
  return countOf(question, "emission_reports", wishes, pin, statement);
}

function listOf(question: Question, wishes: Wishes, order: EmissionOrder, pin: Pin): RecordList<ReportRow> {
  return {
    name: JSON.stringify(["emissions", order, wishes]),
    table: "emission_reports",
    columns: reportColumns(question),
    fits: conditions(question, wishes, pin),
    sorting: sortingOf(question, order),
    count: () => countReports(question, wishes, pin),
  };
}

function sortingOf({ sql }: Question, order: EmissionOrder): Sorting<ReportRow> | null {
  if (order === "RECORDED") return null;
  if (order === "LARGEST") return { by: sql`f.total`, type: "numeric", falling: true, value: (row) => row.total, mayBeUnknown: true };
  return { by: sql`f.year`, type: "int", falling: order !== "OLDEST", value: (row) => row.year };
}
