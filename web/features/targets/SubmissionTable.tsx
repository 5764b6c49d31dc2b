import type { SubmissionRowFragment } from "../../generated/graphql.ts";
import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { targetsWords } from "./words.ts";

interface SubmissionTableProps {
  readonly view: View;
  readonly caption: string;
  readonly submissions: readonly SubmissionRowFragment[];
}

/** Documents in the order of their days: when, whose, what, in which state. */
export function SubmissionTable({ view, caption, submissions }: SubmissionTableProps) {
  const { t, href, locale, formats } = view;
  const words = targetsWords(locale);
  return (
    <table className="flows">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="date">
            {words("submissions.date")}
          </th>
          <th scope="col">{words("submissions.document")}</th>
          <th scope="col" className="wide-only">
            {words("submissions.type")}
          </th>
          <th scope="col" className="wide-only">
            {words("submissions.language")}
          </th>
          <th scope="col">{words("submissions.status")}</th>
        </tr>
      </thead>
      <tbody>
        {submissions.map(({ id, date, title, country, fileType, language, version, status, correctedBy }) => (
          <tr key={id} className={correctedBy ? "corrected" : undefined}>
            <td className="date">{date === null ? words("submissions.undated") : <time dateTime={date}>{formats.date(date)}</time>}</td>
            <td>
              <a className="flow-title" href={href(`/targets/submissions/${id}`)} lang="" dir="auto">
                {title}
              </a>
              <p className="flow-line">
                <a href={href(`/targets/countries/${country.code}`)}>{placeName(locale, country)}</a>{" "}
                <span className="narrow-only">
                  {words(`submissions.types.${fileType}`)}
                  {language !== "" && ` · ${language}`}
                </span>{" "}
                {version !== null && (
                  <span>
                    {words("submissions.version")} {version}
                  </span>
                )}
              </p>
            </td>
            <td className="wide-only">{words(`submissions.types.${fileType}`)}</td>
            <td className="wide-only" lang="" dir="auto">
              {language || t("words.unknown")}
            </td>
            <td>{status === null ? t("words.unknown") : words(`submissions.statuses.${status}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
