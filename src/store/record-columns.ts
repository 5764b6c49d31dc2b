import type { StreamPlace } from "../kernel/stream-events.ts";
import type { CopyWriter } from "./copy-writer.ts";

/** Columns that every table of records begins with: the record's place on the ledger. */
export const placeColumns = ["chain_id", "block_number", "log_index", "record_index", "tx_index", "stream_id", "seq"];

/** Writes them. */
export function writePlace(out: CopyWriter, record: StreamPlace & { readonly seq: number }): void {
  out.bigint(record.chainId);
  out.bigint(record.blockNumber);
  out.integer(record.logIndex);
  out.integer(0);
  out.integer(record.transactionIndex);
  out.text(record.streamId);
  out.bigint(record.seq);
}
