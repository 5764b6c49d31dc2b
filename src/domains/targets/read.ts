import { groupBy } from "../../kernel/group.ts";
import { type RecordKey, recordName } from "../../kernel/record-key.ts";
import { upTo } from "../../store/up-to.ts";
import { Lookup } from "../domain.ts";
import { askedFor, lookUpCorrections, lookUpRecords, uncorrectedBy } from "../record-lookups.ts";
import { recordsIn } from "../record-places.ts";
import { type CheckRow, Submission, submissionColumns, Target, targetColumns } from "./record.ts";

/** True where no record that counts at the pin replaces `f`. */
export const uncorrected = uncorrectedBy("target_corrections");

/** By stream and number. */
export const targetsByKey = lookUpRecords("targets", targetColumns, Target);
export const submissionsByKey = lookUpRecords("submissions", submissionColumns, Submission);

export const correctionsByKey = lookUpCorrections("target_corrections");

/** What the checks say of each target, what was found first. */
export const checksByKey = new Lookup<RecordKey, readonly CheckRow[]>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<(CheckRow & { stream_id: string; seq: bigint })[]>`
    SELECT c.stream_id, c.seq, upper(c.rule) AS check, upper(c.outcome) AS outcome, c.detail, c.day
    FROM ${askedFor(question, keys)}
    JOIN target_checks c ON c.stream_id = k.stream_id AND c.seq = k.seq ${upTo(sql, pin, "c")}
    ORDER BY array_position(ARRAY['found', 'unknown', 'clear'], c.outcome), c.rule DESC`;
  const found = groupBy(rows, (row) => `${row.stream_id}-${row.seq}`);
  return keys.map((key) => (found.get(recordName(key)) ?? []).map(({ check, outcome, detail, day }) => ({ check, outcome, detail, day })));
});

/** A stream holds records of one of the two tables. */
export const records = recordsIn(["targets", "submissions"]);
