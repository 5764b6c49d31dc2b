import type { Question } from "../domain.ts";
import { CorrectingRecord, type CorrectingRow, correctingColumns } from "../ledger-record.ts";
import type { Measure } from "./events.ts";

export interface FigureRow extends CorrectingRow {
  readonly measure: Measure;
  readonly country: string;
  readonly year: number;
  readonly value: string;
  readonly currency: string | null;
  readonly prices: "CURRENT" | "CONSTANT" | null;
  readonly price_year: number | null;
  readonly conversion: "EXCHANGE_RATES" | "PURCHASING_POWER" | null;
  readonly ref: string;
  readonly edition: string;
}

/** The columns of FigureRow, of the table or alias `f`. */
export const figureColumns = (question: Question) => question.sql`
  ${correctingColumns(question)}, f.measure, f.country, f.year, f.value, f.currency, f.prices, f.price_year, f.conversion, f.ref,
  f.edition`;

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
export class ReferenceFigure extends CorrectingRecord<FigureRow> {}
