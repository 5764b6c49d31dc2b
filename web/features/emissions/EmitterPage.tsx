import type { Metadata } from "next";
import { ChartFigure } from "../../charts/figure/ChartFigure.tsx";
import { emissionsWords, sayAmount, unitWords } from "../../lib/emission-words.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { BasisList } from "../../ui/BasisList.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { Page } from "../../ui/Page.tsx";
import { ProofLine } from "../../ui/ProofLine.tsx";
import { askEmitter, type EmitterScene, labelsOf } from "./ask-emitter.ts";
import { Comparisons } from "./Comparisons.tsx";
import { emitterState } from "./charts/emitter.ts";
import { dividedBy, readSeriesChoice, seriesQuery } from "./divided-by.ts";
import { Restatements } from "./Restatements.tsx";
import { SeriesTable } from "./SeriesTable.tsx";
import { SeriesTabs } from "./SeriesTabs.tsx";
import { totalQuery } from "./total-selection.ts";

type Request = PageRequest<{ readonly code: string }>;

function nameOf({ locale }: View, code: string, scene: EmitterScene): string {
  const country = scene.emissionSeries[0]?.actor.country ?? { code, name: code };
  return placeName(locale, country);
}

function titleOf(view: View, code: string, scene: EmitterScene): string {
  const words = emissionsWords(view.locale);
  const country = nameOf(view, code, scene);
  const [series] = scene.emissionSeries;
  const last = series?.points.at(-1);
  if (series === undefined || last?.total == null) return words("country.titleNone", { country });
  const unit = unitWords(view.locale, series.basis).text;
  return words("country.title", { country, amount: sayAmount(view.locale, last.total), unit, year: String(last.year) });
}

export async function describeEmitter({ view, params, search, asOf }: Request): Promise<Metadata> {
  const code = params.code.toUpperCase();
  const choice = readSeriesChoice(search);
  const answer = await askEmitter(code, asOf, choice);
  const words = emissionsWords(view.locale);
  if (!answer.ok || answer.data.emissionSeries.length === 0) return { title: words("name"), robots: { index: false } };
  const description = words("country.description", { country: nameOf(view, code, answer.data) });
  return pageMetadata(view, `/emissions/countries/${code}`, seriesQuery(choice), titleOf(view, code, answer.data), description);
}

/** One country's emissions: each source's series by itself, side by side where they tell of the same years, and what was restated. */
export async function EmitterPage({ request }: { readonly request: Request }) {
  const { view, params, search, asOf } = request;
  const { href, locale } = view;
  const words = emissionsWords(locale);
  const code = params.code.toUpperCase();
  const path = `/emissions/countries/${code}`;
  const choice = readSeriesChoice(search);
  const query = seriesQuery(choice);
  const answer = await askEmitter(code, asOf, choice);
  return answered(request, path, query, answer, (scene) => {
    const { meta, emissionSeries: all, emissionComparisons, restated, labels, referenceSeries } = scene;
    const quotients = all.flatMap(({ points }) => points.flatMap(({ perPerson, perMillion }) => [perPerson, perMillion]));
    const title = titleOf(view, code, scene);
    const country = nameOf(view, code, scene);
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">
          <a href={href("/emissions")}>{words("name")}</a> · <a href={href(`/countries/${code}`)}>{country}</a>
        </p>
        <h1>{title}</h1>
        {all.length === 0 ? (
          <p className="callout">{words("country.none", { country })}</p>
        ) : (
          <>
            <SeriesTabs view={view} path={path} choice={choice} series={referenceSeries} />
            {all.map((series) => {
              const { block } = labels;
              const ofYears = labelsOf(scene, series);
              const last = series.points.at(-1);
              const state = block === null ? null : emitterState({ locale, code, series, block, labels: ofYears, pinned: asOf !== null });
              const key = `${series.stream.id} ${series.basis.id}`;
              return (
                <section key={key} aria-label={series.stream.title}>
                  {state !== null && (
                    <ChartFigure view={view} state={state} id={`series-${series.stream.id}-${all.indexOf(series)}`} level={2} />
                  )}
                  {last !== undefined && (
                    <ProofLine
                      view={view}
                      label={ofYears.at(-1) ?? series.stream.label}
                      stream={series.stream.id}
                      checkHref={href(
                        "/totals/emissions",
                        totalQuery({ source: series.stream.id, basis: series.basis.id, year: last.year, country: code }),
                      )}
                    />
                  )}
                  <SeriesTable view={view} code={code} series={series} />
                  <details>
                    <summary>{words("basis.title")}</summary>
                    <BasisList view={view} basis={series.basis} />
                  </details>
                </section>
              );
            })}
            <Comparisons view={view} code={code} country={country} comparisons={emissionComparisons} />
            <Restatements view={view} country={country} restated={restated} />
            <section className="prose" aria-labelledby="counted">
              <h2 id="counted">{words("counted.title")}</h2>
              <p>{words("counted.text")}</p>
            </section>
            <CiteBox
              view={view}
              meta={meta}
              path={path}
              query={query}
              title={title}
              sources={[...all.map(({ stream }) => stream), ...dividedBy(quotients)]}
            />
          </>
        )}
      </Page>
    );
  });
}
