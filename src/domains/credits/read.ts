import { groupBy } from "../../kernel/group.ts";
import { type RecordKey, recordName } from "../../kernel/record-key.ts";
import { upTo as upToPin } from "../../store/up-to.ts";
import { Lookup, type Pin, type Question } from "../domain.ts";
import { askedFor, lookUpCorrections, lookUpRecords, uncorrectedBy } from "../record-lookups.ts";
import { recordsIn } from "../record-places.ts";
import type { FlagName } from "./checks.ts";
import { CreditRecord, creditColumns } from "./credit-record.ts";

/** Left out of the answer where the pin lets all blocks count. */
export const upTo = ({ sql }: Question, pin: Pin) => upToPin(sql, pin, "f");

/** True where no record that counts at the pin replaces `f`. */
export const uncorrected = uncorrectedBy("credit_corrections");

/** True where a flag `g` still holds at the pin: the other record that it names was not corrected since. */
export const standing = ({ sql }: Question, pin: Pin) => sql`
  (g.other_seq IS NULL OR NOT EXISTS (
    SELECT FROM credit_corrections c
    WHERE c.chain_id = g.chain_id AND c.stream_id = g.stream_id AND c.seq = g.other_seq
      ${upToPin(sql, pin, "c")}))`;

/** By stream and number. */
export const recordsByKey = lookUpRecords("credit_records", creditColumns, CreditRecord);

export const correctionsByKey = lookUpCorrections("credit_corrections");

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
    FROM ${askedFor(question, keys)}
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
export const records = recordsIn(["credit_records"]);
