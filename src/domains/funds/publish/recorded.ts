import { events } from "../../../generated/abi/FundLedger.ts";
import { asHex } from "../../../publish/codes.ts";
import type { LedgerConnection } from "../../../publish/connect.ts";
import { RecordedStream, type RecordLog } from "../../../publish/recorded-stream.ts";
import type { StreamContract } from "../../../publish/stream.ts";
import type { LedgerFlow, ParentStream } from "./encode.ts";

export interface RecordedFlow {
  readonly seq: bigint;
  readonly flow: LedgerFlow;
  /** Ref of the parent record; null where there is none, or it is in a stream that was not named. */
  readonly parentRef: string | null;
}

/** What a stream of flows says so far. */
export class RecordedFlows extends RecordedStream {
  readonly #parents: ParentStream | undefined;
  #byRef = new Map<string, RecordedFlow>();
  #refs = new Map<bigint, string>();

  /** @param parents the other stream whose records these follow from, if any */
  constructor(ledger: LedgerConnection, contract: StreamContract, stream: number, parents?: ParentStream) {
    super(ledger, contract, stream, events.FlowRecorded.topic);
    this.#parents = parents;
  }

  /** The newest version of each record, by ref. */
  get byRef(): ReadonlyMap<string, RecordedFlow> {
    return this.#byRef;
  }

  /** Ref of the record with this number, be it corrected or not; undefined where there is none. */
  refOf(seq: bigint): string | undefined {
    return this.#refs.get(seq);
  }

  protected override forget(): void {
    this.#byRef = new Map();
    this.#refs = new Map();
  }

  protected override take(log: RecordLog): void {
    const { seq, flow } = events.FlowRecorded.decode(log);
    this.#refs.set(seq, flow.ref);
    const parentRef = flow.parent === 0n ? null : (this.#parentRefs(flow.parentStream)?.(flow.parent) ?? null);
    this.#byRef.set(flow.ref, { seq, flow: { ...flow, country: asHex(flow.country), currency: asHex(flow.currency) }, parentRef });
  }

  #parentRefs(stream: number): ((seq: bigint) => string | undefined) | undefined {
    if (stream === 0 || stream === this.stream) return (seq) => this.#refs.get(seq);
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
