import { type CheckedCourse, followChecked } from "../../kernel/checked-course.ts";
import type { StreamBefore } from "../../kernel/stream-course.ts";
import { checkRecord } from "./checks.ts";
import type { CreditEvent, CreditKind, CreditsRecorded, CreditUse } from "./events.ts";

/**
 * Follows the streams through events in the order of the ledger.
 * @param before the streams that exist already, by id
 * @param blockDate the day of a block, as YYYY-MM-DD
 * @throws InvalidLedger at a record whose number is not its stream's next, or of a stream that was never opened
 */
export function followCredits(
  events: readonly CreditEvent[],
  before: ReadonlyMap<string, StreamBefore>,
  blockDate: (blockNumber: number) => string,
): CheckedCourse<CreditsRecorded> {
  return followChecked(events, before, {
    file: (event) => (event.type === "source-declared" ? event : null),
    record: (event) => (event.type === "credits-recorded" ? event : null),
    opens: ({ type }) => type === "stream-opened",
    check: (record, dataDate) => checkRecord(record, dataDate, blockDate(record.blockNumber)),
  });
}

/** What of a record counts in the totals, and what they are told apart by. */
export interface CountedRecord {
  readonly streamId: string;
  readonly kind: CreditKind;
  readonly project: string;
  readonly vintage: number | null;
  readonly year: number | null;
  readonly holder: number | null;
  readonly receiver: number | null;
  readonly use: CreditUse | null;
  readonly quantity: number;
  readonly serialBlock: string | null;
}

/** A sum to add to a total, or the total itself. */
export interface CreditSum extends Omit<CountedRecord, "quantity" | "serialBlock"> {
  quantity: bigint;
  records: number;
  /** How many of `records` tell no serials. */
  withoutSerials: number;
}

/** Adds up records by everything that totals are told apart by. Sums that come to nothing are dropped. */
export class CreditSums {
  readonly #sums = new Map<string, CreditSum>();

  add({ quantity, serialBlock, ...record }: CountedRecord, sign: 1 | -1): void {
    const { streamId, kind, project, vintage, year, holder, receiver, use } = record;
    const named = { streamId, kind, project, vintage, year, holder, receiver, use };
    const key = JSON.stringify(Object.values(named));
    let sum = this.#sums.get(key);
    if (sum === undefined) {
      sum = { ...named, quantity: 0n, records: 0, withoutSerials: 0 };
      this.#sums.set(key, sum);
    }
    sum.quantity += BigInt(sign * quantity);
    sum.records += sign;
    if (serialBlock === null) sum.withoutSerials += sign;
  }

  get sums(): readonly CreditSum[] {
    return [...this.#sums.values()].filter(
      ({ quantity, records, withoutSerials }) => quantity !== 0n || records !== 0 || withoutSerials !== 0,
    );
  }
}
