import type { Metadata } from "next";
import { ask } from "../../lib/ask.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { behindFrom } from "../../ui/behind.ts";
import { Hash } from "../../ui/Hash.tsx";
import { OrganisationLink } from "../../ui/links.tsx";
import { Page } from "../../ui/Page.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import { StatusQuery } from "./status.query.ts";

const limits = [
  ["requestsPerMinute", "RATE_LIMITED"],
  ["pageSize", "PAGE_TOO_LARGE"],
  ["rows", "QUERY_TOO_COSTLY"],
  ["fields", "QUERY_TOO_COSTLY"],
  ["depth", "QUERY_TOO_DEEP"],
  ["proofBytes", "ANSWER_TOO_LARGE"],
  ["bodyBytes", "BODY_TOO_LARGE"],
] as const;

export async function describeStatus({ view }: PageRequest): Promise<Metadata> {
  return pageMetadata({ ...view, pin: null }, "/status", {}, view.t("status.title"), view.t("status.description"));
}

/** How far each ledger has been read, which sources there are, and what one may ask of the data service. */
export async function StatusPage({ request }: { readonly request: PageRequest }) {
  const view = { ...request.view, pin: null };
  const { t, formats, href } = view;
  const answer = await ask(StatusQuery, {});
  return answered({ ...request, view, malformedPin: undefined }, "/status", {}, answer, ({ meta, streams }) => {
    const behind = meta.chains.some(({ lag, nodeBlock }) => nodeBlock === null || (lag ?? 0) >= behindFrom);
    return (
      <Page view={view} path="/status" meta={meta}>
        <p className="eyebrow">{t("status.name")}</p>
        <h1>{behind ? t("status.titleBehind") : t("status.title")}</h1>
        <section aria-labelledby="chains">
          <h2 id="chains">{t("status.chains")}</h2>
          {meta.chains.map((chain) => (
            <dl key={chain.chainId} className="facts">
              <dt>{t("status.chain")}</dt>
              <dd>{chain.chainId}</dd>
              <dt>{t("status.indexed")}</dt>
              <dd>
                {chain.indexedBlock === null ? (
                  t("freshness.none")
                ) : (
                  <>
                    {formats.integer(chain.indexedBlock.number)} ·{" "}
                    <time dateTime={chain.indexedBlock.time}>{formats.dateTime(chain.indexedBlock.time)}</time> ·{" "}
                    {formats.age(chain.indexedBlock.time, view.now)} ·{" "}
                    <Hash view={view} hex={chain.indexedBlock.hash} what={t("fact.blockHash")} />
                  </>
                )}
              </dd>
              <dt>{t("status.finalized")}</dt>
              <dd>
                {chain.finalizedBlock === null ? (
                  t("words.none")
                ) : (
                  <>
                    {formats.integer(chain.finalizedBlock.number)} ·{" "}
                    <Hash view={view} hex={chain.finalizedBlock.hash} what={t("fact.blockHash")} />
                  </>
                )}
              </dd>
              <dt>{t("status.node")}</dt>
              <dd>{chain.nodeBlock === null ? t("freshness.unasked") : formats.integer(chain.nodeBlock)}</dd>
              <dt>{t("status.lag")}</dt>
              <dd>{chain.lag === null ? t("words.unknown") : t("status.lagBlocks", { count: chain.lag })}</dd>
              <dt>{t("status.indexedAt")}</dt>
              <dd>
                {chain.indexedAt === null ? (
                  t("words.unknown")
                ) : (
                  <time dateTime={chain.indexedAt}>{formats.dateTime(chain.indexedAt)}</time>
                )}
              </dd>
            </dl>
          ))}
          <p>
            {t("status.version")}: {meta.version}
          </p>
        </section>
        <section aria-labelledby="streams">
          <h2 id="streams">{t("status.streams")}</h2>
          <p className="prose">{t("stream.lead")}</p>
          <Scroll label={t("status.streams")}>
            <table>
              <caption className="unseen">{t("status.streams")}</caption>
              <thead>
                <tr>
                  <th scope="col">{t("columns.source")}</th>
                  <th scope="col">{t("stream.publisher")}</th>
                  <th scope="col" className="number">
                    {t("columns.records")}
                  </th>
                  <th scope="col">{t("columns.dataDate")}</th>
                  <th scope="col">{t("columns.licence")}</th>
                  <th scope="col">{t("columns.label")}</th>
                </tr>
              </thead>
              <tbody>
                {streams.map((stream) => (
                  <tr key={stream.id}>
                    <th scope="row">
                      <a href={href(`/streams/${stream.id}`)} lang="" dir="auto">
                        {stream.title}
                      </a>
                      {stream.sample && <span className="tag">{t("sample.label")}</span>}
                    </th>
                    <td>
                      <OrganisationLink view={view} organisation={stream.publisher} />
                    </td>
                    <td className="number">{formats.integer(stream.length)}</td>
                    <td>{stream.dataDate === null ? t("words.unknown") : formats.date(stream.dataDate)}</td>
                    <td>{stream.licence}</td>
                    <td>
                      <ProofLabel view={view} label={stream.label} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </section>
        <section aria-labelledby="limits">
          <h2 id="limits">{t("status.limits")}</h2>
          <p className="prose">{t("status.limitsNote")}</p>
          <Scroll label={t("status.limits")}>
            <table className="limits">
              <caption className="unseen">{t("status.limits")}</caption>
              <thead>
                <tr>
                  <th scope="col">{t("status.what")}</th>
                  <th scope="col" className="number">
                    {t("status.value")}
                  </th>
                  <th scope="col">{t("status.codeLabel")}</th>
                </tr>
              </thead>
              <tbody>
                {limits.map(([name, code]) => (
                  <tr key={name}>
                    <th scope="row">{t(`status.limit.${name}`)}</th>
                    <td className="number">{formats.integer(meta.limits[name])}</td>
                    <td>
                      <code>{code}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </section>
      </Page>
    );
  });
}
