import { toHex } from "../../store/bytes.ts";
import type { Pin, Question, RecordPlace } from "../domain.ts";
import type { Measure } from "./events.ts";

export interface RecordKey {
  readonly streamId: string;
  readonly seq: number;
}

/** A row as it comes from the database. Whole numbers come as float8, which holds them exactly. */
export interface FigureRow {
  readonly chain_id: number;
  readonly block_number: number;
  readonly log_index: number;
  readonly tx_index: number;
  readonly stream_id: string;
  readonly seq: number;
  readonly measure: Measure;
  readonly country: string;
  readonly year: number;
  readonly value: string;
  readonly currency: string | null;
  readonly prices: "CURRENT" | "CONSTANT" | null;
  readonly price_year: number | null;
  readonly conversion: "EXCHANGE_RATES" | "PURCHASING_POWER" | null;
  readonly corrects: number | null;
  readonly ref: string;
  readonly edition: string;
  readonly record_hash: Uint8Array;
}

/** The columns of FigureRow, of the table or alias `f`. */
export const figureColumns = ({ sql }: Question) => sql`
  f.chain_id::float8 AS chain_id, f.block_number::float8 AS block_number, f.log_index, f.tx_index, f.stream_id, f.seq::float8 AS seq,
  f.measure, f.country, f.year, f.value, f.currency, f.prices, f.price_year, f.conversion, f.corrects::float8 AS corrects, f.ref,
  f.edition, f.record_hash`;

export const recordName = ({ streamId, seq }: RecordKey): string => `${streamId}-${seq}`;

/** Null for what cannot be the id of a record. */
export function readRecordId(id: string): RecordKey | null {
  const match = /^(\d+-[0-9a-f]{8}-\d+)-([1-9]\d{0,15})$/.exec(id.trim().toLowerCase());
  return match?.[1] === undefined ? null : { streamId: match[1], seq: Number(match[2]) };
}

/** What figures have to share so that they are one series: who says it, of what, in which prices. */
export interface SeriesKey {
  readonly streamId: string;
  readonly measure: Measure;
  readonly currency: string | null;
  readonly prices: FigureRow["prices"];
  readonly priceYear: number | null;
  readonly conversion: FigureRow["conversion"];
}

/** "31337-1a2b3c4d-1/GDP/USD/CONSTANT/2015/EXCHANGE_RATES"; parts that say nothing are left empty. */
export function seriesId({ streamId, measure, currency, prices, priceYear, conversion }: SeriesKey): string {
  return [streamId, measure, currency, prices, priceYear, conversion]
    .map((part) => part ?? "")
    .join("/")
    .replace(/\/+$/, "");
}

export function seriesOf(row: Pick<FigureRow, "stream_id" | "measure" | "currency" | "prices" | "price_year" | "conversion">): SeriesKey {
  const { stream_id: streamId, measure, currency, prices, price_year: priceYear, conversion } = row;
  return { streamId, measure, currency, prices, priceYear, conversion };
}

/** A figure as the schema shows it. */
export class ReferenceFigure {
  readonly row: FigureRow;
  readonly pin: Pin;

  constructor(row: FigureRow, pin: Pin) {
    this.row = row;
    this.pin = pin;
  }

  get key(): RecordKey {
    return { streamId: this.row.stream_id, seq: this.row.seq };
  }

  get id(): string {
    return recordName(this.key);
  }

  get correctsKey(): RecordKey | null {
    const { corrects: seq, stream_id: streamId } = this.row;
    return seq === null ? null : { streamId, seq };
  }

  get place(): RecordPlace {
    const { row, pin } = this;
    return {
      streamId: row.stream_id,
      seq: row.seq,
      chainId: row.chain_id,
      blockNumber: row.block_number,
      transactionIndex: row.tx_index,
      logIndex: row.log_index,
      recordHash: toHex(row.record_hash),
      pin,
    };
  }
}
