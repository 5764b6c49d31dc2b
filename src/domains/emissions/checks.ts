import type { EmissionCheckName } from "../../generated/graphql.ts";
import { type Said, say } from "../sayings.ts";
import type { Basis } from "./basis.ts";
import { absolute, compare, multiply, subtract } from "./exact.ts";
import { convert } from "./measure.ts";
import { type Part, sumOf } from "./parts.ts";

export const checkNames: readonly EmissionCheckName[] = ["PARTS_DIFFER", "JUMP", "NEGATIVE", "RESTATED_OFTEN", "NO_OWNER"];

/** What of a report the checks look at. */
export interface CheckedReport {
  readonly isFacility: boolean;
  /** True where its owner is told. */
  readonly owned: boolean;
  readonly year: number;
  readonly basis: Basis;
  readonly total: string | null;
  /** Undefined where the text can't be read. */
  readonly parts: readonly Part[] | undefined;
  /** How far the source's own rounding may lead, in the unit of the basis; null where it does not say. */
  readonly rounding: string | null;
  readonly carbonFactor: string | null;
  /** Of the same actor, stream and basis in the year before; null: no figure. */
  readonly before: string | null;
  readonly restatements: number;
}

/** `passed`, or what was found in a sentence, or null: data is missing, so that nobody can tell. */
export type Verdict = "passed" | { readonly found: string; readonly said: Said } | null;

/** A change below this, in thousand tonnes of carbon dioxide, is no jump: of the small, little changes much. */
const smallChange = "1000";

export function judge(check: EmissionCheckName, report: CheckedReport): Verdict {
  switch (check) {
    case "PARTS_DIFFER":
      return judgeParts(report);
    case "JUMP":
      return judgeJump(report);
    case "NEGATIVE":
      if (report.total === null) return null;
      if (!report.total.startsWith("-")) return "passed";
      return {
        found: `The total is ${report.total} ${report.basis.unit}, below nothing.`,
        said: say("EMISSIONS_NEGATIVE", { total: measureIn(report.basis)(report.total) }),
      };
    case "RESTATED_OFTEN":
      if (report.restatements <= 1) return "passed";
      return {
        found: `The figure was restated ${report.restatements} times.`,
        said: say("EMISSIONS_RESTATED_OFTEN", { times: report.restatements }),
      };
    case "NO_OWNER":
      if (!report.isFacility || report.owned) return "passed";
      return { found: "The source does not say who owns the facility.", said: say("EMISSIONS_NO_OWNER", {}) };
  }
}

/** A figure with its unit and what that weighs, such as "KTN C" or "TNE CO2e". */
function measureIn({ unit, massOf, gas }: Basis) {
  const of = massOf === "CARBON" ? "C" : massOf === "CO2_EQUIVALENT" ? "CO2e" : gas;
  return (text: string) => ({ text, unit: `${unit} ${of}` });
}

function judgeParts({ total, parts, rounding, basis }: CheckedReport): Verdict {
  if (total === null || parts === undefined || parts.length === 0) return null;
  const sum = sumOf(parts);
  if (sum === null) return null;
  const difference = subtract(sum, total);
  // Half of the last digit for each figure, where the source does not say how far its rounding leads.
  const allowed = rounding ?? multiply(String(parts.length + 1), basis.decimals === 0 ? "0.5" : `0.${"0".repeat(basis.decimals)}5`);
  if (compare(absolute(difference), allowed) <= 0) return "passed";
  if (parts.some(({ mass }) => mass === null)) return null;
  const measure = measureIn(basis);
  const values = { sum: measure(sum), difference: measure(absolute(difference)), total: measure(total), rounding: measure(allowed) };
  return {
    said: say(difference.startsWith("-") ? "EMISSIONS_PARTS_LESS" : "EMISSIONS_PARTS_MORE", values),
    found: `The parts add up to ${sum} ${basis.unit}, ${absolute(difference)} ${difference.startsWith("-") ? "less" : "more"} than the total of ${total}; rounding explains ${allowed}.`,
  };
}

function judgeJump({ total, before, basis, carbonFactor, year }: CheckedReport): Verdict {
  if (total === null || before === null) return null;
  const large = convert("KILOTONNES_CO2", absolute(subtract(total, before)), basis, carbonFactor);
  if (large !== null && compare(large.mass, smallChange) < 0) return "passed";
  const [now, then] = [absolute(total), absolute(before)];
  const sameSign = total.startsWith("-") === before.startsWith("-");
  if (sameSign && compare(now, multiply(then, "2")) <= 0 && compare(then, multiply(now, "2")) <= 0) return "passed";
  const measure = measureIn(basis);
  return {
    found: `${total} ${basis.unit} in ${year}, after ${before} in ${year - 1}.`,
    said: say("EMISSIONS_JUMP", { total: measure(total), year, before: measure(before), yearBefore: year - 1 }),
  };
}
