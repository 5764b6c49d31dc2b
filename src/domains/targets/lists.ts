import type postgres from "postgres";
import type { SubmissionOrder, TargetOrder } from "../../generated/graphql.ts";
import { type CursorKey, readCursor, writeCursor } from "../../kernel/cursor.ts";
import type { Pin, Question } from "../domain.ts";
import type { Condition } from "../filter-parts.ts";
import { type SubmissionWishes, submissionConditions, type TargetWishes, targetConditions } from "./filter.ts";
import { type Submission, type SubmissionRow, submissionColumns, type Target, type TargetRow, targetColumns } from "./record.ts";

export interface RecordPage<Record> {
  readonly nodes: readonly Record[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Asks the database only when somebody wants to know. */
  readonly totalCount: () => Promise<number>;
}

export type TargetPage = RecordPage<Target>;
export type SubmissionPage = RecordPage<Submission>;

/** A list of records: which rows, and what they are sorted by before their place on the ledger decides. */
export interface List<Row extends postgres.Row> {
  readonly name: string;
  readonly rows: (wanted: { readonly most: number | null; readonly last: CursorKey | null }) => postgres.PendingQuery<Row[]>;
  readonly count: () => Promise<number>;
  readonly cursorKey: (row: Row) => CursorKey;
}

interface Sorting<Row> {
  /** Unknown values come last: a value stands for them that no record has. */
  readonly by: Condition;
  readonly type: "int" | "date";
  readonly falling: boolean;
  readonly value: (row: Row) => string | number;
}

interface AnyRow extends postgres.Row {
  readonly chain_id: number;
  readonly block_number: number;
  readonly log_index: number;
  readonly record_index: number;
  readonly stream_id: string;
  readonly seq: number;
}

function listOf<Row extends AnyRow>(
  { sql }: Question,
  name: string,
  table: "targets" | "submissions",
  columns: Condition,
  fits: Condition,
  sorting: Sorting<Row> | null,
): List<Row> {
  return {
    name,
    rows: ({ most, last }) => {
      const limit = most === null ? sql`` : sql`LIMIT ${most}`;
      if (sorting === null) {
        const [chain = 0, block = 0, log = 0, record = 0] = last ?? [];
        return sql<Row[]>`
          SELECT ${columns} FROM ${sql(table)} f WHERE ${fits}
            ${last === null ? sql`` : sql`AND (f.chain_id, f.block_number, f.log_index, f.record_index) < (${chain}, ${block}, ${log}, ${record})`}
          ORDER BY f.chain_id DESC, f.block_number DESC, f.log_index DESC, f.record_index DESC ${limit}`;
      }
      const { by, type, falling } = sorting;
      const [direction, beyond] = falling ? [sql`DESC`, sql`<`] : [sql`ASC`, sql`>`];
      const [value = null, stream = "", seq = 0] = last ?? [];
      return sql<Row[]>`
        SELECT ${columns} FROM ${sql(table)} f WHERE ${fits}
          ${last === null ? sql`` : sql`AND (${by}, f.stream_id, f.seq) ${beyond} (${value}${sql.unsafe(`::${type}`)}, ${stream}, ${seq})`}
        ORDER BY ${by} ${direction}, f.stream_id ${direction}, f.seq ${direction} ${limit}`;
    },
    count: async () => {
      const [row] = await sql<{ count: bigint }[]>`SELECT count(*) AS count FROM ${sql(table)} f WHERE ${fits}`;
      return Number(row?.count ?? 0n);
    },
    cursorKey: (row) =>
      sorting === null ? [row.chain_id, row.block_number, row.log_index, row.record_index] : [sorting.value(row), row.stream_id, row.seq],
  };
}

export function targetList(question: Question, wishes: TargetWishes, order: TargetOrder, pin: Pin): List<TargetRow & postgres.Row> {
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
  return listOf(question, name, "targets", targetColumns(question), targetConditions(question, wishes, pin), sorting);
}

export function submissionList(
  question: Question,
  wishes: SubmissionWishes,
  order: SubmissionOrder,
  pin: Pin,
): List<SubmissionRow & postgres.Row> {
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
  return listOf(question, name, "submissions", submissionColumns(question), submissionConditions(question, wishes, pin), sorting);
}

/** A page of a list. @throws RequestError BAD_CURSOR */
export async function pageOf<Row extends postgres.Row, Record>(
  list: List<Row>,
  record: (row: Row) => Record,
  first: number,
  after: string | null,
): Promise<RecordPage<Record>> {
  const rows = await list.rows({ most: first + 1, last: after === null ? null : readCursor(list.name, after) });
  const nodes = rows.slice(0, first);
  const end = nodes.at(-1);
  return {
    nodes: nodes.map(record),
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: end === undefined ? null : writeCursor(list.name, list.cursorKey(end)),
    },
    totalCount: list.count,
  };
}

const rowsAtOnce = 1_000;

/** All records of a list, so many at a time, from a cursor in the database. */
export async function* allOf<Row extends postgres.Row>({ sql }: Question, list: List<Row>): AsyncGenerator<readonly Row[], void> {
  await sql`DECLARE target_rows NO SCROLL CURSOR FOR ${list.rows({ most: null, last: null })}`;
  for (;;) {
    const rows = await sql.unsafe<Row[]>(`FETCH ${rowsAtOnce} FROM target_rows`);
    if (rows.length > 0) yield rows;
    if (rows.length < rowsAtOnce) return;
  }
}
