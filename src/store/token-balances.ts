import type { BlockRef } from "../kernel/ledger.ts";
import { toBytes, toHex } from "./bytes.ts";
import type { Reader } from "./client.ts";
import type { WriteConnection } from "./write-connection.ts";

export type BalanceBasis = "storage_proof" | "contract_call" | "no_contract" | "unknown";

/** What a contract says that an address holds, in its smallest units; null where the node could not tell. */
export interface KnownBalance {
  readonly amount: bigint | null;
  readonly by: BalanceBasis;
}

export interface BalanceCheck {
  readonly streamId: string;
  /** Lower case, with 0x. */
  readonly address: string;
  readonly opening: KnownBalance;
  readonly closing: KnownBalance;
  readonly net: bigint;
}

/** What each labelled address of a token received less what it sent, in the transfers that are stored. */
export async function getNets(sql: Reader, chainId: number, streamId: string): Promise<ReadonlyMap<string, bigint>> {
  const rows = await sql<{ address: Buffer; net: string }[]>`
    SELECT l.address,
      (coalesce((SELECT sum(amount) FROM token_transfers t WHERE t.chain_id = l.chain_id AND t.stream_id = l.stream_id AND t.receiver = l.address), 0)
        - coalesce((SELECT sum(amount) FROM token_transfers t WHERE t.chain_id = l.chain_id AND t.stream_id = l.stream_id AND t.sender = l.address), 0))::text AS net
    FROM token_labels l WHERE l.chain_id = ${chainId} AND l.stream_id = ${streamId}`;
  return new Map(rows.map(({ address, net }) => [toHex(address), BigInt(net)]));
}

/** Openings that were found out before: the past does not change. */
export async function getOpenings(sql: Reader, chainId: number, streamId: string): Promise<ReadonlyMap<string, KnownBalance>> {
  const rows = await sql<{ address: Buffer; opening: string | null; opening_by: BalanceBasis }[]>`
    SELECT address, opening::text, opening_by FROM token_balances
    WHERE chain_id = ${chainId} AND stream_id = ${streamId} AND opening IS NOT NULL`;
  return new Map(
    rows.map((row) => [toHex(row.address), { amount: row.opening === null ? null : BigInt(row.opening), by: row.opening_by }]),
  );
}

/**
 * Replaces the balances of the chain's tokens by those at `head`.
 * @returns false where something else has become the head meanwhile; then nothing is stored.
 */
export async function replaceBalances(
  connection: WriteConnection,
  chainId: number,
  head: BlockRef,
  checks: readonly BalanceCheck[],
): Promise<boolean> {
  return connection.transaction(async (tx) => {
    const [row] = await tx`
      SELECT FROM chains WHERE chain_id = ${chainId} AND head_number = ${head.number} AND head_hash = ${toBytes(head.hash)} FOR SHARE`;
    if (row === undefined) return false;
    await tx`DELETE FROM token_balances WHERE chain_id = ${chainId}`;
    for (const { streamId, address, opening, closing, net } of checks) {
      await tx`
        INSERT INTO token_balances (chain_id, stream_id, address, opening, opening_by, closing_block, closing, closing_by, net)
        VALUES (${chainId}, ${streamId}, ${toBytes(address)}, ${opening.amount?.toString() ?? null}::numeric, ${opening.by}, ${head.number},
          ${closing.amount?.toString() ?? null}::numeric, ${closing.by}, ${net.toString()}::numeric)`;
    }
    return true;
  });
}
