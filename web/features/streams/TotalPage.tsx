import type { Metadata } from "next";
import type { TotalQuery as Data } from "../../generated/graphql.ts";
import { queryString } from "../../lib/address.ts";
import { ask } from "../../lib/ask.ts";
import { publicRpcUrl } from "../../lib/environment.ts";
import { flowFilter, flowQuery, readFlowSelection } from "../../lib/flow-selection.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { periodOf } from "../../lib/period.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { CheckSection } from "../../ui/check/CheckSection.tsx";
import { Headline } from "../../ui/Headline.tsx";
import { PlaceLink } from "../../ui/links.tsx";
import { Page } from "../../ui/Page.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import { TotalQuery } from "./streams.query.ts";

const path = "/totals";

/** Only what the ledger keeps totals by: anything else in the address would make another sum. */
function selectTotal({ search }: PageRequest) {
  const { source, kind, country, from, to } = readFlowSelection(search);
  return {
    ...(source !== undefined && { source }),
    ...(kind !== undefined && { kind }),
    ...(country !== undefined && { country }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

function titleOf(view: View, data: Data): string {
  const [total] = data.flowTotals.rows;
  const places = [...new Map(data.parts.rows.map(({ country }) => [country?.code, country])).values()];
  const [only] = places;
  if (total === undefined || only == null || places.length > 1) return view.t("total.name");
  const place = placeName(view.locale, only);
  return view.t("total.title", {
    amount: view.formats.moneyExact(total.usd, "USD"),
    done: view.t(`kinds.${total.kind}.done`),
    what: `${place}, ${periodOf(
      view,
      data.parts.rows.map(({ year }) => year),
    )}`,
  });
}

export async function describeTotal(request: PageRequest): Promise<Metadata> {
  const { view, asOf } = request;
  const selection = selectTotal(request);
  const answer = await ask(TotalQuery, { filter: flowFilter(selection), asOf });
  const title = answer.ok ? titleOf(view, answer.data) : view.t("total.name");
  return pageMetadata(view, path, flowQuery(selection), title, view.t("total.description"));
}

/** A sum that the ledger itself keeps, and the check of it. */
export async function TotalPage({ request }: { readonly request: PageRequest }) {
  const { view, asOf } = request;
  const { t, formats } = view;
  const selection = selectTotal(request);
  const query = flowQuery(selection);
  const answer = await ask(TotalQuery, { filter: flowFilter(selection), asOf });
  return answered(request, path, query, answer, (data) => {
    const [total, second] = data.flowTotals.rows;
    const title = titleOf(view, data);
    // Over all places one kind may hold several steps of the same money, which no page adds up.
    const sound = total !== undefined && second === undefined && selection.country !== undefined;
    return (
      <Page view={view} path={path} query={query} meta={data.meta}>
        <p className="eyebrow">{t("total.name")}</p>
        <h1>{title}</h1>
        {!sound && <p className="callout">{t("check.unprovenTotal")}</p>}
        {sound && (
          <>
            <Headline
              view={view}
              kind={total.kind}
              stream={total.stream}
              total={total}
              period={periodOf(
                view,
                data.parts.rows.map(({ year }) => year),
              )}
            />
            <CheckSection
              view={view}
              id="check-total"
              title={t("check.totalTitle")}
              what={t("check.totalWhat")}
              lead={t("check.leadNewest")}
              subject={
                view.pin === null
                  ? { kind: "total", query: queryString(query), usd: total.usd, block: data.meta.chains[0]?.indexedBlock?.number ?? 0 }
                  : t("check.pinnedTotal")
              }
              suggestedNode={publicRpcUrl() ?? ""}
              nodeAway={data.meta.chains.some(({ nodeBlock }) => nodeBlock === null)}
            />
            <section aria-labelledby="parts">
              <h2 id="parts">{t("total.parts")}</h2>
              <p className="prose">{t("total.partsNote")}</p>
              <Scroll label={t("total.parts")}>
                <table>
                  <caption className="unseen">{t("total.parts")}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t("columns.year")}</th>
                      <th scope="col">{t("columns.country")}</th>
                      <th scope="col" className="number">
                        {t("columns.usd")}
                      </th>
                      <th scope="col" className="number">
                        {t("columns.records")}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {[...data.parts.rows]
                      .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
                      .map((part) => (
                        <tr key={`${part.country?.code} ${part.year}`}>
                          <th scope="row">{part.year}</th>
                          <td>{part.country ? <PlaceLink view={view} place={part.country} /> : t("words.notSpecified")}</td>
                          <td className="number">{formats.amountExact(part.usd)}</td>
                          <td className="number">{formats.integer(part.records)}</td>
                        </tr>
                      ))}
                  </tbody>
                  <tfoot>
                    <tr>
                      <th scope="row" colSpan={2}>
                        {t("words.total")}
                      </th>
                      <td className="number">{formats.amountExact(total.usd)}</td>
                      <td className="number">{formats.integer(total.records)}</td>
                    </tr>
                  </tfoot>
                </table>
              </Scroll>
            </section>
            <CiteBox view={view} meta={data.meta} path={path} query={query} title={title} sources={[total.stream]} />
          </>
        )}
      </Page>
    );
  });
}
