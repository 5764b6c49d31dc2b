import { InvalidLedger } from "../../kernel/errors.ts";
import { keccak256 } from "../../kernel/keccak.ts";
import { checkFlow, type Flag } from "./checks.ts";
import type { FlowKind, FlowRecorded, FundEvent, Place } from "./events.ts";

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

export interface RaisedFlag extends Flag {
  readonly flow: FlowRecorded;
}

/** What follows from each stream's own course: its heads, and what the checks raise. */
export interface StreamFacts {
  readonly heads: readonly StreamHead[];
  readonly flags: readonly RaisedFlag[];
}

interface Course {
  length: number;
  digest: Uint8Array;
  blockNumber: number;
  readonly files: SourceFile[];
}

/**
 * Follows the streams through events in the order of the ledger.
 * @param before the streams that exist already, by id
 * @param blockDate the day of a block, as YYYY-MM-DD
 * @throws InvalidLedger at a record whose number is not its stream's next, or of a stream that was never opened
 */
export function followStreams(
  events: readonly FundEvent[],
  before: ReadonlyMap<string, StreamBefore>,
  blockDate: (blockNumber: number) => string,
): StreamFacts {
  const courses = new Map<string, Course>();
  const heads: StreamHead[] = [];
  const flags: RaisedFlag[] = [];
  const settle = (streamId: string, chainId: number, course: Course): void => {
    if (course.blockNumber >= 0) {
      heads.push({ chainId, streamId, blockNumber: course.blockNumber, length: course.length, digest: course.digest });
    }
  };
  const courseOf = (streamId: string, place: Place): Course => {
    const known = courses.get(streamId);
    if (known !== undefined) return known;
    const stored = before.get(streamId);
    if (stored === undefined) {
      throw new InvalidLedger(
        `Block ${place.blockNumber}, log ${place.logIndex}: stream ${streamId} is written to, but its opening was never delivered. ` +
          "The node left out a log, or the sources file names a start block after the contract's first.",
      );
    }
    const course = { length: stored.length, digest: stored.digest, blockNumber: -1, files: [...stored.files] };
    courses.set(streamId, course);
    return course;
  };
  const grow = (streamId: string, place: Place): Course => {
    const course = courseOf(streamId, place);
    if (course.blockNumber !== place.blockNumber) {
      settle(streamId, place.chainId, course);
      course.blockNumber = place.blockNumber;
    }
    return course;
  };

  for (const event of events) {
    const { streamId } = event;
    switch (event.type) {
      case "stream-opened":
        courses.set(streamId, { length: 0, digest: new Uint8Array(32), blockNumber: event.blockNumber, files: [] });
        break;
      case "source-declared":
        courseOf(streamId, event).files.push({ fromSeq: event.fromSeq, dataDate: event.dataDate });
        break;
      case "programme-declared":
        courseOf(streamId, event);
        break;
      case "flow-recorded": {
        const course = grow(streamId, event);
        if (event.seq !== course.length + 1) throw gap(event, course.length + 1);
        course.length = event.seq;
        course.digest = nextDigest(course.digest, event.recordHash);
        for (const flag of checkFlow(event, dataDateOf(course.files, event.seq), blockDate(event.blockNumber)))
          flags.push({ flow: event, ...flag });
        break;
      }
    }
  }
  const [first] = events;
  if (first !== undefined) for (const [streamId, course] of courses) settle(streamId, first.chainId, course);
  return { heads, flags };
}

const joined = Buffer.alloc(64);

/** digest(n) = keccak256(digest(n-1) ++ keccak256(data(n))). @param recordHash in hexadecimal */
function nextDigest(digest: Uint8Array, recordHash: string): Uint8Array {
  joined.set(digest);
  joined.write(recordHash.slice(2), 32, "hex");
  return keccak256(joined);
}

function gap({ streamId, seq, blockNumber, logIndex }: FlowRecorded, expected: number): InvalidLedger {
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

/** Names a record across streams. */
export function recordKey(streamId: string, seq: number): string {
  return `${streamId}-${seq}`;
}
