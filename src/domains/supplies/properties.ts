import { parsePairs } from "../../kernel/property-text.ts";

/** The key under which a record names the one that carries the freight and weight of its whole shipment. */
export const shippedWithKey = "shipped-with";

/** The source's identifier of the record that carries the shipment's freight and weight; null: the record stands for itself. */
export function shippedWith(properties: string): string | null {
  return parsePairs(properties)?.get(shippedWithKey) ?? null;
}
