import type { Reader } from "../../store/client.ts";
import type { Difference } from "../domain.ts";
import { compareStreamHeads } from "../rederive-heads.ts";

/** No table is derived but the streams' heads. */
export function rederiveDatasets(sql: Reader): Promise<readonly Difference[]> {
  return compareStreamHeads(sql, "datasets", ["datasets"]);
}
