import { stringToHex } from "viem";
import type { Widened } from "./local-ledger.ts";

/** A reference figure that the contract lets through as the first of a stream. */
export const soundFigure = {
  measure: 2,
  country: stringToHex("KEN"),
  year: 2020,
  value: 123_456_789_012n,
  decimals: 2,
  currency: stringToHex("USD"),
  prices: 2,
  priceYear: 2015,
  conversion: 1,
  corrects: 0n,
  ref: "GDP KEN 2020",
  edition: "An edition whose name takes more than thirty-two bytes",
} as const;

export type Figure = {
  readonly [Field in keyof typeof soundFigure]: (typeof soundFigure)[Field] extends infer Value ? Widened<Value> : never;
};
