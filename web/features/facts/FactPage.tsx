import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ask } from "../../lib/ask.ts";
import { publicRpcUrl } from "../../lib/environment.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { CheckSection } from "../../ui/check/CheckSection.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { FigureSays } from "./FigureSays.tsx";
import { FactQuery } from "./facts.query.ts";
import { RecordPlace } from "./RecordPlace.tsx";
import { RecordSays } from "./RecordSays.tsx";

type Request = PageRequest<{ readonly id: string }>;

export async function describeFact({ view, params, asOf }: Request): Promise<Metadata> {
  const answer = await ask(FactQuery, { id: params.id, asOf });
  const fact = answer.ok ? answer.data.fact : null;
  if (fact === null) return { title: view.t("fact.name"), robots: { index: false } };
  const words = { seq: view.formats.integer(fact.seq), stream: isolate(view.locale, fact.stream.title) };
  return pageMetadata(view, `/facts/${params.id}`, {}, view.t("fact.title", words), view.t("fact.description", words));
}

interface FactPageProps {
  readonly request: Request;
  /** What the record says, told by the domain that it is of. */
  readonly says: (domain: string) => ReactNode;
}

/** One record as it stands on the ledger, and the check of it in the reader's own browser. */
export async function FactPage({ request, says }: FactPageProps) {
  const { view, params, asOf } = request;
  const { t, formats, href } = view;
  const path = `/facts/${params.id}`;
  const answer = await ask(FactQuery, { id: params.id, asOf });
  return answered(request, path, {}, answer, ({ meta, fact, flow, referenceFigure }) => {
    if (fact === null) notFound();
    const title = t("fact.title", { seq: formats.integer(fact.seq), stream: isolate(view.locale, fact.stream.title) });
    const block = fact.transaction.block;
    const node = publicRpcUrl() ?? "";
    // A token's contract logs transfers in a form of its own, and seals none.
    const isToken = fact.stream.number === 0;
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={href("/records")}>{t("records.name")}</a> · <span className="code">{fact.id}</span>
        </p>
        <h1 className="record-title">{title}</h1>
        <p className="prose">
          {t("fact.lead")} <ProofLabel view={view} label={fact.label} />
        </p>
        {flow === null ? says(fact.stream.domain) : <RecordSays view={view} flow={flow} />}
        {referenceFigure !== null && <FigureSays view={view} figure={referenceFigure} />}
        {isToken ? (
          <section className="prose" aria-labelledby="check-record">
            <h2 id="check-record">{t("check.record")}</h2>
            <p>{t("check.tokenRecord")}</p>
            <p>{t("check.tokenStream")}</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll sideways */}
            <pre dir="ltr" tabIndex={0}>
              <code>npx plainsight verify --rpc https://YOUR-NODE</code>
            </pre>
          </section>
        ) : (
          <CheckSection
            view={view}
            id="check-record"
            title={t("check.record")}
            what={t("check.recordWhat")}
            lead={t("check.lead", { block: formats.integer(block.number) })}
            subject={fact.proof === null ? t("check.unprovenRecord") : { kind: "record", id: fact.id, block: block.number }}
            suggestedNode={node}
          />
        )}
        <RecordPlace view={view} fact={fact} />
        {!isToken && (
          <>
            <CheckSection
              view={view}
              id="check-stream"
              title={t("check.streamTitle")}
              what={t("check.streamWhat", { length: formats.integer(fact.stream.length) })}
              subject={{ kind: "stream", id: fact.stream.id, block: meta.chains[0]?.indexedBlock?.number ?? 0 }}
              suggestedNode={node}
              nodeAway={meta.chains.some(({ nodeBlock }) => nodeBlock === null)}
            />
            <section className="prose" aria-labelledby="offline">
              <h2 id="offline">{t("fact.offline")}</h2>
              <p className="downloads">
                <DownloadLink view={view} path="/export/fact.json" query={{ id: fact.id }} label={t("fact.download")} />
              </p>
              <p>{t("fact.offlineText")}</p>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll sideways */}
              <pre dir="ltr" tabIndex={0}>
                <code>npx plainsight verify --rpc https://YOUR-NODE</code>
              </pre>
            </section>
          </>
        )}
        <CiteBox view={view} meta={meta} path={path} title={title} sources={[fact.stream]} />
      </Page>
    );
  });
}
