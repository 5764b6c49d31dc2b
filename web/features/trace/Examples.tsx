import type { View } from "../../lib/view.ts";
import { choiceName, type Stream, type TraceScene } from "./ask-trace.ts";
import { traceWords } from "./words.ts";

interface ExamplesProps {
  readonly view: View;
  readonly scene: TraceScene;
  readonly stream: Stream;
}

/** Traces to begin with: those of the organisations and places that most records of the source name. */
export function Examples({ view, scene, stream }: ExamplesProps) {
  const words = traceWords(view.locale);
  const some = (["organisation", "country", "place"] as const).flatMap((dimension) =>
    (scene.choices.get(dimension) ?? []).slice(0, 4).map(({ code }) => ({ dimension, code })),
  );
  if (some.length === 0) return null;
  return (
    <section className="prose" aria-labelledby="examples">
      <h2 id="examples">{words("examples")}</h2>
      <ul>
        {some.map(({ dimension, code }) => (
          <li key={`${dimension} ${code}`}>
            <a
              href={view.href("/trace", { source: stream.id, [dimension]: code })}
              {...(dimension !== "country" && { lang: "", dir: "auto" })}
            >
              {choiceName(view.locale, scene.choices, dimension, code)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
