import type { CreditRowFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Icon } from "../../ui/Icon.tsx";
import { OrganisationLink, PlaceLink } from "../../ui/links.tsx";
import { creditsWords } from "./words.ts";

interface CreditTableProps {
  readonly view: View;
  readonly caption: string;
  readonly records: readonly CreditRowFragment[];
}

/** Records as a table: when, what happened to which serials, whose they were, how many. On a phone the date moves under it. */
export function CreditTable({ view, caption, records }: CreditTableProps) {
  const words = creditsWords(view.locale);
  return (
    <table className="flows">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="wide-only">
            {words("records.date")}
          </th>
          <th scope="col">{words("records.what")}</th>
          <th scope="col" className="number">
            {words("records.credits")}
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

function Row({ view, record }: { readonly view: View; readonly record: CreditRowFragment }) {
  const { t, formats, href, locale } = view;
  const words = creditsWords(locale);
  const { kind, project, vintage, holder, receiver, country, purpose, use, serialBlock, firstSerial, lastSerial } = record;
  const date = record.date === null ? t("words.unknown") : formats.date(record.date);
  return (
    <tr className={record.correctedBy ? "corrected" : undefined}>
      <td className="wide-only date">{record.date === null ? date : <time dateTime={record.date}>{date}</time>}</td>
      <td>
        <a className="flow-title" href={href(`/facts/${record.id}`)}>
          {words(`kinds.${kind}`)}
        </a>
        <p className="flow-line">
          <span className="narrow-only">{date} · </span>
          <a href={href(`/credits/projects/${project.id}`)} lang="" dir="auto">
            {project.name}
          </a>
          {vintage !== null && <> · {words("records.of", { vintage: String(vintage) })}</>}
        </p>
        <p className="flow-line">
          {(holder !== null || receiver !== null) && (
            <span>
              {holder === null ? t("words.notSpecified") : <OrganisationLink view={view} organisation={holder} />}
              {receiver !== null && (
                <>
                  <span className="arrow" role="img" aria-label={t("flow.to")} />
                  <OrganisationLink view={view} organisation={receiver} />
                </>
              )}
            </span>
          )}{" "}
          {country !== null && <PlaceLink view={view} place={country} />} {use !== null && <span>{words(`uses.${use}`)}</span>}{" "}
          {purpose !== "" && (
            <span lang="" dir="auto">
              {purpose}
            </span>
          )}
        </p>
        <p className="fine">
          {serialBlock === null ? (
            words("records.noSerials")
          ) : (
            <a href={href("/credits/serials", { serial: `${serialBlock}-${firstSerial}` })}>
              <bdi>{words("records.serials", { block: serialBlock, first: firstSerial ?? "", last: lastSerial ?? "" })}</bdi>
            </a>
          )}
        </p>
        {record.flags.map(({ check, detail }) => (
          <p key={check} className="flag">
            <Icon name="flag" /> {words(`flags.${check}`)}:{" "}
            <span lang="en" dir="ltr">
              {detail}
            </span>
          </p>
        ))}
        {record.correctedBy && (
          <p className="flag">
            <Icon name="flag" /> {t("flow.correctedBy")}
          </p>
        )}
      </td>
      <td className="number">{formats.amountExact(record.quantity)}</td>
    </tr>
  );
}
