import type { HandOver } from "./hand-over.ts";
import { day, decimal } from "./shown-record.ts";

/** A hand-over as a page or an API answer shows it. Dates are YYYY-MM-DD, amounts exact decimals; null: not specified or unknown. */
export interface ShownHandOver {
  readonly kind: string;
  readonly year: number;
  readonly country: string | null;
  /** Numbers under which the goods and the organisations are registered on the ledger. */
  readonly item: number;
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly unit: string;
  readonly quantity: string;
  readonly currency: string | null;
  readonly value: string | null;
  readonly usd: string | null;
  readonly freightUsd: string | null;
  readonly insuranceUsd: string | null;
  readonly weightKg: string | null;
  readonly ordered: string | null;
  readonly scheduled: string | null;
  readonly date: string | null;
  readonly recorded: string | null;
  readonly mode: string | null;
  /** The record that this one follows from: number of its stream in the contract, number in the stream. */
  readonly parent: { readonly stream: number; readonly seq: number } | null;
  readonly corrects: number | null;
  readonly reference: string;
  readonly place: string;
  /** As on the ledger: `key=value` pairs joined by `;`; empty: none. */
  readonly properties: string;
}

/** Names of the contract's kinds and modes, by number. */
export const handOverKinds = ["UNSET", "ORDER", "DISPATCH", "RECEIPT", "LOSS", "RETURN"] as const;
export const handOverModes = ["UNSET", "AIR", "AIR_CHARTER", "SEA", "ROAD", "RAIL", "INLAND_WATER", "OTHER"] as const;

/** What a record's proven data says, in the words of a page. */
export function showHandOver(said: HandOver, stream: number): ShownHandOver {
  const known = (told: boolean, amount: bigint, decimals: number) => (told ? decimal(amount, decimals) : null);
  return {
    kind: handOverKinds[said.kind] ?? `KIND_${said.kind}`,
    year: said.year,
    country: said.country || null,
    item: said.item,
    provider: said.from || null,
    receiver: said.to || null,
    unit: said.unit,
    quantity: decimal(said.quantity, said.decimals),
    currency: said.currency || null,
    value: known(said.currency !== "", said.value, said.valueDecimals),
    usd: known(said.usdKnown, said.usdCents, 2),
    freightUsd: known(said.freightKnown, said.freightCents, 2),
    insuranceUsd: known(said.insuranceKnown, said.insuranceCents, 2),
    weightKg: known(said.weightKnown, said.weightGrams, 3),
    ordered: day(said.ordered),
    scheduled: day(said.scheduled),
    date: day(said.date),
    recorded: day(said.recorded),
    mode: said.mode === 0 ? null : (handOverModes[said.mode] ?? `MODE_${said.mode}`),
    parent: said.parent === 0 ? null : { stream: said.parentStream || stream, seq: said.parent },
    corrects: said.corrects || null,
    reference: said.ref,
    place: said.place,
    properties: said.properties,
  };
}
