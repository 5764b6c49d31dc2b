import { followStreams, type StreamBefore, type StreamHead } from "../../kernel/stream-course.ts";
import { type CheckResult, checkTarget } from "./checks.ts";
import type { TargetEvent, TargetRecorded, TargetsRecord } from "./events.ts";

export interface RecordedCheck extends CheckResult {
  readonly record: TargetRecorded;
}

/** What follows from each stream's own course: its heads, and what the checks say. */
export interface StreamFacts {
  readonly heads: readonly StreamHead[];
  readonly checks: readonly RecordedCheck[];
}

/**
 * Follows the streams through events in the order of the ledger.
 * @param before the streams that exist already, by id
 * @param blockDate the day of a block, as YYYY-MM-DD
 * @throws InvalidLedger at a record whose number is not its stream's next, or of a stream that was never opened
 */
export function followTargets(
  events: readonly TargetEvent[],
  before: ReadonlyMap<string, StreamBefore>,
  blockDate: (blockNumber: number) => string,
): StreamFacts {
  const checks: RecordedCheck[] = [];
  const heads = followStreams<TargetEvent, TargetsRecord>(events, before, {
    opens: ({ type }) => type === "stream-opened",
    file: (event) => (event.type === "source-declared" ? event : null),
    record: (event) => (event.type === "target-recorded" || event.type === "submission-recorded" ? event : null),
    onRecord: (record, dataDate) => {
      if (record.type !== "target-recorded") return;
      for (const result of checkTarget(record, dataDate, blockDate(record.blockNumber))) checks.push({ record, ...result });
    },
  });
  return { heads, checks };
}
