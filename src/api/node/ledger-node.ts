import { encodeHeader } from "@plainsight/verifier/encode-header";
import { bytesToHex } from "@plainsight/verifier/hex";
import { verifyStorage } from "@plainsight/verifier/storage";
import { z } from "zod";
import type { ProvenStorage } from "../../domains/domain.ts";
import { RetryableError } from "../../kernel/errors.ts";
import { keccak256 } from "../../kernel/keccak.ts";
import type { BlockRef } from "../../kernel/ledger.ts";
import { Memory, type StoreState } from "../../kernel/memory.ts";
import { Rpc } from "./rpc.ts";

/** Milliseconds that an answer waits for the node. */
const patience = 3_000;
/** Milliseconds for which a node that failed is left alone, so that readers need not wait for it again and again. */
const rest = 5_000;
/** Milliseconds for which the node's newest block is taken to be so. */
const newestFor = 1_000;

const hex = z.string().regex(/^0x[0-9a-fA-F]*$/);
const quantity = hex.transform((text) => Number.parseInt(text, 16));
const header = z.record(z.string(), z.unknown());
const proof = z.object({
  accountProof: z.array(hex),
  storageProof: z.array(z.object({ key: hex, value: hex, proof: z.array(hex) })),
});

/** Called with what was wrong with an answer of the node. */
export type ReportNode = (message: string, cause: unknown) => void;

/** The ledger's node, asked for what the database does not hold. Whatever it says of storage is proven before it is passed on. */
export class LedgerNode {
  readonly #rpc: Rpc | undefined;
  readonly #report: ReportNode;
  readonly #proofs = new Memory<ProvenStorage>(
    50_000_000,
    ({ accountNodes, slots }) => size(accountNodes) + slots.reduce((sum, { nodes }) => sum + size(nodes), 0),
  );
  #restsUntil = 0;
  #newest: { readonly number: Promise<number | null>; readonly until: number } | undefined;

  /** @param url undefined: there is no node to ask */
  constructor(url: string | undefined, report: ReportNode) {
    this.#rpc = url === undefined ? undefined : new Rpc(url, patience);
    this.#report = report;
  }

  /** Number of the newest block that the node has; null where it does not say. */
  newestBlock(): Promise<number | null> {
    if (this.#newest === undefined || this.#newest.until < Date.now()) {
      const number = this.#ask(async (rpc) => quantity.parse(await rpc.call("eth_blockNumber", [])));
      this.#newest = { number, until: Date.now() + newestFor };
    }
    return this.#newest.number;
  }

  /**
   * What lies in a contract's storage after a block.
   * @param slots 32 bytes each
   * @returns null where the node does not answer, no longer has that block's state, or has another block of that number
   */
  proveStorage(
    state: StoreState,
    chainId: number,
    block: BlockRef,
    contract: string,
    slots: readonly string[],
  ): Promise<ProvenStorage | null> {
    const key = JSON.stringify([chainId, block, contract, slots]);
    return this.#ask((rpc) => this.#proofs.get(state, key, () => prove(rpc, chainId, block, contract, slots)));
  }

  async #ask<Answer>(question: (rpc: Rpc) => Promise<Answer>): Promise<Answer | null> {
    if (this.#rpc === undefined || Date.now() < this.#restsUntil) return null;
    try {
      return await question(this.#rpc);
    } catch (cause) {
      if (cause instanceof RetryableError && cause.cause !== undefined) this.#restsUntil = Date.now() + rest;
      this.#report(cause instanceof Error ? cause.message : String(cause), cause);
      return null;
    }
  }
}

async function prove(rpc: Rpc, chainId: number, block: BlockRef, contract: string, slots: readonly string[]): Promise<ProvenStorage> {
  const number = `0x${block.number.toString(16)}`;
  const [said, answer] = await Promise.all([
    rpc.call("eth_getBlockByNumber", [number, false]),
    rpc.call("eth_getProof", [contract, slots, number]),
  ]);
  const { accountProof, storageProof } = proof.parse(answer);
  const proven = {
    header: bytesToHex(encodeHeader(header.parse(said))),
    accountNodes: accountProof,
    slots: slots.map((slot, index) => ({ key: slot, nodes: storageProof[index]?.proof ?? [] })),
  };
  const verdict = verifyStorage(
    { headerRlp: proven.header, expectedBlockHash: block.hash, contract, accountNodes: proven.accountNodes, slots: proven.slots },
    keccak256,
  );
  if (!verdict.ok) {
    throw new RetryableError(
      `The ledger's node proved nothing about ${contract} at block ${block.number} (${block.hash}): ${verdict.where ?? ""} ${verdict.reason}, ` +
        `got ${verdict.got.slice(0, 80)}, expected ${verdict.expected.slice(0, 80)}.`,
    );
  }
  return {
    chainId,
    block,
    contract,
    header: proven.header,
    accountNodes: proven.accountNodes,
    slots: proven.slots.map((slot, index) => ({ ...slot, value: verdict.values[index] ?? "0x" })),
  };
}

function size(nodes: readonly string[]): number {
  return nodes.reduce((sum, node) => sum + node.length, 0);
}
