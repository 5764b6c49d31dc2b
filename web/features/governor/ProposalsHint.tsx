import type { View } from "../../lib/view.ts";
import { governorWords } from "./words.ts";

/** Leads from ballots to those that are held by a contract in use. */
export function ProposalsHint({ view }: { readonly view: View }) {
  return (
    <p>
      <a href={view.href("/proposals")}>{governorWords(view.locale)("hint")}</a>
    </p>
  );
}
