import type { SourceDeclared, StreamOpened } from "../kernel/stream-events.ts";
import { toBytes } from "./bytes.ts";
import type { Reader, Transaction } from "./client.ts";
import { copyRows } from "./copy.ts";

/** Streams belong to every domain; each domain writes its own through these. */
interface StreamRow {
  readonly chainId: number;
  readonly streamId: string;
  readonly contract: Uint8Array;
  readonly number: number;
  readonly domain: string;
  readonly publisher: number;
  readonly source: string;
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
  readonly sample: boolean;
  readonly blockNumber: number;
  readonly logIndex: number;
}

interface SourceFileRow {
  readonly chainId: number;
  readonly streamId: string;
  readonly fromSeq: number;
  readonly name: string;
  readonly sha256: Uint8Array;
  /** YYYY-MM-DD; null where the file does not say. */
  readonly dataDate: string | null;
  readonly blockNumber: number;
  readonly logIndex: number;
}

/** State of a stream after a block. */
export interface StreamHeadRow {
  readonly chainId: number;
  readonly streamId: string;
  readonly blockNumber: number;
  readonly length: number;
  readonly digest: Uint8Array;
}

export interface StreamState {
  readonly length: number;
  readonly digest: Uint8Array;
  /** In the order of the ledger. */
  readonly files: readonly { readonly fromSeq: number; readonly dataDate: string | null }[];
}

/** Where the named streams stand. Those that were never opened are missing. */
export async function getStreamStates(
  sql: Reader,
  chainId: number,
  streamIds: readonly string[],
): Promise<ReadonlyMap<string, StreamState>> {
  if (streamIds.length === 0) return new Map();
  const ids = [...streamIds];
  const [heads, files] = await Promise.all([
    sql<{ stream_id: string; length: bigint; digest: Buffer }[]>`
      SELECT DISTINCT ON (stream_id) stream_id, length, digest FROM stream_heads
      WHERE chain_id = ${chainId} AND stream_id = ANY(${ids}) ORDER BY stream_id, block_number DESC`,
    sql<{ stream_id: string; from_seq: bigint; data_date: string | null }[]>`
      SELECT stream_id, from_seq, data_date FROM source_files
      WHERE chain_id = ${chainId} AND stream_id = ANY(${ids}) ORDER BY block_number, log_index`,
  ]);
  return new Map(
    heads.map((head) => [
      head.stream_id,
      {
        length: Number(head.length),
        digest: head.digest,
        files: files
          .filter((file) => file.stream_id === head.stream_id)
          .map((file) => ({ fromSeq: Number(file.from_seq), dataDate: file.data_date })),
      },
    ]),
  );
}

async function insertStreams(tx: Transaction, rows: readonly StreamRow[]): Promise<void> {
  for (const row of rows) {
    await tx`
      INSERT INTO streams (chain_id, stream_id, contract, number, domain, publisher, source, title, licence, attribution, sample, block_number, log_index)
      VALUES (${row.chainId}, ${row.streamId}, ${row.contract}, ${row.number}, ${row.domain}, ${row.publisher}, ${row.source}, ${row.title},
        ${row.licence}, ${row.attribution}, ${row.sample}, ${row.blockNumber}, ${row.logIndex})`;
  }
}

async function insertSourceFiles(tx: Transaction, rows: readonly SourceFileRow[]): Promise<void> {
  for (const row of rows) {
    await tx`
      INSERT INTO source_files (chain_id, stream_id, from_seq, name, sha256, data_date, block_number, log_index)
      VALUES (${row.chainId}, ${row.streamId}, ${row.fromSeq}, ${row.name}, ${row.sha256}, ${row.dataDate}, ${row.blockNumber}, ${row.logIndex})`;
  }
}

/** Writes what publishers said of their streams: that they were opened, and which files they were read from. */
export async function insertDeclared(
  tx: Transaction,
  domain: string,
  opened: readonly StreamOpened[],
  files: readonly SourceDeclared[],
): Promise<void> {
  await insertStreams(
    tx,
    opened.map((stream) => ({ ...stream, contract: toBytes(stream.contract), domain })),
  );
  await insertSourceFiles(
    tx,
    files.map((file) => ({ ...file, sha256: toBytes(file.sha256) })),
  );
}

export async function insertStreamHeads(tx: Transaction, rows: readonly StreamHeadRow[]): Promise<void> {
  await copyRows(tx, "stream_heads", ["chain_id", "stream_id", "block_number", "length", "digest"], rows, (out, row) => {
    out.bigint(row.chainId);
    out.text(row.streamId);
    out.bigint(row.blockNumber);
    out.bigint(row.length);
    out.bytes(row.digest);
  });
}

/** Takes back what a domain's streams got above `block`. */
export async function rollBackStreams(tx: Transaction, domain: string, chainId: number, block: number): Promise<void> {
  await tx`
    DELETE FROM stream_heads h USING streams s
    WHERE s.chain_id = h.chain_id AND s.stream_id = h.stream_id AND s.domain = ${domain} AND h.chain_id = ${chainId} AND h.block_number > ${block}`;
  await tx`
    DELETE FROM stream_checks c USING streams s
    WHERE s.chain_id = c.chain_id AND s.stream_id = c.stream_id AND s.domain = ${domain} AND c.chain_id = ${chainId} AND c.block_number > ${block}`;
  await tx`
    DELETE FROM source_files f USING streams s
    WHERE s.chain_id = f.chain_id AND s.stream_id = f.stream_id AND s.domain = ${domain} AND f.chain_id = ${chainId} AND f.block_number > ${block}`;
  await tx`DELETE FROM misplaced_logs WHERE domain = ${domain} AND chain_id = ${chainId} AND block_number > ${block}`;
  await tx`DELETE FROM streams WHERE domain = ${domain} AND chain_id = ${chainId} AND block_number > ${block}`;
}

/** Takes back a domain's rows above `block`. Every table has the columns `chain_id` and `block_number`. */
export async function deleteAbove(tx: Transaction, tables: readonly string[], chainId: number, block: number): Promise<void> {
  for (const table of tables) await tx`DELETE FROM ${tx(table)} WHERE chain_id = ${chainId} AND block_number > ${block}`;
}
