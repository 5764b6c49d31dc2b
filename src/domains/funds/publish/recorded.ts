import { type Hex, hexToBytes } from "viem";
import { events } from "../../../generated/abi/FundLedger.ts";
import { RetryableError } from "../../../kernel/errors.ts";
import { asHex } from "../../../publish/codes.ts";
import type { LedgerConnection } from "../../../publish/connect.ts";
import { extendDigest, noRecords } from "../../../publish/digest.ts";
import { getLogs, topicOf } from "../../../publish/logs.ts";
import { readStreamHead, type StreamContract, type StreamHead } from "../../../publish/stream.ts";
import type { LedgerFlow, ParentStream } from "./encode.ts";

export interface RecordedFlow {
  readonly seq: bigint;
  readonly flow: LedgerFlow;
  /** Ref of the parent record; null where there is none, or it is in a stream that was not named. */
  readonly parentRef: string | null;
}

/** What a stream says so far, read from the ledger itself: the publisher keeps no books of its own. */
export class RecordedFlows {
  readonly #ledger: LedgerConnection;
  readonly #contract: StreamContract;
  readonly #stream: number;
  readonly #parents: ParentStream | undefined;
  #byRef = new Map<string, RecordedFlow>();
  #refs = new Map<bigint, string>();
  #next = 0n;
  #length = 0n;
  #digest = noRecords;

  /** @param parents the other stream whose records these follow from, if any */
  constructor(ledger: LedgerConnection, contract: StreamContract, stream: number, parents?: ParentStream) {
    this.#ledger = ledger;
    this.#contract = contract;
    this.#stream = stream;
    this.#parents = parents;
    this.#forget();
  }

  /** Records in the stream, corrections included. */
  get length(): bigint {
    return this.#length;
  }

  /** The stream's digest after the newest record read. */
  get digest(): Hex {
    return this.#digest;
  }

  /** The newest version of each record, by ref. */
  get byRef(): ReadonlyMap<string, RecordedFlow> {
    return this.#byRef;
  }

  /** Ref of the record with this number, be it corrected or not; undefined where there is none. */
  refOf(seq: bigint): string | undefined {
    return this.#refs.get(seq);
  }

  /**
   * Reads what was recorded since the last call, and all of it anew where a reorganisation has taken back what was read.
   * @throws RetryableError when the node's logs are not what the contract has sealed.
   */
  async catchUp(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const block = await this.#ledger.node.getBlockNumber();
      const head = await readStreamHead(this.#ledger, this.#contract, this.#stream, block);
      if (!this.#is(head)) await this.#readTo(block);
      if (this.#is(head)) return;
      // Either what was read before has been taken back since, or the node's logs are not whole: only reading it all tells.
      if (attempt === 3) {
        throw new RetryableError(
          `At block ${block} the contract says that stream ${this.#stream} has ${head.length} records with the digest ${head.digest}; ` +
            `the node's logs hold ${this.#length} with ${this.#digest}. Ask another node.`,
        );
      }
      this.#forget();
    }
  }

  #is(head: StreamHead): boolean {
    return head.length === this.#length && head.digest === this.#digest;
  }

  #forget(): void {
    this.#byRef = new Map();
    this.#refs = new Map();
    this.#next = BigInt(this.#contract.startBlock);
    this.#length = 0n;
    this.#digest = noRecords;
  }

  async #readTo(toBlock: bigint): Promise<void> {
    const topics = [asHex(events.FlowRecorded.topic), topicOf(this.#stream)];
    for await (const log of getLogs(this.#ledger, { address: this.#contract.address, topics, fromBlock: this.#next, toBlock })) {
      this.#take(log);
    }
    this.#next = toBlock + 1n;
  }

  #take(log: { topics: Hex[]; data: Hex }): void {
    const { seq, flow } = events.FlowRecorded.decode(log);
    this.#length += 1n;
    this.#digest = extendDigest(this.#digest, hexToBytes(log.data));
    this.#refs.set(seq, flow.ref);
    const parentRef = flow.parent === 0n ? null : (this.#parentRefs(flow.parentStream)?.(flow.parent) ?? null);
    this.#byRef.set(flow.ref, { seq, flow: { ...flow, country: asHex(flow.country), currency: asHex(flow.currency) }, parentRef });
  }

  #parentRefs(stream: number): ((seq: bigint) => string | undefined) | undefined {
    if (stream === 0 || stream === this.#stream) return (seq) => this.#refs.get(seq);
    return stream === this.#parents?.stream ? this.#parents.refOf : undefined;
  }
}

/** Names of the fields in which a recorded flow says something else than `wanted` does. */
export function differences(recorded: RecordedFlow, wanted: LedgerFlow, parentRef: string | null): readonly string[] {
  const { flow } = recorded;
  const fields: (keyof LedgerFlow)[] = [
    "kind",
    "year",
    "country",
    "currency",
    "usdKnown",
    "usdCents",
    "valueDate",
    "rateDate",
    "from",
    "to",
    "programme",
    "title",
    "sector",
    "properties",
  ];
  const differing: string[] = fields.filter((field) => flow[field] !== wanted[field]);
  // The same amount may be written with more or fewer digits.
  if (flow.amount * 10n ** BigInt(wanted.decimals) !== wanted.amount * 10n ** BigInt(flow.decimals)) differing.push("amount");
  // By ref, as a corrected parent has another number.
  if (recorded.parentRef !== parentRef) differing.push("parent");
  return differing;
}
