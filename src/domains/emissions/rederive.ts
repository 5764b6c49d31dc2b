import type { Reader } from "../../store/client.ts";
import type { Difference } from "../domain.ts";
import { compareStreamHeads } from "../rederive-heads.ts";

/** Computes the streams' heads and the restatements anew from the facts, and returns where the stored ones differ. */
export async function rederiveEmissions(sql: Reader): Promise<readonly Difference[]> {
  const heads = await compareStreamHeads(sql, "emissions", ["emission_reports", "emission_verifications"]);
  const restatements = await sql<{ key: string; stored: string | null; derived: string | null }[]>`
    SELECT key, s.value AS stored, d.value AS derived
    FROM (
      SELECT chain_id || ' ' || stream_id || '-' || seq AS key, by_seq || ', block ' || block_number || ', log ' || log_index AS value
      FROM emission_corrections) s
    FULL JOIN (
      SELECT chain_id || ' ' || stream_id || '-' || corrects AS key, seq || ', block ' || block_number || ', log ' || log_index AS value
      FROM emission_reports WHERE corrects IS NOT NULL) d USING (key)
    WHERE s.value IS DISTINCT FROM d.value ORDER BY key`;
  return [...heads, ...restatements.map((row) => ({ table: "emission_corrections", ...row }))];
}
