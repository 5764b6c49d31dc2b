import type { FlowDimension } from "../../generated/graphql.ts";
import type { Pin } from "../domain.ts";
import type { Wishes } from "./wishes.ts";

/** What sums are told apart by, beside stream and kind; columns of the same name. */
export type SumKey = "year" | "country" | "provider" | "receiver" | "programme";

/** A table of sums that the indexer keeps. */
export interface KeptSums {
  readonly table: string;
  /** Beside chain, stream and kind. */
  readonly keys: readonly SumKey[];
}

/** Everything that sums are told apart by: what all others follow from. */
export const finestSums: KeptSums = { table: "fund_totals", keys: ["year", "country", "provider", "receiver", "programme"] };

/**
 * Coarser ones, so that a page costs as much as it shows, and not as much as the ledger holds. Smaller ones first: the first
 * that can answer is asked.
 */
export const coarserSums: readonly KeptSums[] = [
  { table: "fund_totals_by_place", keys: ["year", "country"] },
  { table: "fund_totals_by_provider_alone", keys: ["provider"] },
  { table: "fund_totals_by_receiver_alone", keys: ["receiver"] },
  { table: "fund_totals_by_pair", keys: ["provider", "receiver"] },
  { table: "fund_totals_by_programme", keys: ["programme"] },
  { table: "fund_totals_by_place_programme", keys: ["country", "programme"] },
  { table: "fund_totals_by_provider", keys: ["year", "country", "provider"] },
  { table: "fund_totals_by_receiver", keys: ["year", "country", "receiver"] },
];

/** All of them. */
export const sumTables: readonly string[] = [finestSums, ...coarserSums].map(({ table }) => table);

export const columnOf: Readonly<Record<FlowDimension, SumKey>> = {
  COUNTRY: "country",
  YEAR: "year",
  PROVIDER: "provider",
  RECEIVER: "receiver",
  PROGRAMME: "programme",
};

/** The smallest table of sums that can answer for what the filter lets through, told apart by `keys`; null: only the records can. */
export function keptSumsFor(wishes: Wishes, keys: readonly SumKey[], pin: Pin): KeptSums | null {
  const { currencies, within, properties, words, flagged, recordedIn } = wishes;
  if (pin.block !== null || [currencies, within, properties, words, flagged, recordedIn].some((wish) => wish !== null)) return null;
  const { countries, years, yearFrom, yearTo, providers, receivers, parties, programmes, step } = wishes;
  const needed = new Set<SumKey>(keys);
  if (countries !== null) needed.add("country");
  if (years !== null || yearFrom !== null || yearTo !== null) needed.add("year");
  if (providers !== null || parties !== null) needed.add("provider");
  if (receivers !== null || parties !== null) needed.add("receiver");
  if (programmes !== null) needed.add("programme");
  if (step !== null) needed.add(step.end);
  return coarserSums.find(({ keys: kept }) => [...needed].every((key) => kept.includes(key))) ?? finestSums;
}
