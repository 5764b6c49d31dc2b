import { groupBy } from "../kernel/group.ts";
import { type RecordKey, recordName } from "../kernel/record-key.ts";
import { upTo } from "../store/up-to.ts";
import { Lookup, type Pin, type Question } from "./domain.ts";
import type { Condition } from "./filter-parts.ts";
import type { LedgerRecord, RecordRow } from "./ledger-record.ts";

/** Records that are asked for, as the table `k` (stream_id, seq) of a FROM. */
export const askedFor = ({ sql }: Pick<Question, "sql">, keys: readonly RecordKey[]) => sql`
  unnest(${keys.map(({ streamId }) => streamId)}::text[], ${keys.map(({ seq }) => seq)}::bigint[]) AS k (stream_id, seq)`;

/** By stream and number. @param columns those of the record's row, of the table `f` */
export function lookUpRecords<Row extends RecordRow, Kind extends LedgerRecord<Row>>(
  table: string,
  columns: (question: Question) => Condition,
  Made: new (row: Row, pin: Pin) => Kind,
): Lookup<RecordKey, Kind | null> {
  return new Lookup(async (question, keys, pin) => {
    const { sql } = question;
    const rows = await sql<Row[]>`
      SELECT ${columns(question)} FROM ${askedFor(question, keys)}
      JOIN ${sql(table)} f ON f.stream_id = k.stream_id AND f.seq = k.seq ${upTo(sql, pin, "f")}`;
    const found = new Map(rows.map((row) => new Made(row as Row, pin)).map((record) => [record.id, record]));
    return keys.map((key) => found.get(recordName(key)) ?? null);
  });
}

/** The number of the record that replaced each; null where none did. @param table the domain's corrections */
export function lookUpCorrections(table: string): Lookup<RecordKey, number | null> {
  return new Lookup(async (question, keys, pin) => {
    const { sql } = question;
    const rows = await sql<{ stream_id: string; seq: bigint; by_seq: bigint }[]>`
      SELECT c.stream_id, c.seq, c.by_seq FROM ${askedFor(question, keys)}
      JOIN ${sql(table)} c ON c.chain_id = split_part(k.stream_id, '-', 1)::bigint AND c.stream_id = k.stream_id AND c.seq = k.seq
      ${upTo(sql, pin, "c")}`;
    const found = new Map(rows.map((row) => [`${row.stream_id}-${row.seq}`, Number(row.by_seq)]));
    return keys.map((key) => found.get(recordName(key)) ?? null);
  });
}

/** True where no record that counts at the pin replaces `f`. @param table the domain's corrections */
export const uncorrectedBy =
  (table: string) =>
  ({ sql }: Pick<Question, "sql">, pin: Pin) =>
    sql`
    NOT EXISTS (
      SELECT FROM ${sql(table)} c
      WHERE c.chain_id = f.chain_id AND c.stream_id = f.stream_id AND c.seq = f.seq ${upTo(sql, pin, "c")})`;

/** What a record was flagged for. */
export interface FlagRow<Check extends string> {
  readonly check: Check;
  readonly detail: string;
}

/** The flags of each record. @param table the domain's flags */
export function lookUpFlags<Check extends string>(table: string): Lookup<RecordKey, readonly FlagRow<Check>[]> {
  return new Lookup(async (question, keys, pin) => {
    const { sql } = question;
    const rows = await sql<(FlagRow<Check> & { stream_id: string; seq: bigint })[]>`
      SELECT g.stream_id, g.seq, upper(g.flag) AS check, g.detail FROM ${askedFor(question, keys)}
      JOIN ${sql(table)} g ON g.chain_id = split_part(k.stream_id, '-', 1)::bigint AND g.stream_id = k.stream_id AND g.seq = k.seq
      ${upTo(sql, pin, "g")}
      ORDER BY g.flag`;
    const found = groupBy(rows, (row) => `${row.stream_id}-${row.seq}`);
    return keys.map((key) => (found.get(recordName(key)) ?? []).map(({ check, detail }) => ({ check, detail })));
  });
}
