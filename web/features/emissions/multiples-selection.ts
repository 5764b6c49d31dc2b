import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";
import { type EmissionSelection, readSelection, selectionQuery } from "./selection.ts";

/** More than these are read better as a table. */
export const mostPanels = 24;

/** Which countries stand beside each other, since when, and how high each is drawn. */
export interface MultiplesSelection extends Omit<EmissionSelection, "before"> {
  /** First year. */
  readonly from?: number;
  /** Codes in the order of the address; empty: the largest of the year. */
  readonly countries: readonly string[];
  readonly scale: "same" | "own";
}

/**
 * A form sends `country` once for each that is ticked or added, and as `largest` those that it showed without being asked:
 * where just these are sent again, nobody was chosen. Addresses that are passed on have `countries` with commas.
 */
export function readMultiplesSelection(search: Search): MultiplesSelection {
  const { before: _before, ...rest } = readSelection(search);
  const ticked = search["country"] ?? [];
  const sent = codes([...(only(search, "countries")?.split(",") ?? []), ...(typeof ticked === "string" ? [ticked] : ticked)]);
  const shown = codes(only(search, "largest")?.split(",") ?? []);
  const asShown = sent.length === shown.length && sent.every((code) => shown.includes(code));
  const from = only(search, "from");
  return {
    ...rest,
    ...(from !== undefined && /^\d{4}$/.test(from) && { from: Number(from) }),
    countries: asShown ? [] : sent.slice(0, mostPanels),
    scale: only(search, "scale") === "own" ? "own" : "same",
  };
}

/** The same as an address's query, always in this order. */
export function multiplesQuery({ from, countries, scale, ...rest }: MultiplesSelection): Query {
  return {
    ...selectionQuery(rest),
    from,
    countries: countries.length === 0 ? undefined : countries.join(","),
    scale: scale === "own" ? scale : undefined,
  };
}

function codes(given: readonly string[]): readonly string[] {
  return [...new Set(given.map((code) => code.trim().toUpperCase()).filter((code) => /^[A-Z]{3}$/.test(code)))];
}
