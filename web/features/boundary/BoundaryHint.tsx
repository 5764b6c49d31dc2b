import type { Query } from "../../lib/address.ts";
import type { View } from "../../lib/view.ts";
import { boundaryWords } from "./words.ts";

/** On pages of sums: the way to totals that count each dollar once. `query`: what a boundary is to be drawn around. */
export function BoundaryHint({ view, query }: { readonly view: View; readonly query: Query }) {
  const words = boundaryWords(view.locale);
  return (
    <p className="callout">
      {words("hint.text")} <a href={view.href("/boundary", query)}>{words("hint.link")}</a>
    </p>
  );
}
