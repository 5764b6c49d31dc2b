import type { SourceDeclared, StreamOpened, StreamPlace } from "../../kernel/stream-events.ts";

/** In the order of EmissionRegistry's enums, whose first mean "unset" or "not told". */
export const actorKinds = ["UNSET", "COUNTRY", "GROUP", "ORGANISATION", "FACILITY"] as const;
export const massesOf = ["UNSET", "GAS", "CARBON", "CO2_EQUIVALENT"] as const;
export const landUses = ["NOT_TOLD", "WITHOUT", "WITH", "ONLY"] as const;
export const accountings = ["NOT_TOLD", "TERRITORIAL", "CONSUMPTION"] as const;
export const reporters = ["NOT_TOLD", "SELF", "INDEPENDENT"] as const;
export const scopes = ["NONE", "SCOPE_1", "SCOPE_2_LOCATION", "SCOPE_2_MARKET", "SCOPE_3"] as const;
export const assurances = ["NOT_TOLD", "LIMITED", "REASONABLE"] as const;
export const opinions = ["UNSET", "UNMODIFIED", "QUALIFIED", "ADVERSE", "DISCLAIMER"] as const;

export type ActorKind = Exclude<(typeof actorKinds)[number], "UNSET">;
export type Assurance = (typeof assurances)[number];
export type Opinion = Exclude<(typeof opinions)[number], "UNSET">;

interface ActorDeclared extends StreamPlace {
  readonly type: "actor-declared";
  readonly number: number;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly owner: number | null;
  readonly ref: string;
  readonly name: string;
  readonly place: string;
}

/** Null wherever the ledger's zero means "not specified" or "unknown". */
export interface EmissionReported extends StreamPlace {
  readonly type: "emission-reported";
  readonly seq: number;
  readonly actorKind: ActorKind;
  readonly country: string | null;
  readonly actor: number | null;
  readonly year: number;
  /** See basis.ts. */
  readonly basis: string;
  readonly decimals: number;
  /** In units of 10^-decimals of the basis' unit. */
  readonly total: bigint | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  /** Hexadecimal. */
  readonly evidence: string | null;
  readonly corrects: number | null;
  readonly ref: string;
  readonly parts: string;
  readonly memo: string;
  readonly properties: string;
  /** keccak256 of the event's data. */
  readonly recordHash: string;
}

export interface VerificationRecorded extends StreamPlace {
  readonly type: "verification-recorded";
  readonly seq: number;
  readonly ref: string;
  readonly reportStreamId: string;
  readonly reportSeq: number;
  readonly verifier: number;
  readonly assurance: Assurance;
  readonly opinion: Opinion;
  readonly date: string | null;
  readonly evidence: string | null;
  readonly statement: string;
  readonly recordHash: string;
}

export type EmissionEvent = StreamOpened | SourceDeclared | ActorDeclared | EmissionReported | VerificationRecorded;
