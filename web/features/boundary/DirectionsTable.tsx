import type { BoundarySidePartsFragment as Side } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import type { BoundaryFigures, BoundaryScene } from "./ask-boundary.ts";
import { type RecordsOfBoundary, recordsQuery } from "./boundary-selection.ts";
import { boundaryWords } from "./words.ts";

type Column = keyof Omit<Side, "records">;

/** Which records are behind a column. */
const columns: readonly (readonly [Column, RecordsOfBoundary])[] = [
  ["funding", { treatment: "COUNTED" }],
  ["committed", { treatment: "COUNTED", kind: "COMMITMENT" }],
  ["paid", { treatment: "COUNTED", kind: "PAID" }],
  ["inKind", { treatment: "COUNTED", contribution: "in-kind" }],
  ["pledged", { treatment: "PLEDGE" }],
  ["gross", { kind: "RECORDED" }],
];

const directions = [
  ["incoming", "INCOMING"],
  ["internal", "INTERNAL"],
  ["outgoing", "OUTGOING"],
] as const;

interface DirectionsTableProps {
  readonly view: View;
  readonly scene: BoundaryScene;
  readonly figures: BoundaryFigures;
}

/** What comes in, moves on inside and goes out, side by side; each figure opens to its records. */
export function DirectionsTable({ view, scene, figures }: DirectionsTableProps) {
  const { formats, href, locale } = view;
  const words = boundaryWords(locale);
  const caption = words("directions.title");
  return (
    <section aria-labelledby="directions">
      <h2 id="directions">{caption}</h2>
      <p className="prose">{words("directions.note")}</p>
      <Scroll label={caption}>
        <table className="directions">
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words("directions.direction")}</th>
              {columns.map(([column]) => (
                <th key={column} scope="col" className="number">
                  {words(`columns.${column}`)}
                </th>
              ))}
              <th scope="col" className="number">
                {words("columns.records")}
              </th>
            </tr>
          </thead>
          <tbody>
            {directions.map(([name, direction]) => {
              const side = figures[name];
              const label = words(`direction.${direction}`);
              return (
                <tr key={name}>
                  <th scope="row">{label}</th>
                  {columns.map(([column, behind]) => {
                    const figure = side[column];
                    const amount = formats.amountExact(withoutCents(figure.usd));
                    return (
                      <td key={column} className="number">
                        {figure.records === 0 ? (
                          amount
                        ) : (
                          <a
                            href={href("/boundary/records", recordsQuery(scene.selection, { direction, ...behind }))}
                            aria-label={`${label}, ${words(`columns.${column}`)}: ${amount} USD`}
                          >
                            {amount}
                          </a>
                        )}
                        {figure.unknownUsd > 0 && <p className="fine">{words("unknown", { count: figure.unknownUsd })}</p>}
                      </td>
                    );
                  })}
                  <td className="number">
                    {side.records === 0 ? (
                      formats.integer(0)
                    ) : (
                      <a
                        href={href("/boundary/records", recordsQuery(scene.selection, { direction }))}
                        aria-label={words("recordsOf", { what: label, count: side.records })}
                      >
                        {formats.integer(side.records)}
                      </a>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words("directions.net")}</th>
              <td className="number">{formats.amountExact(withoutCents(figures.net))}</td>
              <td colSpan={columns.length} />
            </tr>
          </tfoot>
        </table>
      </Scroll>
      <p className="fine">{words("directions.unit")}</p>
    </section>
  );
}

/** Where a source speaks of whole dollars, so does the table: ".00" in each cell would only be in the way. */
export function withoutCents(usd: string): string {
  return usd.endsWith(".00") ? usd.slice(0, -3) : usd;
}
