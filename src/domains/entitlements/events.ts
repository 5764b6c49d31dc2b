import type { SourceDeclared, StreamOpened, StreamPlace } from "../../kernel/stream-events.ts";

/** In the order of EntitlementLedger's enum Sector, whose first means "unset" and is refused by the contract. */
export const sectors = [
  "food_security",
  "health",
  "nutrition",
  "water_sanitation_hygiene",
  "shelter",
  "education",
  "protection",
  "livelihoods",
  "multi_sector",
] as const;

export type Sector = (typeof sectors)[number];

/** In the order of EntitlementLedger's enum Modality, whose first is "unset". */
export const modalities = ["cash", "voucher", "in_kind"] as const;

export type Modality = (typeof modalities)[number];

interface StreamRecord extends StreamPlace {
  readonly seq: number;
  /** keccak256 of the event's data. */
  readonly recordHash: string;
}

/** The people of one place: at least ten. */
export interface Cell {
  /** Two capitals and up to six digits. */
  readonly place: string;
  readonly entitled: number;
  /** In units of 10^-decimals. */
  readonly due: bigint;
}

export interface RoundPublished extends StreamRecord {
  readonly type: "round-published";
  readonly country: string;
  readonly sector: Sector;
  readonly modality: Modality;
  readonly programme: number;
  /** YYYY-MM-DD. */
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly unit: string;
  readonly decimals: number;
  readonly bucketBits: number;
  readonly pool: number;
  readonly root: string;
  readonly cells: readonly Cell[];
}

export interface CellClaims {
  readonly place: string;
  readonly claimed: number;
  readonly paid: bigint;
}

export interface ClaimsRecorded extends StreamRecord {
  readonly type: "claims-recorded";
  /** Null where the batch mixes rounds of a pool. */
  readonly round: number | null;
  readonly pool: number | null;
  readonly unit: string;
  readonly decimals: number;
  readonly claimed: number;
  readonly paid: bigint;
  readonly cells: readonly CellClaims[];
  /** 32 bytes each, joined. */
  readonly nullifiers: Uint8Array;
}

export interface RoundCancelled extends StreamRecord {
  readonly type: "round-cancelled";
  readonly round: number;
}

/** No record of the stream: the round's root seals what it holds. */
export interface BucketsPublished extends StreamPlace {
  readonly type: "buckets-published";
  readonly round: number;
  readonly first: number;
  readonly buckets: readonly Uint8Array[];
}

export type EntitlementRecord = RoundPublished | ClaimsRecorded | RoundCancelled;
export type EntitlementEvent = StreamOpened | SourceDeclared | EntitlementRecord | BucketsPublished;
