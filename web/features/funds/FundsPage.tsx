import type { Metadata } from "next";
import type { ReactNode } from "react";
import { flowQuery } from "../../lib/flow-selection.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { periodOf } from "../../lib/period.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import { isAddable } from "../../lib/series.ts";
import { donePhrase } from "../../lib/series-words.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { FlowTable } from "../../ui/FlowTable.tsx";
import { Headline } from "../../ui/Headline.tsx";
import { Page } from "../../ui/Page.tsx";
import { SeriesTable } from "../../ui/SeriesTable.tsx";
import { SourceNotes } from "../../ui/SourceNotes.tsx";
import { FundsCharts } from "./charts/FundsCharts.tsx";
import { FundsFilters } from "./FundsFilters.tsx";
import { FundsTable } from "./FundsTable.tsx";
import { placesPhrase } from "./places-phrase.ts";
import { type FundsFigures, selectFunds } from "./select-funds.ts";

export async function describeFunds(request: PageRequest): Promise<Metadata> {
  const { view } = request;
  const answer = await selectFunds(request);
  if (!answer.ok) return { title: view.t("funds.name"), robots: { index: false } };
  const { selection, series, figures } = answer.data;
  const total = figures?.total.rows[0];
  if (series === undefined || figures === undefined || total === undefined) return { title: view.t("funds.name") };
  if (!isAddable(series, selection)) {
    return pageMetadata(view, "/funds", flowQuery(selection), titleOf(view, answer.data), view.t("funds.mixed"));
  }
  const description = view.t("funds.description", {
    amount: view.formats.moneyRounded(total.usd, "USD"),
    done: donePhrase(view, series),
    period: periodOf(
      view,
      figures.years.rows.map(({ year }) => year),
    ),
    source: series.stream.title,
  });
  return pageMetadata(view, "/funds", flowQuery(selection), titleOf(view, answer.data), description);
}

function titleOf(view: View, { selection, series, figures }: FundsFigures): string {
  const { t, formats } = view;
  const total = figures?.total.rows[0];
  if (series === undefined || figures === undefined || total === undefined) {
    return t("funds.titleEmpty", { kinds: selection.kind === undefined ? t("records.name") : t(`kinds.${selection.kind}.many`) });
  }
  if (!isAddable(series, selection)) {
    return t("funds.titleApart", { kinds: t(`kinds.${series.kind}.many`), source: isolate(view.locale, series.stream.title) });
  }
  const place = figures.allPlaces.rows.find(({ country }) => country?.code === selection.country)?.country;
  const words = {
    amount: formats.moneyRounded(total.usd, "USD"),
    done: donePhrase(view, series),
    period: periodOf(
      view,
      figures.years.rows.map(({ year }) => year),
    ),
  };
  return place ? t("funds.titleCountry", { ...words, country: placeName(view.locale, place) }) : t("funds.title", words);
}

interface FundsPageProps {
  readonly request: PageRequest;
  readonly hint: ReactNode;
  /** What stands in place of figures where records do not add up. */
  readonly apart: (source: string) => ReactNode;
}

/** Money on its way: one source and one kind at a time, filtered by what the address says. */
export async function FundsPage({ request, hint, apart }: FundsPageProps) {
  const { view } = request;
  const { t, href } = view;
  const answer = await selectFunds(request);
  const query = answer.ok ? flowQuery(answer.data.selection) : {};
  return answered(request, "/funds", query, answer, (funds) => {
    const { frame, selection, series, figures, by } = funds;
    const total = figures?.total.rows[0];
    const title = titleOf(view, funds);
    const summed = series !== undefined && isAddable(series, selection);
    return (
      <Page view={view} path="/funds" query={query} meta={frame.meta}>
        <p className="eyebrow">{t("funds.name")}</p>
        <h1>{title}</h1>
        {summed && figures !== undefined && total !== undefined && (
          <Headline
            view={view}
            kind={series.kind}
            stream={series.stream}
            total={total}
            period={periodOf(
              view,
              figures.years.rows.map(({ year }) => year),
            )}
          >
            {selection.country === undefined && placesPhrase(view, figures.places.rows)}
          </Headline>
        )}
        {series !== undefined && !summed && apart(series.stream.id)}
        {total !== undefined && summed && hint}
        {figures !== undefined && (
          <FundsFilters view={view} selection={selection} series={funds.all} current={series} options={figures} by={by} />
        )}
        {total === undefined && (
          <div className="callout">
            <p>{t("funds.emptyText")}</p>
            <p>
              <a href={href("/funds")}>{t("funds.clear")}</a>
            </p>
          </div>
        )}
        {figures !== undefined && total !== undefined && (
          <>
            {summed && (
              <>
                <FundsCharts request={request} />
                <FundsTable
                  view={view}
                  selection={selection}
                  by={by}
                  rows={figures.table.rows}
                  total={total}
                  all={request.search["all"] !== undefined}
                />
              </>
            )}
            <section aria-labelledby="records">
              <h2 id="records">{t("funds.records")}</h2>
              <p className="prose">{t("funds.recordsNote", { count: figures.largest.totalCount })}</p>
              <FlowTable view={view} caption={t("funds.records")} flows={figures.largest.nodes} />
              <p>
                <a href={href("/records", query)}>{t("funds.all", { count: figures.largest.totalCount })}</a>
              </p>
            </section>
          </>
        )}
        <section aria-labelledby="series">
          <h2 id="series">{t("funds.series")}</h2>
          <p className="prose">{t("funds.seriesNote")}</p>
          <SeriesTable view={view} caption={t("funds.series")} series={funds.all} path="/funds" current={series} />
        </section>
        <section className="prose" aria-labelledby="counted">
          <h2 id="counted">{t("funds.counted")}</h2>
          <p>{t("funds.countedText")}</p>
          {series !== undefined && (
            <>
              <p>
                {t(`kinds.${series.kind}.many`)}: {t(`kinds.${series.kind}.meaning`)}
              </p>
              <SourceNotes view={view} sources={[series.stream.source]} />
            </>
          )}
          <p>
            <a href={href("/method")}>{t("method.title")}</a>
          </p>
        </section>
        {series !== undefined && (
          <CiteBox view={view} meta={frame.meta} path="/funds" query={query} title={title} sources={[series.stream]} />
        )}
      </Page>
    );
  });
}
