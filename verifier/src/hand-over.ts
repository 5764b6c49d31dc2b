import { AbiReader, AbiWriter } from "./abi.ts";

/** First topic of SupplyLedger's `HandOverRecorded(uint32 indexed stream, uint64 indexed seq, HandOver handOver)`. */
export const handOverRecorded = "0xbb0405b33f2e509d0183b7d9e97ffde6a723ec303ebd191ecb7a24ca67a2fdd4";

/** The struct `HandOver` of contracts/SupplyLedger.sol, field by field in its order. */
export interface HandOver {
  /** 1 order, 2 dispatch, 3 receipt, 4 loss, 5 return. */
  readonly kind: number;
  readonly year: number;
  /** Three letters; empty: not specified. */
  readonly country: string;
  readonly item: number;
  /** Of UN/ECE Recommendation 20, such as KGM. */
  readonly unit: string;
  readonly decimals: number;
  /** In units of 10^-decimals of the unit. */
  readonly quantity: bigint;
  /** Empty: no value is told. */
  readonly currency: string;
  readonly valueDecimals: number;
  readonly value: bigint;
  readonly usdKnown: boolean;
  readonly usdCents: bigint;
  readonly freightKnown: boolean;
  readonly freightCents: bigint;
  readonly insuranceKnown: boolean;
  readonly insuranceCents: bigint;
  readonly weightKnown: boolean;
  readonly weightGrams: bigint;
  /** Days as yyyymmdd; 0: unknown. */
  readonly ordered: number;
  readonly scheduled: number;
  readonly date: number;
  readonly recorded: number;
  /** 0 not told, 1 air, 2 air charter, 3 sea, 4 road, 5 rail, 6 inland water, 7 other. */
  readonly mode: number;
  /** Numbers of organisations; 0: not specified. */
  readonly from: number;
  readonly to: number;
  readonly parentStream: number;
  readonly parent: number;
  readonly corrects: number;
  readonly ref: string;
  readonly place: string;
  /** `key=value` pairs joined by `;`. */
  readonly properties: string;
}

/** The event's data of a hand-over, byte for byte as the contract emits it, in hexadecimal. */
export function encodeHandOver(said: HandOver): string {
  const writer = new AbiWriter()
    .integer(said.kind)
    .integer(said.year)
    .letters(said.country)
    .integer(said.item)
    .letters(said.unit)
    .integer(said.decimals)
    .integer(said.quantity)
    .letters(said.currency)
    .integer(said.valueDecimals)
    .integer(said.value);
  const money = [
    [said.usdKnown, said.usdCents],
    [said.freightKnown, said.freightCents],
    [said.insuranceKnown, said.insuranceCents],
    [said.weightKnown, said.weightGrams],
  ] as const;
  for (const [known, amount] of money) writer.bool(known).integer(amount);
  return writer
    .integer(said.ordered)
    .integer(said.scheduled)
    .integer(said.date)
    .integer(said.recorded)
    .integer(said.mode)
    .integer(said.from)
    .integer(said.to)
    .integer(said.parentStream)
    .integer(said.parent)
    .integer(said.corrects)
    .text(said.ref)
    .text(said.place)
    .text(said.properties)
    .finish("struct");
}

/** @throws Refusal data-malformed, input-malformed */
export function decodeHandOver(data: string): HandOver {
  const reader = new AbiReader(data, "struct");
  return {
    kind: reader.uint(),
    year: reader.uint(),
    country: reader.letters(3),
    item: reader.uint(),
    unit: reader.letters(3),
    decimals: reader.uint(),
    quantity: reader.int(),
    currency: reader.letters(3),
    valueDecimals: reader.uint(),
    value: reader.int(),
    usdKnown: reader.bool(),
    usdCents: reader.int(),
    freightKnown: reader.bool(),
    freightCents: reader.int(),
    insuranceKnown: reader.bool(),
    insuranceCents: reader.int(),
    weightKnown: reader.bool(),
    weightGrams: reader.int(),
    ordered: reader.uint(),
    scheduled: reader.uint(),
    date: reader.uint(),
    recorded: reader.uint(),
    mode: reader.uint(),
    from: reader.uint(),
    to: reader.uint(),
    parentStream: reader.uint(),
    parent: reader.uint(),
    corrects: reader.uint(),
    ref: reader.text(),
    place: reader.text(),
    properties: reader.text(),
  };
}
