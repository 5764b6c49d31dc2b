import { parseProperties } from "../properties.ts";

/** Dimension of the property that holds the hash, cut, of an address that nobody has labelled. */
export const notLabelled = "address-not-labelled";

/** The address at an end of a record that nobody has labelled; null where there is none. */
export function unlabelledEnd(properties: string, side: "from" | "to"): string | null {
  if (!properties.includes(notLabelled)) return null;
  return parseProperties(properties)?.find((property) => property.side === side && property.dimension === notLabelled)?.code ?? null;
}
