import type { CreditOrder } from "../../generated/graphql.ts";
import { type CursorKey, readCursor, writeCursor } from "../../kernel/cursor.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import type { Pin, Question } from "../domain.ts";
import { CreditRecord, type CreditRow, creditColumns } from "./credit-record.ts";
import { keptSumsAnswer, keyConditions, recordConditions, type Wishes } from "./filter.ts";

export interface CreditRecordPage {
  readonly nodes: readonly CreditRecord[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Asks the database only when somebody wants to know. */
  readonly totalCount: () => Promise<number>;
}

/** A page of the records that a filter lets through. */
export async function getCreditRecords(
  question: Question,
  wishes: Wishes,
  order: CreditOrder,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<CreditRecordPage> {
  const list = JSON.stringify(["credits", order, wishes]);
  const rows = await rowsOf(question, wishes, order, first + 1, after === null ? null : readCursor(list, after), pin);
  const nodes = rows.slice(0, first);
  const end = nodes.at(-1);
  return {
    nodes: nodes.map((row) => new CreditRecord(row, pin)),
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: end === undefined ? null : writeCursor(list, cursorKey(end, order)),
    },
    totalCount: () => countCreditRecords(question, wishes, pin),
  };
}

const counts = new Memory<number>(10_000, () => 1);

/** How many records the filter lets through. */
export async function countCreditRecords(question: Question, wishes: Wishes, pin: Pin): Promise<number> {
  return counts.get(question.state, JSON.stringify([pinName(pin), wishes]), async () => {
    const { sql } = question;
    const [row] =
      keptSumsAnswer(wishes, pin) && !wishes.includeCorrected
        ? await sql<{ count: bigint }[]>`
            SELECT coalesce(sum(f.records), 0)::bigint AS count FROM credit_totals f WHERE ${keyConditions(question, wishes)}`
        : await sql<{ count: bigint }[]>`
            SELECT count(*) AS count FROM credit_records f WHERE ${recordConditions(question, wishes, pin)}`;
    return Number(row?.count ?? 0n);
  });
}

const rowsAtOnce = 1_000;

/** All records that a filter lets through, so many at a time, from a cursor in the database. */
export async function* getCreditRecordPages(
  question: Question,
  wishes: Wishes,
  order: CreditOrder,
  pin: Pin,
): AsyncGenerator<readonly CreditRow[], void> {
  const { sql } = question;
  await sql`DECLARE credit_rows NO SCROLL CURSOR FOR ${rowsOf(question, wishes, order, null, null, pin)}`;
  for (;;) {
    const rows = await sql.unsafe<CreditRow[]>(`FETCH ${rowsAtOnce} FROM credit_rows`);
    if (rows.length > 0) yield rows;
    if (rows.length < rowsAtOnce) return;
  }
}

/** At most `most` records, or all, that come after `last` in the order given. */
function rowsOf(question: Question, wishes: Wishes, order: CreditOrder, most: number | null, last: CursorKey | null, pin: Pin) {
  const { sql } = question;
  const columns = creditColumns(question);
  const limit = most === null ? sql`` : sql`LIMIT ${most}`;
  const fits = recordConditions(question, wishes, pin);
  if (order === "RECORDED") {
    const [chain = 0, block = 0, log = 0, record = 0] = last ?? [];
    return sql<CreditRow[]>`
      SELECT ${columns} FROM credit_records f
      WHERE ${fits}
        ${last === null ? sql`` : sql`AND (f.chain_id, f.block_number, f.log_index, f.record_index) < (${chain}, ${block}, ${log}, ${record})`}
      ORDER BY f.chain_id DESC, f.block_number DESC, f.log_index DESC, f.record_index DESC ${limit}`;
  }
  if (order === "LARGEST") {
    const [quantity = 0, stream = "", seq = 0] = last ?? [];
    return sql<CreditRow[]>`
      SELECT ${columns} FROM credit_records f
      WHERE ${fits} ${last === null ? sql`` : sql`AND (f.quantity, f.stream_id, f.seq) < (${quantity}, ${stream}, ${seq})`}
      ORDER BY f.quantity DESC, f.stream_id DESC, f.seq DESC ${limit}`;
  }
  const [date = null, stream = "", seq = 0] = last ?? [];
  const [direction, beyond] = order === "OLDEST" ? [sql`ASC`, sql`>`] : [sql`DESC`, sql`<`];
  // Unknown dates come last in either direction. The two parts are asked for apart because no index has that order.
  const unknown = sql`
    SELECT ${columns} FROM credit_records f
    WHERE ${fits} AND f.date IS NULL
      ${last === null || date !== null ? sql`` : sql`AND (f.stream_id, f.seq) ${beyond} (${stream}, ${seq})`}
    ORDER BY f.stream_id ${direction}, f.seq ${direction} ${limit}`;
  if (last !== null && date === null) return sql<CreditRow[]>`${unknown}`;
  const known = sql`
    SELECT ${columns} FROM credit_records f
    WHERE ${fits} AND f.date IS NOT NULL
      ${last === null ? sql`` : sql`AND (f.date, f.stream_id, f.seq) ${beyond} (${date}::date, ${stream}, ${seq})`}
    ORDER BY f.date ${direction}, f.stream_id ${direction}, f.seq ${direction} ${limit}`;
  return sql<CreditRow[]>`
    SELECT * FROM ((${known}) UNION ALL (${unknown})) f
    ORDER BY date IS NULL, date ${direction}, stream_id ${direction}, seq ${direction} ${limit}`;
}

/** What the list was sorted by at this row. */
function cursorKey(row: CreditRow, order: CreditOrder): CursorKey {
  if (order === "RECORDED") return [row.chain_id, row.block_number, row.log_index, row.record_index];
  return [order === "LARGEST" ? row.quantity : row.date, row.stream_id, row.seq];
}
