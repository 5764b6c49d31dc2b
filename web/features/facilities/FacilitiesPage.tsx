import type { Metadata } from "next";
import { ChartFigure } from "../../charts/figure/ChartFigure.tsx";
import { unitWords } from "../../lib/emission-words.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { ProofLine } from "../../ui/ProofLine.tsx";
import { askFacilities, type FacilityFigures, type FacilityScene, pageSize } from "./ask-facilities.ts";
import { BasisNote } from "./BasisNote.tsx";
import { facilitiesState } from "./charts/states.ts";
import { FacilitiesForm } from "./FacilitiesForm.tsx";
import { FacilityTable } from "./FacilityTable.tsx";
import { Sums } from "./Sums.tsx";
import { selectionQuery } from "./selection.ts";
import { facilityWords } from "./words.ts";

const path = "/emissions/facilities";

function titleOf({ locale, formats }: View, figures: FacilityFigures | null): string {
  const words = facilityWords(locale);
  const [total] = figures?.found.total.rows ?? [];
  if (figures === null || total?.total == null) return words("titleNone");
  const amount = formats.rounded(total.total);
  return words("title", { amount, unit: unitWords(locale, figures.basis).short, year: String(figures.year), count: total.reports });
}

export async function describeFacilities({ view, search, asOf }: PageRequest): Promise<Metadata> {
  const answer = await askFacilities(search, asOf);
  const words = facilityWords(view.locale);
  if (!answer.ok || answer.data.figures === null) return { title: words("name") };
  const { selection, figures } = answer.data;
  return pageMetadata(view, path, selectionQuery(selection), titleOf(view, figures), words("description"));
}

/** What single facilities report: one source, basis and year at a time, narrowed by what the address says. */
export async function FacilitiesPage({ request }: { readonly request: PageRequest }) {
  const { view, search, asOf } = request;
  const words = facilityWords(view.locale);
  const answer = await askFacilities(search, asOf);
  const query = answer.ok ? selectionQuery(answer.data.selection) : {};
  return answered(request, path, query, answer, (scene) => {
    const { meta, figures } = scene;
    const title = titleOf(view, figures);
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">
          <a href={view.href("/emissions")}>{words("counted.back")}</a> · {words("name")}
        </p>
        <h1>{title}</h1>
        {figures === null ? (
          <p className="callout">{words("none")}</p>
        ) : (
          <>
            <Headline view={view} figures={figures} />
            <FacilitiesForm view={view} scene={scene} figures={figures} />
            <Found view={view} scene={scene} figures={figures} after={only(search, "after")} pinned={asOf !== null} />
            <BasisNote view={view} basis={figures.basis} />
            <section className="prose" aria-labelledby="counted">
              <h2 id="counted">{words("counted.title")}</h2>
              <p>{words("counted.text")}</p>
            </section>
            <CiteBox view={view} meta={meta} path={path} query={query} title={title} sources={[figures.stream]} />
          </>
        )}
      </Page>
    );
  });
}

function Headline({ view, figures }: { readonly view: View; readonly figures: FacilityFigures }) {
  const words = facilityWords(view.locale);
  const [total] = figures.found.total.rows;
  return (
    <div className="prose">
      {total !== undefined && (
        <p>
          <span className="number">{total.total === null ? view.t("words.unknown") : view.formats.amountExact(total.total)}</span>{" "}
          {words("headline", {
            unit: unitWords(view.locale, figures.basis).short,
            count: total.reports,
            year: String(figures.year),
          })}{" "}
          {total.unknown > 0 && words("unknown", { count: total.unknown })}
        </p>
      )}
      {total !== undefined && (
        <ProofLine
          view={view}
          label={total.label}
          stream={figures.stream.id}
          checkHref={view.href("/totals/emissions", {
            source: figures.stream.id,
            basis: figures.basis.id,
            year: figures.year,
            of: "facilities",
          })}
        />
      )}
      <p className="fine">
        {words("published")}{" "}
        <a href={view.href(`/streams/${figures.stream.id}`)} lang="" dir="auto">
          {figures.stream.title}
        </a>
      </p>
      {figures.stream.source === "eccc" && <p>{words("threshold")}</p>}
    </div>
  );
}

interface FoundProps {
  readonly view: View;
  readonly scene: FacilityScene;
  readonly figures: FacilityFigures;
  readonly after: string | undefined;
  readonly pinned: boolean;
}

function Found({ view, scene, figures, after, pinned }: FoundProps) {
  const words = facilityWords(view.locale);
  const query = selectionQuery(scene.selection);
  const { list } = figures.found;
  if (list.totalCount === 0) {
    return (
      <div className="callout">
        <p>{words("empty")}</p>
        <p>
          <a href={view.href(path)}>{words("form.clear")}</a>
        </p>
      </div>
    );
  }
  const state = facilitiesState(view.locale, scene, pinned);
  return (
    <>
      <section aria-labelledby="list">
        <h2 id="list">{words("list.title")}</h2>
        <FacilityTable view={view} figures={figures} />
        <Pager view={view} path={path} query={query} after={after} pageInfo={list.pageInfo} size={pageSize} />
        <p className="downloads">
          <DownloadLink view={view} path="/export/facilities.csv" query={query} label={words("list.download")} />
        </p>
      </section>
      <Sums view={view} selection={scene.selection} figures={figures} />
      {state !== null && <ChartFigure view={view} state={state} level={2} />}
    </>
  );
}
