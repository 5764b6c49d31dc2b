import { type CreditTotal, creditTotalSlots, readCreditTotal } from "@plainsight/verifier/credit-registry";
import { verifyStorage } from "@plainsight/verifier/storage";
import { difference } from "./difference.ts";
import { openRow, type TotalDocument } from "./open-total.ts";
import { readStorage } from "./read-storage.ts";
import { refused, type Verdict } from "./verdict.ts";

const quantities = ["issued", "retired", "cancelled", "buffered", "exported"] as const;

/** A balance of credits as the page shows it, each an integer, and what the page says that it is of. */
export interface ShownCreditTotal extends Readonly<Record<(typeof quantities)[number], string>> {
  readonly records: number;
  /** Of one project by vintages; 0: of all by the years of the records. */
  readonly project: number;
  /** The years or vintages that it is made of; 0: not told. */
  readonly times: readonly number[];
}

/** The proof of a balance; null where the ledger keeps no such total, or its node could not be asked. */
export function openCreditTotal(query: string): Promise<TotalDocument | null> {
  return openRow(`/export/credit-total.json${query}`, "creditTotals", () => true);
}

/** Does the ledger keep totals that add up to the balance shown? Where each lies is worked out from what the page says that it is of. */
export function checkCreditTotal({ block, document }: TotalDocument, shown: ShownCreditTotal, blockHash: string): Verdict {
  const stream = document.at("stream");
  const proof = readStorage(document.at("proof").at("storage"), stream.at("contract").text(), blockHash);
  const number = stream.at("number").number();
  const keys = shown.times.flatMap((vintage) => creditTotalSlots({ stream: number, project: shown.project, vintage }));
  const slots = keys.map((key) => ({ key, nodes: proof.slots.find((slot) => slot.key === key)?.nodes ?? [] }));
  const storage = verifyStorage({ ...proof, slots });
  if (!storage.ok) return refused(storage);
  const kept = shown.times.map((_, i) => readCreditTotal(storage.values[2 * i] ?? "", storage.values[2 * i + 1] ?? ""));
  const sum = (name: keyof CreditTotal) => String(kept.reduce((all, each) => all + each[name], 0n));
  const differences = [
    ...quantities.map((name) => difference(name, shown[name], sum(name))),
    difference("records", String(shown.records), sum("records")),
  ].filter((each) => each !== null);
  return differences.length > 0 ? { outcome: "shown-differs", differences } : { outcome: "yes", block, detail: {} };
}
