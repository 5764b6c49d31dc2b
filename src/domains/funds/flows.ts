import type { FlowOrder } from "../../generated/graphql.ts";
import { type CursorKey, readCursor, writeCursor } from "../../kernel/cursor.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import type { Pin, Question } from "../domain.ts";
import { keptSumsFor } from "./kept-sums.ts";
import { Flow, type FlowRow, flowColumns } from "./read.ts";
import { keyConditions, recordConditions, type Wishes } from "./wishes.ts";

export interface FlowPage {
  readonly nodes: readonly Flow[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Asks the database only when somebody wants to know. */
  readonly totalCount: () => Promise<number>;
}

/** A page of the records that a filter lets through. */
export async function getFlows(
  question: Question,
  wishes: Wishes,
  order: FlowOrder,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<FlowPage> {
  const list = JSON.stringify([order, wishes]);
  const rows = await flowRows(question, wishes, order, first + 1, after === null ? null : readCursor(list, after), pin);
  const nodes = rows.slice(0, first);
  const end = nodes.at(-1);
  return {
    nodes: nodes.map((row) => new Flow(row, pin)),
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: end === undefined ? null : writeCursor(list, cursorKey(end, order)),
    },
    totalCount: () => countFlows(question, wishes, pin),
  };
}

const counts = new Memory<number>(10_000, () => 1);

/** How many records the filter lets through. */
export async function countFlows(question: Question, wishes: Wishes, pin: Pin): Promise<number> {
  return counts.get(question.state, JSON.stringify([pinName(pin), wishes]), async () => {
    const { sql } = question;
    const kept = wishes.includeCorrected ? null : keptSumsFor(wishes, [], pin);
    const [row] =
      kept !== null
        ? await sql<{ count: bigint }[]>`
            SELECT coalesce(sum(f.records), 0)::bigint AS count FROM ${sql(kept.table)} f WHERE ${keyConditions(question, wishes)}`
        : await sql<{ count: bigint }[]>`
            SELECT count(*) AS count FROM fund_flows f WHERE ${recordConditions(question, wishes, pin)}`;
    return Number(row?.count ?? 0n);
  });
}

const rowsAtOnce = 1_000;

/**
 * All records that a filter lets through, so many at a time, from a cursor in the database. One of SQL's, not of the driver's:
 * that one would keep the connection from answering anything else in between.
 */
export async function* getFlowPages(
  question: Question,
  wishes: Wishes,
  order: FlowOrder,
  pin: Pin,
): AsyncGenerator<readonly FlowRow[], void> {
  const { sql } = question;
  await sql`DECLARE flows NO SCROLL CURSOR FOR ${flowRows(question, wishes, order, null, null, pin)}`;
  for (;;) {
    const rows = await sql.unsafe<FlowRow[]>(`FETCH ${rowsAtOnce} FROM flows`);
    if (rows.length > 0) yield rows;
    if (rows.length < rowsAtOnce) return;
  }
}

/** At most `most` records, or all, that come after `last` in the order given. */
function flowRows(question: Question, wishes: Wishes, order: FlowOrder, most: number | null, last: CursorKey | null, pin: Pin) {
  const { sql } = question;
  const columns = flowColumns(question);
  const limit = most === null ? sql`` : sql`LIMIT ${most}`;
  const fits = recordConditions(question, wishes, pin);
  if (order === "RECORDED") {
    const [chain = 0, block = 0, log = 0, record = 0] = last ?? [];
    return sql<FlowRow[]>`
      SELECT ${columns} FROM fund_flows f
      WHERE ${fits}
        ${last === null ? sql`` : sql`AND (f.chain_id, f.block_number, f.log_index, f.record_index) < (${chain}, ${block}, ${log}, ${record})`}
      ORDER BY f.chain_id DESC, f.block_number DESC, f.log_index DESC, f.record_index DESC ${limit}`;
  }
  const [value = null, stream = "", seq = 0] = last ?? [];
  const key = order === "LARGEST" ? sql`usd` : sql`value_date`;
  const [direction, beyond] = order === "OLDEST" ? [sql`ASC`, sql`>`] : [sql`DESC`, sql`<`];
  const cast = order === "LARGEST" ? sql`::numeric` : sql`::date`;
  // Unknown values come last in either direction. The two parts are asked for apart because no index has that order. The second is
  // sorted by what is null in all of it as well: else the planner goes by the number, through all records of a stream that knows every value.
  const unknown = sql`
    SELECT ${columns} FROM fund_flows f
    WHERE ${fits} AND f.${key} IS NULL
      ${last === null || value !== null ? sql`` : sql`AND (f.stream_id, f.seq) ${beyond} (${stream}, ${seq})`}
    ORDER BY f.${key} ${direction}, f.stream_id ${direction}, f.seq ${direction} ${limit}`;
  if (last !== null && value === null) return sql<FlowRow[]>`${unknown}`;
  const known = sql`
    SELECT ${columns} FROM fund_flows f
    WHERE ${fits} AND f.${key} IS NOT NULL
      ${last === null ? sql`` : sql`AND (f.${key}, f.stream_id, f.seq) ${beyond} (${value}${cast}, ${stream}, ${seq})`}
    ORDER BY f.${key} ${direction}, f.stream_id ${direction}, f.seq ${direction} ${limit}`;
  return sql<FlowRow[]>`
    SELECT * FROM ((${known}) UNION ALL (${unknown})) f
    ORDER BY ${key} IS NULL, ${key} ${direction}, stream_id ${direction}, seq ${direction} ${limit}`;
}

/** What the list was sorted by at this row. */
function cursorKey(row: FlowRow, order: FlowOrder): CursorKey {
  if (order === "RECORDED") return [row.chain_id, row.block_number, row.log_index, row.record_index];
  return [order === "LARGEST" ? row.usd : row.value_date, row.stream_id, row.seq];
}
