import type { DatasetOrder } from "../../generated/graphql.ts";
import type { Pin, Question } from "../domain.ts";
import { allOf, countOf, listPage, type RecordList, type RecordPage } from "../record-list.ts";
import { Dataset, type DatasetRow, datasetColumns } from "./dataset.ts";
import { conditions, type Wishes } from "./filter.ts";

export type DatasetPage = RecordPage<Dataset>;

/** A page of the versions that a filter lets through. */
export function getDatasets(
  question: Question,
  wishes: Wishes,
  order: DatasetOrder,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<DatasetPage> {
  return listPage(question, listOf(question, wishes, order, pin), (row) => new Dataset(row, pin), first, after);
}

/** All versions that a filter lets through, so many at a time. */
export function getDatasetPages(
  question: Question,
  wishes: Wishes,
  order: DatasetOrder,
  pin: Pin,
): AsyncGenerator<readonly DatasetRow[], void> {
  return allOf(question, listOf(question, wishes, order, pin));
}

export function countDatasets(question: Question, wishes: Wishes, pin: Pin): Promise<number> {
  const { sql } = question;
  const statement = () => sql`SELECT count(*) AS count FROM datasets f WHERE ${conditions(question, wishes, pin)}`;
  return countOf(question, "datasets", wishes, pin, statement);
}

function listOf(question: Question, wishes: Wishes, order: DatasetOrder, pin: Pin): RecordList<DatasetRow> {
  const { sql } = question;
  return {
    name: JSON.stringify(["datasets", order, wishes]),
    table: "datasets",
    columns: datasetColumns(question),
    fits: conditions(question, wishes, pin),
    sorting: order === "RECORDED" ? null : { by: sql`f.title`, type: "text", falling: false, value: (row) => row.title },
    count: () => countDatasets(question, wishes, pin),
  };
}
