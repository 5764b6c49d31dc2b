import type { Metadata } from "next";
import { ChartFigure } from "../../charts/figure/ChartFigure.tsx";
import { emissionsWords } from "../../lib/emission-words.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { BasisList } from "../../ui/BasisList.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { Page } from "../../ui/Page.tsx";
import { askMultiples, type MultiplesFigures } from "./ask-multiples.ts";
import { multiplesState, multiplesPath as path } from "./charts/multiples.ts";
import { dividedBy } from "./divided-by.ts";
import { MultiplesForm } from "./MultiplesForm.tsx";
import { multiplesQuery } from "./multiples-selection.ts";
import { NoCountries } from "./NoCountries.tsx";

export async function describeMultiples({ view, search, asOf }: PageRequest): Promise<Metadata> {
  const answer = await askMultiples(search, asOf);
  const words = emissionsWords(view.locale);
  if (!answer.ok || answer.data.figures === null) return { title: words("multiples.name") };
  const { selection, stream } = answer.data.figures;
  const description = words("multiples.description", { source: stream.title });
  return pageMetadata(view, path, multiplesQuery(selection), words("multiples.name"), description);
}

/** Several countries through the years, each in a small chart with the same axes, or each with its own. */
export async function MultiplesPage({ request }: { readonly request: PageRequest }) {
  const { view, search, asOf } = request;
  const { href, locale } = view;
  const words = emissionsWords(locale);
  const answer = await askMultiples(search, asOf);
  const query = answer.ok && answer.data.figures !== null ? multiplesQuery(answer.data.figures.selection) : {};
  return answered(request, path, query, answer, ({ meta, streams, others, figures }) => {
    const state = figures === null ? null : multiplesState({ locale, figures, pinned: asOf !== null });
    const sources = state === null || figures === null ? [] : [figures.stream, ...dividedBy(figures.lines.map(({ per }) => per))];
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">
          <a href={href("/emissions")}>{words("name")}</a>
        </p>
        <h1>{words("multiples.name")}</h1>
        {figures === null ? (
          <NoCountries view={view} others={others} />
        ) : (
          <>
            <p className="prose">{words("multiples.intro")}</p>
            <MultiplesForm view={view} streams={streams} figures={figures} />
            <ScaleSwitch view={view} figures={figures} />
            {state === null ? <p className="callout">{words("multiples.none")}</p> : <ChartFigure view={view} state={state} level={2} />}
            <section aria-labelledby="basis">
              <h2 id="basis">{words("basis.title")}</h2>
              <BasisList view={view} basis={figures.basis} />
            </section>
            <section className="prose" aria-labelledby="counted">
              <h2 id="counted">{words("counted.title")}</h2>
              <p>{words("counted.text")}</p>
            </section>
            <CiteBox view={view} meta={meta} path={path} query={query} title={state?.title ?? words("multiples.name")} sources={sources} />
          </>
        )}
      </Page>
    );
  });
}

/** Which scale, as two addresses: the one that is shown is marked. */
function ScaleSwitch({ view, figures: { selection } }: { readonly view: View; readonly figures: MultiplesFigures }) {
  const words = emissionsWords(view.locale);
  return (
    <nav className="tabs" aria-label={words("multiples.scale")}>
      <span className="name">{words("multiples.scale")}:</span>
      {(["same", "own"] as const).map((scale) => (
        <a
          key={scale}
          href={view.href(path, multiplesQuery({ ...selection, scale }))}
          aria-current={selection.scale === scale ? "true" : undefined}
        >
          {words(`multiples.${scale}`)}
        </a>
      ))}
    </nav>
  );
}
