import type { CreditOrder } from "../../generated/graphql.ts";
import type { Pin, Question } from "../domain.ts";
import { allOf, countOf, listPage, type RecordList, type RecordPage, type Sorting } from "../record-list.ts";
import { CreditRecord, type CreditRow, creditColumns } from "./credit-record.ts";
import { keptSumsAnswer, keyConditions, recordConditions, type Wishes } from "./filter.ts";

export type CreditRecordPage = RecordPage<CreditRecord>;

/** A page of the records that a filter lets through. */
export function getCreditRecords(
  question: Question,
  wishes: Wishes,
  order: CreditOrder,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<CreditRecordPage> {
  return listPage(question, listOf(question, wishes, order, pin), (row) => new CreditRecord(row, pin), first, after);
}

/** All records that a filter lets through, so many at a time. */
export function getCreditRecordPages(
  question: Question,
  wishes: Wishes,
  order: CreditOrder,
  pin: Pin,
): AsyncGenerator<readonly CreditRow[], void> {
  return allOf(question, listOf(question, wishes, order, pin));
}

/** How many records the filter lets through. */
export function countCreditRecords(question: Question, wishes: Wishes, pin: Pin): Promise<number> {
  const { sql } = question;
  return countOf(question, "credit_records", wishes, pin, () =>
    keptSumsAnswer(wishes, pin) && !wishes.includeCorrected
      ? sql`SELECT coalesce(sum(f.records), 0)::bigint AS count FROM credit_totals f WHERE ${keyConditions(question, wishes)}`
      : sql`SELECT count(*) AS count FROM credit_records f WHERE ${recordConditions(question, wishes, pin)}`,
  );
}

function listOf(question: Question, wishes: Wishes, order: CreditOrder, pin: Pin): RecordList<CreditRow> {
  return {
    name: JSON.stringify(["credits", order, wishes]),
    table: "credit_records",
    columns: creditColumns(question),
    fits: recordConditions(question, wishes, pin),
    sorting: sortingOf(question, order),
    count: () => countCreditRecords(question, wishes, pin),
  };
}

function sortingOf({ sql }: Question, order: CreditOrder): Sorting<CreditRow> | null {
  if (order === "RECORDED") return null;
  if (order === "LARGEST") return { by: sql`f.quantity`, type: "bigint", falling: true, value: (row) => row.quantity };
  return { by: sql`f.date`, type: "date", falling: order !== "OLDEST", value: (row) => row.date, mayBeUnknown: true };
}
