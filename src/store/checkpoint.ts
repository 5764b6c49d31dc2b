import { OperatorError } from "../kernel/errors.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import { toBytes, toHex } from "./bytes.ts";
import type { Transaction } from "./client.ts";

/** How far a chain has been read. */
export interface Checkpoint {
  readonly genesisHash: string;
  /** Number -1 and hash "0x" before the first block. */
  readonly head: BlockRef;
  readonly finalized: BlockRef;
}

export const beforeFirst: BlockRef = { number: -1, hash: "0x" };

interface Row {
  genesis_hash: Buffer;
  head_number: bigint;
  head_hash: Buffer;
  finalized_number: bigint;
  finalized_hash: Buffer;
}

/**
 * Reads the checkpoint and holds it until the transaction ends: whoever else writes waits here. A writer that was killed
 * may have left a commit on its way; waiting for it is what makes the answer the last word.
 */
export async function lockCheckpoint(tx: Transaction, chainId: number): Promise<Checkpoint | undefined> {
  const [row] = await tx<Row[]>`
    SELECT genesis_hash, head_number, head_hash, finalized_number, finalized_hash FROM chains WHERE chain_id = ${chainId} FOR UPDATE`;
  if (row === undefined) return undefined;
  return {
    genesisHash: toHex(row.genesis_hash),
    head: { number: Number(row.head_number), hash: toHex(row.head_hash) },
    finalized: { number: Number(row.finalized_number), hash: toHex(row.finalized_hash) },
  };
}

/** @throws OperatorError where the database has the chain at another place, or another chain at this one. */
export async function createCheckpoint(tx: Transaction, chainId: number, position: number, genesisHash: string): Promise<void> {
  const none = toBytes(beforeFirst.hash);
  const [other] = await tx<{ chain_id: bigint; position: number }[]>`
    SELECT chain_id, position FROM chains WHERE (chain_id = ${chainId}) <> (position = ${position})`;
  if (other !== undefined) {
    throw new OperatorError(
      `The sources file lists chain ${chainId} as number ${position + 1}, but in the database chain ${other.chain_id} is number ${other.position + 1}. ` +
        "Names of organisations depend on that order, so it stays: put the chains back into it and list new ones last, or begin with an empty database.",
    );
  }
  await tx`
    INSERT INTO chains (chain_id, genesis_hash, head_number, head_hash, finalized_number, finalized_hash, indexed_at, position)
    VALUES (${chainId}, ${toBytes(genesisHash)}, -1, ${none}, -1, ${none}, now(), ${position})
    ON CONFLICT (chain_id) DO NOTHING`;
}

/** @throws OperatorError when the head is not where this writer left it: somebody else writes as well. */
export async function assertHead(tx: Transaction, chainId: number, believed: BlockRef): Promise<void> {
  const stored = (await lockCheckpoint(tx, chainId))?.head;
  if (stored?.number === believed.number && stored.hash === believed.hash) return;
  throw new OperatorError(
    `Another indexer writes to this database: chain ${chainId} stands at ${stored === undefined ? "nothing" : placeName(stored)}, where this indexer had left it at ${placeName(believed)}. ` +
      "Nothing of this one's batch was stored. Stop one of the two; there must be one indexer to a chain and database.",
  );
}

/** Moves the head: the last statement of every batch. */
export async function moveHead(tx: Transaction, chainId: number, head: BlockRef, finalized: BlockRef): Promise<void> {
  await tx`
    UPDATE chains
    SET head_number = ${head.number}, head_hash = ${toBytes(head.hash)},
        finalized_number = ${finalized.number}, finalized_hash = ${toBytes(finalized.hash)}, indexed_at = clock_timestamp()
    WHERE chain_id = ${chainId}`;
}

function placeName({ number, hash }: BlockRef): string {
  return number < 0 ? "its beginning" : `block ${number} (${hash.slice(0, 10)}…)`;
}
