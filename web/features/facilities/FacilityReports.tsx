import { unitWords } from "../../lib/emission-words.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import type { Series } from "./ask-facility.ts";
import { facilityWords } from "./words.ts";

/** Every year that a source tells of a facility, the newest first, each leading to its report and its proof. */
export function FacilityReports({ view, series }: { readonly view: View; readonly series: Series }) {
  const { t, formats, href, locale } = view;
  const words = facilityWords(locale);
  const label = `${words("facility.reports")}: ${series.stream.title}`;
  return (
    <Scroll label={label}>
      <table>
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{words("years.year")}</th>
            <th scope="col" className="number">
              {unitWords(locale, series.basis).long}
            </th>
            <th scope="col">{words("list.proof")}</th>
          </tr>
        </thead>
        <tbody>
          {[...series.points].reverse().map(({ year, total, report, restatements }) => (
            <tr key={report}>
              <th scope="row">
                <a href={href(`/emissions/reports/${report}`)}>{year}</a>
                {restatements > 0 && <span className="fine"> {words("facility.restated", { count: restatements })}</span>}
              </th>
              <td className="number">{total === null ? t("words.unknown") : formats.amountExact(total)}</td>
              <td>
                <a href={href(`/facts/${report}`)}>{words("list.check")}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
