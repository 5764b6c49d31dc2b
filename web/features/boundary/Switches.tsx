import type { BoundaryPartRowFragment as Part } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import type { BoundaryFigures, BoundaryScene } from "./ask-boundary.ts";
import type { Dimension, Drawn } from "./boundary-selection.ts";
import { PartsTable } from "./PartsTable.tsx";
import { boundaryWords } from "./words.ts";

interface Switch {
  readonly anchor: "plans" | "receivers" | "providers" | "clusters" | "countries" | "years";
  readonly dimension: Dimension;
  readonly parts: readonly Part[];
  readonly drawnBy: (code: string) => Drawn;
}

interface SwitchesProps {
  readonly view: View;
  readonly scene: BoundaryScene;
  readonly figures: BoundaryFigures;
}

/**
 * The same money seen from another boundary, one click away: a plan or an organisation instead of the country, or a part
 * of what is drawn now.
 */
export function Switches({ view, scene, figures }: SwitchesProps) {
  const words = boundaryWords(view.locale);
  const { drawn, source } = scene.selection;
  const { country: _country, plan: _plan, organisation: _organisation, ...instead } = drawn;
  const all: readonly Switch[] = [
    // A plan has its own country and year.
    { anchor: "plans", dimension: "plan", parts: figures.plans, drawnBy: (plan) => ({ plan }) },
    { anchor: "receivers", dimension: "organisation", parts: figures.receivers, drawnBy: (organisation) => ({ ...instead, organisation }) },
    { anchor: "providers", dimension: "organisation", parts: figures.providers, drawnBy: (organisation) => ({ ...instead, organisation }) },
    { anchor: "clusters", dimension: "cluster", parts: figures.clusters, drawnBy: (cluster) => ({ ...drawn, cluster }) },
    { anchor: "countries", dimension: "country", parts: figures.countries, drawnBy: (country) => ({ ...instead, country }) },
    { anchor: "years", dimension: "year", parts: figures.years, drawnBy: (year) => ({ ...drawn, year }) },
  ];
  const shown = all.filter(({ dimension, parts, anchor }) => {
    if (source === undefined || !parts.some(({ code }) => code !== null)) return false;
    // What the boundary is drawn by already says nothing about its getting end.
    return anchor === "providers" || drawn[dimension] === undefined;
  });
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="switches">
      <h2 id="switches">{words("switches.title")}</h2>
      <p className="prose">{words("switches.note")}</p>
      <div className="switches">
        {shown.map(({ anchor, dimension, parts, drawnBy }) => (
          <PartsTable
            key={anchor}
            view={view}
            anchor={anchor}
            title={words(`switches.${anchor}`)}
            source={source ?? ""}
            dimension={dimension}
            parts={parts}
            whole={figures.incoming.funding.usd}
            drawnBy={drawnBy}
          />
        ))}
      </div>
    </section>
  );
}
