import type { PlannedOrganisation } from "../../../publish/organisations.ts";
import type { Reading } from "../../../publish/publication.ts";
import type { Origin } from "../../../publish/rows.ts";
import type { SourceFile, StreamTerms } from "../../../publish/stream.ts";
import type { ActorKind, Conditionality, FileType, SectorCoverage, SubmissionStatus, TargetKind, TargetUnit } from "../events.ts";

/** A target as a source tells it, before it has a number on the ledger. Null: unknown or not specified. */
export interface PlannedTarget {
  readonly origin: Origin;
  /** The source's own identifier, unique in the publication. */
  readonly ref: string;
  readonly kind: TargetKind | null;
  /** Three capitals. */
  readonly country: string | null;
  /** Ref of an actor; null: the country itself. */
  readonly actor: string | null;
  readonly baseYear: number | null;
  readonly targetYear: number | null;
  /** How much, exactly; null: not known. */
  readonly amount: { readonly unit: TargetUnit; readonly value: bigint; readonly decimals: number } | null;
  /** Tonnes of CO2 equivalent in the base year. */
  readonly baseTonnes: bigint | null;
  readonly conditionality: Conditionality | null;
  /** One bit each, in the order of `targetGases`; null: unknown. */
  readonly gases: number | null;
  readonly sectors: SectorCoverage | null;
  readonly url: string;
  /** The source's own words by field, plain text. */
  readonly words: Readonly<Record<string, string>>;
}

/** A document in which a country says what it promises. */
export interface PlannedSubmission {
  readonly origin: Origin;
  readonly ref: string;
  readonly fileType: FileType;
  /** Three capitals. */
  readonly country: string;
  readonly status: SubmissionStatus | null;
  readonly version: number | null;
  /** yyyymmdd; 0: unknown. */
  readonly date: number;
  readonly party: string;
  readonly title: string;
  readonly language: string;
  readonly url: string;
  readonly fileName: string;
}

/** A region, city or company whose targets a source tells. */
export interface PlannedActor {
  readonly ref: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  /** Ref of an organisation of the publication; null: not registered. */
  readonly organisation: string | null;
  /** Empty where the source does not name it. */
  readonly name: string;
}

interface PublicationOf<Record> {
  readonly terms: StreamTerms;
  /** In whose name the stream is opened, unless the operator says otherwise. */
  readonly publisher: PlannedOrganisation;
  readonly organisations: readonly PlannedOrganisation[];
  readonly records: readonly Record[];
  readonly files: readonly SourceFile[];
  readonly reading: Reading;
}

/** Everything that one source has to say of targets. */
export interface TargetPublication extends PublicationOf<PlannedTarget> {
  readonly actors: readonly PlannedActor[];
}

/** Everything that one source has to say of submissions. */
export type SubmissionPublication = PublicationOf<PlannedSubmission>;

export const openDataPublisher: PlannedOrganisation = {
  ref: "plainsight-import",
  name: "Plainsight import of open data",
  country: null,
  kind: "OTHER",
};
