import { toHex } from "../store/bytes.ts";
import { upTo } from "../store/up-to.ts";
import { Lookup, type Pin, type Question, type RecordPlace, type RecordReader } from "./domain.ts";

interface PlaceRow {
  readonly chain_id: bigint;
  readonly block_number: bigint;
  readonly tx_index: number;
  readonly log_index: number;
  readonly stream_id: string;
  readonly seq: bigint;
  readonly record_hash: Uint8Array;
}

/**
 * The records of a domain whose streams hold several kinds, each in a table of its own.
 * @param tables one row each for a record
 */
export function recordsIn(tables: readonly string[]): RecordReader {
  const allRecords = ({ sql }: Question) => {
    const [first, ...others] = tables.map(
      (table) => sql`SELECT chain_id, block_number, tx_index, log_index, stream_id, seq, record_hash FROM ${sql(table)}`,
    );
    return sql`(${others.reduce((all, next) => sql`${all} UNION ALL ${next}`, first ?? sql``)})`;
  };
  return {
    places: new Lookup(async (question, keys, pin: Pin) => {
      const { sql } = question;
      const rows = await sql<PlaceRow[]>`
      SELECT r.* FROM unnest(${keys.map(({ streamId }) => streamId)}::text[], ${keys.map(({ seq }) => seq)}::bigint[]) AS k (stream_id, seq)
      JOIN ${allRecords(question)} r ON r.stream_id = k.stream_id AND r.seq = k.seq ${upTo(sql, pin, "r")}`;
      const found = new Map(rows.map((row) => [`${row.stream_id}-${row.seq}`, row]));
      return keys.map(({ streamId, seq }): RecordPlace | null => {
        const row = found.get(`${streamId}-${seq}`);
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
      const { sql } = question;
      const rows = await sql<{ record_hash: Uint8Array }[]>`
      SELECT r.record_hash FROM ${allRecords(question)} r
      WHERE r.stream_id = ${streamId} AND r.seq >= ${from} AND r.seq < ${from + count} ${upTo(sql, pin, "r")} ORDER BY r.seq`;
      return rows.map((row) => row.record_hash);
    },
  };
}
