import { groupBy } from "../../kernel/group.ts";
import { upTo as upToPin } from "../../store/up-to.ts";
import { Lookup, type Pin, type Question, type RecordPlace, type RecordReader } from "../domain.ts";
import type { Assurance, Opinion } from "./events.ts";
import {
  EmissionReport,
  type PlaceRow,
  placeColumns,
  placeOf,
  type RecordKey,
  type ReportRow,
  recordName,
  reportColumns,
} from "./report.ts";

const streamIds = (keys: readonly RecordKey[]) => keys.map(({ streamId }) => streamId);
const seqs = (keys: readonly RecordKey[]) => keys.map(({ seq }) => seq);

/** Left out of the answer where the pin lets all blocks count. */
export const upTo = ({ sql }: Question, pin: Pin) => upToPin(sql, pin, "f");

/** True where no report that counts at the pin restates `f`. */
export const uncorrected = ({ sql }: Question, pin: Pin) => sql`
  NOT EXISTS (
    SELECT FROM emission_corrections c
    WHERE c.chain_id = f.chain_id AND c.stream_id = f.stream_id AND c.seq = f.seq
      ${upToPin(sql, pin, "c")})`;

/** By stream and number. */
export const reportsByKey = new Lookup<RecordKey, EmissionReport | null>(async (question, keys, pin) => {
  const rows = await question.sql<ReportRow[]>`
    SELECT ${reportColumns(question)}
    FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
    JOIN emission_reports f ON f.stream_id = k.stream_id AND f.seq = k.seq ${upTo(question, pin)}`;
  const found = new Map(rows.map((row) => new EmissionReport(row, pin)).map((report) => [report.id, report]));
  return keys.map((key) => found.get(recordName(key)) ?? null);
});

/** The number of the report that restated each; null where none did. */
export const correctionsByKey = new Lookup<RecordKey, number | null>(async ({ sql }, keys, pin) => {
  const rows = await sql<{ stream_id: string; seq: bigint; by_seq: bigint }[]>`
    SELECT c.stream_id, c.seq, c.by_seq
    FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
    JOIN emission_corrections c ON c.stream_id = k.stream_id AND c.seq = k.seq
    ${upToPin(sql, pin, "c")}`;
  const found = new Map(rows.map((row) => [recordName({ streamId: row.stream_id, seq: Number(row.seq) }), Number(row.by_seq)]));
  return keys.map((key) => found.get(recordName(key)) ?? null);
});

interface VerificationRow extends PlaceRow {
  readonly ref: string;
  readonly report_stream_id: string;
  readonly report_seq: number;
  readonly verifier: number;
  readonly assurance: Assurance;
  readonly opinion: Opinion;
  readonly date: string | null;
  readonly evidence: Uint8Array | null;
  readonly statement: string;
}

/** A verification as the schema shows it. */
export interface EmissionVerification {
  readonly id: string;
  readonly row: VerificationRow;
  readonly place: RecordPlace;
  readonly pin: Pin;
}

const verificationColumns = (question: Question) => question.sql`
  ${placeColumns(question)}, f.ref, f.report_stream_id, f.report_seq::float8 AS report_seq, f.verifier, f.assurance, f.opinion, f.date,
  f.evidence, f.statement`;

function toVerification(row: VerificationRow, pin: Pin): EmissionVerification {
  const place = placeOf(row, pin);
  return { id: recordName(place), row, place, pin };
}

export const verificationsByKey = new Lookup<RecordKey, EmissionVerification | null>(async (question, keys, pin) => {
  const rows = await question.sql<VerificationRow[]>`
    SELECT ${verificationColumns(question)}
    FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
    JOIN emission_verifications f ON f.stream_id = k.stream_id AND f.seq = k.seq ${upTo(question, pin)}`;
  const found = new Map(rows.map((row) => toVerification(row, pin)).map((one) => [one.id, one]));
  return keys.map((key) => found.get(recordName(key)) ?? null);
});

/** Most verifications of one report in an answer. */
export const mostVerifications = 100;

/** What verifiers say of each report, oldest first. */
export const verificationsOf = new Lookup<RecordKey, readonly EmissionVerification[]>(async (question, keys, pin) => {
  const rows = await question.sql<VerificationRow[]>`
    SELECT v.* FROM unnest(${streamIds(keys)}::text[], ${seqs(keys)}::bigint[]) AS k (stream_id, seq)
    CROSS JOIN LATERAL (
      SELECT ${verificationColumns(question)} FROM emission_verifications f
      WHERE f.report_stream_id = k.stream_id AND f.report_seq = k.seq ${upTo(question, pin)}
      ORDER BY f.block_number, f.log_index LIMIT ${mostVerifications}) v`;
  const found = groupBy(rows, (row) => recordName({ streamId: row.report_stream_id, seq: row.report_seq }));
  return keys.map((key) => (found.get(recordName(key)) ?? []).map((row) => toVerification(row, pin)));
});

/** Reports and verifications as records of their streams. */
export const records: RecordReader = {
  places: new Lookup(async (question, keys, pin) => {
    const [reports, verifications] = [
      await reportsByKey.getMany(question, keys, pin),
      await verificationsByKey.getMany(question, keys, pin),
    ];
    return keys.map((_, i) => reports[i]?.place ?? verifications[i]?.place ?? null);
  }),
  async hashes({ sql }, streamId, from, count, pin) {
    const rows = await sql<{ record_hash: Uint8Array }[]>`
      SELECT f.record_hash FROM (
        SELECT chain_id, block_number, stream_id, seq, record_hash FROM emission_reports
        UNION ALL SELECT chain_id, block_number, stream_id, seq, record_hash FROM emission_verifications) f
      WHERE f.stream_id = ${streamId} AND f.seq >= ${from} AND f.seq < ${from + count} ${upToPin(sql, pin, "f")}
      ORDER BY f.seq`;
    return rows.map((row) => row.record_hash);
  },
};
