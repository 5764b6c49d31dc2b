import { nextDigest } from "@plainsight/verifier/digest";
import { keccak256 } from "../../kernel/keccak.ts";
import { toHex } from "../../store/bytes.ts";
import type { Reader } from "../../store/client.ts";
import { differing, type Side } from "../differing.ts";
import type { Difference } from "../domain.ts";
import { checkHandOver } from "./checks.ts";
import type { HandOverKind } from "./events.ts";

/** Records of a stream in one statement. */
const page = 10_000;

/** Computes heads, flags, corrections and totals anew from the facts, and returns where the stored ones differ. */
export async function rederiveSupplies(sql: Reader): Promise<readonly Difference[]> {
  const differences = [...(await compareTotals(sql)), ...(await compareCorrections(sql))];
  const streams = await sql<StreamRow[]>`
    SELECT chain_id, stream_id, block_number FROM streams WHERE domain = 'supplies' ORDER BY stream_id`;
  for (const stream of streams) differences.push(...(await compareStream(sql, stream)));
  const strays = await sql<{ key: string }[]>`
    SELECT chain_id || ' ' || stream_id || '-' || seq || ' ' || flag AS key FROM supply_flags f
    WHERE NOT EXISTS (SELECT FROM streams s WHERE s.stream_id = f.stream_id)`;
  return [...differences, ...strays.map(({ key }) => ({ table: "supply_flags", key, stored: "a row", derived: null }))];
}

async function compareTotals(sql: Reader): Promise<readonly Difference[]> {
  const key = sql`concat_ws(' ', chain_id, stream_id, kind, year, coalesce(country, 'no country'), 'item', item, unit, decimals,
    'place', place, 'by', coalesce(mode, 'any mode'), 'from', coalesce(provider::text, 'nobody'), 'to', coalesce(receiver::text, 'nobody'))`;
  const rows = await sql<(Side & { stored: boolean })[]>`
    WITH stored AS (
      SELECT ${key} AS key, concat_ws(', ', trim_scale(quantity), trim_scale(usd), trim_scale(freight_usd), trim_scale(insurance_usd),
        trim_scale(weight_kg), records, unknown_usd, unknown_freight, unknown_insurance, unknown_weight) AS value FROM supply_totals
    ), derived AS (
      SELECT ${key} AS key, concat_ws(', ', trim_scale(sum(quantity)), trim_scale(coalesce(sum(usd), 0)),
        trim_scale(coalesce(sum(freight_usd), 0)), trim_scale(coalesce(sum(insurance_usd), 0)), trim_scale(coalesce(sum(weight_kg), 0)),
        count(*), count(*) - count(usd), count(*) - count(freight_usd), count(*) - count(insurance_usd), count(*) - count(weight_kg)) AS value
      FROM hand_overs f
      WHERE NOT EXISTS (SELECT FROM hand_overs c WHERE c.chain_id = f.chain_id AND c.stream_id = f.stream_id AND c.corrects = f.seq)
      GROUP BY chain_id, stream_id, kind, year, country, item, unit, decimals, place, mode, provider, receiver
    )
    SELECT true AS stored, key, value FROM (SELECT * FROM stored EXCEPT SELECT * FROM derived) s
    UNION ALL SELECT false, key, value FROM (SELECT * FROM derived EXCEPT SELECT * FROM stored) d
    ORDER BY 2`;
  return differing(
    "supply_totals",
    rows.filter((row) => row.stored),
    rows.filter((row) => !row.stored),
  );
}

async function compareCorrections(sql: Reader): Promise<readonly Difference[]> {
  const key = (seq: string) => sql`chain_id || ' ' || stream_id || '-' || ${sql(seq)} AS key`;
  const value = (by: string) => sql`'replaced by ' || ${sql(by)} || ', block ' || block_number || ', log ' || log_index AS value`;
  const stored = await sql<Side[]>`SELECT ${key("seq")}, ${value("by_seq")} FROM supply_corrections ORDER BY 1`;
  const derived = await sql<Side[]>`SELECT ${key("corrects")}, ${value("seq")} FROM hand_overs WHERE corrects IS NOT NULL ORDER BY 1`;
  return differing("supply_corrections", stored, derived);
}

interface StreamRow {
  readonly chain_id: bigint;
  readonly stream_id: string;
  readonly block_number: bigint;
}

interface RecordRow {
  readonly seq: bigint;
  readonly block_number: bigint;
  readonly kind: HandOverKind;
  readonly empty: boolean;
  readonly usd: string | null;
  readonly scheduled: string | null;
  readonly date: string | null;
  readonly recorded: string | null;
  readonly properties: string;
  readonly record_hash: Buffer;
  readonly day: string;
}

/** Heads and flags follow from each stream's own course. */
async function compareStream(
  sql: Reader,
  { chain_id: chain, stream_id: stream, block_number: opened }: StreamRow,
): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  const files = await sql<{ from_seq: bigint; data_date: string | null }[]>`
    SELECT from_seq, data_date FROM source_files WHERE stream_id = ${stream} ORDER BY block_number, log_index`;
  const heads = new Map<bigint, string>([[opened, describeHead(0, new Uint8Array(32))]]);
  let digest: Uint8Array = new Uint8Array(32);
  let length = 0;
  for (let after = -(2n ** 63n), last = false; !last; ) {
    const records = await sql<RecordRow[]>`
      SELECT f.seq, f.block_number, f.kind, f.quantity = 0 AS empty, f.usd, f.scheduled, f.date, f.recorded, f.properties, f.record_hash,
        coalesce(to_char(b.time AT TIME ZONE 'UTC', 'YYYY-MM-DD'), '9999-12-31') AS day
      FROM hand_overs f LEFT JOIN blocks b ON b.chain_id = f.chain_id AND b.number = f.block_number
      WHERE f.chain_id = ${chain} AND f.stream_id = ${stream} AND f.seq > ${after} ORDER BY f.seq LIMIT ${page}`;
    last = records.length < page;
    const upTo = last ? null : (records.at(-1)?.seq ?? null);
    const derived: Side[] = [];
    for (const { empty, usd, ...record } of records) {
      digest = nextDigest(digest, record.record_hash, keccak256);
      length += 1;
      heads.set(record.block_number, describeHead(length, digest));
      const file = files.findLast(({ from_seq }) => from_seq <= record.seq);
      // Only whether they are unknown or nothing matters to the checks.
      const checked = { ...record, quantity: empty ? 0n : 1n, usdCents: usd === null ? null : Number(usd) === 0 ? 0n : 1n };
      for (const { flag, detail } of checkHandOver(checked, file?.data_date ?? null, record.day)) {
        derived.push({ key: `${chain} ${stream}-${record.seq} ${flag}`, value: `${detail} (block ${record.block_number})` });
      }
    }
    const stored = await sql<Side[]>`
      SELECT chain_id || ' ' || stream_id || '-' || seq || ' ' || flag AS key, detail || ' (block ' || block_number || ')' AS value
      FROM supply_flags WHERE stream_id = ${stream} AND seq > ${after} ${upTo === null ? sql`` : sql`AND seq <= ${upTo}`}`;
    differences.push(...differing("supply_flags", stored, derived));
    after = upTo ?? after;
  }
  const stored = await sql<{ chain_id: bigint; block_number: bigint; length: bigint; digest: Buffer }[]>`
    SELECT chain_id, block_number, length, digest FROM stream_heads WHERE stream_id = ${stream} ORDER BY block_number`;
  const headKey = (of: bigint, block: bigint) => `${of} ${stream} at block ${block}`;
  return [
    ...differences,
    ...differing(
      "stream_heads",
      stored.map((row) => ({ key: headKey(row.chain_id, row.block_number), value: describeHead(Number(row.length), row.digest) })),
      [...heads].map(([block, value]) => ({ key: headKey(chain, block), value })),
    ),
  ];
}

function describeHead(length: number, digest: Uint8Array): string {
  return `length ${length}, digest ${toHex(digest)}`;
}
