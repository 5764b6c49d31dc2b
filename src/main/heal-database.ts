import { findCommonAncestor } from "../chain/heal.ts";
import type { LedgerNode } from "../chain/node.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import { findBlockUpTo } from "../store/blocks.ts";
import { beforeFirst } from "../store/checkpoint.ts";
import type { Indexing } from "./indexing-session.ts";

/** A node that is a little behind will catch up; one that stays behind what is stored has a shorter chain. */
export async function untilLevel({ options, database, sql }: Indexing, node: LedgerNode): Promise<BlockRef> {
  const deadline = Date.now() + (options.patience ?? 15_000);
  for (;;) {
    const head = await node.head();
    if (head.number >= database.head.number || Date.now() > deadline) return head;
    const stored = await findBlockUpTo(sql, options.chain.chainId, head.number);
    if (stored?.number === head.number && stored.hash !== head.hash) return head;
    await new Promise((wake) => setTimeout(wake, options.pollInterval ?? 1_000));
  }
}

/** Rolls back what the node's chain no longer has. @param nodeHead the node's newest block */
export async function heal({ options, database, sql }: Indexing, node: LedgerNode, nodeHead: BlockRef): Promise<void> {
  const { chainId } = options.chain;
  const { head, finalized } = database;
  if (head.number < 0) return;
  const findHash = async (number: number): Promise<string | undefined> => (await node.findBlock(number))?.hash;
  if ((await findHash(head.number)) === head.hash) return;
  const findStored = (number: number): Promise<BlockRef | undefined> => findBlockUpTo(sql, chainId, number);
  const ancestor = (await findCommonAncestor(head, findStored, findHash)) ?? beforeFirst;
  const final = nodeHead.number - options.finalityConfirmation;
  // Blocks that were final and are so no longer have to be read again, as those without records were not kept.
  const base =
    ancestor.number >= finalized.number && final >= finalized.number
      ? ancestor
      : ((await findStored(Math.min(ancestor.number - options.finalityConfirmation, final))) ?? beforeFirst);
  options.log.warn({ from: head, to: base, commonAncestor: ancestor }, "the ledger was reorganised; rolling back");
  await database.rollBackTo(base);
}
