import { padHex, stringToHex } from "viem";
import type { Widened } from "./local-ledger.ts";

/** A target that the contract lets through as the first of a stream: 40 % below 1990 by 2030. */
export const soundTarget = {
  kind: 1,
  country: stringToHex("NOR"),
  actor: 0,
  baseYear: 1990,
  targetYear: 2030,
  unit: 1,
  decimals: 1,
  value: 400n,
  baseKnown: true,
  baseTonnes: 51_300_000n,
  conditionality: 1,
  gases: 127,
  sectors: 1,
  evidence: padHex("0xab", { size: 32 }),
  corrects: 0n,
  ref: "NOR-2030",
  url: "https://example.org/a-document-with-an-address-of-more-than-thirty-two-bytes.pdf",
  words: "target=At%20least%2040%25",
} as const;

/** A submission that the contract lets through as the first of a stream. */
export const soundSubmission = {
  fileType: 1,
  country: stringToHex("NOR"),
  status: 1,
  version: 2,
  date: 20_200_207,
  evidence: padHex("0x", { size: 32 }),
  corrects: 0n,
  ref: "NOR-2",
  party: "Norway",
  title: "Norway First NDC (Updated submission)",
  language: "English",
  url: "https://example.org/Norway_updatedNDC_2020.pdf",
  fileName: "Norway_updatedNDC_2020 (Updated submission).pdf",
} as const;

type Wide<Sound> = { readonly [Field in keyof Sound]: Sound[Field] extends infer Value ? Widened<Value> : never };

export type Target = Wide<typeof soundTarget>;
export type Submission = Wide<typeof soundSubmission>;
