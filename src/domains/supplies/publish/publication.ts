import type { PlannedOrganisation } from "../../../publish/organisations.ts";
import type { Reading } from "../../../publish/publication.ts";
import type { Origin } from "../../../publish/rows.ts";
import type { SourceFile, StreamTerms } from "../../../publish/stream.ts";
import type { HandOverKind, TransportMode } from "../events.ts";

/** A hand-over of goods as a source tells it, before it has a number on the ledger. Null: not specified or unknown. */
export interface PlannedHandOver {
  readonly origin: Origin;
  readonly kind: HandOverKind;
  readonly year: number;
  /** Three capitals. */
  readonly country: string | null;
  /** Ref of an item. */
  readonly item: string;
  /** Of UN/ECE Recommendation 20, such as KGM. */
  readonly unit: string;
  /** In units of 10^-decimals of the unit. */
  readonly quantity: bigint;
  readonly decimals: number;
  /** ISO 4217. */
  readonly currency: string | null;
  /** In units of 10^-valueDecimals of the currency; 0 where there is none. */
  readonly value: bigint;
  readonly valueDecimals: number;
  readonly usdCents: bigint | null;
  readonly freightCents: bigint | null;
  readonly insuranceCents: bigint | null;
  readonly weightGrams: bigint | null;
  /** Days as yyyymmdd; 0: unknown. */
  readonly ordered: number;
  readonly scheduled: number;
  readonly date: number;
  readonly recorded: number;
  readonly mode: TransportMode | null;
  /** Refs of organisations. */
  readonly from: string | null;
  readonly to: string | null;
  /** Ref of the record that this one follows from. It stands before this one in the list. */
  readonly parent: string | null;
  /** The source's own identifier, unique in the publication. */
  readonly ref: string;
  /** Empty: not specified. */
  readonly place: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface PlannedItem {
  readonly ref: string;
  readonly name: string;
  readonly category: string;
}

/** Everything that one source has to say of goods, ready to be compared with the ledger. */
export interface SupplyPublication {
  readonly terms: StreamTerms;
  /** In whose name the stream is opened, unless the operator says otherwise. No party to the records. */
  readonly publisher: PlannedOrganisation;
  readonly organisations: readonly PlannedOrganisation[];
  readonly items: readonly PlannedItem[];
  /** Parents before children. */
  readonly handOvers: readonly PlannedHandOver[];
  readonly files: readonly SourceFile[];
  readonly reading: Reading;
}
