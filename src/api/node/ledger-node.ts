import type { ProvenStorage } from "../../domains/domain.ts";
import type { BlockRef } from "../../kernel/ledger.ts";
import { GrowingProof } from "./growing-proof.ts";
import { NodeUnreachable, Rpc, rpcQuantity } from "./rpc.ts";

/** Milliseconds that a call waits for the node. */
const patience = 3_000;
/** Milliseconds that a reader waits for a proof; what takes longer goes on, for those who ask later. */
const readersPatience = 1_000;
/** Milliseconds for which a node that did not answer is left alone, so that readers need not wait for it again and again. */
const rest = 5_000;
/** Milliseconds for which the node's newest block is taken to be so. */
const newestFor = 1_000;
/** Slots of which proofs are kept. */
const mostSlots = 20_000;

/** What is asked of a contract's storage. */
export interface StorageQuestion {
  readonly chainId: number;
  readonly contract: string;
  readonly slots: readonly string[];
  /** The block whose state is asked for. */
  readonly block: BlockRef;
  /** Names all that the slots' values depend on: as long as it is the same, a proof at another block is as good. */
  readonly epoch: string;
  /** Whether a block is still part of the ledger. */
  readonly stands: (block: BlockRef) => Promise<boolean>;
}

/** The ledger's node, asked for what the database does not hold. Whatever it says of storage is proven before it is passed on. */
export class LedgerNode {
  readonly #rpc: Rpc | undefined;
  readonly #report: (message: string, cause: unknown) => void;
  /** By chain, contract and epoch, the oldest first. */
  readonly #proofs = new Map<string, GrowingProof>();
  /** The last work on each: a second asker waits for the first, and finds most of its slots proven. */
  readonly #turns = new Map<string, Promise<unknown>>();
  #restsUntil = 0;
  #newest: { readonly number: Promise<number | null>; readonly until: number } | undefined;

  /**
   * @param url undefined: there is no node to ask
   * @param report called with what was wrong with an answer of the node
   */
  constructor(url: string | undefined, report: (message: string, cause: unknown) => void) {
    this.#rpc = url === undefined ? undefined : new Rpc(url, patience);
    this.#report = report;
  }

  /** Number of the newest block that the node has; null where it does not say. */
  newestBlock(): Promise<number | null> {
    if (this.#newest === undefined || this.#newest.until < Date.now()) {
      const number = this.#ask(async (rpc) => rpcQuantity.parse(await rpc.call("eth_blockNumber", [])));
      this.#newest = { number, until: Date.now() + newestFor };
    }
    return this.#newest.number;
  }

  /** Null where the node does not answer in time, no longer has the state, or proves something else. */
  async proveStorage(question: StorageQuestion): Promise<ProvenStorage | null> {
    const { chainId, contract, epoch } = question;
    const key = `${chainId} ${contract} ${epoch}`;
    const before = this.#turns.get(key);
    const turn = (before ?? Promise.resolve()).then(() => this.#ask((rpc) => this.#prove(key, question, rpc)));
    this.#turns.set(key, turn);
    turn.finally(() => this.#turns.get(key) === turn && this.#turns.delete(key));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, readersPatience, null);
    });
    return Promise.race([turn, late]).finally(() => clearTimeout(timer));
  }

  async #prove(key: string, question: StorageQuestion, rpc: Rpc): Promise<ProvenStorage> {
    const { chainId, contract, slots, block, stands } = question;
    const kept = this.#proofs.get(key);
    if (kept !== undefined && (await stands(kept.block))) {
      try {
        return await kept.of(slots, rpc);
      } catch (cause) {
        // It may have forgotten the older block's state, and have the newer one's.
        if (cause instanceof NodeUnreachable || kept.block.hash === block.hash) throw cause;
      }
    }
    const proof = new GrowingProof(chainId, block, contract);
    const proven = await proof.of(slots, rpc);
    this.#proofs.delete(key);
    this.#proofs.set(key, proof);
    this.#forget();
    return proven;
  }

  #forget(): void {
    let slots = [...this.#proofs.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [key, proof] of this.#proofs) {
      if (slots <= mostSlots || this.#proofs.size === 1) return;
      slots -= proof.size;
      this.#proofs.delete(key);
    }
  }

  async #ask<Answer>(question: (rpc: Rpc) => Promise<Answer>): Promise<Answer | null> {
    if (this.#rpc === undefined || Date.now() < this.#restsUntil) return null;
    try {
      return await question(this.#rpc);
    } catch (cause) {
      if (cause instanceof NodeUnreachable) this.#restsUntil = Date.now() + rest;
      this.#report(cause instanceof Error ? cause.message : String(cause), cause);
      return null;
    }
  }
}
