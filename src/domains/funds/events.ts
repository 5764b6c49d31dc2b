import type { SourceDeclared, StreamOpened, StreamPlace } from "../../kernel/stream-events.ts";

/** In the order of FundLedger's enum Kind, whose first means "unset" and is refused by the contract. */
export const flowKinds = ["pledge", "commitment", "disbursement", "expenditure", "receipt", "refund", "write_off"] as const;

export type FlowKind = (typeof flowKinds)[number];

export interface ProgrammeDeclared extends StreamPlace {
  readonly type: "programme-declared";
  readonly number: number;
  readonly ref: string;
  readonly title: string;
}

/** A movement of money. Null wherever the ledger's zero means "not specified" or "unknown". */
export interface FlowRecorded extends StreamPlace {
  readonly type: "flow-recorded";
  readonly seq: number;
  readonly kind: FlowKind;
  readonly year: number;
  readonly country: string | null;
  readonly currency: string;
  /** In units of 10^-decimals of the currency. */
  readonly amount: bigint;
  readonly decimals: number;
  readonly usdCents: bigint | null;
  readonly valueDate: string | null;
  readonly rateDate: string | null;
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly programme: number | null;
  readonly parentStreamId: string | null;
  readonly parentSeq: number | null;
  readonly corrects: number | null;
  readonly ref: string;
  readonly title: string;
  readonly sector: string;
  /** As on the ledger: see properties.ts. */
  readonly properties: string;
  /** keccak256 of the event's data. */
  readonly recordHash: string;
}

export type FundEvent = StreamOpened | SourceDeclared | ProgrammeDeclared | FlowRecorded;
