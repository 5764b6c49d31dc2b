import { followStreams, type StreamBefore, type StreamHead } from "../../kernel/stream-course.ts";
import type { EntitlementEvent, EntitlementRecord } from "./events.ts";

/**
 * Follows the streams through events in the order of the ledger.
 * @param before the streams that exist already, by id
 * @throws InvalidLedger at a record whose number is not its stream's next, or of a stream that was never opened
 */
export function followEntitlements(events: readonly EntitlementEvent[], before: ReadonlyMap<string, StreamBefore>): readonly StreamHead[] {
  return followStreams<EntitlementEvent, EntitlementRecord>(events, before, {
    opens: ({ type }) => type === "stream-opened",
    file: (event) => (event.type === "source-declared" ? event : null),
    record: (event) => (isRecord(event) ? event : null),
    onRecord: () => {},
  });
}

function isRecord(event: EntitlementEvent): event is EntitlementRecord {
  return event.type === "round-published" || event.type === "claims-recorded" || event.type === "round-cancelled";
}
