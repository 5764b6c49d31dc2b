import type { Reader } from "../../store/client.ts";
import type { Difference } from "../domain.ts";
import { compareStreamHeads } from "../rederive-heads.ts";
import { recordTables } from "./records.ts";

/** The streams' heads; no other table is derived: votes are counted from the facts whenever they are asked for. */
export function rederiveBallots(sql: Reader): Promise<readonly Difference[]> {
  return compareStreamHeads(sql, "ballots", recordTables);
}
