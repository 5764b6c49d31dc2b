import { type Conditionality, type SectorCoverage, type TargetKind, type TargetUnit, targetGases } from "../../events.ts";

/** What is read out of the words of CAIT. What is not exactly one of the forms below is left unknown: nothing is guessed. */

const kinds: Readonly<Record<string, TargetKind>> = {
  "Base year target": "base_year",
  "Fixed level target": "fixed_level",
  "Baseline scenario target": "baseline",
  "Intensity target": "intensity",
  "Trajectory target": "trajectory",
  "No Document Submitted": "none",
};

/** Of pledges without a target for greenhouse gases. */
const contributions: Readonly<Record<string, TargetKind>> = {
  "Actions only": "policies",
  "Non-GHG target only": "other_than_gases",
  "Non-GHG target and actions": "other_than_gases",
};

/** @param type,contribution the source's own labels. Two kinds at once are none that is known. */
export function readKind(type: string, contribution: string): TargetKind | null {
  return (type === "Not Applicable" ? contributions[contribution] : kinds[type]) ?? null;
}

/** The source's own label where it is one year, else its words where they are nothing but one. */
export function readYear(label: string, words: string): number | null {
  const year = [label, words].find((text) => /^(?:1[89]|2[01])\d\d$/.test(text));
  return year === undefined ? null : Number(year);
}

const conditions: Readonly<Record<string, Conditionality>> = {
  "Unconditional (I)NDC only": "unconditional",
  "Conditional (I)NDC only": "conditional",
  "Conditional (I)NDC and unconditional (I)NDC": "both",
  "Partially conditional (I)NDC (unspecified mix of domestic/international resources)": "partly",
};

export const readConditionality = (label: string): Conditionality | null => conditions[label] ?? null;

const coverages: Readonly<Record<string, SectorCoverage>> = {
  "All Sectors including LULUCF": "all",
  "All Sectors excluding LULUCF": "all_but_land",
  "Partial Sectors": "part",
};

export const readSectors = (label: string): SectorCoverage | null => coverages[label] ?? null;

/** One bit for each gas in a list such as "CO2, CH4, HFCs"; null where it names anything else than the seven. */
export function readGases(list: string): number | null {
  const names = list.split(/[,;]/).map((name) => name.trim().toUpperCase());
  const bits = names.map((name) => targetGases.findIndex((gas) => gas === name || gas === `${name}S`));
  return bits.includes(-1) ? null : bits.reduce((all, bit) => all | (1 << bit), 0);
}

const reduction =
  /^(?:at least )?(\d{1,3})(?:\.(\d{1,6}))?% (?:domestic )?reduction in GHG emissions? (?:by|in|for) (?:the year )?(\d{4}) (?:compared to|below|relative to) (?:an? |the )?(?:(\d{4})(?: levels?)?|(?:BAU|business[ -]as[ -]usual \(BAU\)|baseline|reference) (?:scenario|levels?|trajectory))(?:, conditional on external support)?\.?$/i;

interface Understood {
  readonly kind: TargetKind | null;
  readonly baseYear: number | null;
  readonly targetYear: number | null;
}

/**
 * How much, where the words are one reduction by one year, and agree with the kind and the years that the source states apart.
 * "7% to 22%", "up to 20%", a share of some sector or a joint target of several countries are none.
 */
export function readReduction(
  words: string,
  { kind, baseYear, targetYear }: Understood,
): { readonly unit: TargetUnit; readonly value: bigint; readonly decimals: number } | null {
  const [, whole, fraction = "", by, from] = reduction.exec(words) ?? [];
  if (whole === undefined || Number(by) !== targetYear) return null;
  const agrees = from === undefined ? kind === "baseline" : kind === "base_year" && Number(from) === baseYear;
  return agrees ? { unit: "percent", value: BigInt(whole + fraction), decimals: fraction.length } : null;
}
