import type { View } from "../../lib/view.ts";
import type { BoundaryScene } from "./ask-boundary.ts";
import { boundaryQuery } from "./boundary-selection.ts";
import { boundaryWords } from "./words.ts";

/** The same boundary as other sources tell of it: side by side, never added up. */
export function OtherSources({ view, scene }: { readonly view: View; readonly scene: BoundaryScene }) {
  const words = boundaryWords(view.locale);
  const others = scene.streams.filter(({ id }) => id !== scene.stream?.id);
  if (others.length === 0) return null;
  return (
    <p className="prose">
      {words("otherSources")}{" "}
      {others.map(({ id, title }, i) => (
        <span key={id}>
          {i > 0 && words("comma")}
          <a href={view.href("/boundary", boundaryQuery({ source: id, drawn: scene.selection.drawn }))} lang="" dir="auto">
            {title}
          </a>
        </span>
      ))}
    </p>
  );
}
