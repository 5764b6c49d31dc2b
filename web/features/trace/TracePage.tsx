import "./trace.css";
import type { Metadata } from "next";
import { ChartFigure } from "../../charts/figure/ChartFigure.tsx";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { SourceNotes } from "../../ui/SourceNotes.tsx";
import { askTrace } from "./ask-trace.ts";
import { ClockTable } from "./ClockTable.tsx";
import { wayState } from "./charts/way.ts";
import { Examples } from "./Examples.tsx";
import { HopSection } from "./HopSection.tsx";
import { PoolsTable } from "./PoolsTable.tsx";
import { titleOf } from "./phrases.ts";
import { TraceForm } from "./TraceForm.tsx";
import { TraceHeadline } from "./TraceHeadline.tsx";
import { traceQuery } from "./trace-selection.ts";
import { traceWords } from "./words.ts";

export async function describeTrace({ view, search, asOf }: PageRequest): Promise<Metadata> {
  const answer = await askTrace(view.locale, search, asOf);
  const words = traceWords(view.locale);
  if (!answer.ok) return { title: words("name"), robots: { index: false } };
  return pageMetadata(view, "/trace", traceQuery(answer.data.selection), titleOf(view.locale, answer.data), words("lead"));
}

/** Money followed hop by hop: as a picture, as a list with what is unaccounted for, and by the clock. */
export async function TracePage({ request }: { readonly request: PageRequest }) {
  const { view, search, asOf } = request;
  const words = traceWords(view.locale);
  const answer = await askTrace(view.locale, search, asOf);
  const query = answer.ok ? traceQuery(answer.data.selection) : {};
  return answered(request, "/trace", query, answer, (scene) => {
    const { meta, stream, trace } = scene;
    const title = titleOf(view.locale, scene);
    const state = wayState(view.locale, scene, only(search, "open"), asOf !== null);
    return (
      <Page view={view} path="/trace" query={query} meta={meta}>
        <p className="eyebrow">{words("name")}</p>
        <h1 className={trace?.record ? "record-title" : undefined}>{title}</h1>
        {trace === null ? <p className="prose">{words("lead")}</p> : <TraceHeadline view={view} scene={scene} trace={trace} />}
        {scene.selection.record === undefined && stream !== undefined && <TraceForm view={view} scene={scene} />}
        {stream === undefined && <p className="callout">{words("empty.noSource")}</p>}
        {trace === null && stream !== undefined && <Examples view={view} scene={scene} stream={stream} />}
        {trace !== null && trace.hops.length === 0 && <p className="callout">{words("empty.nothing")}</p>}
        {trace !== null && trace.hops.length > 0 && (
          <>
            <section aria-labelledby="way">
              <h2 id="way">{words("chart.heading")}</h2>
              {state !== null && <ChartFigure view={view} state={state} level={3} />}
            </section>
            <section aria-labelledby="hops">
              <h2 id="hops">{words("hops.title")}</h2>
              <p className="prose">{words("hops.note")}</p>
              <ol className="hops">
                {trace.hops.map((hop) => (
                  <HopSection key={hop.number} view={view} trace={trace} hop={hop} />
                ))}
              </ol>
            </section>
            {trace.pools.length > 0 && <PoolsTable view={view} pools={trace.pools} />}
            {trace.clock.length > 0 && <ClockTable view={view} trace={trace} />}
          </>
        )}
        <section className="prose" aria-labelledby="counted">
          <h2 id="counted">{words("method.title")}</h2>
          <p>{words("method.links")}</p>
          <p>{words("method.steps")}</p>
          <p>{words("method.pools")}</p>
          <p>{words("method.unaccounted")}</p>
          {trace !== null && <SourceNotes view={view} sources={trace.streams.map(({ source }) => source)} />}
        </section>
        {trace !== null && stream !== undefined && (
          <>
            <p className="downloads">
              <DownloadLink view={view} path="/export/trace.csv" query={query} label={words("download")} />
            </p>
            <CiteBox view={view} meta={meta} path="/trace" query={query} title={title} sources={trace.streams} />
          </>
        )}
      </Page>
    );
  });
}
