import { InvalidLedger, RetryableError } from "../kernel/errors.ts";
import type { BlockRef, ChainBlock } from "../kernel/ledger.ts";
import type { LedgerNode } from "./node.ts";

/** Checks that each block names the one before it as its parent, across batches and against what is stored. */
export class Continuity {
  readonly #node: LedgerNode;
  readonly #depth: number;
  /** The newest blocks known, without gaps, lowest first. */
  #tail: BlockRef[];

  /**
   * @param stored the newest blocks of the database, without gaps, lowest first
   * @param depth how many blocks back a reorganisation may lead
   */
  constructor(node: LedgerNode, stored: readonly BlockRef[], depth: number) {
    this.#node = node;
    this.#tail = [...stored];
    this.#depth = depth;
  }

  /** @throws RetryableError when the ledger was reorganised while it was read, InvalidLedger when the node contradicts itself. */
  async follow(blocks: readonly ChainBlock[]): Promise<void> {
    for (const block of blocks) {
      while ((this.#tail.at(-1)?.number ?? -1) >= block.number) this.#tail.pop();
      const before = this.#tail.at(-1);
      if (before !== undefined && block.number === before.number + 1 && block.parentHash !== before.hash)
        await this.#explain(before, block);
      if (before !== undefined && block.number !== before.number + 1) this.#tail = [];
      this.#tail.push({ number: block.number, hash: block.hash });
    }
    if (this.#tail.length > 2 * this.#depth) this.#tail = this.#tail.slice(-this.#depth);
  }

  async #explain(before: BlockRef, block: ChainBlock): Promise<never> {
    const [now, then] = [await this.#node.findBlock(before.number), await this.#node.findBlock(block.number)];
    if (now?.hash !== before.hash || then?.hash !== block.hash) {
      throw new RetryableError(`The ledger was reorganised at block ${before.number} while it was read.`);
    }
    throw new InvalidLedger(
      `${this.#node.name} contradicts itself: its block ${block.number} (${block.hash}) names ${block.parentHash} as its parent, but its block ${before.number} is ${before.hash}. ` +
        "Nothing from there on was stored. Set RPC_URL to a node that can be relied on.",
    );
  }
}
