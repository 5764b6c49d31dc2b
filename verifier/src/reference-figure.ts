import { AbiReader, AbiWriter } from "./abi.ts";

/** First topic of ReferenceRegistry's `FigureRecorded(uint32 indexed stream, uint64 indexed seq, Figure figure)`. */
export const figureRecorded = "0x774edb6358e956ab42e6758fef8304bf2e61e0daae18538babfff69338338b25";

/** The struct `Figure` of contracts/ReferenceRegistry.sol, field by field in its order. */
export interface ReferenceFigure {
  /** 1 population, 2 gross domestic product. */
  readonly measure: number;
  /** Three letters. */
  readonly country: string;
  readonly year: number;
  /** In units of 10^-decimals of persons, or of the currency. */
  readonly value: bigint;
  readonly decimals: number;
  /** Three letters; empty: not of money. */
  readonly currency: string;
  /** 1 of the year itself, 2 of `priceYear`; 0: not of money. */
  readonly prices: number;
  readonly priceYear: number;
  /** 1 by exchange rates, 2 by purchasing power; 0: not converted, or not of money. */
  readonly conversion: number;
  /** The older record that this one replaces; 0: none. */
  readonly corrects: number;
  readonly ref: string;
  readonly edition: string;
}

/** The event's data of a figure, byte for byte as the contract emits it, in hexadecimal. */
export function encodeFigure(said: ReferenceFigure): string {
  return new AbiWriter()
    .integer(said.measure)
    .letters(said.country)
    .integer(said.year)
    .integer(said.value)
    .integer(said.decimals)
    .letters(said.currency)
    .integer(said.prices)
    .integer(said.priceYear)
    .integer(said.conversion)
    .integer(said.corrects)
    .text(said.ref)
    .text(said.edition)
    .finish("struct");
}

/** @throws Refusal data-malformed, input-malformed */
export function decodeFigure(data: string): ReferenceFigure {
  const reader = new AbiReader(data, "struct");
  return {
    measure: reader.uint(),
    country: reader.letters(3),
    year: reader.uint(),
    value: reader.int(),
    decimals: reader.uint(),
    currency: reader.letters(3),
    prices: reader.uint(),
    priceYear: reader.uint(),
    conversion: reader.uint(),
    corrects: reader.uint(),
    ref: reader.text(),
    edition: reader.text(),
  };
}
