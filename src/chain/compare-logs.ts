import { InvalidLedger } from "../kernel/errors.ts";
import type { ReadBlock } from "../kernel/ledger.ts";
import type { ProvenBlock, ProvenLog } from "./check-receipts.ts";

/**
 * Compares what `eth_getLogs` and the block's header delivered with what the block proves to hold.
 * @returns the block, verified
 * @throws InvalidLedger that names the log which was left out, added or altered
 */
export function compareBlock(read: ReadBlock, proven: ProvenBlock, node: string): ReadBlock {
  const { block } = read;
  for (const field of ["parentHash", "receiptsRoot", "stateRoot", "time"] as const) {
    if (block[field] !== proven[field]) {
      throw new InvalidLedger(
        `${node} altered block ${block.number}: it delivered ${field} ${block[field]}, the block's own hash proves ${proven[field]}.`,
      );
    }
  }
  compareLogs(read, proven, node);
  return {
    ...read,
    transactions: proven.transactions.map(({ index, hash, ...receipt }) => ({ index, hash, receipt })),
    header: proven.header,
    verified: true,
  };
}

function compareLogs(read: ReadBlock, { logs: proven, transactions }: ProvenBlock, node: string): void {
  const hashes = new Map(transactions.map(({ index, hash }) => [index, hash]));
  const place = (log: { logIndex: number; transactionIndex: number }): string => {
    const hash = hashes.get(log.transactionIndex) ?? read.transactions.find(({ index }) => index === log.transactionIndex)?.hash;
    return `log ${log.logIndex} of block ${read.block.number} (transaction ${hash ?? log.transactionIndex})`;
  };
  const fail = (what: string): never => {
    throw new InvalidLedger(
      `${node} ${what}, as the block's receipts prove. Nothing of this batch was stored. Set RPC_URL to a node that can be relied on.`,
    );
  };
  const delivered = new Map(read.logs.map((log) => [log.logIndex, log]));
  for (const log of proven) {
    const other = delivered.get(log.logIndex);
    if (other === undefined) {
      fail(`left out ${place(log)} of contract ${log.address}`);
      return;
    }
    const field = differingField(log, other);
    if (field !== undefined) fail(`altered ${place(log)}: its ${field} is not what the ledger holds`);
    delivered.delete(log.logIndex);
  }
  for (const log of delivered.values()) fail(`added ${place(log)}, which the ledger does not hold`);
}

function differingField(proven: ProvenLog, delivered: ProvenLog): string | undefined {
  if (proven.address !== delivered.address) return "address";
  if (proven.transactionIndex !== delivered.transactionIndex) return "transaction";
  if (proven.topics.length !== delivered.topics.length || proven.topics.some((topic, i) => topic !== delivered.topics[i])) return "topics";
  return Buffer.compare(proven.dataHash, delivered.dataHash) === 0 ? undefined : "data";
}
