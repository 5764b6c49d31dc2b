import { ballotEvents, readIntent, readNames, readResult, readSeals, readVotesRecorded } from "@plainsight/verifier/ballot-records";
import { readBallotTerms } from "@plainsight/verifier/ballot-terms";
import { hexToBytes } from "viem";
import type { LedgerConnection } from "../../../publish/connect.ts";
import { RecordedStream, type RecordLog } from "../../../publish/recorded-stream.ts";
import type { StreamContract } from "../../../publish/stream.ts";

export interface RecordedBallot {
  readonly seq: number;
  /** Data of the event that opened it. */
  readonly opening: Buffer;
  /** All rows so far; of a sealed ballot its seals. */
  readonly rows: Buffer;
  /** All rows so far of votes that were opened. */
  readonly reveals: Buffer;
  readonly closed: boolean;
  readonly declared: boolean;
  /** How many statements of intent there are. */
  readonly intents: number;
}

/** What a stream of ballots says so far. */
export class RecordedBallots extends RecordedStream {
  #bySeq = new Map<number, RecordedBallot>();
  #byRef = new Map<string, number>();
  #names = new Map<string, number>();

  constructor(ledger: LedgerConnection, contract: StreamContract, stream: number) {
    super(ledger, contract, stream, ...Object.values(ballotEvents));
  }

  get refs(): readonly string[] {
    return [...this.#byRef.keys()];
  }

  find(ref: string): RecordedBallot | undefined {
    return this.#bySeq.get(this.#byRef.get(ref) ?? 0);
  }

  /** Numbers of the names that are listed. */
  get names(): ReadonlyMap<string, number> {
    return this.#names;
  }

  protected override forget(): void {
    this.#names = new Map();
    this.#bySeq = new Map();
    this.#byRef = new Map();
  }

  protected override take({ topics: [event, , number], data }: RecordLog): void {
    switch (event) {
      case ballotEvents.opened: {
        const seq = Number(number);
        const opening = Buffer.from(hexToBytes(data));
        const none = Buffer.alloc(0);
        this.#bySeq.set(seq, { seq, opening, rows: none, reveals: none, closed: false, declared: false, intents: 0 });
        this.#byRef.set(readBallotTerms(data).ref, seq);
        break;
      }
      case ballotEvents.recorded: {
        const { ballot, last, votes } = readVotesRecorded(data);
        this.#change(ballot, (before) => ({ rows: Buffer.concat([before.rows, votes]), closed: last || before.closed }));
        break;
      }
      case ballotEvents.sealed: {
        const { ballot, votes } = readSeals(data);
        this.#change(ballot, (before) => ({ rows: Buffer.concat([before.rows, votes]) }));
        break;
      }
      case ballotEvents.revealed: {
        const { ballot, votes } = readSeals(data);
        this.#change(ballot, (before) => ({ reveals: Buffer.concat([before.reveals, votes]) }));
        break;
      }
      case ballotEvents.names: {
        const { first, names } = readNames(data);
        for (const [i, name] of names.entries()) this.#names.set(name, first + i);
        break;
      }
      case ballotEvents.closed:
        this.#change(Number(BigInt(data.slice(0, 66))), () => ({ closed: true }));
        break;
      case ballotEvents.declared:
        this.#change(readResult(data).ballot, () => ({ declared: true }));
        break;
      case ballotEvents.intent:
        this.#change(readIntent(data).ballot, ({ intents }) => ({ intents: intents + 1 }));
        break;
    }
  }

  #change(seq: number, change: (before: RecordedBallot) => Partial<RecordedBallot>): void {
    const before = this.#bySeq.get(seq);
    if (before !== undefined) this.#bySeq.set(seq, { ...before, ...change(before) });
  }
}
