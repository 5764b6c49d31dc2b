import type { Reader } from "../../store/client.ts";
import type { Difference } from "../domain.ts";
import { compareStreamHeads } from "../rederive-heads.ts";
import { recordTables } from "./records.ts";
import { compareGaps } from "./rederive-gaps.ts";
import { compareProofs } from "./rederive-proofs.ts";

/** Streams' heads, gaps in their numbers, and whether proofs hold; nothing else is derived: votes are counted when they are asked for. */
export async function rederiveBallots(sql: Reader): Promise<readonly Difference[]> {
  return [...(await compareStreamHeads(sql, "ballots", recordTables)), ...(await compareGaps(sql)), ...(await compareProofs(sql))];
}
