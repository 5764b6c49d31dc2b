import type { Metadata } from "next";
import { ask } from "../../lib/ask.ts";
import { readFlowOrder } from "../../lib/flow-order.ts";
import { flowFilter, flowQuery, readFlowSelection } from "../../lib/flow-selection.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { FlowTable } from "../../ui/FlowTable.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { RecordsFilters } from "./RecordsFilters.tsx";
import { RecordsQuery } from "./records.query.ts";

const pageSize = 50;

export async function describeRecords({ view, search }: PageRequest): Promise<Metadata> {
  return pageMetadata(view, "/records", flowQuery(readFlowSelection(search)), view.t("records.name"), view.t("records.description"));
}

/** Records as a list that goes on for as long as there are any, whatever their number. */
export async function RecordsPage({ request }: { readonly request: PageRequest }) {
  const { view, search, asOf } = request;
  const { t, href } = view;
  const selection = readFlowSelection(search);
  const orderBy = readFlowOrder(only(search, "order"));
  const after = only(search, "after");
  const query = { ...flowQuery(selection), order: orderBy === "NEWEST" ? undefined : orderBy };
  const answer = await ask(RecordsQuery, { filter: flowFilter(selection), orderBy, first: pageSize, after: after ?? null, asOf });
  return answered(request, "/records", query, answer, ({ meta, streams, flows }) => {
    const title = t("records.title", { count: flows.totalCount });
    const used = selection.source === undefined ? streams : streams.filter(({ id }) => id === selection.source);
    return (
      <Page view={view} path="/records" query={{ ...query, after }} meta={meta}>
        <p className="eyebrow">{t("records.name")}</p>
        <h1>{title}</h1>
        <p className="prose">{t("records.lead")}</p>
        <RecordsFilters view={view} selection={selection} order={orderBy} streams={streams} />
        {flows.nodes.length === 0 ? (
          <div className="callout">
            <h2>{t("records.empty")}</h2>
            <p>{t("records.emptyText")}</p>
            <p>
              <a href={href("/records")}>{t("funds.clear")}</a>
            </p>
          </div>
        ) : (
          <>
            <p className="downloads">
              <DownloadLink view={view} path="/export/records.csv" query={query} label={t("records.csv", { count: flows.totalCount })} />
            </p>
            <FlowTable view={view} caption={title} flows={flows.nodes} />
            <Pager view={view} path="/records" query={query} after={after} pageInfo={flows.pageInfo} size={pageSize} />
          </>
        )}
        <CiteBox view={view} meta={meta} path="/records" query={{ ...query, after }} title={title} sources={used} />
      </Page>
    );
  });
}
