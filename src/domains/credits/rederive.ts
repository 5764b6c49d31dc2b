import type { Reader } from "../../store/client.ts";
import type { Difference } from "../domain.ts";
import { type CheckedRow, recordRuns } from "../rederive-flags.ts";
import { compareStreamHeads } from "../rederive-heads.ts";
import { compareCorrections, compareRows, differing, type Side } from "../rederive-rows.ts";
import { type CheckedFacts, checkedColumns, flagsOf } from "./checked-facts.ts";
import { findDoubleUse } from "./double-use.ts";

/** Computes heads, flags, corrections and totals anew from the facts, and returns where the stored ones differ. */
export async function rederiveCredits(sql: Reader): Promise<readonly Difference[]> {
  return [
    ...(await compareTotals(sql)),
    ...(await compareCorrections(sql, "credit_corrections", ["credit_records"])),
    ...(await compareFlags(sql)),
    ...(await compareStreamHeads(sql, "credits", ["credit_records"])),
  ];
}

async function compareTotals(sql: Reader): Promise<readonly Difference[]> {
  const key = sql`concat_ws(' ', chain_id, stream_id, kind, project, 'vintage', coalesce(vintage, 0), 'year', coalesce(year, 0),
    'by', coalesce(holder::text, 'nobody'), 'to', coalesce(receiver::text, 'nobody'), 'for', coalesce(use, 'no use'))`;
  return compareRows(
    sql,
    "credit_totals",
    sql`SELECT ${key} AS key, concat_ws(', ', trim_scale(quantity), records, without_serials) AS value FROM credit_totals`,
    sql`SELECT ${key} AS key, concat_ws(', ', sum(quantity), count(*), count(*) - count(serial_block)) AS value
      FROM credit_records f
      WHERE NOT EXISTS (SELECT FROM credit_records c WHERE c.chain_id = f.chain_id AND c.stream_id = f.stream_id AND c.corrects = f.seq)
      GROUP BY chain_id, stream_id, kind, project, vintage, year, holder, receiver, use`,
  );
}

/** Flags follow from each record and from those before it. */
async function compareFlags(sql: Reader): Promise<readonly Difference[]> {
  const derived: Side[] = [];
  const chains = await sql<{ chain_id: bigint }[]>`SELECT DISTINCT chain_id FROM streams WHERE domain = 'credits'`;
  for (const { chain_id: chain } of chains) {
    for (const { stream_id, seq, flag, detail, other_seq, block_number } of await findDoubleUse(sql, chain, 0)) {
      derived.push({ key: `${chain} ${stream_id}-${seq} ${flag}`, value: `${detail} (block ${block_number}, record ${other_seq})` });
    }
  }
  const runs = recordRuns<CheckedRow & CheckedFacts>(sql, "credits", "credit_records", checkedColumns(sql));
  for await (const { chain, stream, rows } of runs) {
    for (const row of rows) {
      for (const { flag, detail } of flagsOf(row, row.data_date, row.day)) {
        derived.push({ key: `${chain} ${stream}-${row.seq} ${flag}`, value: `${detail} (block ${row.block_number})` });
      }
    }
  }
  const stored = await sql<Side[]>`
    SELECT chain_id || ' ' || stream_id || '-' || seq || ' ' || flag AS key,
      detail || ' (block ' || block_number || coalesce(', record ' || other_seq, '') || ')' AS value FROM credit_flags`;
  return differing("credit_flags", stored, derived);
}
