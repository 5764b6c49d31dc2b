import type { PlannedOrganisation } from "../../../publish/organisations.ts";
import type { Reading } from "../../../publish/publication.ts";
import type { Origin } from "../../../publish/rows.ts";
import type { SourceFile, StreamTerms } from "../../../publish/stream.ts";
import type { FlowKind } from "../events.ts";
import type { FlowProperty } from "../properties.ts";

/** A movement of money as a source tells it, before it has a number on the ledger. */
export interface PlannedFlow {
  readonly origin: Origin;
  readonly kind: FlowKind;
  readonly year: number;
  /** Three capitals; null: not specified. */
  readonly country: string | null;
  /** ISO 4217. */
  readonly currency: string;
  /** In units of 10^-decimals of the currency. */
  readonly amount: bigint;
  readonly decimals: number;
  /** Null where no exchange rate is known. */
  readonly usdCents: bigint | null;
  /** As yyyymmdd; 0: unknown. */
  readonly valueDate: number;
  /** As yyyymmdd; 0: unknown, or no rate needed. */
  readonly rateDate: number;
  /** Refs of organisations; null: not specified. */
  readonly from: string | null;
  readonly to: string | null;
  /** Ref of a programme; null: none. */
  readonly programme: string | null;
  /** Ref of the flow that this one follows from; null: none. It stands before this one in the list. */
  readonly parent: string | null;
  /** The source's own identifier, unique in the publication. */
  readonly ref: string;
  readonly title: string;
  readonly sector: string;
  /** What else the source says of the record and its two ends, in any order. */
  readonly properties: readonly FlowProperty[];
  /** Where the source itself corrected the record: what it had said at first. Recorded first, then corrected. */
  readonly atFirst?: PlannedFlow;
}

export interface PlannedProgramme {
  readonly ref: string;
  readonly title: string;
}

/** Everything that one source has to say, ready to be compared with the ledger. */
export interface FundPublication {
  readonly terms: StreamTerms;
  /** In whose name the stream is opened, unless the operator says otherwise. No party to the records. */
  readonly publisher: PlannedOrganisation;
  readonly organisations: readonly PlannedOrganisation[];
  readonly programmes: readonly PlannedProgramme[];
  /** Parents before children. */
  readonly flows: readonly PlannedFlow[];
  /** Where the flows' parents are records of another stream of the same publisher: its source. Absent: of this one. */
  readonly parentSource?: string;
  readonly files: readonly SourceFile[];
  readonly reading: Reading;
}
