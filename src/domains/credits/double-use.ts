import type { Reader } from "../../store/client.ts";

/** A record some of whose serials an earlier one had issued, or used up, already. */
export interface DoubleUse {
  readonly chain_id: bigint;
  readonly stream_id: string;
  readonly seq: bigint;
  readonly flag: string;
  readonly detail: string;
  readonly other_seq: bigint;
  readonly block_number: bigint;
}

/**
 * Records whose serials an earlier record of the same stream, which none had corrected by then, issued or used up already: the
 * earliest such record of each. Streams are not compared with each other, as two may be copies of one registry.
 * @param from only records of this block or a later one
 */
export async function findDoubleUse(sql: Reader, chainId: bigint | number, from: bigint | number): Promise<readonly DoubleUse[]> {
  return sql<DoubleUse[]>`
    WITH overlapping AS (
      SELECT DISTINCT ON (n.stream_id, n.seq) n.chain_id, n.stream_id, n.seq, n.block_number, n.kind, n.serial_block, o.seq AS other_seq,
        o.kind AS other_kind, o.date AS other_date, greatest(n.first_serial, o.first_serial) AS first,
        least(n.last_serial, o.last_serial) AS last
      FROM credit_records n JOIN credit_records o
        ON o.serial_block = n.serial_block AND o.chain_id = n.chain_id AND o.stream_id = n.stream_id AND o.seq < n.seq
        AND o.first_serial <= n.last_serial AND o.last_serial >= n.first_serial
        AND (n.kind = 'issuance') = (o.kind = 'issuance') AND o.kind IN ('issuance', 'retirement', 'cancellation', 'export')
      WHERE n.chain_id = ${chainId} AND n.block_number >= ${from} AND n.kind IN ('issuance', 'retirement', 'cancellation', 'export')
        AND NOT EXISTS (
          SELECT FROM credit_records c
          WHERE c.chain_id = o.chain_id AND c.stream_id = o.stream_id AND c.corrects = o.seq AND c.seq <= n.seq)
      ORDER BY n.stream_id, n.seq, o.seq
    )
    SELECT n.chain_id, n.stream_id, n.seq, n.block_number, n.other_seq,
      CASE WHEN n.kind = 'issuance' THEN 'double_issuance' ELSE 'double_retirement' END AS flag,
      format('Serials %s to %s of %s were %s by record %s already%s.', n.first, n.last, n.serial_block,
        CASE n.other_kind WHEN 'issuance' THEN 'issued' WHEN 'retirement' THEN 'retired' WHEN 'export' THEN 'exported' ELSE 'cancelled' END,
        n.other_seq, coalesce(' on ' || n.other_date, '')) AS detail
    FROM overlapping n
    ORDER BY n.stream_id, n.seq`;
}
