import type { Reader } from "../../store/client.ts";
import type { Difference } from "../domain.ts";
import { compareStreamHeads } from "../rederive-heads.ts";

/** Computes the streams' heads anew from the facts, and returns where the stored ones differ. No other table is derived. */
export function rederiveEntitlements(sql: Reader): Promise<readonly Difference[]> {
  return compareStreamHeads(sql, "entitlements", ["entitlement_rounds", "entitlement_claims", "entitlement_cancellations"]);
}
