import "./ballots.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ask } from "../../lib/ask.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { BallotsForm } from "./BallotsForm.tsx";
import { BallotTable } from "./BallotTable.tsx";
import { BallotsQuery } from "./ballots.query.ts";
import { filterOf, readSelection, selectionQuery } from "./selection.ts";
import { ballotWords } from "./words.ts";

/** Ballots on a page. */
const size = 25;

export async function describeBallots({ view, search }: PageRequest): Promise<Metadata> {
  const words = ballotWords(view.locale);
  return pageMetadata(view, "/ballots", selectionQuery(readSelection(search)), words("name"), words("description"));
}

/** All ballots, narrowed by what the address says. */
export async function BallotsPage({ request, hint }: { readonly request: PageRequest; readonly hint: ReactNode }) {
  const { view, search, asOf } = request;
  const { href } = view;
  const words = ballotWords(view.locale);
  const selection = readSelection(search);
  const query = selectionQuery(selection);
  const after = only(search, "after");
  const answer = await ask(BallotsQuery, { filter: filterOf(selection), after: after ?? null, asOf });
  return answered(request, "/ballots", query, answer, ({ meta, ballots, facets, voters, named }) => {
    const title = words(facets.forms.includes("AGGREGATE") ? "titleMixed" : "title", { count: ballots.totalCount });
    const streams = [...new Map(ballots.nodes.map(({ stream }) => [stream.id, stream])).values()];
    return (
      <Page view={view} path="/ballots" query={query} meta={meta}>
        <p className="eyebrow">{words("name")}</p>
        <h1>{title}</h1>
        {hint}
        {facets.ballots === 0 ? (
          <p className="callout">{words("none")}</p>
        ) : (
          <>
            <p className="prose">
              {words("notAdded")}{" "}
              {named.length > 0 && (
                <>
                  <a href={href("/ballots/voters")}>{words("voters.name")}</a> ·{" "}
                  <a href={href("/ballots/agreement")}>{words("matrix.name")}</a>
                </>
              )}
            </p>
            {facets.withFindings > 0 && !selection.findings && (
              <p className="finding-line">
                <Icon name="flag" /> <a href={href("/ballots", { findings: 1 })}>{words("withFindings", { count: facets.withFindings })}</a>
              </p>
            )}
            <BallotsForm view={view} selection={selection} facets={facets} voters={voters.rows} />
            {ballots.totalCount === 0 ? (
              <div className="callout">
                <p>{words("empty")}</p>
                <p>
                  <a href={href("/ballots")}>{words("clear")}</a>
                </p>
              </div>
            ) : (
              <>
                <BallotTable view={view} caption={words("list.caption")} ballots={ballots.nodes} />
                <Pager view={view} path="/ballots" query={query} after={after} pageInfo={ballots.pageInfo} size={size} />
                <p className="downloads">
                  <DownloadLink view={view} path="/export/ballots.csv" query={query} label={words("list.download")} />
                </p>
              </>
            )}
            <section className="prose" aria-labelledby="counted">
              <h2 id="counted">{words("counted.title")}</h2>
              <p>{words("counted.text")}</p>
            </section>
            <CiteBox view={view} meta={meta} path="/ballots" query={query} title={title} sources={streams} />
          </>
        )}
      </Page>
    );
  });
}
