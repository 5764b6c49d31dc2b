import type { SupplyOrder } from "../../generated/graphql.ts";
import type { Pin, Question } from "../domain.ts";
import { allOf, countOf, listPage, type RecordList, type RecordPage, type Sorting } from "../record-list.ts";
import { keptSumsAnswer, keyConditions, recordConditions, type Wishes } from "./filter.ts";
import { HandOver, type HandOverRow, handOverColumns } from "./hand-over.ts";

export type HandOverPage = RecordPage<HandOver>;

/** A page of the records that a filter lets through. */
export function getHandOvers(
  question: Question,
  wishes: Wishes,
  order: SupplyOrder,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<HandOverPage> {
  return listPage(question, listOf(question, wishes, order, pin), (row) => new HandOver(row, pin), first, after);
}

/** All records that a filter lets through, so many at a time. */
export function getHandOverPages(
  question: Question,
  wishes: Wishes,
  order: SupplyOrder,
  pin: Pin,
): AsyncGenerator<readonly HandOverRow[], void> {
  return allOf(question, listOf(question, wishes, order, pin));
}

/** How many records the filter lets through. */
export function countHandOvers(question: Question, wishes: Wishes, pin: Pin): Promise<number> {
  const { sql } = question;
  return countOf(question, "hand_overs", wishes, pin, () =>
    keptSumsAnswer(wishes, pin) && !wishes.includeCorrected
      ? sql`SELECT coalesce(sum(f.records), 0)::bigint AS count FROM supply_totals f WHERE ${keyConditions(question, wishes)}`
      : sql`SELECT count(*) AS count FROM hand_overs f WHERE ${recordConditions(question, wishes, pin)}`,
  );
}

function listOf(question: Question, wishes: Wishes, order: SupplyOrder, pin: Pin): RecordList<HandOverRow> {
  return {
    name: JSON.stringify(["supplies", order, wishes]),
    table: "hand_overs",
    columns: handOverColumns(question),
    fits: recordConditions(question, wishes, pin),
    sorting: sortingOf(question, order),
    count: () => countHandOvers(question, wishes, pin),
  };
}

/** Columns that lists are sorted by, where it is not their place on the ledger. */
const keys = {
  NEWEST: { column: "date", type: "date" },
  OLDEST: { column: "date", type: "date" },
  LARGEST: { column: "usd", type: "numeric" },
  MOST_LATE: { column: "days_late", type: "int" },
} as const;

function sortingOf({ sql }: Question, order: SupplyOrder): Sorting<HandOverRow> | null {
  if (order === "RECORDED") return null;
  const { column, type } = keys[order];
  return { by: sql`f.${sql(column)}`, type, falling: order !== "OLDEST", value: (row) => row[column], mayBeUnknown: true };
}
