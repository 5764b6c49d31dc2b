import type { Metadata } from "next";
import type { ReactNode } from "react";
import type { CountriesSumsQuery as Sums } from "../../generated/graphql.ts";
import { ask } from "../../lib/ask.ts";
import { share } from "../../lib/decimal.ts";
import { flowFilter, flowQuery, readFlowSelection } from "../../lib/flow-selection.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import { chooseSeries, isAddable, selectionOf } from "../../lib/series.ts";
import { donePhrase } from "../../lib/series-words.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Headline } from "../../ui/Headline.tsx";
import { Page } from "../../ui/Page.tsx";
import { SeriesTable } from "../../ui/SeriesTable.tsx";
import { CountriesFrameQuery, CountriesSumsQuery } from "./countries.query.ts";
import { type PlaceSum, PlacesTable } from "./PlacesTable.tsx";

const path = "/countries";

export async function describeCountries({ view, search }: PageRequest): Promise<Metadata> {
  return pageMetadata(view, path, flowQuery(readFlowSelection(search)), view.t("countries.name"), view.t("countries.description"));
}

/** Every place that the records of one series name, countries and areas apart from a source's regional codes. */
export async function CountriesPage({
  request,
  apart,
}: {
  readonly request: PageRequest;
  /** What stands in place of figures where records do not add up. */
  readonly apart: (source: string) => ReactNode;
}) {
  const { view, search, asOf } = request;
  const { t, href, formats } = view;
  const frame = await ask(CountriesFrameQuery, { filter: null, asOf });
  const all = frame.ok ? frame.data.series.rows : [];
  const series = chooseSeries(all, readFlowSelection(search));
  const selection = series === undefined ? {} : selectionOf(series);
  const sums = await ask(CountriesSumsQuery, { filter: flowFilter(selection), asOf });
  const answer = frame.ok ? sums : frame;
  const sort = only(search, "sort") === "name" ? "name" : "amount";
  const query = { ...flowQuery(selection), sort: sort === "name" ? sort : undefined };
  return answered(request, path, query, answer, () => {
    const meta = frame.ok ? frame.data.meta : undefined;
    const { countries, regions } = divide(sums.ok ? sums.data : undefined);
    const total = sums.ok ? sums.data.total.rows[0] : undefined;
    const summed = series !== undefined && isAddable(series);
    const title =
      !summed || total === undefined
        ? t("countries.name")
        : t("countries.title", {
            amount: formats.moneyRounded(total.usd, "USD"),
            done: donePhrase(view, series),
            places: t("words.countriesAndAreas", { count: countries.length }),
          });
    const ordered =
      sort === "amount" ? countries : [...countries].sort((a, b) => formats.compare(placeName(view.locale, a), placeName(view.locale, b)));
    return (
      <Page view={view} path={path} query={query} {...(meta && { meta })}>
        <p className="eyebrow">{t("countries.name")}</p>
        <h1>{title}</h1>
        <p className="prose">{t("countries.lead")}</p>
        {series !== undefined && !summed && apart(series.stream.id)}
        {summed && total !== undefined && (
          <>
            <Headline view={view} kind={series.kind} stream={series.stream} total={total} period="" />
            <section aria-labelledby="table">
              <h2 id="table">{t("countries.name")}</h2>
              <nav className="tabs" aria-label={t("countries.sort")}>
                <span className="name">{t("countries.sort")}</span>
                {(["amount", "name"] as const).map((each) => (
                  <a
                    key={each}
                    href={href(path, { ...flowQuery(selection), sort: each === "name" ? each : undefined })}
                    aria-current={each === sort ? "true" : undefined}
                  >
                    {t(`countries.sorts.${each}`)}
                  </a>
                ))}
              </nav>
              <PlacesTable view={view} caption={title} places={ordered} query={flowQuery(selection)} />
              <p className="downloads">
                <DownloadLink
                  view={view}
                  path="/export/sums.csv"
                  query={{ ...flowQuery(selection), by: "country" }}
                  label={t("cite.downloadCsv")}
                />
              </p>
            </section>
            {regions.length > 0 && (
              <section aria-labelledby="regions">
                <h2 id="regions">{t("countries.regions")}</h2>
                <p className="prose">{t("countries.regionsNote")}</p>
                <PlacesTable view={view} caption={t("countries.regions")} places={regions} query={flowQuery(selection)} />
              </section>
            )}
          </>
        )}
        <section aria-labelledby="series">
          <h2 id="series">{t("funds.series")}</h2>
          <p className="prose">{t("funds.seriesNote")}</p>
          <SeriesTable view={view} caption={t("funds.series")} series={all} path={path} current={series} />
        </section>
        {series !== undefined && meta !== undefined && (
          <CiteBox view={view} meta={meta} path={path} query={query} title={title} sources={[series.stream]} />
        )}
      </Page>
    );
  });
}

function divide(sums: Sums | undefined): { countries: readonly PlaceSum[]; regions: readonly PlaceSum[] } {
  const rows = (sums?.table.rows ?? []).flatMap((row): PlaceSum[] =>
    row.country === null ? [] : [{ ...row.country, usd: row.usd, records: row.records, share: null }],
  );
  const total = sums?.total.rows[0]?.usd ?? "0";
  const withShare = rows.map((row) => ({ ...row, share: share(row.usd, total) }));
  return {
    countries: withShare.filter(({ kind }) => kind !== "REGION"),
    regions: withShare.filter(({ kind }) => kind === "REGION"),
  };
}
