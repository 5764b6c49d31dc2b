import { attempt } from "../refusal.ts";
import { ballotOf, type LedgerRecord } from "./ledger-record.ts";
import type { RecountFinding } from "./recount.ts";

type Numbered = Pick<LedgerRecord, "seq" | "event" | "data" | "block">;

/** Records of a stream in the order of the ledger that are not numbered one after the other, or can't be read. */
export function outOfSequence(records: readonly Numbered[]): readonly RecountFinding[] {
  let last = 0;
  return records.flatMap((record): readonly RecountFinding[] => {
    const [{ seq }, expected] = [record, last + 1];
    // Null: a record that lists names is of no ballot, and as readable as any.
    const of = attempt(() => ballotOf(record));
    const unreadable = typeof of !== "number" && of !== null;
    last = Math.max(last, seq);
    if (seq === expected && !unreadable) return [];
    const got = unreadable ? `record ${seq}, which can't be read` : `record ${seq}`;
    return [{ kind: "OUT_OF_SEQUENCE", seq, row: null, got, expected: `record ${expected}` }];
  });
}

/** Most numbers that may be left out for each record that there is: a dishonest contract may name any number. */
const mostLeftOut = 1000;

/** Hashes of a stream's records, each at its number, zeros where a number is left out; where far too many are, one after the other. */
export function hashesInPlace(records: readonly { readonly seq: number; readonly hash: Uint8Array }[]): Uint8Array {
  const last = records.reduce((most, { seq }) => Math.max(most, seq), 0);
  const length = last > records.length + mostLeftOut ? records.length : Math.max(last, records.length);
  const hashes = new Uint8Array(32 * length);
  const sound = new Set(records.map(({ seq }) => seq)).size === records.length && length === last;
  for (const [i, { seq, hash }] of records.entries()) hashes.set(hash, 32 * (sound ? seq - 1 : i));
  return hashes;
}
