import { readSupplyTotal, supplyTotalSlots } from "@plainsight/verifier/supply-ledger";
import { keccak256 } from "../../kernel/keccak.ts";
import { toMinorUnits } from "../../kernel/money.ts";
import type { ProvenStorage, Question } from "../domain.ts";
import { type ProvenStream, partsByName, TotalProver } from "../total-prover.ts";
import { handOverKinds } from "./events.ts";
import { getTotals, type Headline, type SupplyTotal } from "./totals.ts";

/** One of the totals that the ledger keeps. */
export interface TotalPart {
  readonly country: string | null;
  readonly year: number;
  readonly kind: SupplyTotal["kind"];
  readonly unit: string;
  readonly decimals: number;
  readonly quantity: string;
  readonly usd: string;
  readonly freightUsd: string;
  readonly records: number;
  readonly unknownUsd: number;
}

export interface SupplyTotalProof {
  readonly parts: readonly TotalPart[];
  readonly storage: ProvenStorage;
}

const prover = new TotalProver<Headline, SupplyTotal>({
  mostCompared: 2_500,
  // By country, year and decimals.
  parts: async (question, headline, pin) =>
    partsByName(await getTotals(question, headline.wishes, ["COUNTRY", "YEAR", "DECIMALS"], pin), (part) => totalName(part, headline)),
  slots: slotsOf,
  agrees: (part, [amounts = "0x0", rest = "0x0"]) => {
    const kept = readSupplyTotal(amounts, rest);
    return (
      toMinorUnits(part.quantity, part.decimals ?? 0) === kept.quantity &&
      toMinorUnits(part.usd ?? "0", 2) === kept.usdCents &&
      toMinorUnits(part.freightUsd ?? "0", 2) === kept.freightCents &&
      part.records === kept.records &&
      part.unknownUsd === kept.unknownUsd
    );
  },
});

function totalName({ streamId, kind, unit, countryCode, year }: SupplyTotal, { byCountry, byYear }: Headline): string {
  return JSON.stringify([streamId, kind, unit, byCountry ? countryCode : "", byYear ? year : ""]);
}

function slotsOf({ number }: ProvenStream, part: SupplyTotal): readonly [string, string] {
  const { countryCode = null, year, kind, unit, decimals = 0 } = part;
  const kindNumber = handOverKinds.findIndex((name) => name.toUpperCase() === kind) + 1;
  return supplyTotalSlots({ stream: number, country: countryCode, year: year ?? 0, kind: kindNumber, unit, decimals }, keccak256);
}

/** What the ledger proves of a total; null where not all of it. */
async function provenParts(question: Question, total: SupplyTotal): Promise<readonly SupplyTotal[] | null> {
  const { headline, pin } = total;
  return headline === null ? null : prover.provenParts(question, headline, totalName(total, headline), pin);
}

/** True where the ledger itself keeps the sums that a total is made of, and proves them. */
export async function isProven(question: Question, total: SupplyTotal): Promise<boolean> {
  return (await provenParts(question, total)) !== null;
}

/** @returns null where the total is not proven: see `ProofLabel`. */
export async function proveTotal(question: Question, total: SupplyTotal): Promise<SupplyTotalProof | null> {
  const sums = await provenParts(question, total);
  if (sums === null) return null;
  const storage = await prover.prove(question, await question.linked("Stream", total.streamId, total.pin), sums, total.pin);
  if (storage === null) return null;
  const parts = sums.map(
    ({ countryCode = null, year, kind, unit, decimals = 0, quantity, usd, freightUsd, records, unknownUsd }): TotalPart => ({
      country: countryCode,
      year: year ?? 0,
      kind,
      unit,
      decimals,
      quantity,
      usd: usd ?? "0.00",
      freightUsd: freightUsd ?? "0.00",
      records,
      unknownUsd,
    }),
  );
  return { parts, storage };
}
