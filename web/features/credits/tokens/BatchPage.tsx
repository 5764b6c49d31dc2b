import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ask } from "../../../lib/ask.ts";
import { pageMetadata } from "../../../lib/metadata.ts";
import { only } from "../../../lib/pin.ts";
import type { PageRequest } from "../../../lib/request.ts";
import { answered } from "../../../ui/answered.tsx";
import { CiteBox } from "../../../ui/CiteBox.tsx";
import { DownloadLink } from "../../../ui/DownloadLink.tsx";
import { Page } from "../../../ui/Page.tsx";
import { Pager } from "../../../ui/Pager.tsx";
import { BatchAmounts } from "./BatchAmounts.tsx";
import { BatchBeneficiaries } from "./BatchBeneficiaries.tsx";
import { BatchChecks } from "./BatchChecks.tsx";
import { BatchSays } from "./BatchSays.tsx";
import { batchTitle } from "./batch-title.ts";
import { LifeTable } from "./LifeTable.tsx";
import { CarbonBatchQuery } from "./tokens.query.ts";
import { tokenWords } from "./words.ts";

type Request = PageRequest<{ readonly id: string }>;

const askFor = ({ params, search, asOf }: Request) => ask(CarbonBatchQuery, { id: params.id, after: only(search, "after") ?? null, asOf });

export async function describeBatch(request: Request): Promise<Metadata> {
  const { view, params } = request;
  const words = tokenWords(view.locale);
  const answer = await askFor(request);
  const batch = answer.ok ? answer.data.carbonBatch : null;
  if (batch === null) return { title: words("name"), robots: { index: false } };
  return pageMetadata(view, `/credits/tokens/${params.id}`, {}, batchTitle(view.locale, batch), words("description"));
}

/** One kind of credit as tokens: what became of it, whether it is claimed twice, what it stands for, and every event. */
export async function BatchPage({ request }: { readonly request: Request }) {
  const { view, params, search } = request;
  const { href, locale } = view;
  const words = tokenWords(locale);
  const path = `/credits/tokens/${params.id}`;
  return answered(request, path, {}, await askFor(request), ({ meta, carbonBatch: batch }) => {
    if (batch === null) notFound();
    const { token, events } = batch;
    const title = batchTitle(locale, batch);
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={href("/credits/tokens")}>{words("name")}</a> · <bdi>{token.name}</bdi>
          {batch.tokenId !== null && <> · {words("id", { id: batch.tokenId })}</>}
        </p>
        <h1 dir="auto">{title}</h1>
        <BatchChecks view={view} checks={batch.checks} />
        <BatchAmounts view={view} batch={batch} />
        <BatchBeneficiaries view={view} rows={batch.beneficiaries} />
        <BatchSays view={view} batch={batch} />
        <section aria-labelledby="life">
          <h2 id="life">{words("life.title", { count: events.totalCount })}</h2>
          <LifeTable view={view} events={events.nodes} />
          <Pager view={view} path={path} query={{}} after={only(search, "after")} pageInfo={events.pageInfo} size={25} />
          <p className="downloads">
            <DownloadLink view={view} path="/export/carbon-events.csv" query={{ batch: batch.id }} label={words("life.download")} />
          </p>
        </section>
        <CiteBox
          view={view}
          meta={meta}
          path={path}
          title={title}
          sources={[{ attribution: token.publisher ?? token.name, licence: words("licence") }]}
        />
      </Page>
    );
  });
}
