import type { LedgerKind } from "../kernel/contract-kinds.ts";
import type { LedgerNode, NodeLog } from "./node.ts";
import { recordsOf } from "./records-of.ts";

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

/** The records of streams, of whatever kind of ledger. */
export function recordsAmong(logs: readonly NodeLog[], kind: LedgerKind): readonly LaterRecord[] {
  return logs
    .filter((log) => recordsOf[kind]?.events.includes(log.topics[0] ?? ""))
    .map(({ topics: [, stream, seq], data }) => ({ stream: Number(stream), seq: Number(seq), data }));
}

export function countEvents(logs: readonly NodeLog[], event: string): number {
  return logs.filter((log) => log.topics[0] === event).length;
}
