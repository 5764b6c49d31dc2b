import type { CountryKind } from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import { regionName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { PlaceLink } from "../../ui/links.tsx";
import { ShareCell } from "../../ui/ShareCell.tsx";

export interface PlaceSum {
  readonly code: string;
  readonly name: string;
  readonly region: string | null;
  readonly kind: CountryKind;
  readonly usd: string;
  readonly records: number;
  /** Of the whole series; null where that is nothing. */
  readonly share: number | null;
}

interface PlacesTableProps {
  readonly view: View;
  readonly caption: string;
  readonly places: readonly PlaceSum[];
  readonly query: Query;
}

export function PlacesTable({ view, caption, places, query }: PlacesTableProps) {
  const { t, formats, href, locale } = view;
  const largest = Math.max(0, ...places.map(({ share }) => share ?? 0));
  return (
    <table className="sums">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("columns.country")}</th>
          <th scope="col" className="wide-only">
            {t("columns.m49")}
          </th>
          <th scope="col" className="number">
            {t("columns.usd")}
          </th>
          <th scope="col" className="share">
            {t("columns.share")}
          </th>
          <th scope="col" className="number">
            {t("columns.records")}
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.code}>
            <th scope="row">
              <PlaceLink view={view} place={place} /> <span className="code">{place.code}</span>
            </th>
            <td className="wide-only">{place.region === null ? "" : regionName(locale, place.region)}</td>
            <td className="number">{formats.amountExact(place.usd)}</td>
            <ShareCell view={view} share={place.share} largest={largest} />
            <td className="number">
              <a
                href={href("/records", { ...query, country: place.code })}
                aria-label={`${place.code}: ${t("words.records", { count: place.records })}`}
              >
                {formats.integer(place.records)}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
