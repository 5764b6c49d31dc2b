import { emissionsWords, unitWords } from "../../lib/emission-words.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import type { EmitterScene } from "./ask-emitter.ts";

interface RestatementsProps {
  readonly view: View;
  readonly country: string;
  readonly restated: EmitterScene["restated"];
}

/** Figures that were said anew: the older one stays citable beside the newer. */
export function Restatements({ view, country, restated }: RestatementsProps) {
  const { t, formats, href, locale } = view;
  const words = emissionsWords(locale);
  const amount = (total: string | null, basis: Parameters<typeof unitWords>[1]) =>
    total === null ? t("words.unknown") : words("amount", { amount: formats.amountExact(total), unit: unitWords(locale, basis).short });
  const newer = restated.nodes.flatMap((report) => (report.corrects === null ? [] : [{ ...report, older: report.corrects }]));
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words("country.history")}</h2>
      {newer.length === 0 ? (
        <p className="prose">{words("country.historyNone", { country })}</p>
      ) : (
        <Scroll label={words("country.history")}>
          <table>
            <caption className="unseen">{words("country.history")}</caption>
            <thead>
              <tr>
                <th scope="col">{words("country.year")}</th>
                <th scope="col">{words("form.source")}</th>
                <th scope="col" className="number">
                  {words("report.old")}
                </th>
                <th scope="col" className="number">
                  {words("report.now")}
                </th>
              </tr>
            </thead>
            <tbody>
              {newer.map(({ id, year, total, basis, older, fact }) => (
                <tr key={id}>
                  <th scope="row">{year}</th>
                  <td lang="" dir="auto">
                    {fact.stream.title}
                  </td>
                  <td className="number">
                    <a href={href(`/emissions/reports/${older.id}`)}>{amount(older.total, older.basis)}</a>
                  </td>
                  <td className="number">
                    <a href={href(`/emissions/reports/${id}`)}>{amount(total, basis)}</a>
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
