import { AbiReader, AbiWriter } from "./abi.ts";

/** First topic of FundLedger's `FlowRecorded(uint32 indexed stream, uint64 indexed seq, Flow flow)`. */
export const flowRecorded = "0x8bd01ee03c75e1855bc453465ec032f8332ce6af9c92a8b6237ac79b2f6d48cc";

/** The struct `Flow` of contracts/FundLedger.sol, field by field in its order. */
export interface Flow {
  /** 1 pledge, 2 commitment, 3 disbursement, 4 expenditure, 5 receipt, 6 refund, 7 write-off. */
  readonly kind: number;
  readonly year: number;
  /** Three letters; empty: not specified. */
  readonly country: string;
  readonly currency: string;
  readonly decimals: number;
  /** In units of 10^-decimals of the currency. */
  readonly amount: bigint;
  readonly usdKnown: boolean;
  readonly usdCents: bigint;
  /** As yyyymmdd; 0: unknown. So too the rate's date. */
  readonly valueDate: number;
  readonly rateDate: number;
  /** Numbers of organisations; 0: not specified. */
  readonly from: number;
  readonly to: number;
  readonly programme: number;
  readonly parentStream: number;
  readonly parent: number;
  readonly corrects: number;
  readonly ref: string;
  readonly title: string;
  readonly sector: string;
  /** `key=value` pairs joined by `;`. */
  readonly properties: string;
}

/** The event's data of a flow, byte for byte as the contract emits it, in hexadecimal. */
export function encodeFlow(flow: Flow): string {
  return new AbiWriter()
    .integer(flow.kind)
    .integer(flow.year)
    .letters(flow.country)
    .letters(flow.currency)
    .integer(flow.decimals)
    .integer(flow.amount)
    .bool(flow.usdKnown)
    .integer(flow.usdCents)
    .integer(flow.valueDate)
    .integer(flow.rateDate)
    .integer(flow.from)
    .integer(flow.to)
    .integer(flow.programme)
    .integer(flow.parentStream)
    .integer(flow.parent)
    .integer(flow.corrects)
    .text(flow.ref)
    .text(flow.title)
    .text(flow.sector)
    .text(flow.properties)
    .finish("struct");
}

/** @throws Refusal data-malformed, input-malformed */
export function decodeFlow(data: string): Flow {
  const reader = new AbiReader(data, "struct");
  return {
    kind: reader.uint(),
    year: reader.uint(),
    country: reader.letters(3),
    currency: reader.letters(3),
    decimals: reader.uint(),
    amount: reader.int(),
    usdKnown: reader.bool(),
    usdCents: reader.int(),
    valueDate: reader.uint(),
    rateDate: reader.uint(),
    from: reader.uint(),
    to: reader.uint(),
    programme: reader.uint(),
    parentStream: reader.uint(),
    parent: reader.uint(),
    corrects: reader.uint(),
    ref: reader.text(),
    title: reader.text(),
    sector: reader.text(),
    properties: reader.text(),
  };
}
