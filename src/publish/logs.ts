import { type Hex, numberToHex, type RpcLog } from "viem";
import { RetryableError } from "../kernel/errors.ts";
import type { LedgerConnection } from "./connect.ts";
import { describeNodeError } from "./node-error.ts";

export interface LogQuery {
  readonly address: Hex;
  /** By position; of several any one, null lets any through. */
  readonly topics: readonly (Hex | Hex[] | null)[];
  readonly fromBlock: bigint;
  readonly toBlock: bigint;
}

const widest = 1_000n;
/** Logs in an answer beyond which the next window is narrower: nodes and clients bound what one answer may hold. */
const manyLogs = 5_000;

/**
 * The logs between two blocks, both included, in ledger order. Asked in windows of at most 1,000 blocks, which are
 * halved while the node finds them too large, or they hold very many.
 * @throws RetryableError when the node does not hand out the logs of a single block.
 */
export async function* getLogs(ledger: LedgerConnection, query: LogQuery): AsyncGenerator<RpcLog> {
  let window = widest;
  for (let from = query.fromBlock; from <= query.toBlock; ) {
    const end = from + window - 1n;
    const to = end < query.toBlock ? end : query.toBlock;
    let logs: readonly RpcLog[];
    try {
      logs = await ledger.node.request(
        {
          method: "eth_getLogs",
          params: [{ address: query.address, topics: [...query.topics], fromBlock: numberToHex(from), toBlock: numberToHex(to) }],
        },
        // A window that is too large stays too large; only the last resort is worth trying again.
        { retryCount: from === to ? 4 : 0 },
      );
    } catch (cause) {
      if (from === to) {
        throw new RetryableError(`The node does not hand out the logs of block ${from}: ${describeNodeError(cause)}`, { cause });
      }
      window = (to - from + 1n) / 2n;
      continue;
    }
    yield* logs;
    from = to + 1n;
    if (logs.length > manyLogs && window > 1n) window /= 2n;
    else if (logs.length < manyLogs / 4 && window < widest) window *= 2n;
  }
}

/** An unsigned number as an indexed topic. */
export function topicOf(value: number | bigint): Hex {
  return numberToHex(value, { size: 32 });
}
