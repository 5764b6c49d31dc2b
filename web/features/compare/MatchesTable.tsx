import "./compare.css";
import type { ComparedFlowFragment as Compared, FlowMatchPartsFragment as Match } from "../../generated/graphql.ts";
import { isolate } from "../../lib/isolate.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import { compareWords } from "./words.ts";

interface MatchesTableProps {
  readonly view: View;
  readonly caption: string;
  readonly matches: readonly Match[];
}

/** What two sources say of the same flows, side by side: each record's amount, date, ends and kind, and the difference. */
export function MatchesTable({ view, caption, matches }: MatchesTableProps) {
  const { formats, locale, t } = view;
  const words = compareWords(locale);
  return (
    <Scroll label={caption}>
      <table className="compare">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words("columns.own")}</th>
            <th scope="col">{words("columns.naming")}</th>
            <th scope="col" className="number">
              {words("columns.difference")}
            </th>
          </tr>
        </thead>
        <tbody>
          {matches.map(({ id, own, stream, naming, records, usd, difference, outcome }) => {
            const without = difference?.replace(/^-/, "") ?? "0";
            return (
              <tr key={id}>
                <td>
                  <ComparedRecord view={view} flow={own} />
                </td>
                <td>
                  {naming.map((flow) => (
                    <ComparedRecord key={flow.id} view={view} flow={flow} />
                  ))}
                  {records > 1 && (
                    <p className="fine">
                      {words("records", { count: records })}:{" "}
                      <bdi>{usd === null ? t("words.unknown") : formats.moneyExact(usd, "USD")}</bdi>
                    </p>
                  )}
                </td>
                <td className="number">
                  {difference === null ? t("words.unknown") : <bdi>{formats.amountExact(difference)}</bdi>}
                  <p className="fine">
                    {words(`outcome.${outcome}`, { naming: isolate(locale, stream.title), difference: formats.moneyExact(without, "USD") })}
                  </p>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

function ComparedRecord({ view, flow }: { readonly view: View; readonly flow: Compared }) {
  const { formats, href, locale, t } = view;
  const words = compareWords(locale);
  const name = (party: Compared["provider"]) => (party === null ? t("words.notSpecified") : isolate(locale, party.name));
  return (
    <div className="compared">
      <p className="fine" lang="" dir="auto">
        {flow.fact.stream.title}
      </p>
      <p>
        <a href={href(`/flows/${flow.id}`)} lang="" dir="auto">
          {flow.title === "" ? flow.reference : flow.title}
        </a>
      </p>
      <p>
        <strong>
          <bdi>{formats.moneyExact(flow.amount, flow.currency)}</bdi>
        </strong>
        {flow.currency !== "USD" && (
          <>
            {" "}
            (<bdi>{flow.usd === null ? t("words.unknown") : formats.moneyExact(flow.usd, "USD")}</bdi>)
          </>
        )}
      </p>
      <p className="fine">
        {t(`kinds.${flow.kind}.one`)} ·{" "}
        {flow.date === null ? t("flow.noDate") : <time dateTime={flow.date}>{formats.date(flow.date)}</time>} ·{" "}
        {words("from", { from: name(flow.provider), to: name(flow.receiver) })} · <code dir="ltr">{flow.reference}</code>
      </p>
    </div>
  );
}
