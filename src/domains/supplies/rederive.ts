import type { Reader } from "../../store/client.ts";
import type { Difference } from "../domain.ts";
import { type CheckedRow, compareFlags, recordRuns } from "../rederive-flags.ts";
import { compareStreamHeads } from "../rederive-heads.ts";
import { compareCorrections, compareRows, findStrays } from "../rederive-rows.ts";
import { type CheckedFacts, checkedColumns, flagsOf } from "./checked-facts.ts";

/** Computes heads, flags, corrections and totals anew from the facts, and returns where the stored ones differ. */
export async function rederiveSupplies(sql: Reader): Promise<readonly Difference[]> {
  return [
    ...(await compareTotals(sql)),
    ...(await compareCorrections(sql, "supply_corrections", ["hand_overs"])),
    ...(await compareStreamHeads(sql, "supplies", ["hand_overs"])),
    ...(await compareChecks(sql)),
    ...(await findStrays(sql, "supply_flags", sql`chain_id || ' ' || stream_id || '-' || seq || ' ' || flag`)),
  ];
}

async function compareTotals(sql: Reader): Promise<readonly Difference[]> {
  const key = sql`concat_ws(' ', chain_id, stream_id, kind, year, coalesce(country, 'no country'), 'item', item, unit, decimals,
    'place', place, 'by', coalesce(mode, 'any mode'), 'from', coalesce(provider::text, 'nobody'), 'to', coalesce(receiver::text, 'nobody'))`;
  return compareRows(
    sql,
    "supply_totals",
    sql`SELECT ${key} AS key, concat_ws(', ', trim_scale(quantity), trim_scale(usd), trim_scale(freight_usd), trim_scale(insurance_usd),
        trim_scale(weight_kg), records, unknown_usd, unknown_freight, unknown_insurance, unknown_weight) AS value FROM supply_totals`,
    sql`SELECT ${key} AS key, concat_ws(', ', trim_scale(sum(quantity)), trim_scale(coalesce(sum(usd), 0)),
        trim_scale(coalesce(sum(freight_usd), 0)), trim_scale(coalesce(sum(insurance_usd), 0)), trim_scale(coalesce(sum(weight_kg), 0)),
        count(*), count(*) - count(usd), count(*) - count(freight_usd), count(*) - count(insurance_usd), count(*) - count(weight_kg)) AS value
      FROM hand_overs f
      WHERE NOT EXISTS (SELECT FROM hand_overs c WHERE c.chain_id = f.chain_id AND c.stream_id = f.stream_id AND c.corrects = f.seq)
      GROUP BY chain_id, stream_id, kind, year, country, item, unit, decimals, place, mode, provider, receiver`,
  );
}

async function compareChecks(sql: Reader): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  for await (const run of recordRuns<CheckedRow & CheckedFacts>(sql, "supplies", "hand_overs", checkedColumns(sql))) {
    differences.push(...(await compareFlags(sql, "supply_flags", run, (row) => flagsOf(row, row.data_date, row.day))));
  }
  return differences;
}
