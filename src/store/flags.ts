import type { Transaction } from "./client.ts";
import { copyRows } from "./copy.ts";

/** What a record of a stream was flagged for. */
interface Flag {
  readonly record: { readonly chainId: number; readonly streamId: string; readonly seq: number; readonly blockNumber: number };
  readonly flag: string;
  readonly detail: string;
}

const columns = ["chain_id", "stream_id", "seq", "flag", "detail", "block_number"];

/** Writes flags into a domain's table of them. */
export async function copyFlags(tx: Transaction, table: string, flags: readonly Flag[]): Promise<void> {
  await copyRows(tx, table, columns, flags, (out, { record, flag, detail }) => {
    out.bigint(record.chainId);
    out.text(record.streamId);
    out.bigint(record.seq);
    out.text(flag);
    out.text(detail);
    out.bigint(record.blockNumber);
  });
}
