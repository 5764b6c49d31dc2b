import { Fragment } from "react";
import type { View } from "../../lib/view.ts";
import type { BoundaryFigures, BoundaryScene } from "./ask-boundary.ts";
import { recordsQuery } from "./boundary-selection.ts";
import { withoutCents } from "./DirectionsTable.tsx";
import { stepsOf } from "./steps.ts";
import { boundaryWords } from "./words.ts";

interface StepsTableProps {
  readonly view: View;
  readonly scene: BoundaryScene;
  readonly figures: BoundaryFigures;
}

/** From everything added up to what is counted: each reason with what it means, how much, and the records behind it. */
export function StepsTable({ view, scene, figures }: StepsTableProps) {
  const { formats, href, locale, t } = view;
  const words = boundaryWords(locale);
  const caption = words("steps.caption");
  const { all, out, counted } = stepsOf(figures);
  return (
    <table className="steps">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words("steps.reason")}</th>
          <th scope="col" className="number">
            {t("columns.usd")}
          </th>
          <th scope="col" className="number">
            {t("columns.records")}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words("chart.gross")}</th>
          <td className="number">
            {formats.amountExact(withoutCents(all.usd))}
            {all.unknownUsd > 0 && <p className="fine">{words("unknown", { count: all.unknownUsd })}</p>}
          </td>
          <td className="number">{formats.integer(all.records)}</td>
        </tr>
        {[...out, ...(counted === undefined ? [] : [counted])].map((step) => {
          const label = words(`treatment.${step.treatment}.name`);
          // The part that lies outside is one of counted records.
          const treatment = step.treatment === "OUTSIDE_SHARE" ? "COUNTED" : step.treatment;
          const records = recordsQuery(scene.selection, { direction: step.direction, treatment });
          return (
            <Fragment key={`${step.direction} ${step.treatment}`}>
              <tr className={step.treatment === "COUNTED" ? "explained counted" : "explained"}>
                <th scope="row">{label}</th>
                <td className="number">
                  {step.treatment === "COUNTED" ? "" : "−"}
                  {formats.amountExact(withoutCents(step.usd))}
                  {step.unknownUsd > 0 && <p className="fine">{words("unknown", { count: step.unknownUsd })}</p>}
                </td>
                <td className="number">
                  <a href={href("/boundary/records", records)} aria-label={words("recordsOf", { what: label, count: step.records })}>
                    {formats.integer(step.records)}
                  </a>
                </td>
              </tr>
              <tr>
                <td colSpan={3} className="fine">
                  {words(`treatment.${step.treatment}.meaning`)}
                </td>
              </tr>
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
