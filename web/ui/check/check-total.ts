import { readTotal, totalSlot } from "@plainsight/verifier/fund-ledger";
import { flowKinds } from "@plainsight/verifier/shown-flow";
import { decimal } from "@plainsight/verifier/shown-record";
import { verifyStorage } from "@plainsight/verifier/storage";
import { openRow, type TotalDocument } from "./open-total.ts";
import { readStorage } from "./read-storage.ts";
import { refused, type Verdict } from "./verdict.ts";

/** The proof of a sum; null where the ledger keeps no such total, or its node could not be asked. */
export function openTotal(query: string): Promise<TotalDocument | null> {
  return openRow(`/export/total.json${query}`, "flowTotals", () => true);
}

/** Does the ledger keep totals that add up to the sum shown? `shownUsd`: exact decimal, as the page shows it. */
export function checkTotal({ block, document }: TotalDocument, shownUsd: string, blockHash: string): Verdict {
  const stream = document.at("stream");
  const number = stream.at("number").number();
  const proof = readStorage(document.at("proof").at("storage"), stream.at("contract").text(), blockHash);
  // Where each total lies is worked out here, from what the page says it is of.
  const slots = document
    .at("proof")
    .at("parts")
    .items()
    .map((part) => {
      const country = part.at("country").orNull((code) => code.text());
      const names: readonly string[] = flowKinds;
      const kind = names.indexOf(part.at("kind").text());
      const key = totalSlot(number, country, part.at("year").number(), kind);
      return { key, nodes: proof.slots.find((slot) => slot.key === key)?.nodes ?? [] };
    });
  const storage = verifyStorage({ ...proof, slots });
  if (!storage.ok) return refused(storage);
  const cents = storage.values.map((value) => readTotal(value).usdCents).reduce((sum, each) => sum + each, 0n);
  const kept = decimal(cents, 2);
  return kept === shownUsd || `${shownUsd}.00` === kept
    ? { outcome: "yes", block, detail: { usd: kept } }
    : { outcome: "shown-differs", differences: [{ field: "usd", got: shownUsd, expected: kept }] };
}
