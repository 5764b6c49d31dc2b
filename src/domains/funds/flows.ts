import type { FlowOrder } from "../../generated/graphql.ts";
import type { Pin, Question } from "../domain.ts";
import { allOf, countOf, listPage, type RecordList, type RecordPage, type Sorting } from "../record-list.ts";
import { keptSumsFor } from "./kept-sums.ts";
import { Flow, type FlowRow, flowColumns } from "./read.ts";
import { keyConditions, recordConditions, type Wishes } from "./wishes.ts";

export type FlowPage = RecordPage<Flow>;

/** A page of the records that a filter lets through. */
export function getFlows(
  question: Question,
  wishes: Wishes,
  order: FlowOrder,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<FlowPage> {
  return listPage(question, listOf(question, wishes, order, pin), (row) => new Flow(row, pin), first, after);
}

/** All records that a filter lets through, so many at a time. */
export function getFlowPages(question: Question, wishes: Wishes, order: FlowOrder, pin: Pin): AsyncGenerator<readonly FlowRow[], void> {
  return allOf(question, listOf(question, wishes, order, pin));
}

/** How many records the filter lets through. */
export function countFlows(question: Question, wishes: Wishes, pin: Pin): Promise<number> {
  const { sql } = question;
  return countOf(question, "fund_flows", wishes, pin, () => {
    const kept = wishes.includeCorrected ? null : keptSumsFor(wishes, [], pin);
    return kept === null
      ? sql`SELECT count(*) AS count FROM fund_flows f WHERE ${recordConditions(question, wishes, pin)}`
      : sql`SELECT coalesce(sum(f.records), 0)::bigint AS count FROM ${sql(kept.table)} f WHERE ${keyConditions(question, wishes)}`;
  });
}

function listOf(question: Question, wishes: Wishes, order: FlowOrder, pin: Pin): RecordList<FlowRow> {
  return {
    name: JSON.stringify([order, wishes]),
    table: "fund_flows",
    columns: flowColumns(question),
    fits: recordConditions(question, wishes, pin),
    sorting: sortingOf(question, order),
    count: () => countFlows(question, wishes, pin),
  };
}

function sortingOf({ sql }: Question, order: FlowOrder): Sorting<FlowRow> | null {
  if (order === "RECORDED") return null;
  if (order === "LARGEST") return { by: sql`f.usd`, type: "numeric", falling: true, value: (row) => row.usd, mayBeUnknown: true };
  return { by: sql`f.value_date`, type: "date", falling: order !== "OLDEST", value: (row) => row.value_date, mayBeUnknown: true };
}
