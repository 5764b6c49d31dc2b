import { nextDigest } from "@plainsight/verifier/digest";
import { keccak256 } from "../../kernel/keccak.ts";
import { toHex } from "../../store/bytes.ts";
import type { Reader } from "../../store/client.ts";
import type { Difference } from "../domain.ts";
import { checkRecord } from "./checks.ts";
import { findDoubleUse } from "./double-use.ts";

/** Computes heads, flags, corrections and totals anew from the facts, and returns where the stored ones differ. */
export async function rederiveCredits(sql: Reader): Promise<readonly Difference[]> {
  return [...(await compareTotals(sql)), ...(await compareCorrections(sql)), ...(await compareCourses(sql))];
}

interface Side {
  readonly key: string;
  readonly value: string;
}

/** Rows by key that stand on one side only, or say something else there than on the other. */
function differing(table: string, stored: readonly Side[], derived: readonly Side[]): readonly Difference[] {
  const rows = new Map<string, { stored: string | null; derived: string | null }>();
  for (const { key, value } of stored) rows.set(key, { stored: value, derived: null });
  for (const { key, value } of derived) rows.set(key, { stored: rows.get(key)?.stored ?? null, derived: value });
  return [...rows].filter(([, row]) => row.stored !== row.derived).map(([key, row]) => ({ table, key, ...row }));
}

async function compareTotals(sql: Reader): Promise<readonly Difference[]> {
  const key = sql`concat_ws(' ', chain_id, stream_id, kind, project, 'vintage', coalesce(vintage, 0), 'year', coalesce(year, 0),
    'by', coalesce(holder::text, 'nobody'), 'to', coalesce(receiver::text, 'nobody'), 'for', coalesce(use, 'no use'))`;
  const stored = await sql<Side[]>`
    SELECT ${key} AS key, concat_ws(', ', trim_scale(quantity), records, without_serials) AS value FROM credit_totals`;
  const derived = await sql<Side[]>`
    SELECT ${key} AS key, concat_ws(', ', sum(quantity), count(*), count(*) - count(serial_block)) AS value
    FROM credit_records f
    WHERE NOT EXISTS (SELECT FROM credit_records c WHERE c.chain_id = f.chain_id AND c.stream_id = f.stream_id AND c.corrects = f.seq)
    GROUP BY chain_id, stream_id, kind, project, vintage, year, holder, receiver, use`;
  return differing("credit_totals", stored, derived);
}

async function compareCorrections(sql: Reader): Promise<readonly Difference[]> {
  const key = (seq: string) => sql`chain_id || ' ' || stream_id || '-' || ${sql(seq)} AS key`;
  const value = (by: string) => sql`'replaced by ' || ${sql(by)} || ', block ' || block_number || ', log ' || log_index AS value`;
  const stored = await sql<Side[]>`SELECT ${key("seq")}, ${value("by_seq")} FROM credit_corrections ORDER BY 1`;
  const derived = await sql<Side[]>`SELECT ${key("corrects")}, ${value("seq")} FROM credit_records WHERE corrects IS NOT NULL ORDER BY 1`;
  return differing("credit_corrections", stored, derived);
}

interface RecordRow {
  readonly seq: bigint;
  readonly block_number: bigint;
  readonly quantity: bigint;
  readonly first_serial: bigint | null;
  readonly last_serial: bigint | null;
  readonly date: string | null;
  readonly properties: string;
  readonly record_hash: Buffer;
  readonly day: string;
  readonly data_date: string | null;
}

/** Heads follow from each stream's own course; flags from each record and from those before it. */
async function compareCourses(sql: Reader): Promise<readonly Difference[]> {
  const heads: Side[] = [];
  const flags: Side[] = [];
  const chains = await sql<{ chain_id: bigint }[]>`SELECT DISTINCT chain_id FROM streams WHERE domain = 'credits'`;
  for (const { chain_id: chain } of chains) {
    for (const { stream_id, seq, flag, detail, other_seq, block_number } of await findDoubleUse(sql, chain, 0)) {
      flags.push({ key: flagKey(chain, stream_id, seq, flag), value: `${detail} (block ${block_number}, record ${other_seq})` });
    }
  }
  const streams = await sql<{ chain_id: bigint; stream_id: string; block_number: bigint }[]>`
    SELECT chain_id, stream_id, block_number FROM streams WHERE domain = 'credits' ORDER BY stream_id`;
  for (const { chain_id: chain, stream_id: stream, block_number: opened } of streams) {
    const states = new Map<bigint, string>([[opened, describeHead(0, new Uint8Array(32))]]);
    let digest: Uint8Array = new Uint8Array(32);
    let length = 0;
    const records = sql<RecordRow[]>`
      SELECT f.seq, f.block_number, f.quantity, f.first_serial, f.last_serial, f.date, f.properties, f.record_hash,
        coalesce(to_char(b.time AT TIME ZONE 'UTC', 'YYYY-MM-DD'), '9999-12-31') AS day,
        (SELECT s.data_date FROM source_files s WHERE s.stream_id = f.stream_id AND s.from_seq <= f.seq
         ORDER BY s.block_number DESC, s.log_index DESC LIMIT 1) AS data_date
      FROM credit_records f LEFT JOIN blocks b ON b.chain_id = f.chain_id AND b.number = f.block_number
      WHERE f.chain_id = ${chain} AND f.stream_id = ${stream} ORDER BY f.seq`;
    for await (const page of records.cursor(10_000)) {
      for (const row of page) {
        digest = nextDigest(digest, row.record_hash, keccak256);
        length += 1;
        states.set(row.block_number, describeHead(length, digest));
        const serial = (value: bigint | null) => (value === null ? null : Number(value));
        const { date, properties } = row;
        const checked = {
          quantity: Number(row.quantity),
          firstSerial: serial(row.first_serial),
          lastSerial: serial(row.last_serial),
          date,
          properties,
        };
        for (const { flag, detail } of checkRecord(checked, row.data_date, row.day)) {
          flags.push({ key: flagKey(chain, stream, row.seq, flag), value: `${detail} (block ${row.block_number})` });
        }
      }
    }
    for (const [block, value] of states) heads.push({ key: `${chain} ${stream} at block ${block}`, value });
  }
  const storedFlags = await sql<Side[]>`
    SELECT chain_id || ' ' || stream_id || '-' || seq || ' ' || flag AS key,
      detail || ' (block ' || block_number || coalesce(', record ' || other_seq, '') || ')' AS value FROM credit_flags`;
  const storedHeads = await sql<{ chain_id: bigint; stream_id: string; block_number: bigint; length: bigint; digest: Buffer }[]>`
    SELECT h.* FROM stream_heads h JOIN streams s USING (chain_id, stream_id) WHERE s.domain = 'credits'`;
  return [
    ...differing("credit_flags", storedFlags, flags),
    ...differing(
      "stream_heads",
      storedHeads.map((row) => ({
        key: `${row.chain_id} ${row.stream_id} at block ${row.block_number}`,
        value: describeHead(Number(row.length), row.digest),
      })),
      heads,
    ),
  ];
}

const flagKey = (chain: bigint, stream: string, seq: bigint, flag: string): string => `${chain} ${stream}-${seq} ${flag}`;

function describeHead(length: number, digest: Uint8Array): string {
  return `length ${length}, digest ${toHex(digest)}`;
}
