import { groupBy } from "../../kernel/group.ts";
import { type RecordKey, recordName } from "../../kernel/record-key.ts";
import { upTo as upToPin } from "../../store/up-to.ts";
import { Lookup, type Pin, type Question } from "../domain.ts";
import { askedFor, lookUpCorrections, lookUpFlags, lookUpRecords, uncorrectedBy } from "../record-lookups.ts";
import { recordsIn } from "../record-places.ts";
import type { FlagName } from "./checks.ts";
import { HandOver, type HandOverRow, handOverColumns } from "./hand-over.ts";

/** Left out of the answer where the pin lets all blocks count. */
export const upTo = ({ sql }: Question, pin: Pin) => upToPin(sql, pin, "f");

/** True where no record that counts at the pin replaces `f`. */
export const uncorrected = uncorrectedBy("supply_corrections");

/** By stream and number. */
export const recordsByKey = lookUpRecords("hand_overs", handOverColumns, HandOver);

/** Most that hang on one record in an answer. */
export const mostChildren = 100;

type Related = HandOverRow & { readonly of_stream: string; readonly of_seq: number };

/** What follows from each record, oldest first; what was corrected is left out, as it counts no more. */
export const childrenByKey = new Lookup<RecordKey, readonly HandOver[]>(async (question, keys, pin) => {
  const rows = await question.sql<Related[]>`
    SELECT k.stream_id AS of_stream, k.seq::float8 AS of_seq, f.*
    FROM ${askedFor(question, keys)}
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
    FROM ${askedFor(question, keys)}
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

export const correctionsByKey = lookUpCorrections("supply_corrections");

export const flagsByKey = lookUpFlags<Uppercase<FlagName>>("supply_flags");

/** The hand-overs as records of their streams. */
export const records = recordsIn(["hand_overs"]);
