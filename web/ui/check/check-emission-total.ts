import { emissionTotalSlot, readEmissionTotal } from "@plainsight/verifier/emission-registry";
import type { Json } from "@plainsight/verifier/json";
import { accountings, actorKinds, landUses, massesOf, reporters, scopes } from "@plainsight/verifier/shown-emission";
import { decimal } from "@plainsight/verifier/shown-record";
import { verifyStorage } from "@plainsight/verifier/storage";
import { difference } from "./difference.ts";
import { openRow, type TotalDocument } from "./open-total.ts";
import { readStorage } from "./read-storage.ts";
import { refused, type Verdict } from "./verdict.ts";

/** A sum of emissions as the page shows it, and what the page says that it is of. */
export interface ShownEmissionTotal {
  readonly actorKind: string;
  /** Of one actor; null: of all of the kind. */
  readonly actor: { readonly country: string | null; readonly number: number } | null;
  readonly year: number;
  readonly basis: ShownBasis;
  /** Exact decimal; null where no report states a total. */
  readonly total: string | null;
  readonly reports: number;
  readonly unknown: number;
}

interface ShownBasis {
  readonly gas: string;
  readonly unit: string;
  readonly massOf: string;
  readonly gwp: number | null;
  readonly landUse: string;
  readonly accounting: string;
  readonly reporter: string;
  readonly scope: string;
  readonly category: number | null;
  readonly coverage: string | null;
}

/** The proof of a sum of emissions; null where the ledger keeps no such total, or its node could not be asked. */
export function openEmissionTotal(query: string): Promise<TotalDocument | null> {
  return openRow(`/export/emission-total.json${query}`, "emissionTotals", () => true);
}

/** Does the ledger keep totals that add up to the sum shown? Where each lies is worked out from what the page says that it is of. */
export function checkEmissionTotal({ block, document }: TotalDocument, shown: ShownEmissionTotal, blockHash: string): Verdict {
  const stream = document.at("stream");
  const proof = readStorage(document.at("proof").at("storage"), stream.at("contract").text(), blockHash);
  // Totals that are written with more or fewer digits are kept apart. Which there are only the server can say.
  const digits = document.at("proof").at("parts").items().map(decimalsOf);
  const keys = digits.map((decimals) => emissionTotalSlot(keyOf(shown, stream.at("number").number(), decimals)));
  const slots = keys.map((key) => ({ key, nodes: proof.slots.find((slot) => slot.key === key)?.nodes ?? [] }));
  const storage = verifyStorage({ ...proof, slots });
  if (!storage.ok) return refused(storage);
  const most = Math.max(0, ...digits);
  const sum = { total: 0n, reports: 0, unknown: 0 };
  for (const [i, decimals] of digits.entries()) {
    const kept = readEmissionTotal(storage.values[i] ?? "");
    sum.total += kept.sum * 10n ** BigInt(most - decimals);
    sum.reports += kept.reports;
    sum.unknown += kept.unknown;
  }
  const differences = [
    // Where no report states a total the page says so, and the ledger keeps 0.
    difference("total", shown.total ?? "0", decimal(sum.total, most)),
    difference("reports", String(shown.reports), String(sum.reports)),
    difference("unknown", String(shown.unknown), String(sum.unknown)),
  ].filter((each) => each !== null);
  return differences.length > 0 ? { outcome: "shown-differs", differences } : { outcome: "yes", block, detail: {} };
}

const decimalsOf = (part: Json): number => part.at("decimals").number();

function keyOf({ actorKind, actor, year, basis }: ShownEmissionTotal, stream: number, decimals: number) {
  const number = (names: readonly string[], name: string) => names.indexOf(name);
  return {
    stream,
    actorKind: number(actorKinds, actorKind),
    actor,
    year,
    basis: {
      gas: basis.gas,
      unit: basis.unit,
      massOf: number(massesOf, basis.massOf),
      decimals,
      gwp: basis.gwp ?? 0,
      landUse: number(landUses, basis.landUse),
      accounting: number(accountings, basis.accounting),
      reporter: number(reporters, basis.reporter),
      scope: number(scopes, basis.scope),
      category: basis.category ?? 0,
      coverage: basis.coverage ?? "",
    },
  };
}
