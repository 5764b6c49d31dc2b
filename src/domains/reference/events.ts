import type { SourceDeclared, StreamOpened, StreamPlace } from "../../kernel/stream-events.ts";

/** In the order of ReferenceRegistry's enums; the first of each means "unset" there, or "not of money". */
export const measures = ["UNSET", "POPULATION", "GDP"] as const;
export const prices = ["NONE", "CURRENT", "CONSTANT"] as const;
export const conversions = ["NONE", "EXCHANGE_RATES", "PURCHASING_POWER"] as const;

export type Measure = Exclude<(typeof measures)[number], "UNSET">;

/** A country's figure for a year, as an edition of a source states it. */
export interface FigureRecorded extends StreamPlace {
  readonly type: "figure-recorded";
  readonly seq: number;
  readonly measure: Measure;
  readonly country: string;
  readonly year: number;
  /** In units of 10^-decimals of persons, or of the currency. */
  readonly value: bigint;
  readonly decimals: number;
  /** Null: not of money. */
  readonly currency: string | null;
  readonly prices: "CURRENT" | "CONSTANT" | null;
  readonly priceYear: number | null;
  readonly conversion: "EXCHANGE_RATES" | "PURCHASING_POWER" | null;
  /** The older record that this one replaces. */
  readonly corrects: number | null;
  readonly ref: string;
  readonly edition: string;
  /** keccak256 of the event's data. */
  readonly recordHash: string;
}

export type ReferenceEvent = StreamOpened | SourceDeclared | FigureRecorded;
