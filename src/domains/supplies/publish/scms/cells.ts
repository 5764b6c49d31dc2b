import { parseDecimal, rescale } from "../../../../kernel/money.ts";
import { CellFault } from "../../../../publish/table/cell-fault.ts";
import { readDay } from "../../../../publish/table/read-day.ts";

/** A figure, or why there is none. */
export type Told<Value> = { readonly value: Value } | { readonly reason: string };

/** "See DN-304 (ID#:10589)": the shipment's figure stands on the row with this number. */
export interface Pointer {
  readonly shipment: string;
  readonly id: string;
}

const pointer = /^See ((?:DN|ASN)-\d+) \(ID#:(\d+)\)$/;

/** Words that stand where a weight or a freight cost is not told. Any other is a fault: it may be a figure gone wrong. */
const figureWords = ["Weight Captured Separately", "Freight Included in Commodity Cost", "Invoiced Separately"];
const dayWords = ["Pre-PQ Process", "Date Not Captured", "N/A - From RDC"];

/** Deliveries' days are written 2-Jun-06. @throws CellFault */
export function deliveryDay(text: string): number {
  return readDay(text, { format: "D-MMM-YY", century: 2000 });
}

/** Days of quotes and orders are written month first, 5/3/13, or words stand for them. @throws CellFault */
export function orderDay(text: string): Told<number> {
  return dayWords.includes(text) ? { reason: text } : { value: readDay(text, { format: "M/D/YY", century: 2000 }) };
}

/** In units of 10^-decimals. @throws CellFault */
export function amount(text: string, decimals: number): bigint {
  const read = parseDecimal(text);
  const units = read && rescale(read, decimals);
  if (units !== undefined && units >= 0n && units < 2n ** 100n) return units;
  throw new CellFault(`a number with at most ${decimals} digits after the point`, text);
}

/** A figure of the row, a pointer to the row that has the shipment's, or the words that stand for it. @throws CellFault */
export function figure(text: string, decimals: number): Told<bigint> | Pointer {
  const [, shipment, id] = pointer.exec(text) ?? [];
  if (shipment !== undefined && id !== undefined) return { shipment, id };
  if (figureWords.includes(text)) return { reason: text };
  return { value: amount(text, decimals) };
}
