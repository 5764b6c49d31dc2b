import type { Reader } from "../../store/client.ts";
import type { Difference } from "../domain.ts";
import { type CheckedRow, recordRuns } from "../rederive-flags.ts";
import { compareStreamHeads } from "../rederive-heads.ts";
import { compareCorrections, differing, type Side } from "../rederive-rows.ts";
import { type CheckedFacts, checkedColumns, outcomesOf } from "./checked-facts.ts";

/** Computes heads, checks and corrections anew from the facts, and returns where the stored ones differ. */
export async function rederiveTargets(sql: Reader): Promise<readonly Difference[]> {
  return [
    ...(await compareStreamHeads(sql, "targets", ["targets", "submissions"])),
    ...(await compareCorrections(sql, "target_corrections", ["targets", "submissions"])),
    ...(await compareChecks(sql)),
  ];
}

async function compareChecks(sql: Reader): Promise<readonly Difference[]> {
  const derived: Side[] = [];
  const saying = (outcome: string, detail: string, day: string | null, block: bigint) => `${outcome}, ${day}: ${detail} (block ${block})`;
  const runs = recordRuns<CheckedRow & CheckedFacts>(sql, "targets", "targets", checkedColumns(sql));
  for await (const { chain, stream, rows } of runs) {
    for (const row of rows) {
      for (const { check, outcome, detail, day } of outcomesOf(row, row.data_date, row.day)) {
        derived.push({ key: `${chain} ${stream}-${row.seq} ${check}`, value: saying(outcome, detail, day, row.block_number) });
      }
    }
  }
  const stored = await sql<{ key: string; outcome: string; detail: string; day: string | null; block_number: bigint }[]>`
    SELECT chain_id || ' ' || stream_id || '-' || seq || ' ' || rule AS key, outcome, detail, day, block_number FROM target_checks`;
  return differing(
    "target_checks",
    stored.map(({ key, outcome, detail, day, block_number }) => ({ key, value: saying(outcome, detail, day, block_number) })),
    derived,
  );
}
