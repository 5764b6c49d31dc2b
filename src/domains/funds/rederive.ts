import type { Reader } from "../../store/client.ts";
import type { Difference } from "../domain.ts";
import { type CheckedRow, compareFlags, type RecordRun, recordRuns } from "../rederive-flags.ts";
import { compareStreamHeads } from "../rederive-heads.ts";
import { compareCorrections, compareRows, differing, findStrays, type Side } from "../rederive-rows.ts";
import { countProperties } from "./boundary/kept-counts.ts";
import { checkFlow } from "./checks.ts";
import type { FlowKind } from "./events.ts";
import { rederiveIntegrity } from "./integrity/rederive.ts";
import { coarserSums, finestSums } from "./kept-sums.ts";
import { parseProperties } from "./properties.ts";
import { type ToldEnds, toldEnds } from "./told-ends.ts";

/** Computes heads, flags, corrections, totals and what the integrity checks found anew from the facts, and returns where the stored ones differ. */
export async function rederiveFunds(sql: Reader): Promise<readonly Difference[]> {
  return [
    ...(await compareTotals(sql)),
    ...(await compareCorrections(sql, "fund_corrections", ["fund_flows"])),
    ...(await compareStreamHeads(sql, "funds", ["fund_flows"])),
    ...(await comparePropertyCounts(sql)),
    ...(await compareRecords(sql)),
    ...(await rederiveIntegrity(sql)),
    ...(await compareTransfers(sql)),
    ...(await findAllStrays(sql)),
  ];
}

/** The flows of tokens are their transfers, each with the same amount at the same place. */
async function compareTransfers(sql: Reader): Promise<readonly Difference[]> {
  const key = (of: string) => sql`${sql(of)}.chain_id || ' ' || ${sql(of)}.stream_id || '-' || ${sql(of)}.seq AS key`;
  return compareRows(
    sql,
    "fund_flows",
    sql`
      SELECT ${key("f")}, f.block_number || '/' || f.log_index || ' ' || trim_scale(f.amount) AS value
      FROM fund_flows f JOIN tokens k USING (chain_id, stream_id)
      WHERE NOT EXISTS (SELECT FROM token_transfers t WHERE t.chain_id = f.chain_id AND t.block_number = f.block_number AND t.log_index = f.log_index
        AND t.stream_id = f.stream_id AND t.seq = f.seq AND t.amount = f.amount * power(10::numeric, k.decimals))`,
    sql`
      SELECT ${key("t")}, t.block_number || '/' || t.log_index || ' ' || trim_scale(t.amount / power(10::numeric, k.decimals)) AS value
      FROM token_transfers t LEFT JOIN tokens k USING (chain_id, stream_id)
      WHERE NOT EXISTS (SELECT FROM fund_flows f WHERE f.chain_id = t.chain_id AND f.block_number = t.block_number AND f.log_index = t.log_index
        AND f.stream_id = t.stream_id AND f.seq = t.seq AND t.amount = f.amount * power(10::numeric, k.decimals))`,
  );
}

/** Every table of sums, each computed anew from the records. */
async function compareTotals(sql: Reader): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  for (const { table, keys } of [finestSums, ...coarserSums]) {
    const columns = ["chain_id", "stream_id", "kind", ...keys];
    const key = sql.unsafe(`concat_ws(', ', ${columns.map((column) => `'${column} ' || coalesce(${column}::text, 'none')`).join(", ")})`);
    differences.push(
      ...(await compareRows(
        sql,
        table,
        sql`SELECT ${key} AS key, trim_scale(usd) || ' USD, ' || records || ' records, ' || unknown_usd || ' unknown' AS value
          FROM ${sql(table)}`,
        sql`SELECT ${key} AS key,
            trim_scale(coalesce(sum(usd), 0)) || ' USD, ' || count(*) || ' records, ' || count(*) FILTER (WHERE usd IS NULL) || ' unknown' AS value
          FROM fund_flows f
          WHERE NOT EXISTS (SELECT FROM fund_flows c WHERE c.chain_id = f.chain_id AND c.stream_id = f.stream_id AND c.corrects = f.seq)
          GROUP BY ${sql(columns)}`,
      )),
    );
  }
  return differences;
}

interface FlowRow extends CheckedRow {
  readonly kind: FlowKind;
  readonly ref: string;
  readonly value_date: string | null;
  readonly known: boolean;
  readonly properties: string;
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly from_told: string | null;
  readonly to_told: string | null;
}

/** What follows from each record by itself. */
async function compareRecords(sql: Reader): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  const columns = sql`
    f.kind, f.ref, f.value_date, f.usd IS NOT NULL AS known, f.properties, f.provider, f.receiver, f.from_told, f.to_told`;
  for await (const run of recordRuns<FlowRow>(sql, "funds", "fund_flows", columns)) {
    differences.push(
      ...compareEnds(run),
      ...(await compareProperties(sql, run)),
      ...(await compareFlags(sql, "fund_flags", run, ({ kind, ref, value_date: valueDate, known, properties, data_date, day }) =>
        checkFlow({ kind, ref, valueDate, usdCents: known ? 0n : null, properties }, data_date, day),
      )),
    );
  }
  return differences;
}

async function comparePropertyCounts(sql: Reader): Promise<readonly Difference[]> {
  const row = sql`concat_ws(' ', c.chain_id, c.stream_id, c.dimension, c.code) AS key, c.records || ' records' AS value`;
  return compareRows(
    sql,
    "fund_property_counts",
    sql`SELECT ${row} FROM fund_property_counts c`,
    sql`SELECT ${row} FROM (${countProperties(sql, sql`true`)}) c`,
  );
}

/** What is told at the ends of a run of a stream's records, in place of organisations. */
function compareEnds({ chain, stream, rows }: RecordRun<FlowRow>): readonly Difference[] {
  const side = (flow: FlowRow, { from, to }: ToldEnds): Side => ({
    key: `${chain} ${stream}-${flow.seq}`,
    value: `from ${from ?? "nothing told"}, to ${to ?? "nothing told"}`,
  });
  return differing(
    "fund_flows",
    rows.map((flow) => side(flow, { from: flow.from_told, to: flow.to_told })),
    rows.map((flow) => side(flow, toldEnds(flow))),
  );
}

/** The properties of a run of a stream's records. */
async function compareProperties(sql: Reader, { chain, stream, rows, within }: RecordRun<FlowRow>): Promise<readonly Difference[]> {
  const derived = rows.flatMap(({ seq, block_number, properties }) =>
    (parseProperties(properties) ?? []).map(({ side, dimension, code, share }) => ({
      key: `${chain} ${stream}-${seq} ${side} ${dimension} ${code}`,
      value: `share ${share ?? "not told"} (block ${block_number})`,
    })),
  );
  const stored = await sql<Side[]>`
    SELECT chain_id || ' ' || stream_id || '-' || seq || ' ' || side || ' ' || dimension || ' ' || code AS key,
      'share ' || coalesce(share::text, 'not told') || ' (block ' || block_number || ')' AS value
    FROM fund_properties WHERE ${within}`;
  return differing("fund_properties", stored, derived);
}

/** Rows of streams that there are not. */
async function findAllStrays(sql: Reader): Promise<readonly Difference[]> {
  const record = sql`chain_id || ' ' || stream_id || '-' || seq`;
  const check = sql`chain_id || ' ' || stream_id || ' ' || check_name`;
  return [
    ...(await findStrays(sql, "stream_heads", sql`chain_id || ' ' || stream_id || ' at block ' || block_number`)),
    ...(await findStrays(sql, "fund_properties", sql`${record} || ' ' || dimension`)),
    ...(await findStrays(sql, "fund_mentions", record)),
    ...(await findStrays(sql, "fund_findings", check)),
    ...(await findStrays(sql, "fund_check_counts", check)),
    ...(await findStrays(sql, "fund_party_years", sql`chain_id || ' ' || stream_id || ' ' || party`)),
    ...(await findStrays(sql, "fund_flags", sql`${record} || ' ' || flag`)),
  ];
}
