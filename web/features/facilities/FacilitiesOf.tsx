import { ask } from "../../lib/ask.ts";
import { unitWords } from "../../lib/emission-words.ts";
import type { PageRequest } from "../../lib/request.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import { FacilitiesOfQuery } from "./facilities.query.ts";
import { filterOf, selectionQuery } from "./selection.ts";
import { facilityWords } from "./words.ts";

interface FacilitiesOfProps {
  readonly request: Pick<PageRequest, "view" | "asOf">;
  readonly organisation: string;
}

/** On an organisation's page: what the facilities that it owns report, by year. Nothing where it owns none. */
export async function FacilitiesOf({ request, organisation }: FacilitiesOfProps) {
  const { view, asOf } = request;
  const { t, formats, href, locale } = view;
  const words = facilityWords(locale);
  const answer = await ask(FacilitiesOfQuery, { filter: filterOf({ owner: organisation }), asOf });
  if (!answer.ok || answer.data.emissionTotals.rows.length === 0) return null;
  const rows = [...answer.data.emissionTotals.rows].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return (
    <section aria-labelledby="facilities">
      <h2 id="facilities">{words("of.title")}</h2>
      <p className="prose">{words("of.note")}</p>
      <Scroll label={words("of.title")}>
        <table>
          <caption className="unseen">{words("of.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{words("years.year")}</th>
              <th scope="col" className="number">
                {words("years.series")}
              </th>
              <th scope="col" className="number">
                {words("of.facilities")}
              </th>
              <th scope="col">{words("form.source")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ year, total, reports, stream, basis }) => (
              <tr key={`${stream.id} ${basis.id} ${year}`}>
                <th scope="row">{year}</th>
                <td className="number">
                  {total === null ? t("words.unknown") : `${formats.amountExact(total)} ${unitWords(locale, basis).short}`}
                </td>
                <td className="number">
                  <a
                    href={href(
                      "/emissions/facilities",
                      selectionQuery({ source: stream.id, basis: basis.id, owner: organisation, ...(year !== null && { year }) }),
                    )}
                  >
                    {formats.integer(reports)}
                  </a>
                </td>
                <td lang="" dir="auto">
                  {stream.title}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
