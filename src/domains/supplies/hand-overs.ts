import type { SupplyOrder } from "../../generated/graphql.ts";
import { type CursorKey, readCursor, writeCursor } from "../../kernel/cursor.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import type { Pin, Question } from "../domain.ts";
import { keptSumsAnswer, keyConditions, recordConditions, type Wishes } from "./filter.ts";
import { HandOver, type HandOverRow, handOverColumns } from "./hand-over.ts";

export interface HandOverPage {
  readonly nodes: readonly HandOver[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Asks the database only when somebody wants to know. */
  readonly totalCount: () => Promise<number>;
}

/** A page of the records that a filter lets through. */
export async function getHandOvers(
  question: Question,
  wishes: Wishes,
  order: SupplyOrder,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<HandOverPage> {
  const list = JSON.stringify(["supplies", order, wishes]);
  const rows = await rowsOf(question, wishes, order, first + 1, after === null ? null : readCursor(list, after), pin);
  const nodes = rows.slice(0, first);
  const end = nodes.at(-1);
  return {
    nodes: nodes.map((row) => new HandOver(row, pin)),
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: end === undefined ? null : writeCursor(list, cursorKey(end, order)),
    },
    totalCount: () => countHandOvers(question, wishes, pin),
  };
}

const counts = new Memory<number>(10_000, () => 1);

/** How many records the filter lets through. */
export async function countHandOvers(question: Question, wishes: Wishes, pin: Pin): Promise<number> {
  return counts.get(question.state, JSON.stringify([pinName(pin), wishes]), async () => {
    const { sql } = question;
    const [row] =
      keptSumsAnswer(wishes, pin) && !wishes.includeCorrected
        ? await sql<{ count: bigint }[]>`
            SELECT coalesce(sum(f.records), 0)::bigint AS count FROM supply_totals f WHERE ${keyConditions(question, wishes)}`
        : await sql<{ count: bigint }[]>`
            SELECT count(*) AS count FROM hand_overs f WHERE ${recordConditions(question, wishes, pin)}`;
    return Number(row?.count ?? 0n);
  });
}

const rowsAtOnce = 1_000;

/** All records that a filter lets through, so many at a time, from a cursor in the database. */
export async function* getHandOverPages(
  question: Question,
  wishes: Wishes,
  order: SupplyOrder,
  pin: Pin,
): AsyncGenerator<readonly HandOverRow[], void> {
  const { sql } = question;
  await sql`DECLARE hand_over_rows NO SCROLL CURSOR FOR ${rowsOf(question, wishes, order, null, null, pin)}`;
  for (;;) {
    const rows = await sql.unsafe<HandOverRow[]>(`FETCH ${rowsAtOnce} FROM hand_over_rows`);
    if (rows.length > 0) yield rows;
    if (rows.length < rowsAtOnce) return;
  }
}

/** Columns that lists are sorted by, where it is not their place on the ledger. */
const keys = {
  NEWEST: { column: "date", type: "date" },
  OLDEST: { column: "date", type: "date" },
  LARGEST: { column: "usd", type: "numeric" },
  MOST_LATE: { column: "days_late", type: "int" },
} as const;

/** At most `most` records, or all, that come after `last` in the order given. */
function rowsOf(question: Question, wishes: Wishes, order: SupplyOrder, most: number | null, last: CursorKey | null, pin: Pin) {
  const { sql } = question;
  const columns = handOverColumns(question);
  const limit = most === null ? sql`` : sql`LIMIT ${most}`;
  const fits = recordConditions(question, wishes, pin);
  if (order === "RECORDED") {
    const [chain = 0, block = 0, log = 0, record = 0] = last ?? [];
    return sql<HandOverRow[]>`
      SELECT ${columns} FROM hand_overs f
      WHERE ${fits}
        ${last === null ? sql`` : sql`AND (f.chain_id, f.block_number, f.log_index, f.record_index) < (${chain}, ${block}, ${log}, ${record})`}
      ORDER BY f.chain_id DESC, f.block_number DESC, f.log_index DESC, f.record_index DESC ${limit}`;
  }
  const [value = null, stream = "", seq = 0] = last ?? [];
  const key = sql(keys[order].column);
  const [direction, beyond] = order === "OLDEST" ? [sql`ASC`, sql`>`] : [sql`DESC`, sql`<`];
  // Unknown values come last in either direction. The two parts are asked for apart because no index has that order.
  const unknown = sql`
    SELECT ${columns} FROM hand_overs f
    WHERE ${fits} AND f.${key} IS NULL
      ${last === null || value !== null ? sql`` : sql`AND (f.stream_id, f.seq) ${beyond} (${stream}, ${seq})`}
    ORDER BY f.stream_id ${direction}, f.seq ${direction} ${limit}`;
  if (last !== null && value === null) return sql<HandOverRow[]>`${unknown}`;
  const known = sql`
    SELECT ${columns} FROM hand_overs f
    WHERE ${fits} AND f.${key} IS NOT NULL
      ${last === null ? sql`` : sql`AND (f.${key}, f.stream_id, f.seq) ${beyond} (${value}${sql.unsafe(`::${keys[order].type}`)}, ${stream}, ${seq})`}
    ORDER BY f.${key} ${direction}, f.stream_id ${direction}, f.seq ${direction} ${limit}`;
  return sql<HandOverRow[]>`
    SELECT * FROM ((${known}) UNION ALL (${unknown})) f
    ORDER BY ${key} IS NULL, ${key} ${direction}, stream_id ${direction}, seq ${direction} ${limit}`;
}

/** What the list was sorted by at this row. */
function cursorKey(row: HandOverRow, order: SupplyOrder): CursorKey {
  if (order === "RECORDED") return [row.chain_id, row.block_number, row.log_index, row.record_index];
  return [row[keys[order].column], row.stream_id, row.seq];
}
