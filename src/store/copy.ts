import { once } from "node:events";
import type { Transaction } from "./client.ts";
import { CopyWriter } from "./copy-writer.ts";

/**
 * Writes rows by COPY, several times cheaper than INSERT.
 * @param columns in the order in which `write` writes them
 * @param rows none: nothing is sent
 * @throws what the server refused the rows for, or the loss of the connection.
 */
export async function copyRows<Row>(
  tx: Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
  write: (out: CopyWriter, row: Row) => void,
): Promise<void> {
  if (rows.length === 0) return;
  const query = tx.unsafe(`COPY ${table} (${columns.join(", ")}) FROM STDIN (FORMAT binary)`);
  // The library resolves the query once the server is ready to take rows, so an error that comes later would be lost, and
  // neither `finish` nor `error` would ever be emitted. What it calls then is this:
  const failed = new Promise<never>((_, reject) => Reflect.set(query, "reject", reject));
  failed.catch(() => {});
  const stream = await Promise.race([query.writable(), failed]);
  stream.on("error", () => {});
  const finished = once(stream, "finish");
  finished.catch(() => {});
  const send = async (chunks: readonly Buffer[]): Promise<void> => {
    for (const chunk of chunks) if (!stream.write(chunk)) await Promise.race([once(stream, "drain"), failed]);
  };
  const out = new CopyWriter();
  for (const row of rows) {
    out.row(columns.length);
    write(out, row);
    const full = out.take();
    if (full.length > 0) await send(full);
  }
  await send(out.end());
  stream.end();
  await Promise.race([finished, failed]);
}
