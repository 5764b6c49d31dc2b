import { encodeHeader } from "@plainsight/verifier/encode-header";
import { bytesToHex } from "@plainsight/verifier/hex";
import { verifyStorage } from "@plainsight/verifier/storage";
import { z } from "zod";
import type { ProvenStorage } from "../../domains/domain.ts";
import { RetryableError } from "../../kernel/errors.ts";
import { keccak256 } from "../../kernel/keccak.ts";
import type { BlockRef } from "../../kernel/ledger.ts";
import { type Rpc, rpcHex } from "./rpc.ts";

/** Slots that one call asks for: nodes refuse a thousand and more. */
const slotsPerCall = 200;

const header = z.record(z.string(), z.unknown());
const answer = z.object({
  accountProof: z.array(rpcHex),
  storageProof: z.array(z.object({ proof: z.array(rpcHex) })),
});

type Slot = ProvenStorage["slots"][number];

/** Proof of a contract's storage after one block, to which slots are added as they are asked for. */
export class GrowingProof {
  readonly block: BlockRef;
  readonly #chainId: number;
  readonly #contract: string;
  readonly #slots = new Map<string, Slot>();
  #header: string | undefined;
  #accountNodes: readonly string[] = [];

  constructor(chainId: number, block: BlockRef, contract: string) {
    this.#chainId = chainId;
    this.block = block;
    this.#contract = contract;
  }

  get size(): number {
    return this.#slots.size;
  }

  /**
   * The proof of these slots; what is not yet proven is asked for.
   * @throws RetryableError where the node does not answer, no longer has the block's state, has another block of that
   * number, or proves something else
   */
  async of(slots: readonly string[], rpc: Rpc): Promise<ProvenStorage> {
    const lacking = slots.filter((slot) => !this.#slots.has(slot));
    for (let at = 0; at < lacking.length; at += slotsPerCall) await this.#add(lacking.slice(at, at + slotsPerCall), rpc);
    return {
      chainId: this.#chainId,
      block: this.block,
      header: this.#header ?? "0x",
      contract: this.#contract,
      accountNodes: this.#accountNodes,
      slots: slots.flatMap((slot) => this.#slots.get(slot) ?? []),
    };
  }

  async #add(slots: readonly string[], rpc: Rpc): Promise<void> {
    const number = `0x${this.block.number.toString(16)}`;
    const [headerRlp, said] = await Promise.all([
      this.#header ?? rpc.call("eth_getBlockByNumber", [number, false]).then((block) => bytesToHex(encodeHeader(header.parse(block)))),
      rpc.call("eth_getProof", [this.#contract, slots, number]).then((proof) => answer.parse(proof)),
    ]);
    const found = slots.map((key, index) => ({ key, nodes: said.storageProof[index]?.proof ?? [] }));
    const verdict = verifyStorage(
      { headerRlp, expectedBlockHash: this.block.hash, contract: this.#contract, accountNodes: said.accountProof, slots: found },
      keccak256,
    );
    if (!verdict.ok) {
      throw new RetryableError(
        `The ledger's node proved nothing about ${this.#contract} at block ${this.block.number} (${this.block.hash}): ` +
          `${verdict.where ?? "header"} ${verdict.reason}, got ${verdict.got.slice(0, 80)}, expected ${verdict.expected.slice(0, 80)}.`,
      );
    }
    this.#header = headerRlp;
    this.#accountNodes = said.accountProof;
    for (const [index, slot] of found.entries()) this.#slots.set(slot.key, { ...slot, value: verdict.values[index] ?? "0x" });
  }
}
