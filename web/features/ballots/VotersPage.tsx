import "./ballots.css";
import type { Metadata } from "next";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { askVoters, votersOnPage } from "./ask-voters.ts";
import { VotersForm } from "./VotersForm.tsx";
import { VotersTable } from "./VotersTable.tsx";
import { readVotersSelection, votersQuery } from "./voters-selection.ts";
import { ballotWords } from "./words.ts";

const path = "/ballots/voters";

export async function describeVoters({ view, search }: PageRequest): Promise<Metadata> {
  const words = ballotWords(view.locale);
  return pageMetadata(view, path, votersQuery(readVotersSelection(search)), words("voters.name"), words("voters.description"));
}

/** All voters of one source whose votes are told by name: countries, accounts, holders of an office. */
export async function VotersPage({ request }: { readonly request: PageRequest }) {
  const { view, search, asOf } = request;
  const { href, locale } = view;
  const words = ballotWords(locale);
  const asked = readVotersSelection(search);
  const query = votersQuery(asked);
  const after = only(search, "after");
  return answered(request, path, query, await askVoters(locale, asked, after ?? null, asOf), (scene) => {
    const { meta, sources, source, selection, voters } = scene;
    const shown = votersQuery(selection);
    const title =
      source === undefined
        ? words("voters.name")
        : words("voters.title", { count: source.voters, source: isolate(locale, source.stream.title) });
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">
          <a href={href("/ballots")}>{words("name")}</a>
        </p>
        <h1>{title}</h1>
        {source !== undefined && (
          <p className="headline-source">
            {words("voters.headline", { votes: source.votes, ballots: source.ballots })}{" "}
            <a href={href(`/streams/${source.stream.id}`)} lang="" dir="auto">
              {source.stream.title}
            </a>
          </p>
        )}
        {sources.length === 0 && Object.keys(asked).length === 0 ? (
          <p className="callout">{words("matrix.none")}</p>
        ) : (
          <VotersForm view={view} scene={scene} />
        )}
        {sources.length > 0 && voters.totalCount === 0 && (
          <div className="callout">
            <p>{words("voters.empty")}</p>
            <p>
              <a href={href(path, { source: selection.source })}>{words("voters.clear")}</a>
            </p>
          </div>
        )}
        {voters.totalCount > 0 && (
          <>
            {selection.text !== undefined && <p>{words("voters.found", { count: voters.totalCount })}</p>}
            <VotersTable view={view} scene={scene} />
            <Pager view={view} path={path} query={shown} after={after} pageInfo={voters.pageInfo} size={votersOnPage} />
            <p className="downloads">
              <DownloadLink view={view} path="/export/ballot-voters.csv" query={shown} label={words("voters.download")} />
            </p>
          </>
        )}
        <section className="prose" aria-labelledby="counted">
          <h2 id="counted">{words("counted.title")}</h2>
          <p>{words("voters.countedCast")}</p>
          <p>{words("voters.countedMajority")}</p>
          <p>{words("named.unknown")}</p>
        </section>
        <CiteBox view={view} meta={meta} path={path} query={query} title={title} sources={source === undefined ? [] : [source.stream]} />
      </Page>
    );
  });
}
