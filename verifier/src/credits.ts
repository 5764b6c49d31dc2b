import { AbiReader, AbiWriter } from "./abi.ts";

/** First topic of CreditRegistry's `CreditsRecorded(uint32 indexed stream, uint64 indexed seq, Credits credits)`. */
export const creditsRecorded = "0x66159b240e90735426be4044fa4837e0d4648ba79d3eb1d6f6353e7b6dc36e0e";

/** The struct `Credits` of contracts/CreditRegistry.sol, field by field in its order. */
export interface Credits {
  /** 1 issuance … 10 adjustment subtracted: see `creditKinds`. */
  readonly kind: number;
  /** 0: not told. */
  readonly year: number;
  readonly project: number;
  /** 0: not told. */
  readonly vintage: number;
  /** Whole credits, one tonne of CO2 equivalent each. */
  readonly quantity: number;
  /** Serials within `block`, both included; 0: none are told. */
  readonly first: number;
  readonly last: number;
  /** yyyymmdd; 0: unknown. */
  readonly date: number;
  /** 0 not told, 1 voluntary, 2 domestic, 3 international. */
  readonly use: number;
  /** Three letters; empty: not told. */
  readonly country: string;
  /** Numbers of organisations; 0: not told. */
  readonly holder: number;
  readonly to: number;
  readonly corrects: number;
  readonly ref: string;
  /** What the registry writes before the serials; empty: no serials are told. */
  readonly block: string;
  readonly purpose: string;
  /** `key=value` pairs joined by `;`. */
  readonly properties: string;
}

/** The event's data of a record, byte for byte as the contract emits it, in hexadecimal. */
export function encodeCredits(said: Credits): string {
  return new AbiWriter()
    .integer(said.kind)
    .integer(said.year)
    .integer(said.project)
    .integer(said.vintage)
    .integer(said.quantity)
    .integer(said.first)
    .integer(said.last)
    .integer(said.date)
    .integer(said.use)
    .letters(said.country)
    .integer(said.holder)
    .integer(said.to)
    .integer(said.corrects)
    .text(said.ref)
    .text(said.block)
    .text(said.purpose)
    .text(said.properties)
    .finish("struct");
}

/** @throws Refusal data-malformed, input-malformed */
export function decodeCredits(data: string): Credits {
  const reader = new AbiReader(data, "struct");
  return {
    kind: reader.uint(),
    year: reader.uint(),
    project: reader.uint(),
    vintage: reader.uint(),
    quantity: reader.uint(),
    first: reader.uint(),
    last: reader.uint(),
    date: reader.uint(),
    use: reader.uint(),
    country: reader.letters(3),
    holder: reader.uint(),
    to: reader.uint(),
    corrects: reader.uint(),
    ref: reader.text(),
    block: reader.text(),
    purpose: reader.text(),
    properties: reader.text(),
  };
}
