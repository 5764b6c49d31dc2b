import { groupBy } from "../../kernel/group.ts";
import { upTo as upToPin } from "../../store/up-to.ts";
import { Lookup, type Pin, type Question, type RecordReader } from "../domain.ts";
import type { FlagName } from "./checks.ts";
import { HandOver, type HandOverRow, handOverColumns, type RecordKey, recordName } from "./hand-over.ts";

const streamIds = (keys: readonly RecordKey[]) => keys.map(({ streamId }) => streamId);
const seqs = (keys: readonly RecordKey[]) => keys.map(({ seq }) => seq);

/** Left out of the answer where the pin lets all blocks count. */
export const upTo = ({ sql }: Question, pin: Pin) => upToPin(sql, pin, "f");

/** True where no record that counts at the pin replaces `f`. */
export const uncorrected = ({ sql }: Question, pin: Pin) => sql`
  NOT EXISTS (
    SELECT FROM supply_corrections c
    WHERE c.chain_id = f.chain_id AND c.stream_id = f.stream_id AND c.seq = f.seq
      ${upToPin(sql, pin, "c")})`;

/** By stream and number. */
export const recordsByKey = new Lookup<RecordKey, HandOver | null>(async (question, keys, pin) => {
  const rows = await question.sql<HandOverRow[]>`
    SELECT ${handOverColumns(question)}
    FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
    JOIN hand_overs f ON f.stream_id = k.stream_id AND f.seq = k.seq ${upTo(question, pin)}`;
  const found = new Map(rows.map((row) => new HandOver(row, pin)).map((record) => [record.id, record]));
  return keys.map((key) => found.get(recordName(key)) ?? null);
});

/** Most that hang on one record in an answer. */
export const mostChildren = 100;

type Related = HandOverRow & { readonly of_stream: string; readonly of_seq: number };

/** What follows from each record, oldest first; what was corrected is left out, as it counts no more. */
export const childrenByKey = new Lookup<RecordKey, readonly HandOver[]>(async (question, keys, pin) => {
  const rows = await question.sql<Related[]>`
    SELECT k.stream_id AS of_stream, k.seq::float8 AS of_seq, f.*
    FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
    CROSS JOIN LATERAL (
      SELECT ${handOverColumns(question)} FROM hand_overs f
      WHERE f.parent_stream_id = k.stream_id AND f.parent_seq = k.seq ${upTo(question, pin)} AND ${uncorrected(question, pin)}
      ORDER BY f.date, f.stream_id, f.seq LIMIT ${mostChildren}) f
    ORDER BY f.date, f.stream_id, f.seq`;
  return related(keys, rows, pin);
});

/** The records whose freight and weight each carries. */
export const shipmentByKey = new Lookup<RecordKey, readonly HandOver[]>(async (question, keys, pin) => {
  const rows = await question.sql<Related[]>`
    SELECT k.stream_id AS of_stream, k.seq::float8 AS of_seq, f.*
    FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
    JOIN hand_overs o ON o.stream_id = k.stream_id AND o.seq = k.seq
    CROSS JOIN LATERAL (
      SELECT ${handOverColumns(question)} FROM hand_overs f
      WHERE f.stream_id = k.stream_id AND f.shipped_with = o.ref ${upTo(question, pin)} AND ${uncorrected(question, pin)}
      ORDER BY f.seq LIMIT ${mostChildren}) f
    ORDER BY f.seq`;
  return related(keys, rows, pin);
});

function related(keys: readonly RecordKey[], rows: readonly Related[], pin: Pin): readonly (readonly HandOver[])[] {
  const found = groupBy(rows, (row) => recordName({ streamId: row.of_stream, seq: row.of_seq }));
  return keys.map((key) => (found.get(recordName(key)) ?? []).map((row) => new HandOver(row, pin)));
}

/** The newest version of the record of a stream with a source's identifier. */
export const recordsByRef = new Lookup<{ readonly streamId: string; readonly ref: string }, HandOver | null>(
  async (question, keys, pin) => {
    const rows = await question.sql<HandOverRow[]>`
      SELECT ${handOverColumns(question)}
      FROM unnest(${keys.map(({ streamId }) => streamId)}::text[], ${keys.map(({ ref }) => ref)}::text[]) AS k (stream_id, ref)
      JOIN hand_overs f ON f.stream_id = k.stream_id AND f.ref = k.ref ${upTo(question, pin)} AND ${uncorrected(question, pin)}`;
    const found = new Map(rows.map((row) => [`${row.stream_id} ${row.ref}`, new HandOver(row, pin)]));
    return keys.map(({ streamId, ref }) => found.get(`${streamId} ${ref}`) ?? null);
  },
);

/** The number of the record that replaced each; null where none did. */
export const correctionsByKey = new Lookup<RecordKey, number | null>(async ({ sql }, keys, pin) => {
  const rows = await sql<{ stream_id: string; seq: bigint; by_seq: bigint }[]>`
    SELECT c.stream_id, c.seq, c.by_seq
    FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
    JOIN supply_corrections c ON c.stream_id = k.stream_id AND c.seq = k.seq
    ${upToPin(sql, pin, "c")}`;
  const found = new Map(rows.map((row) => [recordName({ streamId: row.stream_id, seq: Number(row.seq) }), Number(row.by_seq)]));
  return keys.map((key) => found.get(recordName(key)) ?? null);
});

export interface FlagRow {
  readonly check: Uppercase<FlagName>;
  readonly detail: string;
}

export const flagsByKey = new Lookup<RecordKey, readonly FlagRow[]>(async ({ sql }, keys, pin) => {
  const rows = await sql<(FlagRow & { stream_id: string; seq: bigint })[]>`
    SELECT g.stream_id, g.seq, upper(g.flag) AS check, g.detail
    FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
    JOIN supply_flags g ON g.stream_id = k.stream_id AND g.seq = k.seq
    ${upToPin(sql, pin, "g")}
    ORDER BY g.flag`;
  const found = groupBy(rows, (row) => recordName({ streamId: row.stream_id, seq: Number(row.seq) }));
  return keys.map((key) => (found.get(recordName(key)) ?? []).map(({ check, detail }) => ({ check, detail })));
});

/** The hand-overs as records of their streams. */
export const records: RecordReader = {
  places: new Lookup(async (question, keys, pin) =>
    (await recordsByKey.getMany(question, keys, pin)).map((record) => record?.place ?? null),
  ),
  async hashes({ sql }, streamId, from, count, pin) {
    const rows = await sql<{ record_hash: Uint8Array }[]>`
      SELECT f.record_hash FROM hand_overs f
      WHERE f.stream_id = ${streamId} AND f.seq >= ${from} AND f.seq < ${from + count} ${upToPin(sql, pin, "f")}
      ORDER BY f.seq`;
    return rows.map((row) => row.record_hash);
  },
};
