import { groupBy } from "../../kernel/group.ts";
import { upTo as upToPin } from "../../store/up-to.ts";
import { Lookup, type Pin, type Question, type RecordReader } from "../domain.ts";
import type { FlagName } from "./checks.ts";
import { CreditRecord, type CreditRow, creditColumns, type RecordKey, recordName } from "./credit-record.ts";

const streamIds = (keys: readonly RecordKey[]) => keys.map(({ streamId }) => streamId);
const seqs = (keys: readonly RecordKey[]) => keys.map(({ seq }) => seq);

/** Left out of the answer where the pin lets all blocks count. */
export const upTo = ({ sql }: Question, pin: Pin) => upToPin(sql, pin, "f");

/** True where no record that counts at the pin replaces `f`. */
export const uncorrected = ({ sql }: Question, pin: Pin) => sql`
  NOT EXISTS (
    SELECT FROM credit_corrections c
    WHERE c.chain_id = f.chain_id AND c.stream_id = f.stream_id AND c.seq = f.seq
      ${upToPin(sql, pin, "c")})`;

/** True where a flag `g` still holds at the pin: the other record that it names was not corrected since. */
export const standing = ({ sql }: Question, pin: Pin) => sql`
  (g.other_seq IS NULL OR NOT EXISTS (
    SELECT FROM credit_corrections c
    WHERE c.chain_id = g.chain_id AND c.stream_id = g.stream_id AND c.seq = g.other_seq
      ${upToPin(sql, pin, "c")}))`;

/** By stream and number. */
export const recordsByKey = new Lookup<RecordKey, CreditRecord | null>(async (question, keys, pin) => {
  const rows = await question.sql<CreditRow[]>`
    SELECT ${creditColumns(question)}
    FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
    JOIN credit_records f ON f.stream_id = k.stream_id AND f.seq = k.seq ${upTo(question, pin)}`;
  const found = new Map(rows.map((row) => new CreditRecord(row, pin)).map((record) => [record.id, record]));
  return keys.map((key) => found.get(recordName(key)) ?? null);
});

/** The number of the record that replaced each; null where none did. */
export const correctionsByKey = new Lookup<RecordKey, number | null>(async ({ sql }, keys, pin) => {
  const rows = await sql<{ stream_id: string; seq: bigint; by_seq: bigint }[]>`
    SELECT c.stream_id, c.seq, c.by_seq
    FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
    JOIN credit_corrections c ON c.stream_id = k.stream_id AND c.seq = k.seq
    ${upToPin(sql, pin, "c")}`;
  const found = new Map(rows.map((row) => [recordName({ streamId: row.stream_id, seq: Number(row.seq) }), Number(row.by_seq)]));
  return keys.map((key) => found.get(recordName(key)) ?? null);
});

export interface FlagRow {
  readonly check: Uppercase<FlagName>;
  readonly detail: string;
  readonly otherKey: RecordKey | null;
  readonly pin: Pin;
}

interface StoredFlag {
  readonly stream_id: string;
  readonly seq: bigint;
  readonly check: Uppercase<FlagName>;
  readonly detail: string;
  readonly other_seq: bigint | null;
}

export const flagsByKey = new Lookup<RecordKey, readonly FlagRow[]>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<StoredFlag[]>`
    SELECT g.stream_id, g.seq, upper(g.flag) AS check, g.detail, g.other_seq
    FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
    JOIN credit_flags g ON g.stream_id = k.stream_id AND g.seq = k.seq AND ${standing(question, pin)}
    ${upToPin(sql, pin, "g")}
    ORDER BY g.flag`;
  const found = groupBy(rows, (row) => recordName({ streamId: row.stream_id, seq: Number(row.seq) }));
  return keys.map((key) =>
    (found.get(recordName(key)) ?? []).map(({ check, detail, other_seq: other, stream_id: streamId }) => ({
      check,
      detail,
      otherKey: other === null ? null : { streamId, seq: Number(other) },
      pin,
    })),
  );
});

/** The records of credits as records of their streams. */
export const records: RecordReader = {
  places: new Lookup(async (question, keys, pin) =>
    (await recordsByKey.getMany(question, keys, pin)).map((record) => record?.place ?? null),
  ),
  async hashes({ sql }, streamId, from, count, pin) {
    const rows = await sql<{ record_hash: Uint8Array }[]>`
      SELECT f.record_hash FROM credit_records f
      WHERE f.stream_id = ${streamId} AND f.seq >= ${from} AND f.seq < ${from + count} ${upToPin(sql, pin, "f")}
      ORDER BY f.seq`;
    return rows.map((row) => row.record_hash);
  },
};
