import { stringToHex } from "viem";
import type { Widened } from "./local-ledger.ts";

/** A record that the contract lets through as the first of a stream: 8,645 credits of one block, issued in 2016. */
export const soundCredits = {
  kind: 1,
  year: 2016,
  project: 1,
  vintage: 2015,
  quantity: 8_645n,
  first: 1n,
  last: 8_645n,
  date: 20_160_229,
  use: 0,
  country: stringToHex("", { size: 3 }),
  holder: 2,
  to: 0,
  corrects: 0n,
  ref: "CAR1008-2015-2016-02-29",
  block_: "CAR-1-US-1008-27-845-WA-2015-2010",
  purpose: "",
  properties: "",
} as const;

export type Credits = {
  readonly [Field in keyof typeof soundCredits]: (typeof soundCredits)[Field] extends infer Value ? Widened<Value> : never;
};
