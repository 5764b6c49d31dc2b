import { keccak256 } from "../kernel/keccak.ts";
import { toHex } from "../store/bytes.ts";
import type { Reader } from "../store/client.ts";
import type { Difference } from "./domain.ts";
import { differing } from "./rederive-rows.ts";

/** Records of a stream in one statement. */
const page = 10_000;

interface StreamRow {
  readonly chain_id: bigint;
  readonly stream_id: string;
  readonly block_number: bigint;
}

/**
 * Computes the heads of a domain's streams anew from the facts, and returns where the stored ones differ.
 * @param tables that hold the domain's records, each with stream_id, seq, block_number and record_hash
 */
export async function compareStreamHeads(
  sql: Reader,
  domain: string,
  tables: readonly [string, ...string[]],
): Promise<readonly Difference[]> {
  const streams = await sql<StreamRow[]>`
    SELECT chain_id, stream_id, block_number FROM streams WHERE domain = ${domain} ORDER BY stream_id`;
  const differences: Difference[] = [];
  for (const stream of streams) differences.push(...(await compareHeads(sql, stream, tables)));
  return differences;
}

async function compareHeads(
  sql: Reader,
  { chain_id: chain, stream_id: stream, block_number: opened }: StreamRow,
  tables: readonly [string, ...string[]],
): Promise<readonly Difference[]> {
  const heads = new Map<bigint, string>([[opened, describeHead(0, new Uint8Array(32))]]);
  let digest: Uint8Array = new Uint8Array(32);
  let length = 0;
  const [first, ...others] = tables.map((table) => sql`SELECT chain_id, stream_id, seq, block_number, record_hash FROM ${sql(table)}`);
  for (let after = 0n, last = false; !last; ) {
    const records = await sql<{ seq: bigint; block_number: bigint; record_hash: Buffer }[]>`
      SELECT seq, block_number, record_hash FROM (
        ${others.reduce((all, next) => sql`${all} UNION ALL ${next}`, first ?? sql``)}) r
      WHERE r.chain_id = ${chain} AND r.stream_id = ${stream} AND r.seq > ${after} ORDER BY r.seq LIMIT ${page}`;
    last = records.length < page;
    for (const record of records) {
      digest = keccak256(Buffer.concat([digest, record.record_hash]));
      // Numbers may be left out by a contract that keeps to no rule.
      length = Number(record.seq);
      heads.set(record.block_number, describeHead(length, digest));
      after = record.seq;
    }
  }
  const stored = await sql<{ chain_id: bigint; block_number: bigint; length: bigint; digest: Buffer }[]>`
    SELECT chain_id, block_number, length, digest FROM stream_heads WHERE stream_id = ${stream} ORDER BY block_number`;
  const key = (of: bigint, block: bigint) => `${of} ${stream} at block ${block}`;
  return differing(
    "stream_heads",
    stored.map((row) => ({ key: key(row.chain_id, row.block_number), value: describeHead(Number(row.length), row.digest) })),
    [...heads].map(([block, value]) => ({ key: key(chain, block), value })),
  );
}

function describeHead(length: number, digest: Uint8Array): string {
  return `length ${length}, digest ${toHex(digest)}`;
}
