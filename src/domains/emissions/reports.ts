import type { EmissionOrder } from "../../generated/graphql.ts";
import { type CursorKey, readCursor, writeCursor } from "../../kernel/cursor.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import type { Pin, Question } from "../domain.ts";
import { conditions, type Wishes } from "./filter.ts";
import { EmissionReport, type ReportRow, reportColumns } from "./report.ts";

export interface ReportPage {
  readonly nodes: readonly EmissionReport[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Asks the database only when somebody wants to know. */
  readonly totalCount: () => Promise<number>;
}

/** A page of the reports that a filter lets through. */
export async function getReports(
  question: Question,
  wishes: Wishes,
  order: EmissionOrder,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<ReportPage> {
  const list = JSON.stringify(["emissions", order, wishes]);
  const rows = await rowsOf(question, wishes, order, first + 1, after === null ? null : readCursor(list, after), pin);
  const nodes = rows.slice(0, first);
  const end = nodes.at(-1);
  return {
    nodes: nodes.map((row) => new EmissionReport(row, pin)),
    pageInfo: { hasNextPage: rows.length > first, endCursor: end === undefined ? null : writeCursor(list, cursorKey(end, order)) },
    totalCount: () => countReports(question, wishes, pin),
  };
}

const counts = new Memory<number>(10_000, () => 1);

/** How many reports the filter lets through. */
export async function countReports(question: Question, wishes: Wishes, pin: Pin): Promise<number> {
  return counts.get(question.state, JSON.stringify([pinName(pin), wishes]), async () => {
    const [row] = await question.sql<{ count: bigint }[]>`
      SELECT count(*) AS count FROM emission_reports f WHERE ${conditions(question, wishes, pin)}`;
    return Number(row?.count ?? 0n);
  });
}

const rowsAtOnce = 1_000;

/** All reports that a filter lets through, so many at a time, from a cursor in the database. */
export async function* getReportPages(
  question: Question,
  wishes: Wishes,
  order: EmissionOrder,
  pin: Pin,
): AsyncGenerator<readonly ReportRow[], void> {
  const { sql } = question;
  await sql`DECLARE emission_rows NO SCROLL CURSOR FOR ${rowsOf(question, wishes, order, null, null, pin)}`;
  for (;;) {
    const rows = await sql.unsafe<ReportRow[]>(`FETCH ${rowsAtOnce} FROM emission_rows`);
    if (rows.length > 0) yield rows;
    if (rows.length < rowsAtOnce) return;
  }
}

/** At most `most` reports, or all, that come after `last` in the order given. */
function rowsOf(question: Question, wishes: Wishes, order: EmissionOrder, most: number | null, last: CursorKey | null, pin: Pin) {
  const { sql } = question;
  const columns = reportColumns(question);
  const limit = most === null ? sql`` : sql`LIMIT ${most}`;
  const fits = conditions(question, wishes, pin);
  if (order === "RECORDED") {
    const [chain = 0, block = 0, log = 0, record = 0] = last ?? [];
    return sql<ReportRow[]>`
      SELECT ${columns} FROM emission_reports f
      WHERE ${fits}
        ${last === null ? sql`` : sql`AND (f.chain_id, f.block_number, f.log_index, f.record_index) < (${chain}, ${block}, ${log}, ${record})`}
      ORDER BY f.chain_id DESC, f.block_number DESC, f.log_index DESC, f.record_index DESC ${limit}`;
  }
  const [value = null, stream = "", seq = 0] = last ?? [];
  if (order === "LARGEST") {
    // Reports without a total come last. The two parts are asked for apart because no index has that order.
    const unknown = sql`
      SELECT ${columns} FROM emission_reports f
      WHERE ${fits} AND f.total IS NULL ${last === null || value !== null ? sql`` : sql`AND (f.stream_id, f.seq) < (${stream}, ${seq})`}
      ORDER BY f.stream_id DESC, f.seq DESC ${limit}`;
    if (last !== null && value === null) return sql<ReportRow[]>`${unknown}`;
    const known = sql`
      SELECT ${columns} FROM emission_reports f
      WHERE ${fits} AND f.total IS NOT NULL
        ${last === null ? sql`` : sql`AND (f.total, f.stream_id, f.seq) < (${value}::numeric, ${stream}, ${seq})`}
      ORDER BY f.total DESC, f.stream_id DESC, f.seq DESC ${limit}`;
    return sql<ReportRow[]>`
      SELECT * FROM ((${known}) UNION ALL (${unknown})) f
      ORDER BY total IS NULL, total DESC, stream_id DESC, seq DESC ${limit}`;
  }
  const [direction, beyond] = order === "OLDEST" ? [sql`ASC`, sql`>`] : [sql`DESC`, sql`<`];
  return sql<ReportRow[]>`
    SELECT ${columns} FROM emission_reports f
    WHERE ${fits} ${last === null ? sql`` : sql`AND (f.year, f.stream_id, f.seq) ${beyond} (${value}::int, ${stream}, ${seq})`}
    ORDER BY f.year ${direction}, f.stream_id ${direction}, f.seq ${direction} ${limit}`;
}

/** What the list was sorted by at this row. */
function cursorKey(row: ReportRow, order: EmissionOrder): CursorKey {
  if (order === "RECORDED") return [row.chain_id, row.block_number, row.log_index, row.record_index];
  return [order === "LARGEST" ? row.total : row.year, row.stream_id, row.seq];
}
