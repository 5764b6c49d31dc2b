import { parsePairs } from "../../kernel/property-text.ts";

/** What is known of a ballot beyond its terms. */
export interface BallotProperties {
  readonly session: number | null;
  /** Symbol of a resolution. */
  readonly resolution: string | null;
  /** Null where the source does not say. */
  readonly important: boolean | null;
  readonly issues: readonly string[];
  /** Names of the counting units of cast-vote records, the first is unit 1; empty where they have numbers only. */
  readonly units: readonly string[];
}

/** Issues and units stand in one value, between bars. */
export const issueSeparator = "|";

/** Text in another form than `formatPairs` writes says nothing. */
export function readProperties(text: string): BallotProperties {
  const pairs = parsePairs(text) ?? new Map<string, string>();
  const session = Number(pairs.get("session") ?? Number.NaN);
  const important = pairs.get("important");
  return {
    session: Number.isSafeInteger(session) ? session : null,
    resolution: pairs.get("resolution") ?? null,
    important: important === undefined ? null : important === "yes",
    issues: pairs.get("issues")?.split(issueSeparator) ?? [],
    units: pairs.get("units")?.split(issueSeparator) ?? [],
  };
}
