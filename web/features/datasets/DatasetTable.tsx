import type { DatasetRowFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Hash } from "../../ui/Hash.tsx";
import { OrganisationLink, PlaceLink } from "../../ui/links.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import { standingOf } from "./judge.ts";
import { datasetWords } from "./words.ts";

interface DatasetTableProps {
  readonly view: View;
  readonly caption: string;
  readonly datasets: readonly DatasetRowFragment[];
}

/** Versions of data sets: what they are, whose, and the hash that tells a copy. */
export function DatasetTable({ view, caption, datasets }: DatasetTableProps) {
  const { t, formats, href, locale } = view;
  const words = datasetWords(locale);
  return (
    <Scroll label={caption}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words("columns.dataset")}</th>
            <th scope="col">{words("columns.publisher")}</th>
            <th scope="col" className="wide-only">
              {t("columns.dataDate")}
            </th>
            <th scope="col" className="wide-only">
              {t("columns.country")}
            </th>
            <th scope="col" className="number wide-only">
              {words("columns.size")}
            </th>
            <th scope="col">{words("columns.sha256")}</th>
          </tr>
        </thead>
        <tbody>
          {datasets.map((dataset) => (
            <tr key={dataset.id}>
              <th scope="row">
                <a href={href(`/datasets/${dataset.id}`)} lang="" dir="auto">
                  {dataset.title}
                </a>
                <p className="fine">
                  {words("version", { version: dataset.version })} · {words(`standing.${standingOf(dataset)}`)} ·{" "}
                  <span dir="ltr">{dataset.mediaType}</span>
                </p>
              </th>
              <td>
                <OrganisationLink view={view} organisation={dataset.fact.stream.publisher} />
              </td>
              <td className="wide-only">{dataset.dataDate === null ? t("words.unknown") : formats.date(dataset.dataDate)}</td>
              <td className="wide-only">
                {dataset.country === null ? t("words.notSpecified") : <PlaceLink view={view} place={dataset.country} />}
              </td>
              <td className="number wide-only">{formats.amountExact(dataset.size)}</td>
              <td>
                <Hash view={view} hex={dataset.sha256.slice(2)} what={words("columns.sha256")} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
