import { nextDigest } from "@plainsight/verifier/digest";
import { keccak256 } from "../../kernel/keccak.ts";
import { toHex } from "../../store/bytes.ts";
import type { Reader } from "../../store/client.ts";
import type { Difference } from "../domain.ts";
import { checkFlow } from "./checks.ts";
import type { FlowKind } from "./events.ts";
import { rederiveIntegrity } from "./integrity/rederive.ts";
import { coarserSums, finestSums } from "./kept-sums.ts";
import { parseProperties } from "./properties.ts";
import { type ToldEnds, toldEnds } from "./told-ends.ts";

/** Records of a stream in one statement. */
const page = 10_000;

/** Computes heads, flags, corrections, totals and what the integrity checks found anew from the facts, and returns where the stored ones differ. */
export async function rederiveFunds(sql: Reader): Promise<readonly Difference[]> {
  const differences = [...(await compareTotals(sql)), ...(await compareCorrections(sql))];
  const streams = await sql<{ chain_id: bigint; stream_id: string; block_number: bigint }[]>`
    SELECT chain_id, stream_id, block_number FROM streams WHERE domain = 'funds' ORDER BY stream_id`;
  for (const stream of streams) differences.push(...(await compareStream(sql, stream)));
  return [...differences, ...(await rederiveIntegrity(sql)), ...(await compareTransfers(sql)), ...(await findStrays(sql))];
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

/** The flows of tokens are their transfers, each with the same amount at the same place. */
async function compareTransfers(sql: Reader): Promise<readonly Difference[]> {
  const key = (of: string) => sql`${sql(of)}.chain_id || ' ' || ${sql(of)}.stream_id || '-' || ${sql(of)}.seq AS key`;
  const [stored, derived] = await Promise.all([
    sql<Side[]>`
      SELECT ${key("f")}, f.block_number || '/' || f.log_index || ' ' || trim_scale(f.amount) AS value
      FROM fund_flows f JOIN tokens k USING (chain_id, stream_id)
      WHERE NOT EXISTS (SELECT FROM token_transfers t WHERE t.chain_id = f.chain_id AND t.block_number = f.block_number AND t.log_index = f.log_index
        AND t.stream_id = f.stream_id AND t.seq = f.seq AND t.amount = f.amount * power(10::numeric, k.decimals))`,
    sql<Side[]>`
      SELECT ${key("t")}, t.block_number || '/' || t.log_index || ' ' || trim_scale(t.amount / power(10::numeric, k.decimals)) AS value
      FROM token_transfers t LEFT JOIN tokens k USING (chain_id, stream_id)
      WHERE NOT EXISTS (SELECT FROM fund_flows f WHERE f.chain_id = t.chain_id AND f.block_number = t.block_number AND f.log_index = t.log_index
        AND f.stream_id = t.stream_id AND f.seq = t.seq AND t.amount = f.amount * power(10::numeric, k.decimals))`,
  ]);
  return differing("fund_flows", stored, derived);
}

/** Every table of sums, each computed anew from the records. */
async function compareTotals(sql: Reader): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  for (const { table, keys } of [finestSums, ...coarserSums]) {
    const columns = ["chain_id", "stream_id", "kind", ...keys];
    const key = sql.unsafe(`concat_ws(', ', ${columns.map((column) => `'${column} ' || coalesce(${column}::text, 'none')`).join(", ")})`);
    const rows = await sql<(Side & { stored: boolean })[]>`
      WITH stored AS (
        SELECT ${key} AS key, trim_scale(usd) || ' USD, ' || records || ' records, ' || unknown_usd || ' unknown' AS value FROM ${sql(table)}
      ), derived AS (
        SELECT ${key} AS key,
          trim_scale(coalesce(sum(usd), 0)) || ' USD, ' || count(*) || ' records, ' || count(*) FILTER (WHERE usd IS NULL) || ' unknown' AS value
        FROM fund_flows f
        WHERE NOT EXISTS (SELECT FROM fund_flows c WHERE c.chain_id = f.chain_id AND c.stream_id = f.stream_id AND c.corrects = f.seq)
        GROUP BY ${sql(columns)}
      )
      SELECT true AS stored, key, value FROM (SELECT * FROM stored EXCEPT SELECT * FROM derived) s
      UNION ALL SELECT false, key, value FROM (SELECT * FROM derived EXCEPT SELECT * FROM stored) d
      ORDER BY 2`;
    differences.push(
      ...differing(
        table,
        rows.filter((row) => row.stored),
        rows.filter((row) => !row.stored),
      ),
    );
  }
  return differences;
}

async function compareCorrections(sql: Reader): Promise<readonly Difference[]> {
  const key = (seq: string) => sql`chain_id || ' ' || stream_id || '-' || ${sql(seq)} AS key`;
  const value = (by: string) => sql`'replaced by ' || ${sql(by)} || ', block ' || block_number || ', log ' || log_index AS value`;
  const stored = await sql<Side[]>`SELECT ${key("seq")}, ${value("by_seq")} FROM fund_corrections ORDER BY 1`;
  const derived = await sql<Side[]>`SELECT ${key("corrects")}, ${value("seq")} FROM fund_flows WHERE corrects IS NOT NULL ORDER BY 1`;
  return differing("fund_corrections", stored, derived);
}

interface StreamRow {
  readonly chain_id: bigint;
  readonly stream_id: string;
  readonly block_number: bigint;
}

interface FlowRow {
  readonly seq: bigint;
  readonly block_number: bigint;
  readonly kind: FlowKind;
  readonly ref: string;
  readonly value_date: string | null;
  readonly known: boolean;
  readonly properties: string;
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly from_told: string | null;
  readonly to_told: string | null;
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
    const flows = await sql<FlowRow[]>`
      SELECT f.seq, f.block_number, f.kind, f.ref, f.value_date, f.usd IS NOT NULL AS known, f.properties, f.record_hash,
        f.provider, f.receiver, f.from_told, f.to_told,
        coalesce(to_char(b.time AT TIME ZONE 'UTC', 'YYYY-MM-DD'), '9999-12-31') AS day
      FROM fund_flows f LEFT JOIN blocks b ON b.chain_id = f.chain_id AND b.number = f.block_number
      WHERE f.chain_id = ${chain} AND f.stream_id = ${stream} AND f.seq > ${after} ORDER BY f.seq LIMIT ${page}`;
    last = flows.length < page;
    const upTo = last ? null : (flows.at(-1)?.seq ?? null);
    const derived: Side[] = [];
    for (const flow of flows) {
      digest = nextDigest(digest, flow.record_hash, keccak256);
      length += 1;
      heads.set(flow.block_number, describeHead(length, digest));
      const file = files.findLast(({ from_seq }) => from_seq <= flow.seq);
      const checked = {
        kind: flow.kind,
        ref: flow.ref,
        valueDate: flow.value_date,
        usdCents: flow.known ? 0n : null,
        properties: flow.properties,
      };
      for (const { flag, detail } of checkFlow(checked, file?.data_date ?? null, flow.day)) {
        derived.push({ key: `${chain} ${stream}-${flow.seq} ${flag}`, value: `${detail} (block ${flow.block_number})` });
      }
    }
    differences.push(...compareEnds({ chain, stream }, flows), ...(await compareProperties(sql, { chain, stream }, flows, after, upTo)));
    const stored = await sql<Side[]>`
      SELECT chain_id || ' ' || stream_id || '-' || seq || ' ' || flag AS key, detail || ' (block ' || block_number || ')' AS value
      FROM fund_flags WHERE stream_id = ${stream} AND seq > ${after} ${upTo === null ? sql`` : sql`AND seq <= ${upTo}`}`;
    differences.push(...differing("fund_flags", stored, derived));
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

/** What is told at the ends of a run of a stream's records, in place of organisations. */
function compareEnds(
  { chain, stream }: { readonly chain: bigint; readonly stream: string },
  flows: readonly FlowRow[],
): readonly Difference[] {
  const side = (flow: FlowRow, { from, to }: ToldEnds): Side => ({
    key: `${chain} ${stream}-${flow.seq}`,
    value: `from ${from ?? "nothing told"}, to ${to ?? "nothing told"}`,
  });
  return differing(
    "fund_flows",
    flows.map((flow) => side(flow, { from: flow.from_told, to: flow.to_told })),
    flows.map((flow) => side(flow, toldEnds(flow))),
  );
}

/** The properties of a run of a stream's records. */
async function compareProperties(
  sql: Reader,
  { chain, stream }: { readonly chain: bigint; readonly stream: string },
  flows: readonly FlowRow[],
  after: bigint,
  upTo: bigint | null,
): Promise<readonly Difference[]> {
  const derived = flows.flatMap(({ seq, block_number, properties }) =>
    (parseProperties(properties) ?? []).map(({ side, dimension, code, share }) => ({
      key: `${chain} ${stream}-${seq} ${side} ${dimension} ${code}`,
      value: `share ${share ?? "not told"} (block ${block_number})`,
    })),
  );
  const stored = await sql<Side[]>`
    SELECT chain_id || ' ' || stream_id || '-' || seq || ' ' || side || ' ' || dimension || ' ' || code AS key,
      'share ' || coalesce(share::text, 'not told') || ' (block ' || block_number || ')' AS value
    FROM fund_properties WHERE stream_id = ${stream} AND seq > ${after} ${upTo === null ? sql`` : sql`AND seq <= ${upTo}`}`;
  return differing("fund_properties", stored, derived);
}

function describeHead(length: number, digest: Uint8Array): string {
  return `length ${length}, digest ${toHex(digest)}`;
}

/** Heads and flags of streams that there are not. */
async function findStrays(sql: Reader): Promise<readonly Difference[]> {
  const strays = await sql<{ table: string; key: string }[]>`
    SELECT 'stream_heads' AS table, chain_id || ' ' || stream_id || ' at block ' || block_number AS key FROM stream_heads h
    WHERE NOT EXISTS (SELECT FROM streams s WHERE s.stream_id = h.stream_id)
    UNION ALL
    SELECT 'fund_properties', chain_id || ' ' || stream_id || '-' || seq || ' ' || dimension FROM fund_properties p
    WHERE NOT EXISTS (SELECT FROM streams s WHERE s.stream_id = p.stream_id)
    UNION ALL
    SELECT 'fund_mentions', chain_id || ' ' || stream_id || '-' || seq FROM fund_mentions d
    WHERE NOT EXISTS (SELECT FROM streams s WHERE s.stream_id = d.stream_id)
    UNION ALL
    SELECT 'fund_findings', chain_id || ' ' || stream_id || ' ' || check_name FROM fund_findings d
    WHERE NOT EXISTS (SELECT FROM streams s WHERE s.stream_id = d.stream_id)
    UNION ALL
    SELECT 'fund_check_counts', chain_id || ' ' || stream_id || ' ' || check_name FROM fund_check_counts d
    WHERE NOT EXISTS (SELECT FROM streams s WHERE s.stream_id = d.stream_id)
    UNION ALL
    SELECT 'fund_party_years', chain_id || ' ' || stream_id || ' ' || party FROM fund_party_years d
    WHERE NOT EXISTS (SELECT FROM streams s WHERE s.stream_id = d.stream_id)
    UNION ALL
    SELECT 'fund_flags', chain_id || ' ' || stream_id || '-' || seq || ' ' || flag FROM fund_flags f
    WHERE NOT EXISTS (SELECT FROM streams s WHERE s.stream_id = f.stream_id)`;
  return strays.map(({ table, key }) => ({ table, key, stored: "a row", derived: null }));
}
