import { encodeHandOver, type HandOver } from "@plainsight/verifier/hand-over";
import { formatPairs } from "../../../kernel/property-text.ts";
import { handOverKinds, transportModes } from "../events.ts";
import type { PlannedHandOver } from "./publication.ts";

/** Numbers on the ledger by ref. */
export interface Numbers {
  readonly organisations: ReadonlyMap<string, number>;
  readonly items: ReadonlyMap<string, number>;
  /** Sequence number of a recorded hand-over; undefined where it is not recorded. */
  seqOf(ref: string): bigint | undefined;
}

/** Number of the kind in the contract's enum, whose first, 0, is refused. */
export function kindNumber(kind: PlannedHandOver["kind"]): number {
  return handOverKinds.indexOf(kind) + 1;
}

/** @throws Error when a ref has no number: the caller has to see to that first. */
export function toLedger(planned: PlannedHandOver, numbers: Numbers, corrects = 0n): HandOver {
  const { usdCents, freightCents, insuranceCents, weightGrams } = planned;
  const party = (ref: string | null) => (ref === null ? 0 : required(numbers.organisations.get(ref), ref));
  return {
    kind: kindNumber(planned.kind),
    year: planned.year,
    country: planned.country ?? "",
    item: required(numbers.items.get(planned.item), planned.item),
    unit: planned.unit,
    decimals: planned.decimals,
    quantity: planned.quantity,
    currency: planned.currency ?? "",
    valueDecimals: planned.currency === null ? 0 : planned.valueDecimals,
    value: planned.currency === null ? 0n : planned.value,
    usdKnown: usdCents !== null,
    usdCents: usdCents ?? 0n,
    freightKnown: freightCents !== null,
    freightCents: freightCents ?? 0n,
    insuranceKnown: insuranceCents !== null,
    insuranceCents: insuranceCents ?? 0n,
    weightKnown: weightGrams !== null,
    weightGrams: weightGrams ?? 0n,
    ordered: planned.ordered,
    scheduled: planned.scheduled,
    date: planned.date,
    recorded: planned.recorded,
    mode: planned.mode === null ? 0 : transportModes.indexOf(planned.mode) + 1,
    from: party(planned.from),
    to: party(planned.to),
    parentStream: 0,
    parent: planned.parent === null ? 0 : Number(required(numbers.seqOf(planned.parent), planned.parent)),
    corrects: Number(corrects),
    ref: planned.ref,
    place: planned.place,
    properties: formatPairs(planned.properties),
  };
}

/** The unindexed data of the event that a record makes, byte for byte, as the verifier writes it. */
export function encodeEventData(said: HandOver): Buffer {
  return Buffer.from(encodeHandOver(said).slice(2), "hex");
}

function required<Value>(value: Value | undefined, ref: string): Value {
  if (value === undefined) throw new Error(`${ref} has no number on the ledger yet.`);
  return value;
}
