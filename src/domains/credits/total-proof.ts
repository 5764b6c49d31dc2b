import { creditTotalSlots, readCreditTotal } from "@plainsight/verifier/credit-registry";
import { keccak256 } from "../../kernel/keccak.ts";
import type { ProvenStorage, Question } from "../domain.ts";
import { type ProvenStream, partsByName, TotalProver } from "../total-prover.ts";
import { type CreditTotal, getTotals, type Headline } from "./totals.ts";

/** One of the totals that the ledger keeps. */
export interface TotalPart {
  /** 0: all projects, by year. */
  readonly project: number;
  readonly vintage: number;
  readonly issued: string;
  readonly retired: string;
  readonly cancelled: string;
  readonly buffered: string;
  readonly exported: string;
  readonly authorised: string;
  readonly adjusted: string;
  readonly records: number;
}

export interface CreditTotalProof {
  readonly parts: readonly TotalPart[];
  readonly storage: ProvenStorage;
}

const quantities = ["issued", "retired", "cancelled", "buffered", "exported", "authorised", "adjusted"] as const;

const prover = new TotalProver<Headline, CreditTotal>({
  mostCompared: 2_500,
  parts: async (question, headline, pin) => {
    const parts = await getTotals(question, headline.wishes, headline.parts === "YEARS" ? ["YEAR"] : ["PROJECT", "VINTAGE"], pin);
    return partsByName(parts, (part) => totalName(part, headline));
  },
  slots: slotsOf,
  agrees: (part, [ends = "0x0", rest = "0x0"]) => {
    const kept = readCreditTotal(ends, rest);
    return quantities.every((name) => part[name] === String(kept[name])) && BigInt(part.records) === kept.records;
  },
});

function totalName(total: CreditTotal, { byProject, byTime, parts }: Headline): string {
  const time = parts === "YEARS" ? total.year : total.vintage;
  return JSON.stringify([total.streamId, byProject ? total.projectId : "", byTime ? time : ""]);
}

function keyOf(part: CreditTotal): { readonly project: number; readonly vintage: number } {
  if (part.projectId === undefined) return { project: 0, vintage: part.year ?? 0 };
  return { project: Number(part.projectId.slice(part.projectId.lastIndexOf("p") + 1)), vintage: part.vintage ?? 0 };
}

function slotsOf({ number }: ProvenStream, part: CreditTotal): readonly [string, string] {
  return creditTotalSlots({ stream: number, ...keyOf(part) }, keccak256);
}

/** What the ledger proves of a total; null where not all of it. */
async function provenParts(question: Question, total: CreditTotal): Promise<readonly CreditTotal[] | null> {
  const { headline, pin } = total;
  return headline === null ? null : prover.provenParts(question, headline, totalName(total, headline), pin);
}

/** True where the ledger itself keeps the sums that a total is made of, and proves them. */
export async function isProven(question: Question, total: CreditTotal): Promise<boolean> {
  return (await provenParts(question, total)) !== null;
}

/** @returns null where the total is not proven: see `ProofLabel`. */
export async function proveTotal(question: Question, total: CreditTotal): Promise<CreditTotalProof | null> {
  const sums = await provenParts(question, total);
  if (sums === null) return null;
  const storage = await prover.prove(question, await question.linked("Stream", total.streamId, total.pin), sums, total.pin);
  if (storage === null) return null;
  const parts = sums.map((sum): TotalPart => {
    const { issued, retired, cancelled, buffered, exported, authorised, adjusted, records } = sum;
    return { ...keyOf(sum), issued, retired, cancelled, buffered, exported, authorised, adjusted, records };
  });
  return { parts, storage };
}
