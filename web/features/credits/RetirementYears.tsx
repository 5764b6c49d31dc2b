import type { RetirementsQuery } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import { type CreditSelection, selectionQuery } from "./selection.ts";
import { creditsWords } from "./words.ts";

interface RetirementYearsProps {
  readonly view: View;
  readonly selection: CreditSelection;
  readonly rows: RetirementsQuery["years"]["rows"];
}

/** Credits retired in each year, each leading to its records. */
export function RetirementYears({ view, selection, rows }: RetirementYearsProps) {
  const { t, formats, href } = view;
  const words = creditsWords(view.locale);
  const title = words("retirements.byYear");
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="by-year">
      <h2 id="by-year">{title}</h2>
      <Scroll label={title}>
        <table>
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("columns.year")}</th>
              <th scope="col" className="number">
                {words("balance.retired")}
              </th>
              <th scope="col" className="number">
                {t("columns.records")}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...rows].reverse().map(({ year, retired, records }) => (
              <tr key={year} aria-current={year !== null && year === selection.year ? "true" : undefined}>
                <th scope="row">
                  {year === null ? (
                    t("words.unknown")
                  ) : (
                    <a href={href("/credits/retirements", selectionQuery({ ...selection, year }))}>{year}</a>
                  )}
                </th>
                <td className="number">{formats.amountExact(retired)}</td>
                <td className="number">{formats.integer(records)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
