import { ChartFigure } from "../../charts/figure/ChartFigure.tsx";
import type { PageRequest } from "../../lib/request.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import type { BoundaryFigures, BoundaryScene } from "./ask-boundary.ts";
import { recordsQuery } from "./boundary-selection.ts";
import { stepsState } from "./charts/steps.ts";
import { DirectionsTable } from "./DirectionsTable.tsx";
import { StepsTable } from "./StepsTable.tsx";
import { Switches } from "./Switches.tsx";
import { boundaryWords } from "./words.ts";

interface BoundaryFiguresSectionsProps {
  readonly request: Pick<PageRequest, "view" | "asOf">;
  readonly scene: BoundaryScene;
  readonly figures: BoundaryFigures;
}

/** Below the figure: how it comes about, which way money goes, what it is made of, and where to look from next. */
export function BoundaryFiguresSections({ request, scene, figures }: BoundaryFiguresSectionsProps) {
  const { view, asOf } = request;
  const { t, formats, href, locale } = view;
  const words = boundaryWords(locale);
  const state = stepsState(locale, scene, asOf !== null);
  const { currencies } = figures.incoming;
  if (figures.gross.records === 0) return <p className="callout">{words("empty.nothing")}</p>;
  return (
    <>
      {figures.incoming.records === 0 && figures.internal.records > 0 && <p className="callout">{words("empty.allInside")}</p>}
      <section aria-labelledby="steps">
        <h2 id="steps">{words("steps.title")}</h2>
        {state !== null && <ChartFigure view={view} state={state} level={3} />}
        <h3>{words("steps.caption")}</h3>
        <p className="prose">{words("steps.note")}</p>
        <StepsTable view={view} scene={scene} figures={figures} />
      </section>
      <DirectionsTable view={view} scene={scene} figures={figures} />
      <Switches view={view} scene={scene} figures={figures} />
      {currencies.length > 0 && (
        <section aria-labelledby="currencies">
          <h2 id="currencies">{words("currencies.title")}</h2>
          <p className="prose">{words("currencies.note")}</p>
          <details className="more-table">
            <summary>{words("currencies.count", { count: currencies.length })}</summary>
            <Scroll label={words("currencies.title")}>
              <table>
                <caption className="unseen">{words("currencies.title")}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words("currencies.currency")}</th>
                    <th scope="col" className="number">
                      {words("currencies.amount")}
                    </th>
                    <th scope="col" className="number">
                      {t("columns.usd")}
                    </th>
                    <th scope="col" className="number">
                      {t("columns.records")}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {currencies.map(({ currency, amount, usd, records, unknownUsd }) => (
                    <tr key={currency}>
                      <th scope="row">{currency}</th>
                      <td className="number">{formats.amountExact(amount)}</td>
                      <td className="number">
                        {unknownUsd === records ? t("words.unknown") : formats.amountExact(usd)}
                        {unknownUsd > 0 && unknownUsd < records && <p className="fine">{words("unknown", { count: unknownUsd })}</p>}
                      </td>
                      <td className="number">
                        <a
                          href={href(
                            "/boundary/records",
                            recordsQuery(scene.selection, { direction: "INCOMING", treatment: "COUNTED", currency }),
                          )}
                          aria-label={words("recordsOf", { what: currency, count: records })}
                        >
                          {formats.integer(records)}
                        </a>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          </details>
        </section>
      )}
    </>
  );
}
