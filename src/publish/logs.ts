import { type Hex, numberToHex, type RpcLog } from "viem";
import { RetryableError } from "../kernel/errors.ts";
import type { LedgerConnection } from "./connect.ts";

export interface LogQuery {
  readonly address: Hex;
  /** By position; null lets any through. */
  readonly topics: readonly (Hex | null)[];
  readonly fromBlock: bigint;
  readonly toBlock: bigint;
}

const widest = 10_000n;

/**
 * The logs between two blocks, both included, in ledger order. Asked in windows of at most 10,000 blocks, which are
 * halved while the node finds them too large.
 * @throws RetryableError when the node does not hand out the logs of a single block.
 */
export async function* getLogs(ledger: LedgerConnection, query: LogQuery): AsyncGenerator<RpcLog> {
  let window = widest;
  for (let from = query.fromBlock; from <= query.toBlock; ) {
    const end = from + window - 1n;
    const to = end < query.toBlock ? end : query.toBlock;
    let logs: readonly RpcLog[];
    try {
      logs = await ledger.node.request({
        method: "eth_getLogs",
        params: [{ address: query.address, topics: [...query.topics], fromBlock: numberToHex(from), toBlock: numberToHex(to) }],
      });
    } catch (cause) {
      if (from === to) {
        const said = cause instanceof Error ? cause.message : String(cause);
        throw new RetryableError(`The node does not hand out the logs of block ${from}: ${said}`, { cause });
      }
      window = (to - from + 1n) / 2n;
      continue;
    }
    yield* logs;
    from = to + 1n;
    if (window < widest) window *= 2n;
  }
}

/** An unsigned number as an indexed topic. */
export function topicOf(value: number | bigint): Hex {
  return numberToHex(value, { size: 32 });
}
