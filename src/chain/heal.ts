import type { BlockRef } from "../kernel/ledger.ts";

/** What of the database is asked: the highest stored block that is not above `number`. */
export type FindStored = (number: number) => Promise<BlockRef | undefined>;
/** What of the node is asked: the hash of its block of that number; undefined where it has none. */
export type FindHash = (number: number) => Promise<string | undefined>;

/**
 * Finds the highest stored block that the node's chain still has, with few questions however deep it lies.
 * Once two chains part they never meet again, so the stored blocks are right up to one of them and wrong after it.
 * @param head the newest stored block, which the node's chain no longer has
 * @returns undefined where it has none of them
 */
export async function findCommonAncestor(head: BlockRef, findStored: FindStored, findHash: FindHash): Promise<BlockRef | undefined> {
  let wrong = head.number;
  let right: BlockRef | undefined;
  for (let step = 1; ; step *= 2) {
    const candidate = await findStored(wrong - 1 - (step - 1));
    if (candidate === undefined) break;
    if ((await findHash(candidate.number)) === candidate.hash) {
      right = candidate;
      break;
    }
    wrong = candidate.number;
  }
  for (let low = right?.number ?? -1; wrong - low > 1; ) {
    const middle = low + Math.floor((wrong - low) / 2);
    const candidate = await findStored(middle);
    if (candidate === undefined || candidate.number <= low) low = middle;
    else if ((await findHash(candidate.number)) === candidate.hash) {
      right = candidate;
      low = middle;
    } else wrong = candidate.number;
  }
  return right;
}
