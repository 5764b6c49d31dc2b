import { type CheckedCourse, followChecked } from "../../kernel/checked-course.ts";
import type { StreamBefore } from "../../kernel/stream-course.ts";
import { checkFlow } from "./checks.ts";
import type { FlowKind, FlowRecorded, FundEvent } from "./events.ts";

/**
 * Follows the streams through events in the order of the ledger.
 * @param before the streams that exist already, by id
 * @param blockDate the day of a block, as YYYY-MM-DD
 * @throws InvalidLedger at a record whose number is not its stream's next, or of a stream that was never opened
 */
export function followFunds(
  events: readonly FundEvent[],
  before: ReadonlyMap<string, StreamBefore>,
  blockDate: (blockNumber: number) => string,
): CheckedCourse<FlowRecorded> {
  return followChecked(events, before, {
    file: (event) => (event.type === "source-declared" ? event : null),
    record: (event) => (event.type === "flow-recorded" ? event : null),
    opens: ({ type }) => type === "stream-opened",
    check: (record, dataDate) => checkFlow(record, dataDate, blockDate(record.blockNumber)),
  });
}

/** What of a flow counts in the totals. */
export interface CountedFlow {
  readonly streamId: string;
  readonly kind: FlowKind;
  readonly year: number;
  readonly country: string | null;
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly programme: number | null;
  readonly usdCents: bigint | null;
}

/** A sum to add to a total, or the total itself. */
export interface FundTotal extends CountedFlow {
  readonly usdCents: bigint;
  readonly records: number;
  readonly unknownUsd: number;
}

interface Sum extends CountedFlow {
  usdCents: bigint;
  records: number;
  unknownUsd: number;
}

/** Adds up flows by everything that totals are told apart by. Sums that come to nothing are dropped. */
export class FundSums {
  readonly #sums = new Map<string, Sum>();

  add(flow: CountedFlow, sign: 1 | -1): void {
    const { streamId, kind, year, country, provider, receiver, programme, usdCents } = flow;
    const key = `${streamId} ${kind} ${year} ${country} ${provider} ${receiver} ${programme}`;
    let sum = this.#sums.get(key);
    if (sum === undefined) {
      sum = { streamId, kind, year, country, provider, receiver, programme, usdCents: 0n, records: 0, unknownUsd: 0 };
      this.#sums.set(key, sum);
    }
    sum.records += sign;
    if (usdCents === null) sum.unknownUsd += sign;
    else sum.usdCents += sign === 1 ? usdCents : -usdCents;
  }

  get sums(): readonly FundTotal[] {
    return [...this.#sums.values()].filter((sum) => sum.records !== 0 || sum.usdCents !== 0n || sum.unknownUsd !== 0);
  }
}
