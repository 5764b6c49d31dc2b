import { followStreams, type StreamBefore, type StreamHead } from "../../kernel/stream-course.ts";
import type { EmissionEvent, EmissionReported, VerificationRecorded } from "./events.ts";

/**
 * Follows the streams through events in the order of the ledger. Reports and verifications share a stream's numbers.
 * @param before the streams that exist already, by id
 * @throws InvalidLedger at a record whose number is not its stream's next, or of a stream that was never opened
 */
export function followEmissions(events: readonly EmissionEvent[], before: ReadonlyMap<string, StreamBefore>): readonly StreamHead[] {
  return followStreams<EmissionEvent, EmissionReported | VerificationRecorded>(events, before, {
    opens: ({ type }) => type === "stream-opened",
    file: (event) => (event.type === "source-declared" ? event : null),
    record: (event) => (event.type === "emission-reported" || event.type === "verification-recorded" ? event : null),
    onRecord: () => {},
  });
}
