import type { HomePlacesQuery } from "../../generated/graphql.ts";
import { share } from "../../lib/decimal.ts";
import type { Series } from "../../lib/series.ts";
import { donePhrase } from "../../lib/series-words.ts";
import type { View } from "../../lib/view.ts";
import { Bar } from "../../ui/Bar.tsx";
import { PlaceLink } from "../../ui/links.tsx";

interface TopPlacesProps {
  readonly view: View;
  readonly series: Series;
  readonly rows: HomePlacesQuery["flowTotals"]["rows"];
}

const shown = 10;

/** The places with the largest sums of one series, as a short list of bars. */
export function TopPlaces({ view, series, rows }: TopPlacesProps) {
  const { t, formats, href } = view;
  const countries = rows.flatMap((row) =>
    row.country !== null && row.country.kind !== "REGION" ? [{ ...row, country: row.country }] : [],
  );
  const largest = countries[0]?.usd ?? "0";
  if (countries.length === 0) return null;
  return (
    <section aria-labelledby="places">
      <h2 id="places">{t("home.places")}</h2>
      <p className="prose">USD {donePhrase(view, series)}</p>
      <table className="bars">
        <caption className="unseen">{t("home.places")}</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">{t("columns.country")}</th>
            <th scope="col">{t("columns.usd")}</th>
          </tr>
        </thead>
        <tbody>
          {countries.slice(0, shown).map((row) => (
            <tr key={row.country.code}>
              <th scope="row">
                <PlaceLink view={view} place={row.country} />
              </th>
              <td>
                <Bar fraction={share(row.usd, largest) ?? 0}>{formats.moneyRounded(row.usd, "USD")}</Bar>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={href("/countries")}>{t("home.allPlaces")}</a> ({formats.integer(countries.length)})
      </p>
    </section>
  );
}
