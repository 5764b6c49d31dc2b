import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { DatasetQuery as Answered } from "../../generated/graphql.ts";
import { ask } from "../../lib/ask.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { Page } from "../../ui/Page.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { CheckFileSection } from "./CheckFileSection.tsx";
import { DatasetSays } from "./DatasetSays.tsx";
import { DatasetTable } from "./DatasetTable.tsx";
import { DatasetQuery } from "./datasets.query.ts";
import { standingOf } from "./judge.ts";
import { datasetWords } from "./words.ts";

type Request = PageRequest<{ readonly id: string }>;

function titleOf(view: View, { title, version }: NonNullable<Answered["dataset"]>): string {
  return datasetWords(view.locale)("titleOne", { title: isolate(view.locale, title), version: isolate(view.locale, version) });
}

export async function describeDataset({ view, params, asOf }: Request): Promise<Metadata> {
  const words = datasetWords(view.locale);
  const answer = await ask(DatasetQuery, { id: params.id, asOf });
  const dataset = answer.ok ? answer.data.dataset : null;
  if (dataset === null) return { title: words("name"), robots: { index: false } };
  const description = words("descriptionOne", { publisher: dataset.fact.stream.publisher.name, hash: dataset.sha256.slice(2) });
  return pageMetadata(view, `/datasets/${params.id}`, {}, titleOf(view, dataset), description);
}

/** One version of a data set: what it says, its history, and the check of a reader's copy. */
export async function DatasetPage({ request }: { readonly request: Request }) {
  const { view, params, asOf } = request;
  const { href, formats } = view;
  const words = datasetWords(view.locale);
  const path = `/datasets/${params.id}`;
  return answered(request, path, {}, await ask(DatasetQuery, { id: params.id, asOf }), ({ meta, dataset }) => {
    if (dataset === null) notFound();
    const title = titleOf(view, dataset);
    const standing = standingOf(dataset);
    const { fact, next, versions, newestProof } = dataset;
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={href("/datasets")}>{words("name")}</a> · <span className="code">{dataset.id}</span>
        </p>
        <h1 className="record-title">{title}</h1>
        {standing !== "newest" && (
          <p className="callout">
            {words(`notice.${standing}`)}{" "}
            {next !== null && (
              <a href={href(`/datasets/${next.id}`)}>{words("verdict.next", { version: isolate(view.locale, next.version) })}</a>
            )}
          </p>
        )}
        <p>
          <ProofLabel view={view} label={fact.label} href={href(`/facts/${dataset.id}`)} />{" "}
          <a href={href(`/facts/${dataset.id}`)}>{words("proof")}</a>
        </p>
        <DatasetSays view={view} dataset={dataset} />
        <CheckFileSection view={view} dataset={dataset.id} />
        <section aria-labelledby="versions">
          <h2 id="versions">{words("versions.title", { count: versions.length })}</h2>
          <p className="prose">
            {words("versions.lead")}{" "}
            {newestProof?.slots[0] !== undefined &&
              words("versions.proven", {
                record: formats.integer(Number(newestProof.slots[0].value)),
                block: formats.integer(newestProof.block.number),
              })}
          </p>
          <DatasetTable view={view} caption={words("versions.caption")} datasets={versions} />
        </section>
        <CiteBox view={view} meta={meta} path={path} title={title} sources={[fact.stream]} />
      </Page>
    );
  });
}
