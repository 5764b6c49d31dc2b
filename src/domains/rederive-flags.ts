import type { Reader } from "../store/client.ts";
import type { Difference } from "./domain.ts";
import type { Condition } from "./filter-parts.ts";
import { differing, type Side } from "./rederive-rows.ts";

/** Records of a stream in one statement. */
const page = 10_000;

/** What is told of every record that is checked anew. */
export interface CheckedRow {
  readonly seq: bigint;
  readonly block_number: bigint;
  /** Day of its block, YYYY-MM-DD. */
  readonly day: string;
  /** As of when the file says its data are that the record was read from. */
  readonly data_date: string | null;
}

/** Records of a stream that follow on each other. */
export interface RecordRun<Row> {
  readonly chain: bigint;
  readonly stream: string;
  readonly rows: readonly Row[];
  /** What a row of a derived table has to satisfy to belong to this run: each belongs to one, those without a record too. */
  readonly within: Condition;
}

/**
 * All records of a domain, stream by stream in the order of their numbers.
 * @param columns of the table of records, as `f`, beside those of CheckedRow
 */
export async function* recordRuns<Row extends CheckedRow>(
  sql: Reader,
  domain: string,
  table: string,
  columns: Condition,
): AsyncGenerator<RecordRun<Row>, void> {
  const streams = await sql<{ chain_id: bigint; stream_id: string }[]>`
    SELECT chain_id, stream_id FROM streams WHERE domain = ${domain} ORDER BY stream_id`;
  for (const { chain_id: chain, stream_id: stream } of streams) {
    const files = await sql<{ from_seq: bigint; data_date: string | null }[]>`
      SELECT from_seq, data_date FROM source_files WHERE stream_id = ${stream} ORDER BY block_number, log_index`;
    for (let after = -(2n ** 63n), last = false; !last; ) {
      const found = await sql<Row[]>`
        SELECT f.seq, f.block_number, coalesce(to_char(b.time AT TIME ZONE 'UTC', 'YYYY-MM-DD'), '9999-12-31') AS day, ${columns}
        FROM ${sql(table)} f LEFT JOIN blocks b ON b.chain_id = f.chain_id AND b.number = f.block_number
        WHERE f.chain_id = ${chain} AND f.stream_id = ${stream} AND f.seq > ${after} ORDER BY f.seq LIMIT ${page}`;
      const rows = found.map(
        (row): Row => ({ ...row, data_date: files.findLast(({ from_seq }) => from_seq <= row.seq)?.data_date ?? null }),
      );
      last = rows.length < page;
      const upTo = last ? null : (rows.at(-1)?.seq ?? null);
      const within = sql`stream_id = ${stream} AND seq > ${after} ${upTo === null ? sql`` : sql`AND seq <= ${upTo}`}`;
      yield { chain, stream, rows, within };
      after = upTo ?? after;
    }
  }
}

/** The flags of a run of records. @param table the domain's flags */
export async function compareFlags<Row extends CheckedRow>(
  sql: Reader,
  table: string,
  { chain, stream, rows, within }: RecordRun<Row>,
  check: (row: Row) => readonly { readonly flag: string; readonly detail: string }[],
): Promise<readonly Difference[]> {
  const derived = rows.flatMap((row) =>
    check(row).map(({ flag, detail }) => ({
      key: `${chain} ${stream}-${row.seq} ${flag}`,
      value: `${detail} (block ${row.block_number})`,
    })),
  );
  const stored = await sql<Side[]>`
    SELECT chain_id || ' ' || stream_id || '-' || seq || ' ' || flag AS key, detail || ' (block ' || block_number || ')' AS value
    FROM ${sql(table)} WHERE ${within}`;
  return differing(table, stored, derived);
}
