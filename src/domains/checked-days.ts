import type { Reader } from "../store/client.ts";

/**
 * What the checks of single records judge a date by: `data_date`, the day up to which the record's source file speaks, and
 * `block_day`, that on which the record `f` was written to the ledger.
 */
export function checkedDays(sql: Reader) {
  return sql`
    (SELECT s.data_date FROM source_files s WHERE s.stream_id = f.stream_id AND s.from_seq <= f.seq
      ORDER BY s.block_number DESC, s.log_index DESC LIMIT 1) AS data_date,
    (SELECT to_char(b.time AT TIME ZONE 'UTC', 'YYYY-MM-DD') FROM blocks b
      WHERE b.chain_id = f.chain_id AND b.number = f.block_number) AS block_day`;
}
