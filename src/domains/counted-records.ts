import type postgres from "postgres";
import { InvalidLedger } from "../kernel/errors.ts";
import type { StreamPlace } from "../kernel/stream-events.ts";
import type { Reader, Transaction } from "../store/client.ts";
import { copyCorrections } from "../store/corrections.ts";

/** Adds up what counts of records. */
export interface Sums<Counted, Sum> {
  add(record: Counted, sign: 1 | -1): void;
  readonly sums: readonly Sum[];
}

/** Sums that are kept of a domain's records, less those that a correction replaced. */
export interface CountedRecords<Row extends postgres.Row, Counted, Sum> {
  /** The table of records, and that of which replaces which. */
  readonly records: string;
  readonly corrections: string;
  /** What of a record counts: columns, and how they are read. */
  readonly columns: readonly string[];
  counted(row: Row): Counted;
  begin(): Sums<Counted, Sum>;
  /** Adds them to what is kept. */
  keep(tx: Transaction, chainId: number, sums: readonly Sum[]): Promise<void>;
}

type Recorded<Counted> = Counted & StreamPlace & { readonly seq: number; readonly corrects: number | null };

/**
 * Counts records that are stored by now, and no longer those that they replace.
 * @throws InvalidLedger for a record that corrects one which its stream does not have
 */
export async function addRecords<Row extends postgres.Row, Counted, Sum>(
  tx: Transaction,
  kept: CountedRecords<Row, Counted, Sum>,
  chainId: number,
  records: readonly Recorded<Counted>[],
): Promise<void> {
  const corrections = records.filter(({ corrects }) => corrects !== null);
  await copyCorrections(tx, kept.corrections, corrections);
  const sums = kept.begin();
  for (const record of records) sums.add(record, 1);
  for (const replaced of await getReplaced(tx, kept, chainId, corrections)) sums.add(replaced, -1);
  await kept.keep(tx, chainId, sums.sums);
}

/** Takes back, while they are still stored, the records above a block, and counts those again that they replaced. */
export async function takeBackRecords<Row extends postgres.Row, Counted, Sum>(
  tx: Transaction,
  kept: CountedRecords<Row, Counted, Sum>,
  chainId: number,
  block: number,
): Promise<void> {
  const sums = kept.begin();
  const columns = tx(kept.columns.map((column) => `f.${column}`));
  const above = tx<Row[]>`
    SELECT ${columns} FROM ${tx(kept.records)} f WHERE f.chain_id = ${chainId} AND f.block_number > ${block}`;
  for await (const rows of above.cursor(10_000)) for (const row of rows) sums.add(kept.counted(row), -1);
  const replaced = tx<Row[]>`
    SELECT ${columns} FROM ${tx(kept.corrections)} c
    JOIN ${tx(kept.records)} f ON f.chain_id = c.chain_id AND f.stream_id = c.stream_id AND f.seq = c.seq
    WHERE c.chain_id = ${chainId} AND c.block_number > ${block}`;
  for await (const rows of replaced.cursor(10_000)) for (const row of rows) sums.add(kept.counted(row), 1);
  await kept.keep(tx, chainId, sums.sums);
}

/** The records that corrections replace. They are stored by now, be they older or of the same batch. */
async function getReplaced<Row extends postgres.Row, Counted, Sum>(
  sql: Reader,
  { records, columns, counted }: CountedRecords<Row, Counted, Sum>,
  chainId: number,
  corrections: readonly Recorded<Counted>[],
): Promise<readonly Counted[]> {
  if (corrections.length === 0) return [];
  const [streams, seqs] = [corrections.map(({ streamId }) => streamId), corrections.map(({ corrects }) => String(corrects))];
  const rows = await sql<(Row & { of_stream: string; of_seq: bigint })[]>`
    SELECT replaced.stream_id AS of_stream, replaced.seq AS of_seq, ${sql(columns.map((column) => `f.${column}`))}
    FROM unnest(${streams}::text[], ${seqs}::bigint[]) AS replaced (stream_id, seq)
    JOIN ${sql(records)} f ON f.chain_id = ${chainId} AND f.stream_id = replaced.stream_id AND f.seq = replaced.seq`;
  const found = new Map(rows.map((row) => [`${row.of_stream}-${row.of_seq}`, counted(row)]));
  return corrections.map(({ streamId, corrects, seq, blockNumber, logIndex }) => {
    const replaced = found.get(`${streamId}-${corrects}`);
    if (replaced !== undefined) return replaced;
    throw new InvalidLedger(
      `Block ${blockNumber}, log ${logIndex}: record ${seq} of stream ${streamId} corrects record ${corrects}, which the stream does not have.`,
    );
  });
}
