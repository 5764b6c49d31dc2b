import type { View } from "../lib/view.ts";

/**
 * Anyone may put bytes on a ledger that are no text. Where a record has such, each stands as a mark, and this says so.
 * @param said the record, as it was answered
 */
export function IllegibleNote({ view, said }: { readonly view: View; readonly said: unknown }) {
  if (!JSON.stringify(said).includes("\uFFFD")) return null;
  return <p className="callout callout-warn">{view.t("fact.illegible")}</p>;
}
