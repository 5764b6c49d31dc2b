import "./boundary.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import type { Answer } from "../../lib/ask.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { askBoundary, type BoundaryScene } from "./ask-boundary.ts";
import { BoundaryFiguresSections } from "./BoundaryFiguresSections.tsx";
import { BoundaryForm } from "./BoundaryForm.tsx";
import { BoundaryHeadline } from "./BoundaryHeadline.tsx";
import { boundaryQuery } from "./boundary-selection.ts";
import { Examples } from "./Examples.tsx";
import { OtherSources } from "./OtherSources.tsx";
import { boundaryWords } from "./words.ts";

function selectBoundary({ view, search, asOf }: PageRequest): Promise<Answer<BoundaryScene>> {
  return askBoundary(view.locale, search, asOf);
}

function titleOf(view: View, { what, figures }: BoundaryScene): string {
  const words = boundaryWords(view.locale);
  if (figures === null) return words("titleNone");
  return words("title", { what, amount: view.formats.moneyRounded(figures.incoming.funding.usd, "USD") });
}

export async function describeBoundary(request: PageRequest): Promise<Metadata> {
  const { view } = request;
  const answer = await selectBoundary(request);
  const words = boundaryWords(view.locale);
  if (!answer.ok) return { title: words("name"), robots: { index: false } };
  return pageMetadata(view, "/boundary", boundaryQuery(answer.data.selection), titleOf(view, answer.data), words("lead"));
}

/** The total that is right for a country and a year, a plan, an organisation: what comes in from outside, each dollar once. */
export async function BoundaryPage({ request, trace }: { readonly request: PageRequest; readonly trace: ReactNode }) {
  const { view } = request;
  const words = boundaryWords(view.locale);
  const answer = await selectBoundary(request);
  const query = answer.ok ? boundaryQuery(answer.data.selection) : {};
  return answered(request, "/boundary", query, answer, (scene) => {
    const { meta, stream, figures } = scene;
    const title = titleOf(view, scene);
    return (
      <Page view={view} path="/boundary" query={query} meta={meta}>
        <p className="eyebrow">{words("name")}</p>
        <h1>{title}</h1>
        {stream !== undefined && figures !== null ? (
          <BoundaryHeadline view={view} scene={scene} stream={stream} figures={figures} />
        ) : (
          <p className="prose">{words("lead")}</p>
        )}
        {stream === undefined ? (
          <p className="callout">{words("empty.noSource")}</p>
        ) : (
          <>
            <BoundaryForm view={view} scene={scene} />
            {figures !== null && trace}
            {figures !== null && <OtherSources view={view} scene={scene} />}
            {figures === null && <Examples view={view} scene={scene} />}
            {figures !== null && <BoundaryFiguresSections request={request} scene={scene} figures={figures} />}
          </>
        )}
        <section className="prose" aria-labelledby="counted">
          <h2 id="counted">{words("method.title")}</h2>
          <p>{words("method.direction")}</p>
          <p>{words("method.counted")}</p>
          <p>{words("method.ends")}</p>
          <p>{words("method.linked")}</p>
        </section>
        {stream !== undefined && figures !== null && (
          <>
            <p className="downloads">
              <DownloadLink view={view} path="/export/boundary.csv" query={query} label={words("download")} />
            </p>
            <CiteBox view={view} meta={meta} path="/boundary" query={query} title={title} sources={[stream]} />
          </>
        )}
      </Page>
    );
  });
}
