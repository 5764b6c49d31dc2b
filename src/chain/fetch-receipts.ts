import type { RpcClient } from "@subsquid/rpc-client";
import { InvalidLedger, RetryableError } from "../kernel/errors.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import { type ProvenBlock, proveBlock, type RawHeader, type RawReceipt, readRawHeader, readRawReceipts } from "./check-receipts.ts";
import type { IsWatched } from "./is-watched.ts";
import { isMissingMethod } from "./node.ts";

/** Answers of this many blocks at once: whole-block receipts may be megabytes each. */
const blocksAtOnce = 5;

/** Fetches headers and whole-block receipts from a node and proves what the blocks hold of ours. */
export class ReceiptFetcher {
  readonly #rpc: RpcClient;
  readonly #isOurs: IsWatched;
  #byBlock = true;

  constructor(rpc: RpcClient, isOurs: IsWatched) {
    this.#rpc = rpc;
    this.#isOurs = isOurs;
  }

  /** @throws RetryableError when the ledger was reorganised meanwhile, InvalidLedger when the node contradicts itself */
  async prove(blocks: readonly BlockRef[]): Promise<readonly ProvenBlock[]> {
    const groups: BlockRef[][] = [];
    for (let at = 0; at < blocks.length; at += blocksAtOnce) groups.push(blocks.slice(at, at + blocksAtOnce));
    return (await Promise.all(groups.map((group) => this.#proveGroup(group)))).flat();
  }

  async #proveGroup(blocks: readonly BlockRef[]): Promise<readonly ProvenBlock[]> {
    const headers = await this.#rpc.batchCall<unknown>(blocks.map(({ hash }) => ({ method: "eth_getBlockByHash", params: [hash, false] })));
    const raw = blocks.map((block, i) => readRawHeader(headers[i], block));
    const receipts = await this.#receipts(blocks, raw);
    const proven: ProvenBlock[] = [];
    for (const [i, block] of blocks.entries()) {
      const header = raw[i];
      const own = receipts[i];
      if (header === undefined || own === undefined) throw new RetryableError(`The node's answer lacks block ${block.number}.`);
      try {
        proven.push(proveBlock(block, header, own, this.#isOurs));
      } catch (error) {
        if (error instanceof InvalidLedger) await this.#assertStillThere(block);
        throw error;
      }
    }
    return proven;
  }

  async #receipts(blocks: readonly BlockRef[], raw: readonly RawHeader[]): Promise<readonly (readonly RawReceipt[])[]> {
    if (this.#byBlock) {
      try {
        const answers = await this.#rpc.batchCall<unknown>(
          blocks.map(({ number }) => ({ method: "eth_getBlockReceipts", params: [`0x${number.toString(16)}`] })),
        );
        return blocks.map((block, i) => readRawReceipts(answers[i], block));
      } catch (error) {
        if (!isMissingMethod(error)) throw error;
        this.#byBlock = false;
      }
    }
    return Promise.all(
      blocks.map(async (block, i) => {
        const hashes = raw[i]?.transactions ?? [];
        return readRawReceipts(
          await this.#rpc.batchCall<unknown>(hashes.map((hash) => ({ method: "eth_getTransactionReceipt", params: [hash] }))),
          block,
        );
      }),
    );
  }

  /** @throws RetryableError where a reorganisation explains what looked like a lie. */
  async #assertStillThere(block: BlockRef): Promise<void> {
    const now = await this.#rpc.call<unknown>("eth_getBlockByNumber", [`0x${block.number.toString(16)}`, false]);
    if (now !== null && readRawHeader(now, block).hash === block.hash) return;
    throw new RetryableError(`The ledger was reorganised at block ${block.number} while its receipts were fetched.`);
  }
}
