import { type CheckedCourse, followChecked } from "../../kernel/checked-course.ts";
import type { StreamBefore } from "../../kernel/stream-course.ts";
import { checkHandOver } from "./checks.ts";
import type { HandOverKind, HandOverRecorded, SupplyEvent, TransportMode } from "./events.ts";

/**
 * Follows the streams through events in the order of the ledger.
 * @param before the streams that exist already, by id
 * @param blockDate the day of a block, as YYYY-MM-DD
 * @throws InvalidLedger at a record whose number is not its stream's next, or of a stream that was never opened
 */
export function followSupplies(
  events: readonly SupplyEvent[],
  before: ReadonlyMap<string, StreamBefore>,
  blockDate: (blockNumber: number) => string,
): CheckedCourse<HandOverRecorded> {
  return followChecked(events, before, {
    file: (event) => (event.type === "source-declared" ? event : null),
    record: (event) => (event.type === "hand-over-recorded" ? event : null),
    opens: ({ type }) => type === "stream-opened",
    check: (record, dataDate) => checkHandOver(record, dataDate, blockDate(record.blockNumber)),
  });
}

/** Days that goods arrived after the day planned; negative: before it. Null where one of the days is unknown, or nothing arrived. */
export function daysLate({ kind, date, scheduled }: Pick<HandOverRecorded, "kind" | "date" | "scheduled">): number | null {
  if (kind !== "receipt" || date === null || scheduled === null) return null;
  return Math.round((Date.parse(date) - Date.parse(scheduled)) / 86_400_000);
}

/** What totals are told apart by. */
interface TotalKey {
  readonly streamId: string;
  readonly kind: HandOverKind;
  readonly year: number;
  readonly country: string | null;
  readonly item: number;
  readonly unit: string;
  readonly decimals: number;
  readonly place: string;
  readonly mode: TransportMode | null;
  readonly provider: number | null;
  readonly receiver: number | null;
}

/** What of a hand-over counts in the totals. */
export interface CountedHandOver extends TotalKey {
  /** In units of 10^-decimals. */
  readonly quantity: bigint;
  readonly usdCents: bigint | null;
  readonly freightCents: bigint | null;
  readonly insuranceCents: bigint | null;
  readonly weightGrams: bigint | null;
}

/** A sum to add to a total, or the total itself. */
export interface SupplyTotal extends TotalKey {
  quantity: bigint;
  usdCents: bigint;
  freightCents: bigint;
  insuranceCents: bigint;
  weightGrams: bigint;
  records: number;
  unknownUsd: number;
  unknownFreight: number;
  unknownInsurance: number;
  unknownWeight: number;
}

const amounts = [
  ["usdCents", "unknownUsd"],
  ["freightCents", "unknownFreight"],
  ["insuranceCents", "unknownInsurance"],
  ["weightGrams", "unknownWeight"],
] as const;

/** Adds up hand-overs by everything that totals are told apart by. Sums that come to nothing are dropped. */
export class SupplySums {
  readonly #sums = new Map<string, SupplyTotal>();

  add(record: CountedHandOver, sign: 1 | -1): void {
    const { streamId, kind, year, country, item, unit, decimals, place, mode, provider, receiver } = record;
    const key = JSON.stringify([streamId, kind, year, country, item, unit, decimals, place, mode, provider, receiver]);
    let sum = this.#sums.get(key);
    if (sum === undefined) {
      const nothing = { quantity: 0n, usdCents: 0n, freightCents: 0n, insuranceCents: 0n, weightGrams: 0n };
      const unknown = { unknownUsd: 0, unknownFreight: 0, unknownInsurance: 0, unknownWeight: 0 };
      const named = { streamId, kind, year, country, item, unit, decimals, place, mode, provider, receiver };
      sum = { ...named, ...nothing, records: 0, ...unknown };
      this.#sums.set(key, sum);
    }
    const times = BigInt(sign);
    sum.records += sign;
    sum.quantity += times * record.quantity;
    for (const [amount, unknown] of amounts) {
      const known = record[amount];
      if (known === null) sum[unknown] += sign;
      else sum[amount] += times * known;
    }
  }

  get sums(): readonly SupplyTotal[] {
    return [...this.#sums.values()].filter(
      (sum) => sum.records !== 0 || sum.quantity !== 0n || amounts.some(([amount, unknown]) => sum[amount] !== 0n || sum[unknown] !== 0),
    );
  }
}
