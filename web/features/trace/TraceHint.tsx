import type { Query } from "../../lib/address.ts";
import type { View } from "../../lib/view.ts";
import { traceWords } from "./words.ts";

/** On other pages: the way to the trace. `query`: where it is to start. */
export function TraceHint({ view, query }: { readonly view: View; readonly query: Query }) {
  const words = traceWords(view.locale);
  return (
    <p className="callout">
      {words("hint.text")} <a href={view.href("/trace", query)}>{words("hint.link")}</a>
    </p>
  );
}
