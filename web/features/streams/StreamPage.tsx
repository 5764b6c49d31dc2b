import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ask } from "../../lib/ask.ts";
import { publicRpcUrl } from "../../lib/environment.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { CheckSection } from "../../ui/check/CheckSection.tsx";
import { Hash } from "../../ui/Hash.tsx";
import { OrganisationLink } from "../../ui/links.tsx";
import { Page } from "../../ui/Page.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import { SeriesTable } from "../../ui/SeriesTable.tsx";
import { SourceNotes } from "../../ui/SourceNotes.tsx";
import { StreamQuery } from "./streams.query.ts";
import { TokenSection } from "./TokenSection.tsx";
import { tokenWords } from "./token-words.ts";

type Request = PageRequest<{ readonly id: string }>;

const askFor = ({ params, asOf }: Request) => ask(StreamQuery, { id: params.id, filter: { stream: [params.id] }, asOf });

export async function describeStream(request: Request): Promise<Metadata> {
  const { view, params } = request;
  const answer = await askFor(request);
  const stream = answer.ok ? answer.data.stream : null;
  if (stream === null) return { title: view.t("fact.stream"), robots: { index: false } };
  const title = view.t("stream.title", { title: isolate(view.locale, stream.title), length: stream.length });
  return pageMetadata(view, `/streams/${params.id}`, {}, title, view.t("stream.description"));
}

/** One publisher's series from one source: what it is, where it comes from, and the check that none of it is missing. */
export async function StreamPage({ request }: { readonly request: Request }) {
  const { view, params } = request;
  const { t, formats, href } = view;
  const path = `/streams/${params.id}`;
  const answer = await askFor(request);
  return answered(request, path, {}, answer, ({ meta, stream, series }) => {
    if (stream === null) notFound();
    const title = t("stream.title", { title: isolate(view.locale, stream.title), length: stream.length });
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={href("/status")}>{t("status.streams")}</a> · <span className="code">{stream.id}</span>
        </p>
        <h1>{title}</h1>
        <p className="prose">
          {stream.token === null ? t("stream.lead") : tokenWords(view.locale)("lead", { symbol: stream.token.symbol })}{" "}
          <ProofLabel view={view} label={stream.label} />
        </p>
        <dl className="facts">
          <dt>{t("stream.publisher")}</dt>
          <dd>
            <OrganisationLink view={view} organisation={stream.publisher} />
          </dd>
          <dt>{t("columns.dataDate")}</dt>
          <dd>
            {stream.dataDate === null ? (
              t("funds.dataDateUnknown")
            ) : (
              <time dateTime={stream.dataDate}>{formats.date(stream.dataDate)}</time>
            )}
          </dd>
          <dt>{t("columns.licence")}</dt>
          <dd>{stream.licence}</dd>
          <dt>{t("stream.attribution")}</dt>
          <dd lang="" dir="auto">
            {stream.attribution}
          </dd>
          <dt>{t("fact.contract")}</dt>
          <dd>
            <Hash view={view} hex={stream.contract} what={t("fact.contract")} />
          </dd>
          {stream.token === null && (
            <>
              <dt>{t("stream.digest")}</dt>
              <dd>
                <Hash view={view} hex={stream.digest} what={t("stream.digest")} />
              </dd>
            </>
          )}
          <dt>{t("stream.length")}</dt>
          <dd>
            {series.rows.length > 0 ? (
              <a href={href("/records", { source: stream.id })}>{formats.integer(stream.length)}</a>
            ) : (
              formats.integer(stream.length)
            )}
          </dd>
          <dt>{t("site.nav.checks")}</dt>
          <dd>
            <a href={href("/checks", { source: stream.id })}>{t("stream.checks")}</a>
          </dd>
        </dl>
        {stream.token !== null && <TokenSection view={view} token={stream.token} />}
        {stream.token === null && (
          <CheckSection
            view={view}
            id="check-stream"
            title={t("check.streamTitle")}
            what={t("check.streamWhat", { length: formats.integer(stream.length) })}
            lead={t("check.leadNewest")}
            subject={{ kind: "stream", id: stream.id, block: meta.chains[0]?.indexedBlock?.number ?? 0 }}
            suggestedNode={publicRpcUrl() ?? ""}
            nodeAway={meta.chains.some(({ nodeBlock }) => nodeBlock === null)}
          />
        )}
        {series.rows.length > 0 && (
          <section aria-labelledby="series">
            <h2 id="series">{t("home.figures")}</h2>
            <p className="prose">{t("home.figuresNote")}</p>
            <SeriesTable view={view} caption={t("home.figures")} series={series.rows} path="/funds" />
            <div className="prose notes">
              <SourceNotes view={view} sources={[stream.source]} />
            </div>
          </section>
        )}
        {stream.token === null && stream.files.length > 0 && (
          <section aria-labelledby="files">
            <h2 id="files">{t("stream.files")}</h2>
            <Scroll label={t("stream.files")}>
              <table>
                <caption className="unseen">{t("stream.files")}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t("stream.file")}</th>
                    <th scope="col">{t("columns.dataDate")}</th>
                    <th scope="col" className="number">
                      {t("stream.fromSeq")}
                    </th>
                    <th scope="col">{t("stream.sha256")}</th>
                  </tr>
                </thead>
                <tbody>
                  {stream.files.map((file) => (
                    <tr key={`${file.fromSeq} ${file.name}`}>
                      <th scope="row">
                        <code dir="ltr">{file.name}</code>
                      </th>
                      <td>{file.dataDate === null ? t("words.unknown") : formats.date(file.dataDate)}</td>
                      <td className="number">{formats.integer(file.fromSeq)}</td>
                      <td>
                        <Hash view={view} hex={file.sha256} what={t("stream.sha256")} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          </section>
        )}
        <CiteBox view={view} meta={meta} path={path} title={title} sources={[stream]} />
      </Page>
    );
  });
}
