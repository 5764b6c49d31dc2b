/** In the order of SupplyLedger's enums, whose first mean "unset". */
export const handOverKinds = ["order", "dispatch", "receipt", "loss", "return"] as const;
export const transportModes = ["air", "air_charter", "sea", "road", "rail", "inland_water", "other"] as const;

export type HandOverKind = (typeof handOverKinds)[number];
export type TransportMode = (typeof transportModes)[number];

/** Where on the ledger something was said. */
interface Place {
  readonly chainId: number;
  readonly blockNumber: number;
  readonly logIndex: number;
  readonly transactionIndex: number;
  /** Lower case, with 0x. */
  readonly contract: string;
  readonly streamId: string;
}

interface StreamOpened extends Place {
  readonly type: "stream-opened";
  readonly number: number;
  readonly publisher: number;
  readonly source: string;
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
  readonly sample: boolean;
}

interface SourceDeclared extends Place {
  readonly type: "source-declared";
  readonly fromSeq: number;
  readonly name: string;
  readonly sha256: string;
  /** YYYY-MM-DD; null where the source does not say. */
  readonly dataDate: string | null;
}

interface ItemDeclared extends Place {
  readonly type: "item-declared";
  readonly number: number;
  readonly ref: string;
  readonly name: string;
  readonly category: string;
}

/** A hand-over of goods. Null wherever the ledger's zero means "not specified" or "unknown". */
export interface HandOverRecorded extends Place {
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
