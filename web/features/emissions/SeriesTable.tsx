import { emissionsWords, partName, unitWords } from "../../lib/emission-words.ts";
import { quotientWords } from "../../lib/quotient-words.ts";
import type { View } from "../../lib/view.ts";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import type { Series } from "./ask-emitter.ts";
import { Quotient } from "./Quotient.tsx";
import { QuotientNotes } from "./QuotientNotes.tsx";

const shown = 20;

interface SeriesTableProps {
  readonly view: View;
  readonly code: string;
  readonly series: Series;
}

/** The newest years of a series with what stands outside the total, each leading to its report. */
export function SeriesTable({ view, code, series }: SeriesTableProps) {
  const { t, formats, href, locale } = view;
  const words = emissionsWords(locale);
  const points = [...series.points].reverse();
  const memos = [...new Set(points.flatMap(({ memo }) => memo.map((part) => part.code)))];
  const perHead = points.some((point) => point.perHead !== null);
  const perPerson = points.some((point) => point.perPerson !== null);
  const currency = points.find((point) => point.perMillion !== null)?.perMillion?.figure.currency ?? null;
  const mass = (text: string | null | undefined) => (text == null ? t("words.unknown") : formats.amountExact(text));
  const label = `${words("country.years")}: ${series.stream.title}`;
  return (
    <>
      <Scroll label={label}>
        <table>
          <caption className="unseen">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{words("country.year")}</th>
              <th scope="col" className="number">
                {unitWords(locale, series.basis).long}
              </th>
              {memos.map((memo) => (
                <th key={memo} scope="col" className="number">
                  {words("country.memo")}: {partName(locale, memo)}
                </th>
              ))}
              {perHead && (
                <th scope="col" className="number">
                  {words("country.perHead")}
                </th>
              )}
              {perPerson && (
                <th scope="col" className="number">
                  {quotientWords(locale, series.basis, "POPULATION", null).long}
                </th>
              )}
              {currency !== null && (
                <th scope="col" className="number">
                  {quotientWords(locale, series.basis, "GDP", currency).long}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {points.slice(0, shown).map((point) => (
              <tr key={point.report}>
                <th scope="row">
                  <a href={href(`/emissions/reports/${point.report}`)}>{point.year}</a>
                  {point.restatements > 0 && <span className="fine"> {words("country.restated", { count: point.restatements })}</span>}
                </th>
                <td className="number">{mass(point.total)}</td>
                {memos.map((memo) => (
                  <td key={memo} className="number">
                    {mass(point.memo.find((part) => part.code === memo)?.mass)}
                  </td>
                ))}
                {perHead && <td className="number">{point.perHead === null ? t("words.unknown") : formats.rounded(point.perHead)}</td>}
                {perPerson && (
                  <td className="number">
                    <Quotient view={view} quotient={point.perPerson} />
                  </td>
                )}
                {currency !== null && (
                  <td className="number">
                    <Quotient view={view} quotient={point.perMillion} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {points.length > shown && (
        <p className="fine">{words("country.more", { shown: formats.integer(shown), count: formats.integer(points.length) })}</p>
      )}
      <QuotientNotes view={view} series={series} shown={points.slice(0, shown)} />
      <p className="downloads">
        <DownloadLink
          view={view}
          path="/export/emissions.csv"
          query={{ source: series.stream.id, basis: series.basis.id, country: code }}
          label={words("records.download")}
        />
      </p>
    </>
  );
}
