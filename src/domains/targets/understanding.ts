import { parsePairs } from "../../kernel/property-text.ts";
import { targetGases } from "./events.ts";

/** Fields of a target that are read out of a source's words, and the key of those words on the ledger. */
export const wordKeys = {
  kind: "type",
  baseYear: "base-year",
  targetYear: "target-year",
  value: "target",
  baseTonnes: "base-emissions",
  conditionality: "conditionality",
  gases: "gases",
  sectors: "sectors",
} as const;

export type UnderstoodField = keyof typeof wordKeys;

/** What a source writes where it has nothing to say. */
const nothing = /^(?:not (?:specified|applicable)|no document submitted|unknown|n\/a)[.;]?$/i;

/** The source's words on a field; null where it says nothing of it. @param words as on the ledger */
export function saidOf(words: ReadonlyMap<string, string> | undefined, field: UnderstoodField): string | null {
  const text = words?.get(wordKeys[field]) ?? "";
  return text === "" || nothing.test(text) ? null : text;
}

/** The source's words by key; undefined where they are not in the standard form. */
export const wordsOf = parsePairs;

/** Names of a target's gases; null: unknown. @param bits one each, in the order of `targetGases` */
export function gasNames(bits: number | null): readonly (typeof targetGases)[number][] | null {
  return bits === null ? null : targetGases.filter((_, bit) => ((bits >> bit) & 1) === 1);
}
