import { InvalidLedger } from "../kernel/errors.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import type { LedgerNode } from "./node.ts";

export interface HeadWatchOptions {
  readonly node: LedgerNode;
  /** Milliseconds between looks. */
  readonly interval: number;
  /** Milliseconds that a node may be behind what is stored before its chain is taken to have become shorter. */
  readonly patience: number;
  /** The newest stored block. */
  readonly stored: () => BlockRef;
  /** The stored block of that number; undefined where it was not kept. */
  readonly findStored: (number: number) => Promise<BlockRef | undefined>;
  /** Called at each look with the node's head. An InvalidLedger that it throws is passed on. */
  readonly onLook: (head: BlockRef) => Promise<void>;
}

/**
 * Looks at the node's head now and then. Over HTTP evm-processor asks for the head's number only, and so notices a
 * reorganisation no sooner than the new chain has outgrown the old one.
 */
export class HeadWatch {
  readonly #options: HeadWatchOptions;
  #timer: NodeJS.Timeout | undefined;
  #behindSince: number | undefined;
  #stopped = false;
  #looking = false;
  /** Whether to look again at once, as something changed during the last look. */
  #again = false;
  #interrupt: (reason: unknown) => void = () => {};
  /** Rejects with Reorganised once the node's chain is seen to have parted from what is stored. */
  readonly interrupted: Promise<never>;

  constructor(options: HeadWatchOptions) {
    this.#options = options;
    this.interrupted = new Promise((_, reject) => {
      this.#interrupt = reject;
    });
    this.interrupted.catch(() => {});
    this.#schedule(0);
  }

  /** Looks soon instead of at the next turn. */
  nudge(): void {
    if (this.#stopped || this.#looking) {
      this.#again = true;
      return;
    }
    clearTimeout(this.#timer);
    this.#schedule(0);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #schedule(delay: number): void {
    this.#timer = setTimeout(() => {
      this.#looking = true;
      this.#again = false;
      this.#look()
        .catch((error: unknown) => {
          // A node that does not answer is noticed, and reported, by those who need the answer.
          if (error instanceof Reorganised || error instanceof InvalidLedger) this.#interrupt(error);
        })
        .finally(() => {
          this.#looking = false;
          if (!this.#stopped) this.#schedule(this.#again ? 0 : this.#options.interval);
        });
    }, delay);
  }

  async #look(): Promise<void> {
    const head = await this.#options.node.head();
    if (this.#stopped) return;
    await this.#options.onLook(head);
    const stored = this.#options.stored();
    if (head.number > stored.number) {
      this.#behindSince = undefined;
      return;
    }
    const same = head.number === stored.number ? stored : await this.#options.findStored(head.number);
    if (same !== undefined && same.number === head.number && same.hash !== head.hash && this.#options.stored() === stored) {
      throw new Reorganised(`The node's block ${head.number} is no longer the one that is stored.`);
    }
    if (head.number === stored.number) this.#behindSince = undefined;
    else this.#behindSince ??= Date.now();
    if (this.#behindSince !== undefined && Date.now() - this.#behindSince > this.#options.patience) {
      throw new Reorganised(`The node's chain ends at block ${head.number}, below block ${stored.number} that is stored.`);
    }
  }
}

/** The node's chain is no longer the stored one: roll back to the common ancestor and go on from there. */
export class Reorganised extends Error {
  override readonly name = "Reorganised";
}
