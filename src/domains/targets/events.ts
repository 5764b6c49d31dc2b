import type { SourceDeclared, StreamOpened, StreamPlace } from "../../kernel/stream-events.ts";

/** In the order of TargetRegistry's enums; what stands first in each there means unknown or unset. */
export const targetKinds = [
  "base_year",
  "fixed_level",
  "baseline",
  "intensity",
  "trajectory",
  "relative",
  "policies",
  "other_than_gases",
  "net_zero",
  "climate_neutral",
  "ghg_neutral",
  "none",
] as const;
export const targetUnits = ["percent", "tonnes_co2e"] as const;
export const conditionalities = ["unconditional", "conditional", "both", "partly"] as const;
export const sectorCoverages = ["all", "all_but_land", "part"] as const;
export const targetGases = ["CO2", "CH4", "N2O", "HFCS", "PFCS", "SF6", "NF3"] as const;
export const fileTypes = ["ndc", "addendum", "translation", "other"] as const;
export const submissionStatuses = ["active", "archived"] as const;
export const actorKinds = ["region", "city", "company", "other"] as const;

export type TargetKind = (typeof targetKinds)[number];
export type TargetUnit = (typeof targetUnits)[number];
export type Conditionality = (typeof conditionalities)[number];
export type SectorCoverage = (typeof sectorCoverages)[number];
export type FileType = (typeof fileTypes)[number];
export type SubmissionStatus = (typeof submissionStatuses)[number];
export type ActorKind = (typeof actorKinds)[number];

interface ActorDeclared extends StreamPlace {
  readonly type: "actor-declared";
  readonly number: number;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly organisation: number | null;
  readonly ref: string;
  /** Empty where the source does not name it. */
  readonly name: string;
}

/** What every record of the domain has. */
interface Recorded extends StreamPlace {
  readonly seq: number;
  readonly corrects: number | null;
  readonly ref: string;
  readonly url: string;
  /** Hexadecimal; null: none. */
  readonly evidence: string | null;
  /** keccak256 of the event's data. */
  readonly recordHash: string;
}

/** A promise. Null wherever the ledger's zero means unknown or not specified. */
export interface TargetRecorded extends Recorded {
  readonly type: "target-recorded";
  readonly kind: TargetKind | null;
  readonly country: string | null;
  readonly actor: number | null;
  readonly baseYear: number | null;
  readonly targetYear: number | null;
  readonly unit: TargetUnit | null;
  readonly decimals: number;
  /** In units of 10^-decimals. */
  readonly value: bigint | null;
  readonly baseTonnes: bigint | null;
  readonly conditionality: Conditionality | null;
  /** One bit each, in the order of `targetGases`. */
  readonly gases: number | null;
  readonly sectors: SectorCoverage | null;
  /** As on the ledger: see kernel/property-text.ts. */
  readonly words: string;
}

/** A document in which a country says what it promises. */
export interface SubmissionRecorded extends Recorded {
  readonly type: "submission-recorded";
  readonly fileType: FileType;
  readonly country: string;
  readonly status: SubmissionStatus | null;
  readonly version: number | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly party: string;
  readonly title: string;
  readonly language: string;
  readonly fileName: string;
}

export type TargetsRecord = TargetRecorded | SubmissionRecorded;
export type TargetEvent = StreamOpened | SourceDeclared | ActorDeclared | TargetsRecord;
