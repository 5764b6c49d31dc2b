import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ChartFigure } from "../../charts/figure/ChartFigure.tsx";
import { emissionsWords, sayAmount, unitWords } from "../../lib/emission-words.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { BasisList } from "../../ui/BasisList.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { askWorld, type WorldFigures, type WorldScene } from "./ask-world.ts";
import { ChecksTable } from "./ChecksTable.tsx";
import { multiplesPath } from "./charts/multiples.ts";
import { changesState, linesState, mapState, rankingState, worldState } from "./charts/world.ts";
import { dividedBy } from "./divided-by.ts";
import { multiplesQuery } from "./multiples-selection.ts";
import { NoCountries } from "./NoCountries.tsx";
import { selectionQuery } from "./selection.ts";
import { WorldForm } from "./WorldForm.tsx";
import { WorldHeadline } from "./WorldHeadline.tsx";

const path = "/emissions";

function titleOf({ locale }: View, { figures, others }: WorldScene): string {
  const words = emissionsWords(locale);
  const [total] = figures?.world.total.rows ?? [];
  if (figures === null && others.length > 0) return words("titleOthers");
  if (figures === null || total?.total == null) return words("titleNone");
  return words("title", {
    amount: sayAmount(locale, total.total),
    unit: unitWords(locale, figures.basis).text,
    year: String(figures.selection.year),
    count: total.reports,
  });
}

export async function describeEmissions({ view, search, asOf }: PageRequest): Promise<Metadata> {
  const answer = await askWorld(search, asOf);
  const words = emissionsWords(view.locale);
  if (!answer.ok || answer.data.figures === null) return { title: words("name") };
  const { figures } = answer.data;
  const description = words("description", { source: figures.stream.title });
  return pageMetadata(view, path, selectionQuery(figures.selection), titleOf(view, answer.data), description);
}

interface EmissionsPageProps {
  readonly request: PageRequest;
  /** Leads to what single facilities report. */
  readonly facilities: ReactNode;
}

/** What the world emits in a year: one source on one basis at a time, narrowed by what the address says. */
export async function EmissionsPage({ request, facilities }: EmissionsPageProps) {
  const { view, search, asOf } = request;
  const words = emissionsWords(view.locale);
  const answer = await askWorld(search, asOf);
  const query = answer.ok && answer.data.figures !== null ? selectionQuery(answer.data.figures.selection) : {};
  return answered(request, path, query, answer, (scene: WorldScene) => {
    const { meta, streams, figures } = scene;
    const title = titleOf(view, scene);
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">{words("name")}</p>
        <h1>{title}</h1>
        {facilities}
        {figures === null ? (
          <NoCountries view={view} others={scene.others} />
        ) : (
          <>
            <WorldHeadline view={view} figures={figures} />
            <WorldForm view={view} streams={streams} figures={figures} />
            <Figures view={view} figures={figures} pinned={asOf !== null} />
            <section aria-labelledby="basis">
              <h2 id="basis">{words("basis.title")}</h2>
              <BasisList view={view} basis={figures.basis} />
            </section>
            <ChecksTable view={view} figures={figures} />
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
              sources={[figures.stream, ...dividedBy(figures.world.ranking.rows.map(({ per }) => per))]}
            />
          </>
        )}
      </Page>
    );
  });
}

function Figures({ view, figures, pinned }: { readonly view: View; readonly figures: WorldFigures; readonly pinned: boolean }) {
  const words = emissionsWords(view.locale);
  const query = selectionQuery(figures.selection);
  const drawing = { locale: view.locale, figures, pinned };
  const [map, ranking, lines, world, changes] = [
    mapState(drawing),
    rankingState(drawing),
    linesState(drawing),
    worldState(drawing),
    changesState(drawing),
  ];
  return (
    <>
      {map !== null && <ChartFigure view={view} state={map} level={2} />}
      {ranking !== null && <ChartFigure view={view} state={ranking} level={2} />}
      <p className="downloads">
        <DownloadLink view={view} path="/export/emission-ranking.csv" query={query} label={words("ranking.download")} />
      </p>
      {lines !== null && <ChartFigure view={view} state={lines} level={2} />}
      <p>
        <a href={view.href(multiplesPath, multiplesQuery({ ...figures.selection, countries: [], scale: "same" }))}>
          {words("multiples.lead")}
        </a>
      </p>
      {world !== null && <ChartFigure view={view} state={world} level={2} />}
      {changes !== null && (
        <>
          <ChartFigure view={view} state={changes} level={2} />
          <p className="downloads">
            <DownloadLink view={view} path="/export/emission-changes.csv" query={query} label={words("changes.download")} />
          </p>
        </>
      )}
    </>
  );
}
