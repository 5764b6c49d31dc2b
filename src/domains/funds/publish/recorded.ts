import type { Hex } from "viem";
import { events } from "../../../generated/abi/FundLedger.ts";
import { RetryableError } from "../../../kernel/errors.ts";
import { asHex } from "../../../publish/codes.ts";
import type { LedgerConnection } from "../../../publish/connect.ts";
import { getLogs, topicOf } from "../../../publish/logs.ts";
import { readStreamHead, type StreamContract } from "../../../publish/stream.ts";
import type { LedgerFlow } from "./encode.ts";

export interface RecordedFlow {
  readonly seq: bigint;
  readonly flow: LedgerFlow;
  /** Ref of the parent record; null where there is none, or it is another stream's. */
  readonly parentRef: string | null;
}

/** What a stream says so far, read from the ledger itself: the publisher keeps no books of its own. */
export class RecordedFlows {
  readonly #ledger: LedgerConnection;
  readonly #contract: StreamContract;
  readonly #stream: number;
  readonly #byRef = new Map<string, RecordedFlow>();
  readonly #refs = new Map<bigint, string>();
  #next: bigint;
  #length = 0n;

  constructor(ledger: LedgerConnection, contract: StreamContract, stream: number) {
    this.#ledger = ledger;
    this.#contract = contract;
    this.#stream = stream;
    this.#next = BigInt(contract.startBlock);
  }

  /** Records in the stream, corrections included. */
  get length(): bigint {
    return this.#length;
  }

  /** The newest version of each record, by ref. */
  get byRef(): ReadonlyMap<string, RecordedFlow> {
    return this.#byRef;
  }

  /**
   * Reads what was recorded since the last call.
   * @throws RetryableError when the node's logs are not what the contract counts.
   */
  async catchUp(): Promise<void> {
    const head = await readStreamHead(this.#ledger, this.#contract, this.#stream);
    if (head.length === this.#length) return;
    const toBlock = await this.#ledger.node.getBlockNumber();
    const topics = [asHex(events.FlowRecorded.topic), topicOf(this.#stream)];
    for await (const log of getLogs(this.#ledger, { address: this.#contract.address, topics, fromBlock: this.#next, toBlock })) {
      this.#take(log);
    }
    this.#next = toBlock + 1n;
    if (this.#length < head.length) {
      throw new RetryableError(
        `The contract counts ${head.length} records in stream ${this.#stream}, but the node's logs hold ${this.#length}. Ask another node.`,
      );
    }
  }

  #take(log: { topics: Hex[]; data: Hex }): void {
    const { seq, flow } = events.FlowRecorded.decode(log);
    this.#length += 1n;
    if (seq !== this.#length) {
      throw new RetryableError(`The node's logs of stream ${this.#stream} have a gap: expected record ${this.#length}, got ${seq}.`);
    }
    const replaced = flow.corrects === 0n ? undefined : this.#refs.get(flow.corrects);
    if (replaced !== undefined) this.#byRef.delete(replaced);
    this.#refs.set(seq, flow.ref);
    const parentRef = flow.parent === 0n || flow.parentStream !== 0 ? null : (this.#refs.get(flow.parent) ?? null);
    this.#byRef.set(flow.ref, { seq, flow: { ...flow, country: asHex(flow.country), currency: asHex(flow.currency) }, parentRef });
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
  ];
  const differing: string[] = fields.filter((field) => flow[field] !== wanted[field]);
  // The same amount may be written with more or fewer digits.
  if (flow.amount * 10n ** BigInt(wanted.decimals) !== wanted.amount * 10n ** BigInt(flow.decimals)) differing.push("amount");
  // By ref, as a corrected parent has another number.
  if (recorded.parentRef !== parentRef) differing.push("parent");
  return differing;
}
