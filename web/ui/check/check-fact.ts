import { verifyFact } from "@plainsight/verifier/verify-fact";
import { getJson, refused, type Verdict } from "./verdict.ts";

/** Is this very record in the block with this hash, and does the page show what it says? */
export async function checkFact(id: string, blockHash: string): Promise<Verdict> {
  const document = await getJson(`/export/fact.json?id=${encodeURIComponent(id)}`);
  const verdict = verifyFact(document, blockHash);
  if (!verdict.ok) return refused(verdict);
  return verdict.differences.length > 0
    ? { outcome: "shown-differs", differences: verdict.differences }
    : { outcome: "yes", block: verdict.blockNumber, detail: { contract: verdict.contract } };
}
