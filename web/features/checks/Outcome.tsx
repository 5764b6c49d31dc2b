import type { CheckOutcome, IntegrityRowFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { isNoFault } from "./paths.ts";
import { checkWords } from "./words.ts";

const icons: Readonly<Record<CheckOutcome, IconName>> = {
  FAILED: "flag",
  PASSED: "good",
  UNKNOWN: "unverified",
  NOT_CONCERNED: "unverified",
};

interface OutcomeProps {
  readonly view: View;
  readonly row: Pick<IntegrityRowFragment, "check" | "found" | "passed" | "unknown">;
  /** What the check is called. */
  readonly name: string;
}

/** How a check came out, as a mark and a word. That records were corrected is told by their number alone. */
export function Outcome({ view, row, name }: OutcomeProps) {
  const outcome = outcomeOf(row);
  if (outcome === "FAILED" && isNoFault(row.check)) return name;
  return (
    <span className={`outcome outcome-${outcome.toLowerCase()}`}>
      <Icon name={icons[outcome]} /> {checkWords(view.locale)(`outcome.${outcome}`)}
    </span>
  );
}

function outcomeOf({ found, passed, unknown }: OutcomeProps["row"]): CheckOutcome {
  if (found > 0) return "FAILED";
  if (unknown > 0) return "UNKNOWN";
  return passed > 0 ? "PASSED" : "NOT_CONCERNED";
}
