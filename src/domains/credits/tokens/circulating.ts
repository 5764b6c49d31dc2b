import type { Question } from "../../domain.ts";
import type { Batch } from "./batch.ts";
import { addUp, suppliesByKey, yearsByKey } from "./figures.ts";

/** What is left of a batch, in the contract's smallest units; null where it is unknown what there was before the first block read. */
export async function circulatingOf(question: Question, { key, pin }: Batch): Promise<bigint | null> {
  const [years, supply] = await Promise.all([yearsByKey.get(question, key, pin), suppliesByKey.get(question, key, pin)]);
  const { minted, retired, cancelled, burned } = addUp(years);
  const opening = supply?.opening ?? null;
  return opening === null ? null : opening + minted - retired - cancelled - burned;
}
