import { toHex } from "../../store/bytes.ts";
import type { Reader } from "../../store/client.ts";
import type { Difference } from "../domain.ts";
import { differing } from "../rederive-rows.ts";

interface GapRow {
  readonly place: string;
  readonly tx_index: number;
  readonly stream_id: string;
  readonly seq: string;
  readonly expected: bigint;
  readonly ballot: bigint | null;
  readonly record_hash: Uint8Array;
}

/**
 * Works out anew where numbers are left out of a stream. Strays and what can't be read stand in no other table: that their logs
 * have no row is told where records are compared with the ledger.
 */
export async function compareGaps(sql: Reader): Promise<readonly Difference[]> {
  const place = sql`chain_id || ' log ' || log_index || ' of block ' || block_number AS place`;
  const derived = await sql<GapRow[]>`
    WITH records AS (
      SELECT chain_id, block_number, log_index, tx_index, stream_id, seq, seq AS ballot, record_hash FROM ballots
      UNION ALL SELECT chain_id, block_number, log_index, tx_index, stream_id, seq, ballot, record_hash FROM ballot_votes
      UNION ALL SELECT chain_id, block_number, log_index, tx_index, stream_id, seq, NULL, record_hash FROM ballot_names
      UNION ALL SELECT chain_id, block_number, log_index, tx_index, stream_id, seq, ballot, record_hash FROM ballot_outcomes),
    numbered AS (SELECT *, lag(seq, 1, 0::bigint) OVER (PARTITION BY chain_id, stream_id ORDER BY seq) + 1 AS expected FROM records)
    SELECT ${place}, tx_index, stream_id, seq::text, expected, ballot, record_hash FROM numbered WHERE seq <> expected`;
  const stored = await sql<GapRow[]>`
    SELECT ${place}, tx_index, stream_id, seq::text, expected, ballot, record_hash FROM ballot_breaks WHERE kind NOT IN ('stray', 'unreadable')`;
  const told = ({ place: key, tx_index, stream_id, seq, expected, ballot, record_hash }: GapRow) => ({
    key,
    value: `transaction ${tx_index}, stream ${stream_id}, record ${seq} where ${expected} was next, ballot ${ballot}, hash ${toHex(record_hash)}`,
  });
  return differing("ballot_breaks", stored.map(told), derived.map(told));
}
