import type { DatasetOrder } from "../../generated/graphql.ts";
import { type CursorKey, readCursor, writeCursor } from "../../kernel/cursor.ts";
import type { Pin, Question } from "../domain.ts";
import { Dataset, type DatasetRow, datasetColumns } from "./dataset.ts";
import { conditions, type Wishes } from "./filter.ts";

export interface DatasetPage {
  readonly nodes: readonly Dataset[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Asks the database only when somebody wants to know. */
  readonly totalCount: () => Promise<number>;
}

/** A page of the versions that a filter lets through. */
export async function getDatasets(
  question: Question,
  wishes: Wishes,
  order: DatasetOrder,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<DatasetPage> {
  const list = JSON.stringify(["datasets", order, wishes]);
  const rows = await rowsOf(question, wishes, order, first + 1, after === null ? null : readCursor(list, after), pin);
  const nodes = rows.slice(0, first);
  const end = nodes.at(-1);
  return {
    nodes: nodes.map((row) => new Dataset(row, pin)),
    pageInfo: { hasNextPage: rows.length > first, endCursor: end === undefined ? null : writeCursor(list, cursorKey(end, order)) },
    totalCount: () => countDatasets(question, wishes, pin),
  };
}

export async function countDatasets(question: Question, wishes: Wishes, pin: Pin): Promise<number> {
  const { sql } = question;
  const [row] = await sql<{ count: bigint }[]>`SELECT count(*) AS count FROM datasets f WHERE ${conditions(question, wishes, pin)}`;
  return Number(row?.count ?? 0n);
}

const rowsAtOnce = 1_000;

/** All versions that a filter lets through, so many at a time, from a cursor in the database. */
export async function* getDatasetPages(
  question: Question,
  wishes: Wishes,
  order: DatasetOrder,
  pin: Pin,
): AsyncGenerator<readonly DatasetRow[], void> {
  const { sql } = question;
  await sql`DECLARE dataset_rows NO SCROLL CURSOR FOR ${rowsOf(question, wishes, order, null, null, pin)}`;
  for (;;) {
    const rows = await sql.unsafe<DatasetRow[]>(`FETCH ${rowsAtOnce} FROM dataset_rows`);
    if (rows.length > 0) yield rows;
    if (rows.length < rowsAtOnce) return;
  }
}

function rowsOf(question: Question, wishes: Wishes, order: DatasetOrder, most: number | null, last: CursorKey | null, pin: Pin) {
  const { sql } = question;
  const fits = conditions(question, wishes, pin);
  const limit = most === null ? sql`` : sql`LIMIT ${most}`;
  if (order === "RECORDED") {
    const [chain = 0, block = 0, log = 0, record = 0] = last ?? [];
    return sql<DatasetRow[]>`
      SELECT ${datasetColumns(question)} FROM datasets f WHERE ${fits}
        ${last === null ? sql`` : sql`AND (f.chain_id, f.block_number, f.log_index, f.record_index) < (${chain}, ${block}, ${log}, ${record})`}
      ORDER BY f.chain_id DESC, f.block_number DESC, f.log_index DESC, f.record_index DESC ${limit}`;
  }
  const [title = "", stream = "", seq = 0] = last ?? [];
  return sql<DatasetRow[]>`
    SELECT ${datasetColumns(question)} FROM datasets f WHERE ${fits}
      ${last === null ? sql`` : sql`AND (f.title, f.stream_id, f.seq) > (${title}, ${stream}, ${seq})`}
    ORDER BY f.title, f.stream_id, f.seq ${limit}`;
}

function cursorKey(row: DatasetRow, order: DatasetOrder): CursorKey {
  return order === "RECORDED" ? [row.chain_id, row.block_number, row.log_index, row.record_index] : [row.title, row.stream_id, row.seq];
}
