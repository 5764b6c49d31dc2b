import type { DatasetFileFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Hash } from "../../ui/Hash.tsx";
import { OrganisationLink } from "../../ui/links.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import { datasetWords } from "./words.ts";

interface FilesTableProps {
  readonly view: View;
  readonly caption: string;
  readonly files: readonly DatasetFileFragment[];
}

/** Files that this site's figures were read from. */
export function FilesTable({ view, caption, files }: FilesTableProps) {
  const { t, formats, href, locale } = view;
  const words = datasetWords(locale);
  return (
    <Scroll label={caption}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("stream.file")}</th>
            <th scope="col">{words("columns.readInto")}</th>
            <th scope="col" className="wide-only">
              {words("columns.publisher")}
            </th>
            <th scope="col" className="wide-only">
              {t("columns.dataDate")}
            </th>
            <th scope="col">{words("columns.sha256")}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ name, sha256, dataDate, fromSeq, stream }) => (
            <tr key={`${stream.id} ${fromSeq} ${name} ${sha256}`}>
              <th scope="row">
                <code dir="ltr">{name}</code>
              </th>
              <td>
                <a href={href(`/streams/${stream.id}`)} lang="" dir="auto">
                  {stream.title}
                </a>
              </td>
              <td className="wide-only">
                <OrganisationLink view={view} organisation={stream.publisher} />
              </td>
              <td className="wide-only">{dataDate === null ? t("words.unknown") : formats.date(dataDate)}</td>
              <td>
                <Hash view={view} hex={sha256.slice(2)} what={words("columns.sha256")} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
