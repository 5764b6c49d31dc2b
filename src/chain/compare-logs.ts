import { InvalidLedger } from "../kernel/errors.ts";
import type { LogMark, ReadBlock } from "../kernel/ledger.ts";
import type { ProvenBlock } from "./check-receipts.ts";

/** A line for each log that tells it from every other: cheap to keep, to hand to another thread and to compare. */
export function describeLogs(logs: readonly LogMark[]): string {
  let text = "";
  for (const { logIndex, transactionIndex, address, topics, dataHash } of logs) {
    text += `${logIndex} ${transactionIndex} ${address} ${topics.join(",")} ${dataHash}\n`;
  }
  return text;
}

/**
 * Compares what `eth_getLogs` and the block's header delivered with what the block proves to hold.
 * @param logs what was delivered, described
 * @returns the block, verified
 * @throws InvalidLedger that names the log which was left out, added or altered
 */
export function compareBlock(read: ReadBlock, logs: string, proven: ProvenBlock, node: string): ReadBlock {
  const { block } = read;
  for (const field of ["parentHash", "receiptsRoot", "stateRoot", "time"] as const) {
    if (block[field] !== proven[field]) {
      throw new InvalidLedger(
        `${node} altered block ${block.number}: it delivered ${field} ${block[field]}, the block's own hash proves ${proven[field]}.`,
      );
    }
  }
  if (logs !== proven.logs) {
    throw new InvalidLedger(
      `${node} ${nameDifference(read, logs, proven)}, as the block's receipts prove. Nothing of this batch was stored. Set RPC_URL to a node that can be relied on.`,
    );
  }
  return {
    block,
    logs: read.logs,
    transactions: proven.transactions.map(({ index, hash, ...receipt }) => ({ index, hash, receipt })),
    header: proven.header,
    verified: true,
  };
}

const fields = ["index", "transaction", "address", "topics", "data"];

function nameDifference(read: ReadBlock, deliveredText: string, proven: ProvenBlock): string {
  const hashes = new Map([...read.transactions, ...proven.transactions].map(({ index, hash }) => [String(index), hash]));
  const place = ([logIndex, transactionIndex = ""]: readonly string[]): string =>
    `log ${logIndex} of block ${read.block.number} (transaction ${hashes.get(transactionIndex) ?? transactionIndex})`;
  const delivered = parse(deliveredText);
  for (const [index, log] of parse(proven.logs)) {
    const other = delivered.get(index);
    if (other === undefined) return `left out ${place(log)} of contract ${log[2]}`;
    const field = log.findIndex((value, i) => value !== other[i]);
    if (field >= 0) return `altered ${place(log)}: its ${fields[field]} is not what the ledger holds`;
    delivered.delete(index);
  }
  const [added] = delivered.values();
  return added === undefined
    ? `delivered a log of block ${read.block.number} twice`
    : `added ${place(added)}, which the ledger does not hold`;
}

/** The described logs by their index. */
function parse(text: string): Map<string, readonly string[]> {
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const values = line.split(" ");
      return [values[0] ?? "", values];
    }),
  );
}
