import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import type { OneFacility } from "./ask-facility.ts";
import { facilityWords } from "./words.ts";

interface FacilityHistoryProps {
  readonly view: View;
  readonly restated: NonNullable<OneFacility["series"]>["restated"]["nodes"];
}

/** Figures that were said anew: the older one stays citable beside the newer. */
export function FacilityHistory({ view, restated }: FacilityHistoryProps) {
  const { t, formats, href, locale } = view;
  const words = facilityWords(locale);
  const amount = (total: string | null) => (total === null ? t("words.unknown") : formats.amountExact(total));
  const newer = restated.flatMap((report) => (report.corrects === null ? [] : [{ ...report, older: report.corrects }]));
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words("facility.history")}</h2>
      {newer.length === 0 ? (
        <p className="prose">{words("facility.historyNone")}</p>
      ) : (
        <Scroll label={words("facility.history")}>
          <table>
            <caption className="unseen">{words("facility.history")}</caption>
            <thead>
              <tr>
                <th scope="col">{words("years.year")}</th>
                <th scope="col" className="number">
                  {words("facility.old")}
                </th>
                <th scope="col" className="number">
                  {words("facility.now")}
                </th>
              </tr>
            </thead>
            <tbody>
              {newer.map(({ id, year, total, older }) => (
                <tr key={id}>
                  <th scope="row">{year}</th>
                  <td className="number">
                    <a href={href(`/emissions/reports/${older.id}`)}>{amount(older.total)}</a>
                  </td>
                  <td className="number">
                    <a href={href(`/emissions/reports/${id}`)}>{amount(total)}</a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}
