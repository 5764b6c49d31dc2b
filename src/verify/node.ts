import { encodeHeader } from "@plainsight/verifier/encode-header";
import { bytesToHex } from "@plainsight/verifier/hex";
import { z } from "zod";
import { OperatorError } from "../kernel/errors.ts";

const hex = z.string().regex(/^0x[0-9a-fA-F]*$/);
const block = z.looseObject({ hash: hex, number: hex, transactions: z.array(hex) });
const log = z.object({ address: hex, topics: z.array(hex), data: hex, logIndex: hex, blockNumber: hex });
const receipt = z.object({
  type: hex.optional(),
  status: hex.optional(),
  root: hex.optional(),
  cumulativeGasUsed: hex,
  logsBloom: hex,
  logs: z.array(log),
  from: hex,
  transactionHash: hex,
});
export const proof = z.object({
  accountProof: z.array(hex),
  storageProof: z.array(z.object({ key: hex, value: hex, proof: z.array(hex) })),
});
const answer = z.object({ id: z.number(), result: z.unknown().optional(), error: z.object({ message: z.string() }).optional() });

export type NodeLog = z.infer<typeof log>;
export type NodeReceipt = z.infer<typeof receipt>;
export type NodeProof = z.infer<typeof proof>;

export interface NodeBlock {
  readonly number: number;
  /** Lower case, with 0x. */
  readonly hash: string;
  /** In RLP, from the node's fields: whoever relies on it compares its keccak256 with `hash`. */
  readonly header: string;
  /** Hashes in order. */
  readonly transactions: readonly string[];
}

interface Call {
  readonly method: string;
  readonly params: readonly unknown[];
}

/** Calls that go out as one request. */
const batchSize = 100;

/** The node that the operator trusts for block hashes, and for nothing else that can be proven. */
export class LedgerNode {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  async chainId(): Promise<number> {
    return Number(await this.#one(hex, "eth_chainId", []));
  }

  async newestBlock(): Promise<NodeBlock> {
    return this.#readBlock(await this.#one(block, "eth_getBlockByNumber", ["latest", false]));
  }

  /** For each number its block; null where the node has none. */
  async blocks(numbers: readonly number[]): Promise<readonly (NodeBlock | null)[]> {
    const calls = numbers.map((number) => ({ method: "eth_getBlockByNumber", params: [quantity(number), false] }));
    const answers = await this.#many(block.nullable(), calls);
    return answers.map((given) => (given === null ? null : this.#readBlock(given)));
  }

  /** For each transaction hash its receipt; null where the node has none. */
  async receipts(hashes: readonly string[]): Promise<readonly (NodeReceipt | null)[]> {
    const calls = hashes.map((hash) => ({ method: "eth_getTransactionReceipt", params: [hash] }));
    return this.#many(receipt.nullable(), calls);
  }

  /**
   * Proof of a contract's storage after a block, as in EIP-1186.
   * @returns the node's words where it refuses, as one that keeps no state of that block does
   */
  async proof(contract: string, slots: readonly string[], blockNumber: number): Promise<NodeProof | { readonly refused: string }> {
    const [given] = await this.#send([{ method: "eth_getProof", params: [contract, slots, quantity(blockNumber)] }]);
    if (given?.error !== undefined) return { refused: given.error.message };
    const read = proof.safeParse(given?.result);
    return read.success ? read.data : { refused: `it answered ${JSON.stringify(given?.result)?.slice(0, 200)}` };
  }

  /** Address of the registry that a ledger names as its own; null where there is no such contract. */
  async registryOf(ledger: string): Promise<string | null> {
    // keccak256("registry()") begins with 7b103999.
    const [given] = await this.#send([{ method: "eth_call", params: [{ to: ledger, data: "0x7b103999" }, "latest"] }]);
    const word = hex.safeParse(given?.result);
    return word.success && word.data.length === 66 ? `0x${word.data.slice(26).toLowerCase()}` : null;
  }

  /** What a contract answers after a block, or after the newest one; null where it, or the node, refuses. */
  async call(to: string, data: string, blockNumber: number | null): Promise<string | null> {
    const [given] = await this.#send([
      { method: "eth_call", params: [{ to, data }, blockNumber === null ? "latest" : quantity(blockNumber)] },
    ]);
    const read = hex.safeParse(given?.result);
    return read.success ? read.data.toLowerCase() : null;
  }

  /** What a contract answers to each question after a block, in hexadecimal; null where it or the node refuses. */
  async answers(contract: string, questions: readonly string[], blockNumber: number): Promise<readonly (string | null)[]> {
    const calls = questions.map((data) => ({ method: "eth_call", params: [{ to: contract, data }, quantity(blockNumber)] }));
    const answers: (string | null)[] = [];
    for (let from = 0; from < calls.length; from += batchSize) {
      for (const { result } of await this.#send(calls.slice(from, from + batchSize))) answers.push(hex.safeParse(result).data ?? null);
    }
    return answers;
  }

  async logs(contract: string, fromBlock: number, toBlock: number): Promise<readonly NodeLog[]> {
    const filter = { address: contract, fromBlock: quantity(fromBlock), toBlock: quantity(toBlock) };
    return this.#one(z.array(log), "eth_getLogs", [filter]);
  }

  async #one<Result>(schema: z.ZodType<Result>, method: string, params: readonly unknown[]): Promise<Result> {
    const [result] = await this.#many(schema, [{ method, params }]);
    if (result === undefined) throw this.#unusable(`${method} was not answered`);
    return result;
  }

  async #many<Result>(schema: z.ZodType<Result>, calls: readonly Call[]): Promise<Result[]> {
    const results: Result[] = [];
    for (let from = 0; from < calls.length; from += batchSize) {
      const part = calls.slice(from, from + batchSize);
      for (const [index, given] of (await this.#send(part)).entries()) {
        const method = part[index]?.method;
        if (given.error !== undefined) throw this.#unusable(`${method} answered “${given.error.message}”`);
        const read = schema.safeParse(given.result ?? null);
        if (!read.success) throw this.#unusable(`${method} answered ${JSON.stringify(given.result)?.slice(0, 200)}`, read.error);
        results.push(read.data);
      }
    }
    return results;
  }

  #readBlock(given: z.infer<typeof block>): NodeBlock {
    const { hash, number, transactions } = given;
    try {
      return { number: Number(number), hash: hash.toLowerCase(), header: bytesToHex(encodeHeader(given)), transactions };
    } catch (cause) {
      throw this.#unusable(`its block ${Number(number)} is incomplete (${cause instanceof Error ? cause.message : cause})`, cause);
    }
  }

  /** Answers in the order of the calls. */
  async #send(calls: readonly Call[]): Promise<z.infer<typeof answer>[]> {
    const body = calls.map((call, id) => ({ jsonrpc: "2.0", id, ...call }));
    let text: string;
    try {
      const response = await fetch(this.url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      text = await response.text();
    } catch (cause) {
      // "fetch failed" says nothing; why it did stands in its cause.
      const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
      throw this.#unusable(reason instanceof Error ? reason.message || reason.name : String(reason), cause);
    }
    try {
      const answers = z.array(answer).length(calls.length).parse(JSON.parse(text));
      return answers.sort((a, b) => a.id - b.id);
    } catch (cause) {
      throw this.#unusable(`it answered ${text.slice(0, 200)}`, cause);
    }
  }

  #unusable(said: string, cause?: unknown): OperatorError {
    return new OperatorError(`The node at ${this.url} cannot be used for verification: ${said}. Check --rpc, or name another node.`, {
      cause,
    });
  }
}

function quantity(number: number): string {
  return `0x${number.toString(16)}`;
}
