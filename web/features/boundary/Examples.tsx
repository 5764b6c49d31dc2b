import type { View } from "../../lib/view.ts";
import { type BoundaryScene, nameOf } from "./ask-boundary.ts";
import { boundaryQuery, type Drawn } from "./boundary-selection.ts";
import { boundaryWords } from "./words.ts";

/** Boundaries to begin with: where most records are, in the year of most of them. */
export function Examples({ view, scene }: { readonly view: View; readonly scene: BoundaryScene }) {
  const { href, locale } = view;
  const words = boundaryWords(locale);
  const { choices, selection } = scene;
  const year = choices.get("year")?.[0]?.code;
  const top = (dimension: "country" | "plan" | "organisation", most: number) => (choices.get(dimension) ?? []).slice(0, most);
  const examples: readonly Drawn[] = [
    ...top("country", 3).map(({ code }) => ({ country: code, ...(year !== undefined && { year }) })),
    ...top("plan", 2).map(({ code }) => ({ plan: code })),
    ...top("organisation", 2).map(({ code }) => ({ organisation: code, ...(year !== undefined && { year }) })),
  ];
  if (examples.length === 0) return null;
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{words("examples")}</h2>
      <ul>
        {examples.map((drawn) => {
          const query = boundaryQuery({ source: selection.source, drawn });
          const names = [
            drawn.country && nameOf(locale, choices, "country", drawn.country),
            drawn.plan && nameOf(locale, choices, "plan", drawn.plan),
            drawn.organisation && nameOf(locale, choices, "organisation", drawn.organisation),
            drawn.year,
          ].filter((name) => name !== undefined);
          return (
            <li key={JSON.stringify(drawn)}>
              <a href={href("/boundary", query)}>{names.join(words("comma"))}</a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
