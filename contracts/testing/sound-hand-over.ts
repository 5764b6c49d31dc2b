import { stringToHex } from "viem";
import type { Widened } from "./local-ledger.ts";

/** A hand-over that the contract lets through as the first of a stream: 1,200 packs received in Somalia in 2024. */
export const soundHandOver = {
  kind: 3,
  year: 2024,
  country: stringToHex("SOM"),
  item: 1,
  unit: stringToHex("NMP"),
  decimals: 0,
  quantity: 1_200n,
  currency: stringToHex("EUR"),
  valueDecimals: 2,
  value: 555_000n,
  usdKnown: true,
  usdCents: 600_000n,
  freightKnown: true,
  freightCents: 78_034n,
  insuranceKnown: false,
  insuranceCents: 0n,
  weightKnown: true,
  weightGrams: 13_000n,
  ordered: 20_240_105,
  scheduled: 20_240_229,
  date: 20_240_302,
  recorded: 0,
  mode: 1,
  from: 2,
  to: 3,
  parentStream: 0,
  parent: 0n,
  corrects: 0n,
  ref: "10589",
  place: "Kismaayo, a town with a name of more than thirty-two bytes",
  properties: "",
} as const;

export type HandOver = {
  readonly [Field in keyof typeof soundHandOver]: (typeof soundHandOver)[Field] extends infer Value ? Widened<Value> : never;
};
