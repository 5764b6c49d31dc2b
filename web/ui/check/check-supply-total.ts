import type { Json } from "@plainsight/verifier/json";
import { handOverKinds } from "@plainsight/verifier/shown-hand-over";
import { decimal } from "@plainsight/verifier/shown-record";
import { verifyStorage } from "@plainsight/verifier/storage";
import { readSupplyTotal, supplyTotalSlots } from "@plainsight/verifier/supply-ledger";
import { difference } from "./difference.ts";
import { openRow, type TotalDocument } from "./open-total.ts";
import { readStorage } from "./read-storage.ts";
import { refused, type Verdict } from "./verdict.ts";

/** A sum of goods as the page shows it. */
export interface ShownSupplyTotal {
  readonly unit: string;
  /** Exact decimal. */
  readonly quantity: string;
  /** Exact decimal of the records whose value is known; null where none is. */
  readonly usd: string | null;
}

/** The proof of what was received of one unit; null where the ledger keeps no such total, or its node could not be asked. */
export function openSupplyTotal(query: string, unit: string): Promise<TotalDocument | null> {
  return openRow(`/export/supply-total.json${query}`, "supplyTotals", (row) => row.at("unit").text() === unit);
}

/** Does the ledger keep totals that add up to the sum shown? */
export function checkSupplyTotal({ block, document }: TotalDocument, shown: ShownSupplyTotal, blockHash: string): Verdict {
  const stream = document.at("stream");
  const proof = readStorage(document.at("proof").at("storage"), stream.at("contract").text(), blockHash);
  // Where each total lies is worked out here, from what the page says it is of.
  const parts = document.at("proof").at("parts").items();
  const keys = parts.flatMap((part) => [...supplyTotalSlots(keyOf(part, stream.at("number").number(), shown.unit))]);
  const slots = keys.map((key) => ({ key, nodes: proof.slots.find((slot) => slot.key === key)?.nodes ?? [] }));
  const storage = verifyStorage({ ...proof, slots });
  if (!storage.ok) return refused(storage);
  const most = Math.max(0, ...parts.map((part) => part.at("decimals").number()));
  const sum = { quantity: 0n, usdCents: 0n };
  for (const [i, part] of parts.entries()) {
    const kept = readSupplyTotal(storage.values[2 * i] ?? "", storage.values[2 * i + 1] ?? "");
    sum.quantity += kept.quantity * 10n ** BigInt(most - part.at("decimals").number());
    sum.usdCents += kept.usdCents;
  }
  const differences = [
    difference("quantity", shown.quantity, decimal(sum.quantity, most)),
    // Where no record's value is known the page says so, and the ledger keeps 0.
    difference("usd", shown.usd ?? "0", decimal(sum.usdCents, 2)),
  ].filter((each) => each !== null);
  if (differences.length > 0) return { outcome: "shown-differs", differences };
  return { outcome: "yes", block, detail: {} };
}

function keyOf(part: Json, stream: number, unit: string) {
  const names: readonly string[] = handOverKinds;
  return {
    stream,
    country: part.at("country").orNull((code) => code.text()),
    year: part.at("year").number(),
    kind: names.indexOf(part.at("kind").text()),
    unit,
    decimals: part.at("decimals").number(),
  };
}
