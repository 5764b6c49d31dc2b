import type { BlockRef } from "../kernel/ledger.ts";
import { toBytes, toHex } from "./bytes.ts";
import type { Reader } from "./client.ts";
import type { WriteConnection } from "./write-connection.ts";

/** A Governor of the sources file, and what its contract says of itself. */
export interface GovernorContract {
  readonly chainId: number;
  /** Lower case, with 0x. */
  readonly address: string;
  readonly startBlock: number;
  readonly countingMode: string;
  readonly clockMode: string;
  readonly name: string;
  readonly token: string | null;
  /** Digits after the point in weights. */
  readonly decimals: number;
}

export interface VoteSums {
  readonly against: bigint;
  readonly inFavour: bigint;
  readonly abstain: bigint;
}

/** What a Governor kept of a proposal when it was asked. */
export interface GovernorTally {
  readonly contract: string;
  readonly proposal: bigint;
  /** Null where the contract did not tell. */
  readonly sums: VoteSums | null;
  readonly basis: "storage_proof" | "contract_call" | "unknown";
  /** Slot of the contract's mapping of votes; null where it was not found. */
  readonly layout: string | null;
  readonly state: number | null;
  readonly quorum: bigint | null;
}

/** A proposal to ask its Governor for. */
export interface OpenProposal {
  readonly contract: string;
  readonly proposal: bigint;
  /** In the Governor's clock. */
  readonly snapshot: bigint;
  /** Where the mapping of votes was found before, of any proposal of the contract. */
  readonly layout: string | null;
}

/** Most proposals that are asked for at one head; the others have their turn at the next ones. */
const most = 500;

/**
 * Proposals that were never asked for, that something was logged of since, or whose state time alone may change: those pending,
 * active, succeeded or queued. Their Governor's last word of the others stays.
 */
export async function getOpenProposals(sql: Reader, chainId: number): Promise<readonly OpenProposal[]> {
  const rows = await sql<{ contract: Buffer; proposal: string; vote_start: string; layout: Buffer | null }[]>`
    SELECT p.contract, p.proposal::text, p.vote_start::text,
      (SELECT layout FROM governor_tallies k WHERE k.chain_id = p.chain_id AND k.contract = p.contract AND k.layout IS NOT NULL LIMIT 1) AS layout
    FROM governor_proposals p
    LEFT JOIN governor_tallies t ON t.chain_id = p.chain_id AND t.contract = p.contract AND t.proposal = p.proposal
    WHERE p.chain_id = ${chainId} AND (t.state IS NULL OR t.state IN (0, 1, 4, 5)
      OR EXISTS (SELECT FROM governor_votes v WHERE v.chain_id = p.chain_id AND v.contract = p.contract AND v.proposal = p.proposal AND v.block_number > t.block_number)
      OR EXISTS (SELECT FROM governor_changes c WHERE c.chain_id = p.chain_id AND c.contract = p.contract AND c.proposal = p.proposal AND c.block_number > t.block_number))
    ORDER BY t.block_number NULLS FIRST, p.block_number DESC LIMIT ${most}`;
  return rows.map((row) => ({
    contract: toHex(row.contract),
    proposal: BigInt(row.proposal),
    snapshot: BigInt(row.vote_start),
    layout: row.layout === null ? null : toHex(row.layout),
  }));
}

/**
 * Stores what the Governors said at `head`.
 * @returns false where something else has become the head meanwhile; then nothing is stored.
 */
export async function storeGovernors(
  connection: WriteConnection,
  chainId: number,
  head: BlockRef,
  governors: readonly GovernorContract[],
  tallies: readonly GovernorTally[],
): Promise<boolean> {
  return connection.transaction(async (tx) => {
    const [row] = await tx`
      SELECT FROM chains WHERE chain_id = ${chainId} AND head_number = ${head.number} AND head_hash = ${toBytes(head.hash)} FOR SHARE`;
    if (row === undefined) return false;
    for (const { address, name, countingMode, clockMode, token, decimals, startBlock } of governors) {
      await tx`
        INSERT INTO governors (chain_id, contract, name, counting_mode, clock_mode, token, decimals, start_block)
        VALUES (${chainId}, ${toBytes(address)}, ${name}, ${countingMode}, ${clockMode}, ${token === null ? null : toBytes(token)}, ${decimals}, ${startBlock})
        ON CONFLICT (chain_id, contract) DO UPDATE SET (name, counting_mode, clock_mode, token, decimals, start_block) =
          (excluded.name, excluded.counting_mode, excluded.clock_mode, excluded.token, excluded.decimals, excluded.start_block)
        WHERE (governors.name, governors.counting_mode, governors.clock_mode, governors.token, governors.decimals, governors.start_block)
          IS DISTINCT FROM (excluded.name, excluded.counting_mode, excluded.clock_mode, excluded.token, excluded.decimals, excluded.start_block)`;
    }
    for (const { contract, proposal, sums, basis, layout, state, quorum } of tallies) {
      const [against, inFavour, abstain] = sums === null ? [null, null, null] : [sums.against, sums.inFavour, sums.abstain].map(String);
      await tx`
        INSERT INTO governor_tallies (chain_id, contract, proposal, block_number, against, in_favour, abstain, basis, layout, state, quorum)
        VALUES (${chainId}, ${toBytes(contract)}, ${String(proposal)}::numeric, ${head.number}, ${against ?? null}::numeric, ${inFavour ?? null}::numeric,
          ${abstain ?? null}::numeric, ${basis}, ${layout === null ? null : toBytes(layout)}, ${state}, ${quorum === null ? null : String(quorum)}::numeric)
        ON CONFLICT (chain_id, contract, proposal) DO UPDATE SET (block_number, against, in_favour, abstain, basis, layout, state, quorum) =
          (excluded.block_number, excluded.against, excluded.in_favour, excluded.abstain, excluded.basis, excluded.layout, excluded.state, excluded.quorum)`;
    }
    return true;
  });
}
