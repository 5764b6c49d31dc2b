import { Lookup, type Pin, type Question } from "../../domains/domain.ts";
import type { ProofLabel } from "../../generated/graphql.ts";
import { toHex } from "../../store/bytes.ts";
import { upTo } from "../../store/up-to.ts";

export interface Stream {
  readonly id: string;
  readonly contract: string;
  readonly chainId: number;
  readonly number: number;
  readonly domain: string;
  readonly publisherNumber: number;
  readonly source: string;
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
  readonly sample: boolean;
  readonly length: number;
  readonly digest: string;
  readonly label: ProofLabel;
  readonly dataDate: string | null;
  readonly pin: Pin;
}

interface Row {
  readonly stream_id: string;
  readonly contract: Uint8Array;
  readonly chain_id: bigint;
  readonly number: number;
  readonly domain: string;
  readonly publisher: number;
  readonly source: string;
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
  readonly sample: boolean;
  readonly length: bigint | null;
  readonly digest: Uint8Array | null;
  readonly label: ProofLabel;
  readonly data_date: string | null;
}

/**
 * Streams as they stood at the pin. One is complete where the newest check against the contract found a length and digest
 * that our records give as well: the digest seals every record up to there, so also the shorter stream of an older pin.
 * @param ids null: all
 */
export async function getStreams(question: Question, ids: readonly string[] | null, pin: Pin): Promise<readonly Stream[]> {
  const { sql } = question;
  const rows = await sql<Row[]>`
    SELECT s.stream_id, s.contract, s.chain_id, s.number, s.domain, s.publisher, s.source, s.title, s.licence, s.attribution, s.sample,
      h.length, h.digest,
      (SELECT data_date FROM source_files d WHERE d.stream_id = s.stream_id ${upTo(sql, pin, "d")}
       ORDER BY d.block_number DESC, d.log_index DESC LIMIT 1) AS data_date,
      CASE
        WHEN k.length >= h.length AND EXISTS (
          SELECT FROM stream_heads m WHERE m.chain_id = s.chain_id AND m.stream_id = s.stream_id AND m.length = k.length AND m.digest = k.digest)
        THEN 'COMPLETE_LIST'
        WHEN NOT EXISTS (
          SELECT FROM transactions t WHERE t.chain_id = s.chain_id AND t.receipt_proof IS NULL ${upTo(sql, pin, "t")})
          AND NOT EXISTS (
            SELECT FROM blocks b WHERE b.chain_id = s.chain_id AND NOT b.verified
              AND EXISTS (SELECT FROM transactions t WHERE t.chain_id = b.chain_id AND t.block_number = b.number ${upTo(sql, pin, "t")}))
        THEN 'INCLUDED' ELSE 'ATTESTED'
      END AS label
    FROM streams s
    LEFT JOIN LATERAL (
      SELECT length, digest FROM stream_heads h WHERE h.chain_id = s.chain_id AND h.stream_id = s.stream_id ${upTo(sql, pin, "h")}
      ORDER BY h.block_number DESC LIMIT 1) h ON true
    LEFT JOIN LATERAL (
      SELECT length, digest FROM stream_checks k WHERE k.chain_id = s.chain_id AND k.stream_id = s.stream_id
      ORDER BY k.block_number DESC LIMIT 1) k ON true
    WHERE ${ids === null ? sql`true` : sql`s.stream_id = ANY(${ids}::text[])`} ${upTo(sql, pin, "s")}
    ORDER BY (SELECT position FROM chains c WHERE c.chain_id = s.chain_id), s.block_number, s.log_index`;
  return rows.map((row) => ({
    id: row.stream_id,
    contract: toHex(row.contract),
    chainId: Number(row.chain_id),
    number: row.number,
    domain: row.domain,
    publisherNumber: row.publisher,
    source: row.source,
    title: row.title,
    licence: row.licence,
    attribution: row.attribution,
    sample: row.sample,
    length: Number(row.length ?? 0n),
    digest: row.digest === null ? `0x${"00".repeat(32)}` : toHex(row.digest),
    label: row.label,
    dataDate: row.data_date,
    pin,
  }));
}

export const streams = new Lookup<string, Stream | null>(async (question, ids, pin) => {
  const found = new Map((await getStreams(question, ids, pin)).map((stream) => [stream.id, stream]));
  return ids.map((id) => found.get(id) ?? null);
}, 20_000);
