import { InvalidLedger } from "../kernel/errors.ts";
import type { StreamPlace } from "../kernel/stream-events.ts";
import { toBytes } from "./bytes.ts";
import type { Transaction } from "./client.ts";
import { copyRows } from "./copy.ts";

type StreamEvent = StreamPlace & { readonly type: string; readonly seq?: number };

interface Misplaced {
  readonly event: StreamEvent;
  readonly kind: "unopened" | "reopened";
}

const columns = ["chain_id", "block_number", "log_index", "tx_index", "contract", "domain", "stream_id", "seq", "kind"];

/**
 * Sets down the logs of streams that stand open nowhere, so that the reading goes on without them. Only of blocks whose receipts were
 * checked against their header: elsewhere the node may have left the opening out.
 * @param events in the order of the ledger
 * @param before the streams that were opened before them, by id
 * @returns all other events, in the same order
 * @throws InvalidLedger for a log of a block that was not verified
 */
export async function setMisplacedAside<Event extends StreamEvent>(
  tx: Transaction,
  domain: string,
  events: readonly Event[],
  before: ReadonlyMap<string, unknown>,
  blocks: ReadonlyMap<number, { readonly verified?: boolean }>,
): Promise<readonly Event[]> {
  const opened = new Set(before.keys());
  const misplaced: Misplaced[] = [];
  const placed = events.filter((event) => {
    const opens = event.type === "stream-opened";
    const known = opened.has(event.streamId);
    if (opens) opened.add(event.streamId);
    if (opens !== known) return true;
    misplaced.push({ event, kind: opens ? "reopened" : "unopened" });
    return false;
  });
  for (const found of misplaced) if (blocks.get(found.event.blockNumber)?.verified !== true) throw refusal(found);
  await copyRows(tx, "misplaced_logs", columns, misplaced, (out, { event, kind }) => {
    out.bigint(event.chainId);
    out.bigint(event.blockNumber);
    out.integer(event.logIndex);
    out.integer(event.transactionIndex);
    out.bytes(toBytes(event.contract));
    out.text(domain);
    out.text(event.streamId);
    out.numeric(event.seq === undefined ? null : BigInt(event.seq), 0);
    out.text(kind);
  });
  return placed;
}

function refusal({ event: { blockNumber, logIndex, streamId }, kind }: Misplaced): InvalidLedger {
  return new InvalidLedger(
    kind === "unopened"
      ? `Block ${blockNumber}, log ${logIndex}: stream ${streamId} is written to, but its opening was never delivered. ` +
          "The node left out a log, or the sources file names a start block after the contract's first. With VERIFY_RECEIPTS=true it shows whether the contract writes such."
      : `Block ${blockNumber}, log ${logIndex}: stream ${streamId} is opened a second time. Either the node delivered a log twice, or the contract writes such; with VERIFY_RECEIPTS=true they are told apart.`,
  );
}
