import type { PlannedOrganisation } from "../../../publish/organisations.ts";
import type { Reading } from "../../../publish/publication.ts";
import type { Origin } from "../../../publish/rows.ts";
import type { SourceFile, StreamTerms } from "../../../publish/stream.ts";
import type { CreditKind, CreditUse } from "../events.ts";

/** Serials of one block, both ends included. */
export interface SerialRange {
  readonly block: string;
  readonly first: number;
  readonly last: number;
}

/** A record of credits as a source tells it, before it has a number on the ledger. Null: not told or unknown. */
export interface PlannedCredits {
  readonly origin: Origin;
  readonly kind: CreditKind;
  readonly year: number | null;
  /** Ref of a project. */
  readonly project: string;
  readonly vintage: number | null;
  /** Whole credits. */
  readonly quantity: number;
  readonly serials: SerialRange | null;
  /** yyyymmdd; 0: unknown. */
  readonly date: number;
  readonly use: CreditUse | null;
  /** Three capitals. */
  readonly country: string | null;
  /** Refs of organisations. */
  readonly holder: string | null;
  readonly to: string | null;
  /** The source's own identifier, unique in the publication. */
  readonly ref: string;
  readonly purpose: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface PlannedProject {
  /** The registry's own identifier. */
  readonly ref: string;
  readonly name: string;
  /** Ref of an organisation. */
  readonly developer: string | null;
  /** Three capitals. */
  readonly country: string | null;
  readonly projectType: string;
  readonly protocol: string;
}

/** Everything that one source has to say of credits, ready to be compared with the ledger. */
export interface CreditPublication {
  readonly terms: StreamTerms;
  /** In whose name the stream is opened, unless the operator says otherwise. No party to the records. */
  readonly publisher: PlannedOrganisation;
  readonly organisations: readonly PlannedOrganisation[];
  readonly projects: readonly PlannedProject[];
  readonly credits: readonly PlannedCredits[];
  readonly files: readonly SourceFile[];
  readonly reading: Reading;
}
