import { type CursorKey, readCursor, writeCursor } from "../kernel/cursor.ts";
import { Memory } from "../kernel/memory.ts";
import { pinName } from "../kernel/pin.ts";
import type { Pin, Question } from "./domain.ts";
import type { Condition } from "./filter-parts.ts";
import type { RecordRow } from "./ledger-record.ts";

export interface RecordPage<Kind> {
  readonly nodes: readonly Kind[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Asks the database only when somebody wants to know. */
  readonly totalCount: () => Promise<number>;
}

/** What a list is sorted by before the number of the record decides. */
export interface Sorting<Row> {
  /** Of a record `f`. */
  readonly by: Condition;
  readonly type: "int" | "bigint" | "numeric" | "date" | "text";
  readonly falling: boolean;
  readonly value: (row: Row) => string | number | null;
  /** True where it may be null: those records come last, whichever way the others are sorted. */
  readonly mayBeUnknown?: boolean;
}

/** The records of a table that a filter lets through, in an order. */
export interface RecordList<Row extends RecordRow> {
  /** Names the list with its filter and its order: what a cursor is good for. */
  readonly name: string;
  readonly table: string;
  /** Those of `Row`. */
  readonly columns: Condition;
  /** What a record `f` has to satisfy. */
  readonly fits: Condition;
  /** Null: by their place on the ledger, newest first. */
  readonly sorting: Sorting<Row> | null;
  readonly count: () => Promise<number>;
}

/** A page of a list. @throws RequestError BAD_CURSOR */
export async function listPage<Row extends RecordRow, Kind>(
  { sql }: Question,
  list: RecordList<Row>,
  toNode: (row: Row) => Kind,
  first: number,
  after: string | null,
): Promise<RecordPage<Kind>> {
  const last = after === null ? null : readCursor(list.name, after);
  const rows = await sql<Row[]>`${select(sql, list, first + 1, last)}`;
  const nodes: Row[] = rows.slice(0, first);
  const end = nodes.at(-1);
  return {
    nodes: nodes.map(toNode),
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: end === undefined ? null : writeCursor(list.name, cursorKey(list, end)),
    },
    totalCount: list.count,
  };
}

const rowsAtOnce = 1_000;

/** All records of a list, so many at a time. */
export function allOf<Row extends RecordRow>({ sql }: Question, list: RecordList<Row>): AsyncGenerator<readonly Row[], void> {
  return fetchAll<Row>(sql, select(sql, list, null, null));
}

/**
 * All rows of a statement, so many at a time, from a cursor in the database. One of SQL's, not of the driver's: that one would keep the
 * connection from answering anything else in between.
 */
export async function* fetchAll<Row extends RecordRow>(sql: Question["sql"], statement: Condition): AsyncGenerator<readonly Row[], void> {
  await sql`DECLARE record_rows NO SCROLL CURSOR FOR ${statement}`;
  for (;;) {
    const rows = await sql.unsafe<Row[]>(`FETCH ${rowsAtOnce} FROM record_rows`);
    if (rows.length > 0) yield rows;
    if (rows.length < rowsAtOnce) return;
  }
}

/** At most `most` records, or all, that come after `last`. */
function select<Row extends RecordRow>(
  sql: Question["sql"],
  { table, columns, fits, sorting }: RecordList<Row>,
  most: number | null,
  last: CursorKey | null,
): Condition {
  const limit = most === null ? sql`` : sql`LIMIT ${most}`;
  const from = sql`SELECT ${columns} FROM ${sql(table)} f WHERE ${fits}`;
  if (sorting === null) {
    const [chain = 0, block = 0, log = 0, record = 0] = last ?? [];
    return sql`
      ${from}
        ${last === null ? sql`` : sql`AND (f.chain_id, f.block_number, f.log_index, f.record_index) < (${chain}, ${block}, ${log}, ${record})`}
      ORDER BY f.chain_id DESC, f.block_number DESC, f.log_index DESC, f.record_index DESC ${limit}`;
  }
  const { by, type, falling, mayBeUnknown } = sorting;
  const [direction, beyond] = falling ? [sql`DESC`, sql`<`] : [sql`ASC`, sql`>`];
  const [value = null, stream = "", seq = 0] = last ?? [];
  const order = sql`ORDER BY ${by} ${direction}, f.stream_id ${direction}, f.seq ${direction} ${limit}`;
  const rest =
    last === null ? sql`` : sql`AND (${by}, f.stream_id, f.seq) ${beyond} (${value}${sql.unsafe(`::${type}`)}, ${stream}, ${seq})`;
  if (mayBeUnknown !== true) return sql`${from} ${rest} ${order}`;
  // The two parts are asked for apart because no index has that order. The second is sorted by what is null in all of it as well: else
  // the planner goes by the number, through all records of a stream that knows every value.
  const unknown = sql`
    ${from} AND ${by} IS NULL
      ${last === null || value !== null ? sql`` : sql`AND (f.stream_id, f.seq) ${beyond} (${stream}, ${seq})`}
    ${order}`;
  if (last !== null && value === null) return unknown;
  return sql`
    SELECT * FROM ((${from} AND ${by} IS NOT NULL ${rest} ${order}) UNION ALL (${unknown})) f
    ORDER BY ${by} IS NULL, ${by} ${direction}, f.stream_id ${direction}, f.seq ${direction} ${limit}`;
}

/** What the list was sorted by at this row. */
function cursorKey<Row extends RecordRow>({ sorting }: RecordList<Row>, row: Row): CursorKey {
  if (sorting === null) return [row.chain_id, row.block_number, row.log_index, row.record_index];
  return [sorting.value(row), row.stream_id, row.seq];
}

const counts = new Memory<number>(10_000, () => 1);

/**
 * How many records of a table a filter lets through.
 * @param wishes the filter as it was checked: tells it from others
 * @param statement gives the `count`, from the records themselves or from kept sums
 */
export function countOf(question: Question, table: string, wishes: unknown, pin: Pin, statement: () => Condition): Promise<number> {
  return counts.get(question.state, JSON.stringify([table, pinName(pin), wishes]), async () => {
    const [row] = await question.sql<{ count: bigint }[]>`${statement()}`;
    return Number(row?.count ?? 0n);
  });
}
