import type { Metadata } from "next";
import { ask } from "../../../lib/ask.ts";
import { pageMetadata } from "../../../lib/metadata.ts";
import { only } from "../../../lib/pin.ts";
import type { PageRequest } from "../../../lib/request.ts";
import { answered } from "../../../ui/answered.tsx";
import { CiteBox } from "../../../ui/CiteBox.tsx";
import { DownloadLink } from "../../../ui/DownloadLink.tsx";
import { Page } from "../../../ui/Page.tsx";
import { Pager } from "../../../ui/Pager.tsx";
import { creditsWords } from "../words.ts";
import { BatchTable } from "./BatchTable.tsx";
import { CarbonBatchesQuery } from "./tokens.query.ts";
import { tokenWords } from "./words.ts";

const path = "/credits/tokens";
const size = 25;

const askFor = ({ search, asOf }: PageRequest) =>
  ask(CarbonBatchesQuery, { filter: null, first: size, after: only(search, "after") ?? null, asOf });

export async function describeBatches(request: PageRequest): Promise<Metadata> {
  const { view } = request;
  const words = tokenWords(view.locale);
  const answer = await askFor(request);
  const title = answer.ok ? words("title", { count: answer.data.carbonBatches.totalCount }) : words("name");
  return pageMetadata(view, path, {}, title, words("description"));
}

/** Every kind of credit as tokens that is read. */
export async function BatchesPage({ request }: { readonly request: PageRequest }) {
  const { view, search } = request;
  const words = tokenWords(view.locale);
  return answered(request, path, {}, await askFor(request), ({ meta, carbonTokens, carbonBatches: list }) => {
    const title = words("title", { count: list.totalCount });
    const sources = carbonTokens.map(({ name, publisher }) => ({ attribution: publisher ?? name, licence: words("licence") }));
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={view.href("/credits")}>{creditsWords(view.locale)("name")}</a>
        </p>
        <h1>{title}</h1>
        <p className="lead prose">{words("lead")}</p>
        {list.nodes.length === 0 ? (
          <p className="callout">{words("none")}</p>
        ) : (
          <>
            <BatchTable view={view} batches={list.nodes} />
            <Pager view={view} path={path} query={{}} after={only(search, "after")} pageInfo={list.pageInfo} size={size} />
            <p className="downloads">
              <DownloadLink view={view} path="/export/carbon-batches.csv" query={{}} label={words("download")} />
            </p>
            <CiteBox view={view} meta={meta} path={path} title={title} sources={sources} />
          </>
        )}
      </Page>
    );
  });
}
