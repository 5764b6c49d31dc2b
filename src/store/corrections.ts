import type { Transaction } from "./client.ts";
import { copyRows } from "./copy.ts";

/** A record that replaces an older one of its stream. */
interface Correction {
  readonly chainId: number;
  readonly streamId: string;
  readonly seq: number;
  /** Number of the record that it replaces. */
  readonly corrects: number | null;
  readonly blockNumber: number;
  readonly logIndex: number;
}

const columns = ["chain_id", "stream_id", "seq", "by_seq", "block_number", "log_index"];

/** Writes which record replaces which into a domain's table of corrections. */
export async function copyCorrections(tx: Transaction, table: string, corrections: readonly Correction[]): Promise<void> {
  await copyRows(tx, table, columns, corrections, (out, { chainId, streamId, seq, corrects, blockNumber, logIndex }) => {
    out.bigint(chainId);
    out.text(streamId);
    out.bigint(corrects);
    out.bigint(seq);
    out.bigint(blockNumber);
    out.integer(logIndex);
  });
}
