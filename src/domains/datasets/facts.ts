import { InvalidLedger } from "../../kernel/errors.ts";
import { followStreams, type StreamBefore, type StreamHead } from "../../kernel/stream-course.ts";
import type { DatasetEvent, DatasetRecorded } from "./events.ts";

/**
 * Follows the streams through events in the order of the ledger.
 * @param before the streams that exist already, by id
 * @throws InvalidLedger at a record whose number is not its stream's next, that follows itself or a later one, or of a stream
 *   that was never opened
 */
export function followDatasets(events: readonly DatasetEvent[], before: ReadonlyMap<string, StreamBefore>): readonly StreamHead[] {
  return followStreams<DatasetEvent, DatasetRecorded>(events, before, {
    opens: ({ type }) => type === "stream-opened",
    file: (event) => (event.type === "source-declared" ? event : null),
    record: (event) => (event.type === "dataset-recorded" ? event : null),
    onRecord: ({ streamId, seq, previous, blockNumber, logIndex }) => {
      if (previous === null || previous < seq) return;
      throw new InvalidLedger(
        `Block ${blockNumber}, log ${logIndex}: record ${seq} of stream ${streamId} follows record ${previous}, which does not come before it.`,
      );
    },
  });
}
