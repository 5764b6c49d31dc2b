import type { CheckName, CheckOutcome } from "../../generated/graphql.ts";
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

/** How a check came out, as a mark and a word. That records were corrected is told by their number alone. */
export function Outcome({ view, check, outcome }: { readonly view: View; readonly check: CheckName; readonly outcome: CheckOutcome }) {
  const words = checkWords(view.locale);
  if (outcome === "FAILED" && isNoFault(check)) return words(`checks.${check}.name`);
  return (
    <span className={`outcome outcome-${outcome.toLowerCase()}`}>
      <Icon name={icons[outcome]} /> {words(`outcome.${outcome}`)}
    </span>
  );
}
