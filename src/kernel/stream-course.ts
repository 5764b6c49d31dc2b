import { InvalidLedger } from "./errors.ts";
import { keccak256 } from "./keccak.ts";

/** Where a stream stood before the events at hand. */
export interface StreamBefore {
  readonly length: number;
  readonly digest: Uint8Array;
  /** In the order of the ledger. */
  readonly files: readonly SourceFile[];
}

export interface SourceFile {
  readonly fromSeq: number;
  readonly dataDate: string | null;
}

/** State of a stream after a block in which it was opened or grew. */
export interface StreamHead {
  readonly chainId: number;
  readonly streamId: string;
  readonly blockNumber: number;
  readonly length: number;
  readonly digest: Uint8Array;
}

/** An event of a stream, in the order of the ledger. */
export interface StreamEvent {
  readonly chainId: number;
  readonly blockNumber: number;
  readonly logIndex: number;
  readonly streamId: string;
}

/** A record of a stream. */
export interface StreamRecord {
  readonly seq: number;
  /** keccak256 of the event's data, in hexadecimal. */
  readonly recordHash: string;
}

/** What an event does to its stream. */
export interface CourseRules<Event, Recorded> {
  opens(event: Event): boolean;
  /** The file that the event declares; null where it declares none. */
  file(event: Event): SourceFile | null;
  /** The event as a record; null where it is none. */
  record(event: Event): Recorded | null;
  /** Hears of each record in turn, and of the day up to which its source file speaks. */
  onRecord(record: Recorded, dataDate: string | null): void;
  /**
   * Says what becomes of a record that is not its stream's next, or can't be read: taken as it stands, left out, or refused, which
   * ends the reading. Where it is not given, such a record is refused.
   */
  onBreak?(record: Recorded, expected: number): "take" | "leave" | "refuse";
  /** True for a record that can't be read. */
  isUnreadable?(record: Recorded): boolean;
}

interface Course {
  length: number;
  digest: Uint8Array;
  blockNumber: number;
  readonly files: SourceFile[];
}

/**
 * Follows streams through events in the order of the ledger.
 * @param before the streams that exist already, by id
 * @returns the streams' heads, one for each block in which a stream was opened or grew
 * @throws InvalidLedger at a record whose number is not its stream's next, unless the rules let it through, or of a stream that was
 *   never opened
 */
export function followStreams<Event extends StreamEvent, Recorded extends StreamEvent & StreamRecord>(
  events: readonly Event[],
  before: ReadonlyMap<string, StreamBefore>,
  rules: CourseRules<Event, Recorded>,
): readonly StreamHead[] {
  const courses = new Map<string, Course>();
  const heads: StreamHead[] = [];
  const settle = (streamId: string, chainId: number, course: Course): void => {
    if (course.blockNumber >= 0) {
      heads.push({ chainId, streamId, blockNumber: course.blockNumber, length: course.length, digest: course.digest });
    }
  };
  const courseOf = ({ streamId, blockNumber, logIndex }: StreamEvent): Course => {
    const known = courses.get(streamId);
    if (known !== undefined) return known;
    const stored = before.get(streamId);
    if (stored === undefined) {
      throw new InvalidLedger(
        `Block ${blockNumber}, log ${logIndex}: stream ${streamId} is written to, but its opening was never delivered. ` +
          "The node left out a log, or the sources file names a start block after the contract's first.",
      );
    }
    const course = { length: stored.length, digest: stored.digest, blockNumber: -1, files: [...stored.files] };
    courses.set(streamId, course);
    return course;
  };

  for (const event of events) {
    if (rules.opens(event)) {
      courses.set(event.streamId, { length: 0, digest: new Uint8Array(32), blockNumber: event.blockNumber, files: [] });
      continue;
    }
    const course = courseOf(event);
    const file = rules.file(event);
    if (file !== null) course.files.push(file);
    const record = rules.record(event);
    if (record === null) continue;
    const expected = course.length + 1;
    if (record.seq !== expected || rules.isUnreadable?.(record) === true) {
      const verdict = rules.onBreak?.(record, expected) ?? "refuse";
      if (verdict === "refuse") throw gap(record, expected);
      if (verdict === "leave") continue;
    }
    if (course.blockNumber !== event.blockNumber) {
      settle(event.streamId, event.chainId, course);
      course.blockNumber = event.blockNumber;
    }
    course.length = record.seq;
    course.digest = nextDigest(course.digest, record.recordHash);
    rules.onRecord(record, dataDateOf(course.files, record.seq));
  }
  const [first] = events;
  if (first !== undefined) for (const [streamId, course] of courses) settle(streamId, first.chainId, course);
  return heads;
}

const joined = Buffer.alloc(64);

/** digest(n) = keccak256(digest(n-1) ++ keccak256(data(n))). @param recordHash in hexadecimal */
function nextDigest(digest: Uint8Array, recordHash: string): Uint8Array {
  joined.set(digest);
  joined.write(recordHash.slice(2), 32, "hex");
  return keccak256(joined);
}

function gap({ streamId, seq, blockNumber, logIndex }: StreamEvent & StreamRecord, expected: number): InvalidLedger {
  return new InvalidLedger(
    `Stream ${streamId} is numbered without gaps, yet block ${blockNumber}, log ${logIndex} holds record ${seq} where record ${expected} was expected. ` +
      (seq > expected ? "The node left out a log." : "The node delivered a log twice, or one that is not the contract's."),
  );
}

/** The file that a record was read from is the last one declared from its number or a lower one on. */
function dataDateOf(files: readonly SourceFile[], seq: number): string | null {
  for (let i = files.length - 1; i >= 0; i--) {
    const file = files[i];
    if (file !== undefined && file.fromSeq <= seq) return file.dataDate;
  }
  return null;
}

/** The day on which a block was made, as YYYY-MM-DD in UTC. */
export function blockDay(blocks: ReadonlyMap<number, { readonly time: number }>): (block: number) => string {
  let last = -1;
  let day = "";
  return (block) => {
    if (block !== last) {
      const found = blocks.get(block);
      if (found === undefined) throw new InvalidLedger(`There are logs of block ${block}, but the block itself was not delivered.`);
      last = block;
      day = new Date(found.time).toISOString().slice(0, 10);
    }
    return day;
  };
}
