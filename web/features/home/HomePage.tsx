import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ask } from "../../lib/ask.ts";
import { flowFilter } from "../../lib/flow-selection.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import type { PageRequest } from "../../lib/request.ts";
import { chooseSeries, isAddable, selectionOf } from "../../lib/series.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { FlowTable } from "../../ui/FlowTable.tsx";
import { Page } from "../../ui/Page.tsx";
import { SearchForm } from "../../ui/SearchForm.tsx";
import { SeriesTable } from "../../ui/SeriesTable.tsx";
import { SourceNotes } from "../../ui/SourceNotes.tsx";
import { HomePageQuery, HomePlacesQuery } from "./home.query.ts";
import { TopPlaces } from "./TopPlaces.tsx";

export async function describeHome({ view }: PageRequest): Promise<Metadata> {
  return pageMetadata(view, "/", {}, view.t("home.title"), view.t("home.description"));
}

/** What is here, how fresh it is, and the ways in. */
export async function HomePage({ request, more }: { readonly request: PageRequest; readonly more?: ReactNode }) {
  const { view, asOf } = request;
  const { t, href, formats } = view;
  const answer = await ask(HomePageQuery, { asOf });
  const series = answer.ok ? answer.data.series.rows : [];
  const streams = [...new Map(series.map(({ stream }) => [stream.id, stream])).values()];
  const foremost = chooseSeries(series, {});
  const chosen = foremost !== undefined && isAddable(foremost) ? foremost : undefined;
  const places = chosen === undefined ? undefined : await ask(HomePlacesQuery, { filter: flowFilter(selectionOf(chosen)), asOf });
  return answered(request, "/", {}, answer, ({ meta, latest, streams: published }) => (
    <Page view={view} path="/" meta={meta}>
      <div className="prose opening">
        <h1>{t("home.title")}</h1>
        <p className="lead">{t("home.lead")}</p>
        <SearchForm view={view} />
      </div>
      {published.length === 0 && (
        <section className="prose" aria-labelledby="empty">
          <h2 id="empty">{t("home.empty")}</h2>
          <p>{t("home.emptyText")}</p>
        </section>
      )}
      {more}
      {series.length > 0 && (
        <>
          <section aria-labelledby="figures">
            <h2 id="figures">{t("home.money")}</h2>
            <p className="prose">{t("home.figuresNote")}</p>
            <SeriesTable view={view} caption={t("home.money")} series={series} path="/funds" />
            <div className="prose notes">
              <SourceNotes view={view} sources={streams.map((stream) => stream.source)} />
            </div>
          </section>
          {chosen !== undefined && places?.ok && <TopPlaces view={view} series={chosen} rows={places.data.flowTotals.rows} />}
          <section aria-labelledby="latest">
            <h2 id="latest">{t("home.latest")}</h2>
            <p className="prose">{t("home.latestNote")}</p>
            <FlowTable view={view} caption={t("home.latest")} flows={latest.nodes} />
            <p>
              <a href={href("/records")}>{t("home.allRecords")}</a> ({formats.integer(latest.totalCount)})
            </p>
          </section>
        </>
      )}
      <section className="prose" aria-labelledby="check">
        <h2 id="check">{t("home.check")}</h2>
        <ol>
          <li>{t("home.checkSteps.one")}</li>
          <li>{t("home.checkSteps.two")}</li>
          <li>{t("home.checkSteps.three")}</li>
        </ol>
        <p>
          <a href={href("/method")}>{t("home.methodLink")}</a>
        </p>
      </section>
      <CiteBox view={view} meta={meta} path="/" title={t("home.title")} sources={streams} />
    </Page>
  ));
}
