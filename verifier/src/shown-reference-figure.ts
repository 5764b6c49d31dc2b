import type { ReferenceFigure } from "./reference-figure.ts";
import { decimal } from "./shown-record.ts";

/** A reference figure as a page or an API answer shows it. Null: not of money, or not told. */
export interface ShownReferenceFigure {
  readonly measure: string;
  readonly country: string;
  readonly year: number;
  /** Persons, or units of the currency: an exact decimal. */
  readonly value: string;
  readonly currency: string | null;
  readonly prices: string | null;
  readonly priceYear: number | null;
  readonly conversion: string | null;
  readonly corrects: number | null;
  readonly reference: string;
  readonly edition: string;
}

/** Names of the contract's enums, by number. */
export const referenceMeasures = ["UNSET", "POPULATION", "GDP"] as const;
export const referencePrices = ["NONE", "CURRENT", "CONSTANT"] as const;
export const referenceConversions = ["NONE", "EXCHANGE_RATES", "PURCHASING_POWER"] as const;

/** What a figure's proven data says, in the words of a page. */
export function showFigure(said: ReferenceFigure): ShownReferenceFigure {
  return {
    measure: referenceMeasures[said.measure] ?? `MEASURE_${said.measure}`,
    country: said.country,
    year: said.year,
    value: decimal(said.value, said.decimals),
    currency: said.currency || null,
    prices: said.prices === 0 ? null : (referencePrices[said.prices] ?? `PRICES_${said.prices}`),
    priceYear: said.priceYear || null,
    conversion: said.conversion === 0 ? null : (referenceConversions[said.conversion] ?? `CONVERSION_${said.conversion}`),
    corrects: said.corrects || null,
    reference: said.ref,
    edition: said.edition,
  };
}
