import type { HandOverRowFragment } from "../../generated/graphql.ts";
import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { Icon } from "../../ui/Icon.tsx";
import { OrganisationLink, PlaceLink } from "../../ui/links.tsx";
import { suppliesWords, unitName } from "./words.ts";

interface HandOverTableProps {
  readonly view: View;
  readonly caption: string;
  readonly records: readonly HandOverRowFragment[];
}

/** Hand-overs as a table: when, what and between whom, where, how much. On a phone date and place move under the goods. */
export function HandOverTable({ view, caption, records }: HandOverTableProps) {
  const words = suppliesWords(view.locale);
  return (
    <table className="flows">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="wide-only">
            {words("records.date")}
          </th>
          <th scope="col">{words("records.what")}</th>
          <th scope="col" className="wide-only">
            {words("records.country")}
          </th>
          <th scope="col" className="number">
            {words("records.quantity")}
          </th>
          <th scope="col" className="number wide-only">
            {words("records.usd")}
          </th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <Row key={record.id} view={view} record={record} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ view, record }: { readonly view: View; readonly record: HandOverRowFragment }) {
  const { t, formats, href, locale } = view;
  const words = suppliesWords(locale);
  const { country, provider, receiver, place, usd } = record;
  const date = record.date === null ? t("words.unknown") : formats.date(record.date);
  return (
    <tr className={record.correctedBy ? "corrected" : undefined}>
      <td className="wide-only date">{record.date === null ? date : <time dateTime={record.date}>{date}</time>}</td>
      <td>
        <a className="flow-title" href={href(`/supplies/${record.id}`)} dir="auto" lang="">
          {record.item.name}
        </a>
        <p className="flow-line">
          <span className="kind">{words(`kinds.${record.kind}`)}</span>{" "}
          <span className="narrow-only">
            {date}
            {country && <> · {placeName(locale, country)}</>}
          </span>{" "}
          <span>
            {provider ? <OrganisationLink view={view} organisation={provider} /> : t("words.notSpecified")}
            <span className="arrow" role="img" aria-label={t("flow.to")} />
            {receiver ? <OrganisationLink view={view} organisation={receiver} /> : t("words.notSpecified")}
          </span>
          {record.flags.map(({ check }) => (
            <span key={check} className="flag">
              <Icon name="flag" /> {words(`checks.${check}`)}
            </span>
          ))}
          {record.correctedBy && (
            <span className="flag">
              <Icon name="flag" /> {t("flow.correctedBy")}
            </span>
          )}
        </p>
      </td>
      <td className="wide-only">
        {place !== "" && (
          <>
            <span lang="" dir="auto">
              {place}
            </span>
            <br />
          </>
        )}
        {country ? <PlaceLink view={view} place={country} /> : ""}
      </td>
      <td className="number">
        <bdi>{formats.amountExact(record.quantity)}</bdi> <span className="fine">{unitName(locale, record.unit)}</span>
      </td>
      <td className="number wide-only">{usd === null ? t("words.unknown") : formats.amountExact(usd)}</td>
    </tr>
  );
}
