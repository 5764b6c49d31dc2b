import type { ChainLog, StagedLogs } from "../kernel/ledger.ts";
import type { StreamHead } from "../kernel/stream-course.ts";
import type { SourceDeclared, StreamOpened, StreamPlace } from "../kernel/stream-events.ts";
import type { Transaction } from "../store/client.ts";
import { setMisplacedAside } from "../store/misplaced-logs.ts";
import { deleteAbove, getStreamStates, insertDeclared, insertStreamHeads, rollBackStreams, type StreamState } from "../store/streams.ts";
import type { DomainWriter, StagedBlock } from "./domain.ts";

interface StreamEvent extends StreamPlace {
  readonly type: string;
}

/** What a run of blocks says of a domain's streams. */
export interface StreamBatch<Event> {
  readonly chainId: number;
  /** The first block that holds any of its events. */
  readonly from: number;
  /** In the order of the ledger, without those of streams that stand open nowhere. */
  readonly events: readonly Event[];
  /** The streams as they stand before. */
  readonly before: ReadonlyMap<string, StreamState>;
  readonly blocks: ReadonlyMap<number, StagedBlock>;
}

/** A domain whose contracts keep records in streams, and nothing else. */
interface StreamDomain<Event> {
  /** As streams name it. */
  readonly name: string;
  /** @returns undefined for a log of another domain */
  decode(log: ChainLog): Event | undefined;
  /** Stores what the events say beside streams and their files, and follows the streams. @returns their new heads */
  write(tx: Transaction, batch: StreamBatch<Event>): Promise<readonly StreamHead[]>;
  /** Its tables, from which everything above a block is taken back. */
  readonly tables: readonly string[];
  /** Takes back, before that, what is no row of its own. */
  takeBack?(tx: Transaction, chainId: number, block: number): Promise<void>;
}

export function streamWriter<Event extends StreamEvent>(domain: StreamDomain<Event>): DomainWriter {
  class StagedEvents implements StagedLogs {
    readonly domain = domain.name;
    readonly events: readonly Event[];

    constructor(events: readonly Event[]) {
      this.events = events;
    }
  }
  return {
    read: (logs) => new StagedEvents(logs.map((log) => domain.decode(log)).filter((event) => event !== undefined)),

    async write(tx, staged, blocks) {
      const read = staged.flatMap((logs) => (logs instanceof StagedEvents ? logs.events : []));
      const [first] = read;
      if (first === undefined) return;
      const { chainId } = first;
      const before = await getStreamStates(tx, chainId, [...new Set(read.map(({ streamId }) => streamId))]);
      const events = await setMisplacedAside(tx, domain.name, read, before, blocks);
      await insertDeclared(tx, domain.name, events.filter(isOpened), events.filter(isDeclared));
      await insertStreamHeads(tx, await domain.write(tx, { chainId, from: first.blockNumber, events, before, blocks }));
    },

    async rollBack(tx, chainId, block) {
      await domain.takeBack?.(tx, chainId, block);
      await deleteAbove(tx, domain.tables, chainId, block);
      await rollBackStreams(tx, domain.name, chainId, block);
    },
  };
}

const isOpened = (event: StreamEvent): event is StreamOpened => event.type === "stream-opened";
const isDeclared = (event: StreamEvent): event is SourceDeclared => event.type === "source-declared";
