import { type CarbonContract, wholeContract } from "../kernel/carbon-token.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import { fromMinorUnits } from "../kernel/money.ts";
import { toBytes, toHex } from "./bytes.ts";
import type { Reader, Transaction } from "./client.ts";
import type { KnownBalance } from "./token-balances.ts";
import type { WriteConnection } from "./write-connection.ts";

/** A batch of which the contract is to be asked how many tokens there are. */
export interface SupplyToAsk {
  readonly contract: string;
  readonly tokenId: bigint;
  /** What was minted less what was taken out of existence, in the moves that are stored. */
  readonly net: bigint;
  /** As found out before: the past does not change. */
  readonly opening: KnownBalance | null;
}

export interface SupplyCheck extends SupplyToAsk {
  readonly opening: KnownBalance;
  readonly closing: KnownBalance;
}

/** Most batches that are asked for at one head: those that were asked for longest ago come first. */
const most = 200;

export async function getSuppliesToAsk(sql: Reader, chainId: number): Promise<readonly SupplyToAsk[]> {
  const rows = await sql<
    { contract: Buffer; token_id: string; net: string; opening: string | null; opening_by: KnownBalance["by"] | null }[]
  >`
    SELECT t.contract, t.token_id::text, sum(CASE t.kind WHEN 'minted' THEN t.amount WHEN 'unbacked' THEN 0 ELSE -t.amount END)::text AS net,
      s.opening::text, s.opening_by
    FROM credit_token_totals t
    LEFT JOIN credit_token_supplies s ON s.chain_id = t.chain_id AND s.contract = t.contract AND s.token_id = t.token_id
    WHERE t.chain_id = ${chainId}
    GROUP BY t.contract, t.token_id, s.opening, s.opening_by, s.closing_block
    ORDER BY s.closing_block NULLS FIRST, t.contract, t.token_id LIMIT ${most}`;
  return rows.map((row) => ({
    contract: toHex(row.contract),
    tokenId: BigInt(row.token_id),
    net: BigInt(row.net),
    opening: row.opening === null || row.opening_by === null ? null : { amount: BigInt(row.opening), by: row.opening_by },
  }));
}

/**
 * Stores what the contracts said at `head`, and, where `contracts` are given, what is known of all of the chain's in place of
 * what was.
 * @returns false where something else has become the head meanwhile; then nothing is stored.
 */
export async function storeCarbonTokens(
  connection: WriteConnection,
  chainId: number,
  head: BlockRef,
  contracts: readonly CarbonContract[] | null,
  checks: readonly SupplyCheck[],
): Promise<boolean> {
  return connection.transaction(async (tx) => {
    const [row] = await tx`
      SELECT FROM chains WHERE chain_id = ${chainId} AND head_number = ${head.number} AND head_hash = ${toBytes(head.hash)} FOR SHARE`;
    if (row === undefined) return false;
    if (contracts !== null) await replaceContracts(tx, chainId, contracts);
    for (const { contract, tokenId, net, opening, closing } of checks) {
      await tx`
        INSERT INTO credit_token_supplies (chain_id, contract, token_id, opening, opening_by, net, closing, closing_by, closing_block)
        VALUES (${chainId}, ${toBytes(contract)}, ${String(tokenId)}::numeric, ${opening.amount?.toString() ?? null}::numeric, ${opening.by},
          ${String(net)}::numeric, ${closing.amount?.toString() ?? null}::numeric, ${closing.by}, ${head.number})
        ON CONFLICT (chain_id, contract, token_id) DO UPDATE SET (opening, opening_by, net, closing, closing_by, closing_block) =
          (excluded.opening, excluded.opening_by, excluded.net, excluded.closing, excluded.closing_by, excluded.closing_block)`;
    }
    return true;
  });
}

async function replaceContracts(tx: Transaction, chainId: number, contracts: readonly CarbonContract[]): Promise<void> {
  for (const table of ["credit_tokens", "credit_token_batches", "credit_token_serials", "credit_token_addresses"])
    await tx`DELETE FROM ${tx(table)} WHERE chain_id = ${chainId}`;
  for (const { address, standard, name, symbol, decimals, startBlock, terms } of contracts) {
    const contract = toBytes(address);
    await tx`
      INSERT INTO credit_tokens (chain_id, contract, standard, name, symbol, decimals, start_block, publisher)
      VALUES (${chainId}, ${contract}, ${standard}, ${name}, ${symbol}, ${decimals}, ${startBlock}, ${terms.publisher})`;
    for (const { id, registry, project, vintage, creditsPerToken, decimals: told, serials } of terms.batches) {
      const tokenId = String(id ?? wholeContract);
      const credits = creditsPerToken === null ? null : fromMinorUnits(creditsPerToken.units, creditsPerToken.decimals);
      await tx`
        INSERT INTO credit_token_batches (chain_id, contract, token_id, registry, project_ref, project_name, project, vintage, credits_per_token, decimals)
        VALUES (${chainId}, ${contract}, ${tokenId}::numeric, ${registry}, ${project?.reference ?? null}, ${project?.name ?? null}, ${project?.id ?? null},
          ${vintage}, ${credits}::numeric, ${told})`;
      for (const { block, first, last } of serials) {
        await tx`
          INSERT INTO credit_token_serials (chain_id, contract, token_id, serial_block, first_serial, last_serial)
          VALUES (${chainId}, ${contract}, ${tokenId}::numeric, ${block}, ${first}, ${last})`;
      }
    }
    for (const { address: known, name: who, role } of terms.addresses) {
      await tx`
        INSERT INTO credit_token_addresses (chain_id, contract, address, name, role)
        VALUES (${chainId}, ${contract}, ${toBytes(known)}, ${who}, ${role})`;
    }
  }
}
