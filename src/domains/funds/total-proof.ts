import { type LedgerTotal, readTotal, totalSlot } from "@plainsight/verifier/fund-ledger";
import { keccak256 } from "../../kernel/keccak.ts";
import { toMinorUnits } from "../../kernel/money.ts";
import type { ProvenStorage, Question } from "../domain.ts";
import { type ProvenStream, partsByName, TotalProver } from "../total-prover.ts";
import { flowKinds } from "./events.ts";
import { type FlowTotal, getTotals, type Headline } from "./totals.ts";

/** One of the totals that the ledger keeps: of a stream, kind, country and year. */
export interface TotalPart {
  readonly country: string | null;
  readonly year: number;
  readonly kind: FlowTotal["kind"];
  readonly key: string;
  readonly usd: string;
  readonly records: number;
  readonly unknownUsd: number;
}

export interface TotalProof {
  readonly parts: readonly TotalPart[];
  readonly storage: ProvenStorage;
}

const prover = new TotalProver<Headline, FlowTotal>({
  mostCompared: 5_000,
  // By country and year.
  parts: async (question, headline, pin) =>
    partsByName(await getTotals(question, headline.wishes, ["COUNTRY", "YEAR"], pin), (part) => totalName(part, headline)),
  slots: (stream, part) => [slotOf(stream, part)],
  agrees: (part, [value = "0x0"]) => areEqual(sumOf([part]), readTotal(value)),
});

function totalName({ streamId, kind, countryCode, year }: FlowTotal, { byCountry, byYear }: Headline): string {
  return JSON.stringify([streamId, kind, byCountry ? countryCode : "", byYear ? year : ""]);
}

function slotOf({ number }: ProvenStream, { countryCode, year, storedKind }: FlowTotal): string {
  return totalSlot(number, countryCode ?? null, year ?? 0, flowKinds.indexOf(storedKind) + 1, keccak256);
}

/** What the ledger proves of a total; null where not all of it, or where that does not come to the total. */
async function provenParts(question: Question, total: FlowTotal): Promise<readonly FlowTotal[] | null> {
  const { headline, pin } = total;
  const parts = headline === null ? null : await prover.provenParts(question, headline, totalName(total, headline), pin);
  return parts !== null && areEqual(sumOf(parts), sumOf([total])) ? parts : null;
}

/** True where the ledger itself keeps the sums that a total is made of, proves them, and they come to the total. */
export async function isProven(question: Question, total: FlowTotal): Promise<boolean> {
  return (await provenParts(question, total)) !== null;
}

/** @returns null where the total is not proven: see `ProofLabel`. */
export async function proveTotal(question: Question, total: FlowTotal): Promise<TotalProof | null> {
  const sums = await provenParts(question, total);
  if (sums === null) return null;
  const stream = await question.linked("Stream", total.streamId, total.pin);
  const storage = await prover.prove(question, stream, sums, total.pin);
  if (storage === null) return null;
  const parts = sums.map((sum): TotalPart => {
    const { countryCode = null, year, kind, usd, records, unknownUsd } = sum;
    return { country: countryCode, year: year ?? 0, kind, key: slotOf(stream, sum), usd, records, unknownUsd };
  });
  return { parts, storage };
}

function sumOf(totals: readonly FlowTotal[]): LedgerTotal {
  return totals.reduce<LedgerTotal>(
    (sum, { usd, records, unknownUsd }) => ({
      usdCents: sum.usdCents + toMinorUnits(usd, 2),
      records: sum.records + records,
      unknownUsd: sum.unknownUsd + unknownUsd,
    }),
    { usdCents: 0n, records: 0, unknownUsd: 0 },
  );
}

function areEqual(a: LedgerTotal, b: LedgerTotal): boolean {
  return a.usdCents === b.usdCents && a.records === b.records && a.unknownUsd === b.unknownUsd;
}
