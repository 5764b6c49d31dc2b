import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import type { CountryFrameQuery as Frame } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { flowFilter, flowQuery, readFlowSelection } from "../../lib/flow-selection.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { periodOf } from "../../lib/period.ts";
import { placeName, regionName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import { chooseSeries, isAddable, type Series, selectionOf } from "../../lib/series.ts";
import { donePhrase } from "../../lib/series-words.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { OrganisationLink } from "../../ui/links.tsx";
import { Page } from "../../ui/Page.tsx";
import { SeriesTable } from "../../ui/SeriesTable.tsx";
import { SourceNotes } from "../../ui/SourceNotes.tsx";
import { CountryFigures, type Figures, rowsShown } from "./CountryFigures.tsx";
import { CountryFiguresQuery, CountryFrameQuery } from "./countries.query.ts";

type Request = PageRequest<{ readonly code: string }>;

interface CountryData {
  readonly frame: Frame;
  readonly all: readonly Series[];
  readonly series: Series | undefined;
  readonly figures: Figures | undefined;
}

async function selectCountry({ params, search, asOf }: Request): Promise<Answer<CountryData>> {
  const code = params.code.toUpperCase();
  const frame = await ask(CountryFrameQuery, { code, filter: { country: [code] }, registered: { country: code }, asOf });
  if (!frame.ok) return frame;
  const all = frame.data.series.rows;
  const series = chooseSeries(all, readFlowSelection(search));
  if (series === undefined) return { ok: true, data: { frame: frame.data, all, series, figures: undefined } };
  const figures = await ask(CountryFiguresQuery, {
    filter: flowFilter({ ...selectionOf(series), country: code }),
    rows: rowsShown + 1,
    asOf,
  });
  return figures.ok ? { ok: true, data: { frame: frame.data, all, series, figures: figures.data } } : figures;
}

function titleOf(view: View, name: string, { series, figures }: CountryData): string {
  const total = figures?.total.rows[0];
  if (series === undefined || figures === undefined || total === undefined) return view.t("country.titleNone", { country: name });
  if (!isAddable(series)) {
    return view.t("country.titleApart", {
      country: name,
      kinds: view.t(`kinds.${series.kind}.many`),
      source: isolate(view.locale, series.stream.title),
    });
  }
  return view.t("country.title", {
    country: name,
    amount: view.formats.moneyRounded(total.usd, "USD"),
    done: donePhrase(view, series),
    period: periodOf(
      view,
      figures.years.rows.map(({ year }) => year),
    ),
  });
}

export async function describeCountry(request: Request): Promise<Metadata> {
  const { view, params } = request;
  const answer = await selectCountry(request);
  const place = answer.ok ? answer.data.frame.country : null;
  if (!answer.ok || place === null) return { title: view.t("countries.name"), robots: { index: false } };
  const title = titleOf(view, placeName(view.locale, place), answer.data);
  const query = answer.data.series === undefined ? {} : flowQuery(readFlowSelection(request.search));
  return pageMetadata(view, `/countries/${params.code.toUpperCase()}`, query, title, title);
}

/** What records say was meant for one country, area or region. */
export async function CountryPage({
  request,
  charts,
  apart,
  aid,
}: {
  readonly request: Request;
  readonly charts: ReactNode;
  /** What stands in place of figures where records do not add up. */
  readonly apart: (source: string) => ReactNode;
  readonly aid: ReactNode;
}) {
  const { view, search } = request;
  const { t, locale } = view;
  const answer = await selectCountry(request);
  const path = `/countries/${request.params.code.toUpperCase()}`;
  const query = flowQuery(readFlowSelection(search));
  return answered(request, path, query, answer, (data) => {
    const { frame, all, series, figures } = data;
    const place = frame.country;
    if (place === null) notFound();
    const name = placeName(locale, place);
    const title = titleOf(view, name, data);
    return (
      <Page view={view} path={path} query={query} meta={frame.meta}>
        <p className="eyebrow">
          <a href={view.href("/countries")}>{t("countries.name")}</a> · <span className="code">{place.code}</span>
          {place.region !== null && <> · {regionName(locale, place.region)}</>}
        </p>
        <h1>{title}</h1>
        {place.kind === "REGION" && <p className="callout callout-warn">{t("country.isRegion", { country: name })}</p>}
        {place.kind === "FORMER_COUNTRY" && <p className="callout">{t("country.isFormer", { country: name })}</p>}
        {series === undefined && <p className="callout">{t("country.noneText", { country: name })}</p>}
        {series !== undefined && !isAddable(series) && apart(series.stream.id)}
        {series !== undefined && isAddable(series) && figures !== undefined && (
          <CountryFigures view={view} code={place.code} series={series} figures={figures} charts={charts} />
        )}
        {all.length > 1 && (
          <section aria-labelledby="series">
            <h2 id="series">{t("funds.series")}</h2>
            <p className="prose">{t("funds.seriesNote")}</p>
            <SeriesTable view={view} caption={t("funds.series")} series={all} path={path} current={series} />
          </section>
        )}
        {aid}
        {frame.organisations.nodes.length > 0 && (
          <section className="prose" aria-labelledby="registered">
            <h2 id="registered">{t("country.registered")}</h2>
            <p>{t("country.registeredNote")}</p>
            <ul>
              {frame.organisations.nodes.map((organisation) => (
                <li key={organisation.id}>
                  <OrganisationLink view={view} organisation={organisation} />{" "}
                  <span className="fine">{t(`organisationKinds.${organisation.kind}`)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="prose" aria-labelledby="counted">
          <h2 id="counted">{t("funds.counted")}</h2>
          <p>{t("funds.countedText")}</p>
          {series !== undefined && <SourceNotes view={view} sources={[series.stream.source]} />}
          <p>
            <a href={view.href("/method")}>{t("method.title")}</a>
          </p>
        </section>
        {series !== undefined && (
          <CiteBox view={view} meta={frame.meta} path={path} query={query} title={title} sources={[series.stream]} />
        )}
      </Page>
    );
  });
}
