import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChartFigure } from "../../charts/figure/ChartFigure.tsx";
import { unitWords } from "../../lib/emission-words.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { ProofLine } from "../../ui/ProofLine.tsx";
import { AboutFacility } from "./AboutFacility.tsx";
import { askFacility, labelOf, type OneFacility } from "./ask-facility.ts";
import { BasisNote } from "./BasisNote.tsx";
import { facilityState } from "./charts/states.ts";
import { FacilityHistory } from "./FacilityHistory.tsx";
import { FacilityReports } from "./FacilityReports.tsx";
import { facilityWords } from "./words.ts";

type Request = PageRequest<{ readonly id: string }>;

function titleOf(view: View, { actor, series }: OneFacility): string {
  const [first] = series?.emissionSeries ?? [];
  const last = first?.points.at(-1);
  const name = isolate(view.locale, actor?.name ?? "");
  if (first === undefined || last?.total == null) return name;
  const unit = unitWords(view.locale, first.basis).short;
  return facilityWords(view.locale)("facility.title", { name, amount: view.formats.rounded(last.total), unit, year: String(last.year) });
}

export async function describeFacility({ view, params, asOf }: Request): Promise<Metadata> {
  const answer = await askFacility(params.id, asOf);
  const words = facilityWords(view.locale);
  if (!answer.ok || answer.data.actor === null) return { title: words("name"), robots: { index: false } };
  const description = words("facility.description", { name: isolate(view.locale, answer.data.actor.name) });
  return pageMetadata(view, `/emissions/facilities/${params.id}`, {}, titleOf(view, answer.data), description);
}

/** One facility: what each source tells of it year by year, who owns it, where it stands, and what was restated. */
export async function FacilityPage({ request }: { readonly request: Request }) {
  const { view, params, asOf } = request;
  const words = facilityWords(view.locale);
  const path = `/emissions/facilities/${params.id}`;
  const answer = await askFacility(params.id, asOf);
  return answered(request, path, {}, answer, (scene) => {
    const { meta, actor, series: told } = scene;
    if (actor === null || told === null) notFound();
    const title = titleOf(view, scene);
    const all = told.emissionSeries;
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={view.href("/emissions/facilities")}>{words("name")}</a>
        </p>
        <h1>{title}</h1>
        <AboutFacility view={view} actor={actor} properties={told.latest.nodes[0]?.properties ?? []} />
        {all.length === 0 && <p className="callout">{words("facility.none")}</p>}
        {all.map((series, index) => {
          const state = facilityState(view.locale, scene, series, asOf !== null);
          const last = series.points.at(-1);
          const check = { source: series.stream.id, basis: series.basis.id, year: last?.year, actor: actor.id };
          return (
            <section key={`${series.stream.id} ${series.basis.id}`} aria-label={series.stream.title}>
              {state !== null && <ChartFigure view={view} state={state} id={`facility-years-${index}`} level={2} />}
              {last !== undefined && (
                <ProofLine
                  view={view}
                  label={labelOf(told, series, last.year)}
                  stream={series.stream.id}
                  checkHref={view.href("/totals/emissions", check)}
                />
              )}
              <FacilityReports view={view} series={series} />
            </section>
          );
        })}
        <FacilityHistory view={view} restated={told.restated.nodes} />
        {all[0] !== undefined && <BasisNote view={view} basis={all[0].basis} />}
        <section className="prose" aria-labelledby="counted">
          <h2 id="counted">{words("counted.title")}</h2>
          <p>{words("counted.text")}</p>
        </section>
        <p className="downloads">
          <DownloadLink view={view} path="/export/facilities.csv" query={{ facility: actor.id }} label={words("facility.download")} />
        </p>
        <CiteBox view={view} meta={meta} path={path} title={title} sources={all.map(({ stream }) => stream)} />
      </Page>
    );
  });
}
