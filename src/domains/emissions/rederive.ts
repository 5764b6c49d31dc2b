import type { Reader } from "../../store/client.ts";
import type { Difference } from "../domain.ts";
import { compareStreamHeads } from "../rederive-heads.ts";
import { compareCorrections } from "../rederive-rows.ts";

/** Computes the streams' heads and the restatements anew from the facts, and returns where the stored ones differ. */
export async function rederiveEmissions(sql: Reader): Promise<readonly Difference[]> {
  return [
    ...(await compareStreamHeads(sql, "emissions", ["emission_reports", "emission_verifications"])),
    ...(await compareCorrections(sql, "emission_corrections", ["emission_reports"])),
  ];
}
