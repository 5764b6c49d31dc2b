import type { PlannedOrganisation } from "../../../publish/organisations.ts";
import type { Reading } from "../../../publish/publication.ts";
import type { Origin } from "../../../publish/rows.ts";
import type { SourceFile, StreamTerms } from "../../../publish/stream.ts";
import type { Basis } from "../basis.ts";
import type { ActorKind, Assurance, Opinion } from "../events.ts";
import type { Part } from "../parts.ts";

/** Whose emissions: a country by its code, an organisation by its ref, others by the ref that they are declared with. */
export type ReportedActor =
  | { readonly kind: "COUNTRY"; readonly code: string }
  | { readonly kind: "ORGANISATION"; readonly organisation: string }
  | { readonly kind: Exclude<ActorKind, "ORGANISATION">; readonly declared: string };

/** A report as a source tells it, before it has a number on the ledger. Null: not specified or unknown. */
export interface PlannedReport {
  readonly origin: Origin;
  readonly actor: ReportedActor;
  readonly year: number;
  readonly basis: Basis;
  /** In units of 10^-decimals of the basis' unit. */
  readonly total: bigint | null;
  /** Days as yyyymmdd; 0: the calendar year. */
  readonly periodFrom: number;
  readonly periodTo: number;
  /** SHA-256 in hexadecimal. */
  readonly evidence: string | null;
  /** The source's own identifier, unique in the publication. */
  readonly ref: string;
  readonly parts: readonly Part[];
  readonly memo: readonly Part[];
  readonly properties: Readonly<Record<string, string>>;
}

export interface PlannedActor {
  readonly kind: Exclude<ActorKind, "ORGANISATION">;
  readonly country: string | null;
  /** Ref of an organisation. */
  readonly owner: string | null;
  readonly ref: string;
  readonly name: string;
  readonly place: string;
}

/** Somebody's word on a report of the same publication. */
export interface PlannedVerification {
  readonly ref: string;
  /** Ref of the report. */
  readonly report: string;
  /** Ref of the organisation that verified. */
  readonly verifier: string;
  readonly assurance: Assurance;
  readonly opinion: Opinion;
  /** yyyymmdd; 0: unknown. */
  readonly date: number;
  readonly evidence: string | null;
  readonly statement: string;
}

/** Everything that one source has to say of emissions, ready to be compared with the ledger. */
export interface EmissionPublication {
  readonly terms: StreamTerms;
  /** In whose name the stream is opened, unless the operator says otherwise. */
  readonly publisher: PlannedOrganisation;
  readonly organisations: readonly PlannedOrganisation[];
  readonly actors: readonly PlannedActor[];
  readonly reports: readonly PlannedReport[];
  readonly verifications: readonly PlannedVerification[];
  readonly files: readonly SourceFile[];
  readonly reading: Reading;
}
