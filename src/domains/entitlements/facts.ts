import { InvalidLedger } from "../../kernel/errors.ts";
import { keccak256 } from "../../kernel/keccak.ts";
import type { EntitlementEvent, EntitlementRecord, Place } from "./events.ts";

/** Where a stream stood before the events at hand. */
interface StreamBefore {
  readonly length: number;
  readonly digest: Uint8Array;
}

/** State of a stream after a block in which it was opened or grew. */
export interface StreamHead extends StreamBefore {
  readonly chainId: number;
  readonly streamId: string;
  readonly blockNumber: number;
}

/**
 * Follows the streams through events in the order of the ledger.
 * @param before the streams that exist already, by id
 * @throws InvalidLedger at a record whose number is not its stream's next, or of a stream that was never opened
 */
export function followStreams(events: readonly EntitlementEvent[], before: ReadonlyMap<string, StreamBefore>): readonly StreamHead[] {
  const courses = new Map<string, StreamBefore>(before);
  const heads = new Map<string, StreamHead>();
  const settle = ({ chainId, streamId, blockNumber }: Place, course: StreamBefore): void => {
    courses.set(streamId, course);
    heads.set(`${streamId} ${blockNumber}`, { chainId, streamId, blockNumber, length: course.length, digest: course.digest });
  };
  for (const event of events) {
    if (event.type === "stream-opened") {
      settle(event, { length: 0, digest: new Uint8Array(32) });
      continue;
    }
    const course = courses.get(event.streamId);
    if (course === undefined) throw unopened(event);
    if (!isRecord(event)) continue;
    if (event.seq !== course.length + 1) throw gap(event, course.length + 1);
    settle(event, { length: event.seq, digest: nextDigest(course.digest, event.recordHash) });
  }
  return [...heads.values()];
}

function isRecord(event: EntitlementEvent): event is EntitlementRecord {
  return event.type === "round-published" || event.type === "claims-recorded" || event.type === "round-cancelled";
}

/** digest(n) = keccak256(digest(n-1) ++ keccak256(data(n))). @param recordHash in hexadecimal */
function nextDigest(digest: Uint8Array, recordHash: string): Uint8Array {
  return keccak256(Buffer.concat([digest, Buffer.from(recordHash.slice(2), "hex")]));
}

function unopened({ streamId, blockNumber, logIndex }: Place): InvalidLedger {
  return new InvalidLedger(
    `Block ${blockNumber}, log ${logIndex}: stream ${streamId} is written to, but its opening was never delivered. ` +
      "The node left out a log, or the sources file names a start block after the contract's first.",
  );
}

function gap({ streamId, seq, blockNumber, logIndex }: EntitlementRecord, expected: number): InvalidLedger {
  return new InvalidLedger(
    `Stream ${streamId} is numbered without gaps, yet block ${blockNumber}, log ${logIndex} holds record ${seq} where record ${expected} was expected. ` +
      (seq > expected ? "The node left out a log." : "The node delivered a log twice, or one that is not the contract's."),
  );
}
