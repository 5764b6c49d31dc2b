import "./ballots.css";
import type { Metadata } from "next";
import { Fragment } from "react";
import { ChartFigure } from "../../charts/figure/ChartFigure.tsx";
import { pageMetadata } from "../../lib/metadata.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { Page } from "../../ui/Page.tsx";
import { askMatrix } from "./ask-matrix.ts";
import { matrixState } from "./charts/matrix.ts";
import { MatrixForm } from "./MatrixForm.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { matrixQuery, readMatrixSelection } from "./matrix-selection.ts";
import { ballotWords } from "./words.ts";

const path = "/ballots/agreement";

export async function describeMatrix({ view, search }: PageRequest): Promise<Metadata> {
  const words = ballotWords(view.locale);
  return pageMetadata(view, path, matrixQuery(readMatrixSelection(search)), words("matrix.name"), words("matrix.description"));
}

/** Who votes with whom: a square of voters, the same as a table, and how it is counted. */
export async function MatrixPage({ request }: { readonly request: PageRequest }) {
  const { view, search, asOf } = request;
  const { href, locale } = view;
  const words = ballotWords(locale);
  const query = matrixQuery(readMatrixSelection(search));
  return answered(request, path, query, await askMatrix(locale, search, asOf), (scene) => {
    const state = matrixState(locale, scene, asOf !== null);
    const [first] = scene.voters;
    return (
      <Page view={view} path={path} query={query} meta={scene.meta}>
        <p className="eyebrow">
          <a href={href("/ballots")}>{words("name")}</a>
          {" · "}
          <a href={href("/ballots/voters", { source: scene.selection.source })}>{words("voters.name")}</a>
        </p>
        <h1>{words("matrix.name")}</h1>
        <p className="prose">{words("voter.agreementNote")}</p>
        {scene.sources.length > 0 && <MatrixForm view={view} scene={scene} />}
        {scene.missing.length > 0 && (
          <p className="callout">
            {words("matrix.missing")}{" "}
            {scene.missing.map((code, index) => (
              <Fragment key={code}>
                {index > 0 && " · "}
                <bdi>{code}</bdi>
              </Fragment>
            ))}
          </p>
        )}
        {state === null ? (
          <p className="callout">{words(scene.sources.length === 0 ? "matrix.none" : "matrix.few")}</p>
        ) : (
          <>
            {scene.alone && <p className="prose">{words("matrix.alone")}</p>}
            <ChartFigure view={view} state={state} level={2} />
            <MatrixTable view={view} state={state} />
          </>
        )}
        <section className="prose" aria-labelledby="counted">
          <h2 id="counted">{words("counted.title")}</h2>
          <p>{words("matrix.counted")}</p>
          <p>{words("voter.unknown")}</p>
        </section>
        <CiteBox
          view={view}
          meta={scene.meta}
          path={path}
          query={query}
          title={state?.title ?? words("matrix.name")}
          sources={first === undefined ? [] : [first.stream]}
        />
      </Page>
    );
  });
}
