import { flowRecorded } from "@plainsight/verifier/flow";
import type { LedgerNode, NodeLog } from "./node.ts";

/** Blocks in one request for logs. */
const stride = 2_000;

/**
 * What a contract emitted after the indexed head up to the block whose state is at hand. The node could leave some out or
 * make some up; either shows, as the digest replayed over them would not be the contract's.
 */
export async function getLaterLogs(node: LedgerNode, contract: string, head: number, upTo: number): Promise<readonly NodeLog[]> {
  const logs: NodeLog[] = [];
  for (let from = head + 1; from <= upTo; from += stride) {
    logs.push(...(await node.logs(contract, from, Math.min(from + stride - 1, upTo))));
  }
  return logs;
}

export interface LaterRecord {
  readonly stream: number;
  readonly seq: number;
  readonly data: string;
}

export function recordsAmong(logs: readonly NodeLog[]): readonly LaterRecord[] {
  return logs
    .filter((log) => log.topics[0] === flowRecorded)
    .map(({ topics: [, stream, seq], data }) => ({ stream: Number(stream), seq: Number(seq), data }));
}

export function countEvents(logs: readonly NodeLog[], event: string): number {
  return logs.filter((log) => log.topics[0] === event).length;
}
