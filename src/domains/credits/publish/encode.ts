import type { Credits } from "@plainsight/verifier/credits";
import { formatPairs } from "../../../kernel/property-text.ts";
import { creditKinds, creditUses } from "../events.ts";
import type { PlannedCredits } from "./publication.ts";

/** Numbers on the ledger by ref. */
export interface Numbers {
  readonly organisations: ReadonlyMap<string, number>;
  readonly projects: ReadonlyMap<string, number>;
}

/** @throws Error when a ref has no number: the caller has to see to that first. */
export function toLedger(planned: PlannedCredits, { organisations, projects }: Numbers, corrects = 0n): Credits {
  const { serials, use } = planned;
  const party = (ref: string | null) => (ref === null ? 0 : required(organisations.get(ref), ref));
  return {
    kind: creditKinds.indexOf(planned.kind) + 1,
    year: planned.year ?? 0,
    project: required(projects.get(planned.project), planned.project),
    vintage: planned.vintage ?? 0,
    quantity: planned.quantity,
    first: serials?.first ?? 0,
    last: serials?.last ?? 0,
    date: planned.date,
    use: use === null ? 0 : creditUses.indexOf(use) + 1,
    country: planned.country ?? "",
    holder: party(planned.holder),
    to: party(planned.to),
    corrects: Number(corrects),
    ref: planned.ref,
    block: serials?.block ?? "",
    purpose: planned.purpose,
    properties: formatPairs(planned.properties),
  };
}

function required(value: number | undefined, ref: string): number {
  if (value === undefined) throw new Error(`${ref} has no number on the ledger yet.`);
  return value;
}
