import { z } from "zod";
import { RetryableError } from "../../kernel/errors.ts";

/** The node did not answer at all. */
export class NodeUnreachable extends RetryableError {}

export const rpcHex = z.string().regex(/^0x[0-9a-fA-F]*$/);
export const rpcQuantity = rpcHex.transform((text) => Number.parseInt(text, 16));

/** The ledger's node over JSON-RPC. Answers are unknown until somebody checks their shape. */
export class Rpc {
  readonly #url: string;
  readonly #patience: number;

  /** @param patience milliseconds after which an answer is no longer waited for */
  constructor(url: string, patience: number) {
    // The indexer may be given a WebSocket address; nodes answer HTTP at the same one.
    this.#url = url.replace(/^ws/, "http");
    this.#patience = patience;
  }

  /** @throws NodeUnreachable; RetryableError where the node answers with an error */
  async call(method: string, params: readonly unknown[]): Promise<unknown> {
    let body: unknown;
    try {
      const response = await fetch(this.#url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
        signal: AbortSignal.timeout(this.#patience),
      });
      body = await response.json();
    } catch (cause) {
      throw new NodeUnreachable(`The ledger's node did not answer ${method}.`, { cause });
    }
    if (typeof body === "object" && body !== null && "result" in body) return body.result;
    throw new RetryableError(`The ledger's node answered ${method} with ${JSON.stringify(body).slice(0, 200)}.`);
  }
}
