import { day, decimal } from "./shown-record.ts";
import type { Submission } from "./submission.ts";
import type { Target } from "./target.ts";

/** A target as a page or an API answer shows it. Amounts are exact decimals; null: unknown or not specified. */
export interface ShownTarget {
  readonly kind: string | null;
  readonly country: string | null;
  /** Number under which the actor is declared on the ledger; null: the country itself. */
  readonly actor: number | null;
  readonly baseYear: number | null;
  readonly targetYear: number | null;
  readonly unit: string | null;
  readonly value: string | null;
  readonly baseTonnes: string | null;
  readonly conditionality: string | null;
  /** Joined by spaces. */
  readonly gases: string | null;
  readonly sectors: string | null;
  readonly evidence: string | null;
  readonly corrects: number | null;
  readonly reference: string;
  readonly url: string;
  /** As on the ledger. */
  readonly words: string;
}

/** A document in which a country says what it promises. Dates are YYYY-MM-DD. */
export interface ShownSubmission {
  readonly fileType: string;
  readonly country: string;
  readonly status: string | null;
  readonly version: number | null;
  readonly date: string | null;
  readonly evidence: string | null;
  readonly corrects: number | null;
  readonly reference: string;
  readonly party: string;
  readonly title: string;
  readonly language: string;
  readonly url: string;
  readonly fileName: string;
}

/** Names of the contract's enums, by number; 0 is unknown in each but file types and kinds of actors, where it is refused. */
export const targetKinds = [
  "UNKNOWN",
  "BASE_YEAR",
  "FIXED_LEVEL",
  "BASELINE",
  "INTENSITY",
  "TRAJECTORY",
  "RELATIVE",
  "POLICIES",
  "OTHER_THAN_GASES",
  "NET_ZERO",
  "CLIMATE_NEUTRAL",
  "GHG_NEUTRAL",
  "NONE",
] as const;
export const targetUnits = ["UNKNOWN", "PERCENT", "TONNES_CO2E"] as const;
export const conditionalities = ["UNKNOWN", "UNCONDITIONAL", "CONDITIONAL", "BOTH", "PARTLY"] as const;
export const sectorCoverages = ["UNKNOWN", "ALL", "ALL_BUT_LAND", "PART"] as const;
export const targetGases = ["CO2", "CH4", "N2O", "HFCS", "PFCS", "SF6", "NF3"] as const;
export const submissionFileTypes = ["UNSET", "NDC", "ADDENDUM", "TRANSLATION", "OTHER"] as const;
export const submissionStatuses = ["UNKNOWN", "ACTIVE", "ARCHIVED"] as const;
export const targetActorKinds = ["UNSET", "REGION", "CITY", "COMPANY", "OTHER"] as const;

/** What a target's proven data says, in the words of a page. */
export function showTarget(said: Target): ShownTarget {
  return {
    kind: named(targetKinds, said.kind),
    country: said.country || null,
    actor: said.actor || null,
    baseYear: said.baseYear || null,
    targetYear: said.targetYear || null,
    unit: named(targetUnits, said.unit),
    value: said.unit === 0 ? null : decimal(said.value, said.decimals),
    baseTonnes: said.baseKnown ? decimal(said.baseTonnes, 0) : null,
    conditionality: named(conditionalities, said.conditionality),
    gases: said.gases === 0 ? null : targetGases.filter((_, bit) => ((said.gases >> bit) & 1) === 1).join(" "),
    sectors: named(sectorCoverages, said.sectors),
    evidence: hash(said.evidence),
    corrects: said.corrects || null,
    reference: said.ref,
    url: said.url,
    words: said.words,
  };
}

/** What a submission's proven data says, in the words of a page. */
export function showSubmission(said: Submission): ShownSubmission {
  return {
    fileType: submissionFileTypes[said.fileType] ?? `${said.fileType}`,
    country: said.country,
    status: named(submissionStatuses, said.status),
    version: said.version || null,
    date: day(said.date),
    evidence: hash(said.evidence),
    corrects: said.corrects || null,
    reference: said.ref,
    party: said.party,
    title: said.title,
    language: said.language,
    url: said.url,
    fileName: said.fileName,
  };
}

function named(names: readonly string[], number: number): string | null {
  return number === 0 ? null : (names[number] ?? `${number}`);
}

function hash(evidence: string): string | null {
  return /^0x0*$/.test(evidence) ? null : evidence;
}
