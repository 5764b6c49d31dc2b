import { decodeHandOver, type HandOver, handOverRecorded } from "@plainsight/verifier/hand-over";
import type { LedgerConnection } from "../../../publish/connect.ts";
import { RecordedStream, type RecordLog } from "../../../publish/recorded-stream.ts";
import type { StreamContract } from "../../../publish/stream.ts";

export interface RecordedHandOver {
  readonly seq: bigint;
  readonly said: HandOver;
  /** Ref of the parent record; null where there is none, or it is in another stream. */
  readonly parentRef: string | null;
}

/** What a stream of hand-overs says so far. */
export class RecordedHandOvers extends RecordedStream {
  #byRef = new Map<string, RecordedHandOver>();
  #refs = new Map<number, string>();

  constructor(ledger: LedgerConnection, contract: StreamContract, stream: number) {
    super(ledger, contract, stream, handOverRecorded);
  }

  /** The newest version of each record, by ref. */
  get byRef(): ReadonlyMap<string, RecordedHandOver> {
    return this.#byRef;
  }

  protected override forget(): void {
    this.#byRef = new Map();
    this.#refs = new Map();
  }

  protected override take({ topics, data }: RecordLog): void {
    const said = decodeHandOver(data);
    const seq = BigInt(topics[2] ?? 0);
    this.#refs.set(Number(seq), said.ref);
    const own = said.parentStream === 0 || said.parentStream === this.stream;
    this.#byRef.set(said.ref, { seq, said, parentRef: own && said.parent > 0 ? (this.#refs.get(said.parent) ?? null) : null });
  }
}

/** Compared by themselves, or not at all: numbers that say nothing of the record. */
const apart: readonly string[] = ["decimals", "quantity", "valueDecimals", "value", "parent", "parentStream", "corrects"];

/** Names of the fields in which a recorded hand-over says something else than `wanted` does. */
export function differences({ said, parentRef }: RecordedHandOver, wanted: HandOver, wantedParent: string | null): readonly string[] {
  const recorded = new Map<string, unknown>(Object.entries(said));
  const differing = Object.entries(wanted)
    .filter(([field, value]) => !apart.includes(field) && recorded.get(field) !== value)
    .map(([field]) => field);
  // The same quantity may be written with more or fewer digits, but the ledger's totals tell them apart.
  if (said.quantity !== wanted.quantity || said.decimals !== wanted.decimals) differing.push("quantity");
  if (said.value * 10n ** BigInt(wanted.valueDecimals) !== wanted.value * 10n ** BigInt(said.valueDecimals)) differing.push("value");
  // By ref, as a corrected parent has another number.
  if (parentRef !== wantedParent) differing.push("parent");
  return differing;
}
