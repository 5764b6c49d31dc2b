import type { BlockRef } from "../kernel/ledger.ts";
import { toBytes, toHex } from "./bytes.ts";
import type { Reader } from "./client.ts";
import type { WriteConnection } from "./write-connection.ts";

/** A stream as it stands at the newest stored block. */
export interface StreamAtHead {
  readonly streamId: string;
  /** In hexadecimal. */
  readonly contract: string;
  readonly number: number;
  readonly length: number;
  /** In hexadecimal. */
  readonly digest: string;
}

/**
 * The streams of the ledgers on the chain, which seal them, as a token does not; none where the newest stored block is another
 * than `head`.
 */
export async function getStreamsAtHead(sql: Reader, chainId: number, head: BlockRef): Promise<readonly StreamAtHead[]> {
  const rows = await sql<{ stream_id: string; contract: Buffer; number: number; length: bigint; digest: Buffer }[]>`
    SELECT DISTINCT ON (s.stream_id) s.stream_id, s.contract, s.number, h.length, h.digest
    FROM streams s JOIN stream_heads h USING (chain_id, stream_id) JOIN chains c USING (chain_id)
    WHERE s.chain_id = ${chainId} AND s.number > 0 AND c.head_number = ${head.number} AND c.head_hash = ${toBytes(head.hash)}
    ORDER BY s.stream_id, h.block_number DESC`;
  return rows.map((row) => ({
    streamId: row.stream_id,
    contract: toHex(row.contract),
    number: row.number,
    length: Number(row.length),
    digest: toHex(row.digest),
  }));
}

/** Whether records are stored of blocks whose receipts were not checked against their header. */
export async function holdsUnverifiedRecords(sql: Reader, chainId: number): Promise<boolean> {
  const [row] = await sql<{ found: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM blocks b WHERE b.chain_id = ${chainId} AND NOT b.verified
        AND EXISTS (SELECT FROM transactions t WHERE t.chain_id = b.chain_id AND t.block_number = b.number)) AS found`;
  return row?.found === true;
}

export interface StreamCheck extends StreamAtHead {
  /** RLP of [header, account nodes, [[key, value, nodes], …]]. */
  readonly proof: Uint8Array;
}

/**
 * Replaces the checks of the streams by those at `head`.
 * @returns false where something else has become the head meanwhile; then nothing is stored.
 */
export async function replaceStreamChecks(
  connection: WriteConnection,
  chainId: number,
  head: BlockRef,
  checks: readonly StreamCheck[],
): Promise<boolean> {
  return connection.transaction(async (tx) => {
    const [row] = await tx`
      SELECT FROM chains WHERE chain_id = ${chainId} AND head_number = ${head.number} AND head_hash = ${toBytes(head.hash)} FOR SHARE`;
    if (row === undefined) return false;
    await tx`DELETE FROM stream_checks WHERE chain_id = ${chainId}`;
    for (const { streamId, length, digest, proof } of checks) {
      await tx`
        INSERT INTO stream_checks (chain_id, stream_id, block_number, length, digest, proof)
        VALUES (${chainId}, ${streamId}, ${head.number}, ${length}, ${toBytes(digest)}, ${proof})`;
    }
    return true;
  });
}
