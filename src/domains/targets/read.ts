import { groupBy } from "../../kernel/group.ts";
import { toHex } from "../../store/bytes.ts";
import { upTo } from "../../store/up-to.ts";
import { Lookup, type Pin, type Question, type RecordPlace, type RecordReader } from "../domain.ts";
import {
  type CheckRow,
  type RecordKey,
  recordName,
  Submission,
  type SubmissionRow,
  submissionColumns,
  Target,
  type TargetRow,
  targetColumns,
} from "./record.ts";

const streamIds = (keys: readonly RecordKey[]) => keys.map(({ streamId }) => streamId);
const seqs = (keys: readonly RecordKey[]) => keys.map(({ seq }) => seq);

/** True where no record that counts at the pin replaces `f`. */
export const uncorrected = ({ sql }: Question, pin: Pin) => sql`
  NOT EXISTS (
    SELECT FROM target_corrections c
    WHERE c.chain_id = f.chain_id AND c.stream_id = f.stream_id AND c.seq = f.seq ${upTo(sql, pin, "c")})`;

/** By stream and number. */
export const targetsByKey = new Lookup<RecordKey, Target | null>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<TargetRow[]>`
    SELECT ${targetColumns(question)} FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
    JOIN targets f ON f.stream_id = k.stream_id AND f.seq = k.seq ${upTo(sql, pin, "f")}`;
  const found = new Map(rows.map((row) => new Target(row, pin)).map((record) => [record.id, record]));
  return keys.map((key) => found.get(recordName(key)) ?? null);
});

export const submissionsByKey = new Lookup<RecordKey, Submission | null>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<SubmissionRow[]>`
    SELECT ${submissionColumns(question)} FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
    JOIN submissions f ON f.stream_id = k.stream_id AND f.seq = k.seq ${upTo(sql, pin, "f")}`;
  const found = new Map(rows.map((row) => new Submission(row, pin)).map((record) => [record.id, record]));
  return keys.map((key) => found.get(recordName(key)) ?? null);
});

/** The number of the record that replaced each; null where none did. */
export const correctionsByKey = new Lookup<RecordKey, number | null>(async ({ sql }, keys, pin) => {
  const rows = await sql<{ stream_id: string; seq: bigint; by_seq: bigint }[]>`
    SELECT c.stream_id, c.seq, c.by_seq FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
    JOIN target_corrections c ON c.stream_id = k.stream_id AND c.seq = k.seq ${upTo(sql, pin, "c")}`;
  const found = new Map(rows.map((row) => [`${row.stream_id}-${row.seq}`, Number(row.by_seq)]));
  return keys.map((key) => found.get(recordName(key)) ?? null);
});

/** What the checks say of each target, what was found first. */
export const checksByKey = new Lookup<RecordKey, readonly CheckRow[]>(async ({ sql }, keys, pin) => {
  const rows = await sql<(CheckRow & { stream_id: string; seq: bigint })[]>`
    SELECT c.stream_id, c.seq, upper(c.rule) AS check, upper(c.outcome) AS outcome, c.detail, c.day
    FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
    JOIN target_checks c ON c.stream_id = k.stream_id AND c.seq = k.seq ${upTo(sql, pin, "c")}
    ORDER BY array_position(ARRAY['found', 'unknown', 'clear'], c.outcome), c.rule DESC`;
  const found = groupBy(rows, (row) => `${row.stream_id}-${row.seq}`);
  return keys.map((key) => (found.get(recordName(key)) ?? []).map(({ check, outcome, detail, day }) => ({ check, outcome, detail, day })));
});

/** A stream holds records of one of the two tables. */
const allRecords = ({ sql }: Question) => sql`(
  SELECT chain_id, block_number, tx_index, log_index, stream_id, seq, record_hash FROM targets
  UNION ALL SELECT chain_id, block_number, tx_index, log_index, stream_id, seq, record_hash FROM submissions)`;

interface PlaceRow {
  readonly chain_id: bigint;
  readonly block_number: bigint;
  readonly tx_index: number;
  readonly log_index: number;
  readonly stream_id: string;
  readonly seq: bigint;
  readonly record_hash: Uint8Array;
}

export const records: RecordReader = {
  places: new Lookup(async (question, keys, pin) => {
    const rows = await question.sql<PlaceRow[]>`
      SELECT r.* FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
      JOIN ${allRecords(question)} r ON r.stream_id = k.stream_id AND r.seq = k.seq ${upTo(question.sql, pin, "r")}`;
    const found = new Map(rows.map((row) => [`${row.stream_id}-${row.seq}`, row]));
    return keys.map(({ streamId, seq }): RecordPlace | null => {
      const row = found.get(recordName({ streamId, seq }));
      if (row === undefined) return null;
      return {
        streamId,
        seq,
        chainId: Number(row.chain_id),
        blockNumber: Number(row.block_number),
        transactionIndex: row.tx_index,
        logIndex: row.log_index,
        recordHash: toHex(row.record_hash),
        pin,
      };
    });
  }),
  async hashes(question, streamId, from, count, pin) {
    const rows = await question.sql<{ record_hash: Uint8Array }[]>`
      SELECT r.record_hash FROM ${allRecords(question)} r
      WHERE r.stream_id = ${streamId} AND r.seq >= ${from} AND r.seq < ${from + count} ${upTo(question.sql, pin, "r")} ORDER BY r.seq`;
    return rows.map((row) => row.record_hash);
  },
};
