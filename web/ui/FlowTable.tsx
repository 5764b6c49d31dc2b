import type { FlowRowFragment } from "../generated/graphql.ts";
import { placeName } from "../lib/places.ts";
import type { View } from "../lib/view.ts";
import { Icon } from "./Icon.tsx";
import { PlaceLink } from "./links.tsx";
import { Party } from "./Party.tsx";

interface FlowTableProps {
  readonly view: View;
  readonly caption: string;
  readonly flows: readonly FlowRowFragment[];
}

/** Records as a table: when, what for and between whom, where, how much. On a phone the date and place move under the title. */
export function FlowTable({ view, caption, flows }: FlowTableProps) {
  const { t } = view;
  return (
    <table className="flows">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="wide-only">
            {t("columns.date")}
          </th>
          <th scope="col">{t("columns.what")}</th>
          <th scope="col" className="wide-only">
            {t("columns.country")}
          </th>
          <th scope="col" className="number">
            {t("columns.usd")}
          </th>
        </tr>
      </thead>
      <tbody>
        {flows.map((flow) => (
          <Row key={flow.id} view={view} flow={flow} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ view, flow }: { readonly view: View; readonly flow: FlowRowFragment }) {
  const { t, formats, href, locale } = view;
  const date = flow.date === null ? t("words.unknown") : formats.date(flow.date);
  return (
    <tr className={flow.correctedBy ? "corrected" : undefined}>
      <td className="wide-only date">{flow.date === null ? date : <time dateTime={flow.date}>{date}</time>}</td>
      <td>
        <a className="flow-title" href={href(`/flows/${flow.id}`)} dir="auto" lang="">
          {flow.title === "" ? flow.reference : flow.title}
        </a>
        <p className="flow-line">
          <span className="kind">{t(`kinds.${flow.kind}.one`)}</span>{" "}
          <span className="narrow-only">
            {date}
            {flow.country && <> · {placeName(locale, flow.country)}</>}
          </span>{" "}
          <span>
            <Party view={view} organisation={flow.provider} unlabelled={flow.unlabelledProvider} />
            <span className="arrow" role="img" aria-label={t("flow.to")} />
            <Party view={view} organisation={flow.receiver} unlabelled={flow.unlabelledReceiver} />
          </span>
          {flow.flags.map(({ check }) => (
            <span key={check} className="flag">
              <Icon name="flag" /> {t(`flags.${check}`)}
            </span>
          ))}
          {flow.correctedBy && (
            <span className="flag">
              <Icon name="flag" /> {t("flow.correctedBy")}
            </span>
          )}
        </p>
      </td>
      <td className="wide-only">{flow.country ? <PlaceLink view={view} place={flow.country} /> : ""}</td>
      <td className="number">
        {flow.usd === null ? (
          <>
            {t("words.unknown")} <span className="fine">{formats.moneyExact(flow.amount, flow.currency)}</span>
          </>
        ) : (
          formats.amountExact(flow.usd)
        )}
      </td>
    </tr>
  );
}
