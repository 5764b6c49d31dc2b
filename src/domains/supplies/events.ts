import type { SourceDeclared, StreamOpened, StreamPlace } from "../../kernel/stream-events.ts";

/** In the order of SupplyLedger's enums, whose first mean "unset". */
export const handOverKinds = ["order", "dispatch", "receipt", "loss", "return"] as const;
export const transportModes = ["air", "air_charter", "sea", "road", "rail", "inland_water", "other"] as const;

export type HandOverKind = (typeof handOverKinds)[number];
export type TransportMode = (typeof transportModes)[number];

interface ItemDeclared extends StreamPlace {
  readonly type: "item-declared";
  readonly number: number;
  readonly ref: string;
  readonly name: string;
  readonly category: string;
}

/** A hand-over of goods. Null wherever the ledger's zero means "not specified" or "unknown". */
export interface HandOverRecorded extends StreamPlace {
  readonly type: "hand-over-recorded";
  readonly seq: number;
  readonly kind: HandOverKind;
  readonly year: number;
  readonly country: string | null;
  readonly item: number;
  readonly unit: string;
  readonly decimals: number;
  /** In units of 10^-decimals. */
  readonly quantity: bigint;
  readonly currency: string | null;
  readonly value: bigint | null;
  readonly valueDecimals: number;
  readonly usdCents: bigint | null;
  readonly freightCents: bigint | null;
  readonly insuranceCents: bigint | null;
  readonly weightGrams: bigint | null;
  readonly ordered: string | null;
  readonly scheduled: string | null;
  readonly date: string | null;
  readonly recorded: string | null;
  readonly mode: TransportMode | null;
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly parentStreamId: string | null;
  readonly parentSeq: number | null;
  readonly corrects: number | null;
  readonly ref: string;
  readonly place: string;
  /** As on the ledger: see kernel/property-text.ts. */
  readonly properties: string;
  /** keccak256 of the event's data. */
  readonly recordHash: string;
}

export type SupplyEvent = StreamOpened | SourceDeclared | ItemDeclared | HandOverRecorded;
