import { type RpcClient, RpcError } from "@subsquid/rpc-client";
import { z } from "zod";
import { RetryableError } from "../kernel/errors.ts";
import type { BlockRef } from "../kernel/ledger.ts";

const hash = z.string().regex(/^0x[0-9a-f]{64}$/);
const quantity = z.string().regex(/^0x[0-9a-f]+$/);
const blockRef = z.object({ number: quantity, hash }).nullable();

/** The ledger's node, by the few questions that we ask it ourselves. Every answer is checked for its form. */
export class LedgerNode {
  readonly rpc: RpcClient;
  /** Address without password, for messages. */
  readonly name: string;

  constructor(rpc: RpcClient) {
    this.rpc = rpc;
    this.name = rpc.url;
  }

  async chainId(): Promise<number> {
    return Number(this.#read("eth_chainId", quantity, await this.rpc.call("eth_chainId")));
  }

  /** @returns undefined where the node has no block of that number. */
  async findBlock(number: number | "latest"): Promise<BlockRef | undefined> {
    const tag = number === "latest" ? number : `0x${number.toString(16)}`;
    const block = this.#read("eth_getBlockByNumber", blockRef, await this.rpc.call("eth_getBlockByNumber", [tag, false]));
    return block === null ? undefined : { number: Number(block.number), hash: block.hash };
  }

  async head(): Promise<BlockRef> {
    const block = await this.findBlock("latest");
    if (block === undefined) throw new RetryableError(`${this.name} has no newest block.`);
    return block;
  }

  #read<Value>(method: string, schema: z.ZodType<Value>, answer: unknown): Value {
    const read = schema.safeParse(answer);
    if (read.success) return read.data;
    throw new RetryableError(
      `${this.name} answered ${method} with ${JSON.stringify(answer)?.slice(0, 200)}: ${z.prettifyError(read.error)}`,
    );
  }
}

/** True where a node says that it does not have a method at all. */
export function isMissingMethod(error: unknown): boolean {
  return (
    error instanceof RpcError &&
    (error.code === -32601 || /method .*(not found|not supported|not available|does not exist)/i.test(error.message))
  );
}
