import type { FlowDimension } from "../generated/graphql.ts";

/** By what a table of sums is grouped, as the address says it. */
export const groupings = ["country", "year", "provider", "receiver", "programme"] as const;
export type Grouping = (typeof groupings)[number];

export const dimensionOf = {
  country: "COUNTRY",
  year: "YEAR",
  provider: "PROVIDER",
  receiver: "RECEIVER",
  programme: "PROGRAMME",
} as const satisfies Readonly<Record<Grouping, FlowDimension>>;

export function isGrouping(text: string | undefined): text is Grouping {
  return groupings.some((grouping) => grouping === text);
}
