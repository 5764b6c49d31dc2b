import type { Reader } from "../../store/client.ts";
import type { Difference } from "../domain.ts";
import { compareStreamHeads } from "../rederive-heads.ts";

/** No table is derived but the streams' heads. */
export function rederiveReference(sql: Reader): Promise<readonly Difference[]> {
  return compareStreamHeads(sql, "reference", ["reference_figures"]);
}
