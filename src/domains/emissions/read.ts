import { groupBy } from "../../kernel/group.ts";
import { type RecordKey, recordName } from "../../kernel/record-key.ts";
import { upTo as upToPin } from "../../store/up-to.ts";
import { Lookup, type Pin, type Question } from "../domain.ts";
import { LedgerRecord, type RecordRow, recordColumns } from "../ledger-record.ts";
import { askedFor, lookUpCorrections, lookUpRecords, uncorrectedBy } from "../record-lookups.ts";
import { recordsIn } from "../record-places.ts";
import type { Assurance, Opinion } from "./events.ts";
import { EmissionReport, reportColumns } from "./report.ts";

/** Left out of the answer where the pin lets all blocks count. */
export const upTo = ({ sql }: Question, pin: Pin) => upToPin(sql, pin, "f");

/** True where no report that counts at the pin restates `f`. */
export const uncorrected = uncorrectedBy("emission_corrections");

/** By stream and number. */
export const reportsByKey = lookUpRecords("emission_reports", reportColumns, EmissionReport);

/** The number of the report that restated each; null where none did. */
export const correctionsByKey = lookUpCorrections("emission_corrections");

interface VerificationRow extends RecordRow {
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
export class EmissionVerification extends LedgerRecord<VerificationRow> {}

const verificationColumns = (question: Question) => question.sql`
  ${recordColumns(question)}, f.ref, f.report_stream_id, f.report_seq::float8 AS report_seq, f.verifier, f.assurance, f.opinion, f.date,
  f.evidence, f.statement`;

export const verificationsByKey = lookUpRecords("emission_verifications", verificationColumns, EmissionVerification);

/** Most verifications of one report in an answer. */
export const mostVerifications = 100;

/** What verifiers say of each report, oldest first. */
export const verificationsOf = new Lookup<RecordKey, readonly EmissionVerification[]>(async (question, keys, pin) => {
  const rows = await question.sql<VerificationRow[]>`
    SELECT v.* FROM ${askedFor(question, keys)}
    CROSS JOIN LATERAL (
      SELECT ${verificationColumns(question)} FROM emission_verifications f
      WHERE f.report_stream_id = k.stream_id AND f.report_seq = k.seq ${upTo(question, pin)}
      ORDER BY f.block_number, f.log_index LIMIT ${mostVerifications}) v`;
  const found = groupBy(rows, (row) => recordName({ streamId: row.report_stream_id, seq: row.report_seq }));
  return keys.map((key) => (found.get(recordName(key)) ?? []).map((row) => new EmissionVerification(row, pin)));
});

/** Reports and verifications as records of their streams. */
export const records = recordsIn(["emission_reports", "emission_verifications"]);
