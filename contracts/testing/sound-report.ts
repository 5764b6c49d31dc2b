import { padHex, stringToHex } from "viem";
import type { Widened } from "./local-ledger.ts";

/** A report that the contract lets through as the first of a stream: 1,223,749 thousand tonnes of carbon of the USA in 2020. */
export const soundReport = {
  actorKind: 1,
  country: stringToHex("USA"),
  actor: 0,
  year: 2020,
  gas: stringToHex("CO2", { size: 8 }),
  unit: stringToHex("KTN"),
  massOf: 2,
  decimals: 0,
  gwp: 0,
  landUse: 1,
  accounting: 1,
  reporter: 2,
  scope: 0,
  category: 0,
  coverage: stringToHex("FOSSIL", { size: 8 }),
  totalKnown: true,
  total: 1_223_749n,
  periodFrom: 0,
  periodTo: 0,
  evidence: padHex("0x", { size: 32 }),
  corrects: 0n,
  ref: "2020 UNITED STATES OF AMERICA",
  parts: "cement=11075;gas-fuel=unknown",
  memo: "bunkers=20000",
  properties: "",
} as const;

export type Report = {
  readonly [Field in keyof typeof soundReport]: (typeof soundReport)[Field] extends infer Value ? Widened<Value> : never;
};
