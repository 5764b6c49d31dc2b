import type { Metadata } from "next";
import { ask } from "../../lib/ask.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { CheckFileSection } from "./CheckFileSection.tsx";
import { DatasetsForm } from "./DatasetsForm.tsx";
import { DatasetTable } from "./DatasetTable.tsx";
import { DatasetsQuery } from "./datasets.query.ts";
import { FilesTable } from "./FilesTable.tsx";
import { filterOf, readSelection, selectionQuery } from "./selection.ts";
import { datasetWords } from "./words.ts";

const path = "/datasets";
/** Rows on a page. */
const size = 25;

function askFor({ search, asOf }: PageRequest) {
  const [after, filesAfter] = [only(search, "after") ?? null, only(search, "files") ?? null];
  return ask(DatasetsQuery, { filter: filterOf(readSelection(search)), after, filesAfter, asOf });
}

export async function describeDatasets(request: PageRequest): Promise<Metadata> {
  const { view, search } = request;
  const words = datasetWords(view.locale);
  const answer = await askFor(request);
  const title = answer.ok ? words("title", { count: answer.data.datasets.totalCount }) : words("name");
  return pageMetadata(view, path, selectionQuery(readSelection(search)), title, words("description"));
}

/** Published data sets by their hashes, the check of a reader's copy, and the files that this site's own figures were read from. */
export async function DatasetsPage({ request }: { readonly request: PageRequest }) {
  const { view, search } = request;
  const words = datasetWords(view.locale);
  const selection = readSelection(search);
  const query = selectionQuery(selection);
  return answered(request, path, query, await askFor(request), (answer) => {
    const { meta, datasets, sourceFiles } = answer;
    const title = words("title", { count: datasets.totalCount });
    const sources = [...new Map(datasets.nodes.map(({ fact }) => [fact.stream.id, fact.stream])).values()];
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">{words("name")}</p>
        <h1>{title}</h1>
        <p className="lead prose">{words("lead")}</p>
        <CheckFileSection view={view} />
        <section aria-labelledby="list">
          <h2 id="list">{words("list")}</h2>
          <DatasetsForm view={view} answer={answer} selection={selection} />
          {datasets.nodes.length === 0 ? (
            <p className="callout">{Object.keys(selection).length === 0 ? words("none") : words("empty")}</p>
          ) : (
            <>
              <DatasetTable view={view} caption={words("list")} datasets={datasets.nodes} />
              <Pager view={view} path={path} query={query} after={only(search, "after")} pageInfo={datasets.pageInfo} size={size} />
              <p className="downloads">
                <DownloadLink view={view} path="/export/datasets.csv" query={query} label={words("download")} />
              </p>
            </>
          )}
        </section>
        <section aria-labelledby="files">
          <h2 id="files">{words("files.title", { count: sourceFiles.totalCount })}</h2>
          <p className="prose">{words("files.lead")}</p>
          {sourceFiles.nodes.length > 0 && <FilesTable view={view} caption={words("files.caption")} files={sourceFiles.nodes} />}
          {sourceFiles.pageInfo.hasNextPage && (
            <p>
              <a className="button" href={view.href(path, { ...query, files: sourceFiles.pageInfo.endCursor ?? undefined })} rel="next">
                {words("files.more")}
              </a>
            </p>
          )}
          {sourceFiles.totalCount > 0 && (
            <p className="downloads">
              <DownloadLink view={view} path="/export/source-files.csv" query={{}} label={words("files.download")} />
            </p>
          )}
        </section>
        <section className="prose" aria-labelledby="counted">
          <h2 id="counted">{words("proves.title")}</h2>
          <p>{words("proves.text")}</p>
        </section>
        <CiteBox view={view} meta={meta} path={path} query={query} title={title} sources={sources} />
      </Page>
    );
  });
}
