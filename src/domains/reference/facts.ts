import { InvalidLedger } from "../../kernel/errors.ts";
import { followStreams, type StreamBefore, type StreamHead } from "../../kernel/stream-course.ts";
import type { FigureRecorded, ReferenceEvent } from "./events.ts";

/**
 * Follows the streams through events in the order of the ledger.
 * @param before the streams that exist already, by id
 * @throws InvalidLedger at a record whose number is not its stream's next, that corrects itself or a later one, or of a stream
 *   that was never opened
 */
export function followReference(events: readonly ReferenceEvent[], before: ReadonlyMap<string, StreamBefore>): readonly StreamHead[] {
  return followStreams<ReferenceEvent, FigureRecorded>(events, before, {
    opens: ({ type }) => type === "stream-opened",
    file: (event) => (event.type === "source-declared" ? event : null),
    record: (event) => (event.type === "figure-recorded" ? event : null),
    onRecord: ({ streamId, seq, corrects, blockNumber, logIndex }) => {
      if (corrects === null || corrects < seq) return;
      throw new InvalidLedger(
        `Block ${blockNumber}, log ${logIndex}: record ${seq} of stream ${streamId} corrects record ${corrects}, which does not come before it.`,
      );
    },
  });
}
