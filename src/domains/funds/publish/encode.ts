import type { Hex } from "viem";
import { codeBytes } from "../../../publish/codes.ts";
import { flowKinds } from "../events.ts";
import { formatProperties } from "../properties.ts";
import type { PlannedFlow } from "./publication.ts";

/** A flow as the contract takes it: the struct FundLedger.Flow. */
export interface LedgerFlow {
  readonly kind: number;
  readonly year: number;
  readonly country: Hex;
  readonly currency: Hex;
  readonly decimals: number;
  readonly amount: bigint;
  readonly usdKnown: boolean;
  readonly usdCents: bigint;
  readonly valueDate: number;
  readonly rateDate: number;
  readonly from: number;
  readonly to: number;
  readonly programme: number;
  readonly parentStream: number;
  readonly parent: bigint;
  readonly corrects: bigint;
  readonly ref: string;
  readonly title: string;
  readonly sector: string;
  readonly properties: string;
}

/** Numbers on the ledger by ref. */
export interface Numbers {
  readonly organisations: ReadonlyMap<string, number>;
  readonly programmes: ReadonlyMap<string, number>;
  /** Sequence number of a recorded flow; undefined where it is not recorded. */
  seqOf(ref: string): bigint | undefined;
  /** Where parents are another stream's records. */
  readonly parents?: ParentStream;
}

export interface ParentStream {
  readonly stream: number;
  seqOf(ref: string): bigint | undefined;
  /** Ref of the record with this number; undefined where there is none. */
  refOf(seq: bigint): string | undefined;
}

/** Number of the kind in the contract's enum, whose first, 0, is refused. */
export function kindNumber(kind: PlannedFlow["kind"]): number {
  return flowKinds.indexOf(kind) + 1;
}

/** @throws Error when a ref has no number: the caller has to see to that first. */
export function encodeFlow(flow: PlannedFlow, numbers: Numbers, corrects = 0n): LedgerFlow {
  const find = (refs: ReadonlyMap<string, number>, ref: string | null): number => (ref === null ? 0 : required(refs.get(ref), ref));
  return {
    kind: kindNumber(flow.kind),
    year: flow.year,
    country: codeBytes(flow.country),
    currency: codeBytes(flow.currency),
    decimals: flow.decimals,
    amount: flow.amount,
    usdKnown: flow.usdCents !== null,
    usdCents: flow.usdCents ?? 0n,
    valueDate: flow.valueDate,
    rateDate: flow.rateDate,
    from: find(numbers.organisations, flow.from),
    to: find(numbers.organisations, flow.to),
    programme: find(numbers.programmes, flow.programme),
    parentStream: flow.parent === null ? 0 : (numbers.parents?.stream ?? 0),
    parent: flow.parent === null ? 0n : required((numbers.parents ?? numbers).seqOf(flow.parent), flow.parent),
    corrects,
    ref: flow.ref,
    title: flow.title,
    sector: flow.sector,
    properties: formatProperties(flow.properties),
  };
}

function required<Value>(value: Value | undefined, ref: string): Value {
  if (value === undefined) throw new Error(`${ref} has no number on the ledger yet.`);
  return value;
}
