import type { Reader } from "../../store/client.ts";
import type { Difference } from "../domain.ts";
import { type CheckedRow, compareFlags, recordRuns } from "../rederive-flags.ts";
import { compareStreamHeads } from "../rederive-heads.ts";
import { compareCorrections, compareRows, findStrays } from "../rederive-rows.ts";
import { checkHandOver } from "./checks.ts";
import type { HandOverKind } from "./events.ts";

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

interface HandOverRow extends CheckedRow {
  readonly kind: HandOverKind;
  readonly empty: boolean;
  readonly usd: string | null;
  readonly scheduled: string | null;
  readonly date: string | null;
  readonly recorded: string | null;
  readonly properties: string;
}

async function compareChecks(sql: Reader): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  const columns = sql`f.kind, f.quantity = 0 AS empty, f.usd, f.scheduled, f.date, f.recorded, f.properties`;
  for await (const run of recordRuns<HandOverRow>(sql, "supplies", "hand_overs", columns)) {
    differences.push(
      ...(await compareFlags(sql, "supply_flags", run, ({ empty, usd, ...record }) => {
        // Only whether they are unknown or nothing matters to the checks.
        const checked = { ...record, quantity: empty ? 0n : 1n, usdCents: usd === null ? null : Number(usd) === 0 ? 0n : 1n };
        return checkHandOver(checked, record.data_date, record.day);
      })),
    );
  }
  return differences;
}
