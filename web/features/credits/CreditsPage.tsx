import type { Metadata } from "next";
import { ChartFigure } from "../../charts/figure/ChartFigure.tsx";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { askCredits, type CreditScene } from "./ask-credits.ts";
import { BalanceTable } from "./BalanceTable.tsx";
import { Beneficiaries } from "./Beneficiaries.tsx";
import { ChecksTable } from "./ChecksTable.tsx";
import { CreditsForm } from "./CreditsForm.tsx";
import { CreditsHeadline } from "./CreditsHeadline.tsx";
import { CreditTable } from "./CreditTable.tsx";
import { mapState } from "./charts/map.ts";
import { yearsState } from "./charts/years.ts";
import { SerialForm } from "./SerialForm.tsx";
import { selectionQuery } from "./selection.ts";
import { TokensHint } from "./tokens/BatchSection.tsx";
import { creditsWords } from "./words.ts";

/** Records on a page. */
const size = 25;
const mostProjects = 50;

export async function describeCredits({ view, search, asOf }: PageRequest): Promise<Metadata> {
  const answer = await askCredits(search, asOf);
  const words = creditsWords(view.locale);
  if (!answer.ok || answer.data.stream === undefined) return { title: words("name") };
  const { stream, selection } = answer.data;
  const description = words("description", { source: stream.title });
  return pageMetadata(view, "/credits", selectionQuery(selection), titleOf(view, answer.data), description);
}

function titleOf({ locale, formats }: View, { figures }: CreditScene): string {
  const words = creditsWords(locale);
  const [sums] = figures?.all.rows ?? [];
  if (sums === undefined) return words("titleNone");
  return words("title", { issued: formats.rounded(sums.issued), retired: formats.rounded(sums.retired) });
}

/** Carbon credits of one source at a time: totals, years, projects, checks, records. */
export async function CreditsPage({ request }: { readonly request: PageRequest }) {
  const { view, asOf, search } = request;
  const { t, href, locale, formats } = view;
  const words = creditsWords(locale);
  const answer = await askCredits(search, asOf);
  const query = answer.ok ? selectionQuery(answer.data.selection) : {};
  return answered(request, "/credits", query, answer, (scene) => {
    const { meta, stream, figures, selection } = scene;
    const title = titleOf(view, scene);
    const state = yearsState(locale, scene, asOf !== null);
    const map = mapState(locale, scene, asOf !== null);
    const [sums] = figures?.all.rows ?? [];
    const serial = figures?.list.nodes.find(({ serialBlock }) => serialBlock !== null);
    return (
      <Page view={view} path="/credits" query={query} meta={meta}>
        <p className="eyebrow">
          {selection.country === undefined ? words("name") : <a href={href("/credits", { source: stream?.id })}>{words("name")}</a>}
        </p>
        <h1>{title}</h1>
        <TokensHint request={request} />
        {stream === undefined || figures === null ? (
          <p className="callout">{words("none")}</p>
        ) : (
          <>
            <CreditsHeadline view={view} stream={stream} sums={sums} checkHref={href("/totals/credits", { source: stream.id })} />
            <CreditsForm view={view} scene={scene} figures={figures} />
            {state !== null && <ChartFigure view={view} state={state} level={2} />}
            {map !== null && <ChartFigure view={view} state={map} level={2} />}
            <section aria-labelledby="balance">
              <h2 id="balance">{words("balance.title")}</h2>
              <p className="prose">{words("balance.note")}</p>
              <BalanceTable
                view={view}
                title={words("projects.countries")}
                head={words("projects.country")}
                rows={figures.countries.rows.map(({ country, ...own }) => ({
                  key: country?.code ?? "",
                  name:
                    country === null ? (
                      t("words.notSpecified")
                    ) : (
                      <a href={href("/credits", selectionQuery({ source: stream.id, country: country.code }))}>
                        {placeName(locale, country)}
                      </a>
                    ),
                  sums: own,
                }))}
              />
              <h3>{words("projects.title")}</h3>
              <BalanceTable
                view={view}
                title={words("projects.title")}
                head={words("projects.project")}
                rows={figures.projects.rows.slice(0, mostProjects).map(({ project, country: _country, ...own }) => ({
                  key: project?.id ?? "",
                  name: (
                    <>
                      <a href={href(`/credits/projects/${project?.id}`)} lang="" dir="auto">
                        {project?.name}
                      </a>{" "}
                      <span className="code">{project?.reference}</span>
                    </>
                  ),
                  sums: own,
                }))}
              />
              {figures.projects.rows.length > mostProjects && (
                <p className="fine">
                  {words("projects.more", { shown: formats.integer(mostProjects), count: formats.integer(figures.projects.rows.length) })}
                </p>
              )}
              <p className="downloads">
                <DownloadLink view={view} path="/export/credit-totals.csv" query={query} label={words("projects.download")} />
              </p>
            </section>
            <section aria-labelledby="serial">
              <h2 id="serial">{words("serial.title")}</h2>
              <SerialForm view={view} value="" example={serial == null ? null : `${serial.serialBlock}-${serial.firstSerial}`} />
            </section>
            <ChecksTable view={view} checks={figures.checks} />
            <Beneficiaries view={view} rows={figures.receivers.rows} />
            <p>
              <a href={href("/credits/retirements", { source: stream.id })}>{words("retirements.more")}</a>
            </p>
            <section aria-labelledby="records">
              <h2 id="records">{words("records.title")}</h2>
              <p className="prose">{words("records.count", { count: figures.list.totalCount })}</p>
              <CreditTable view={view} caption={words("records.title")} records={figures.list.nodes} />
              <Pager view={view} path="/credits" query={query} after={only(search, "after")} pageInfo={figures.list.pageInfo} size={size} />
              <p className="downloads">
                <DownloadLink view={view} path="/export/credits.csv" query={query} label={words("records.download")} />
              </p>
            </section>
            <CiteBox view={view} meta={meta} path="/credits" query={query} title={title} sources={[stream]} />
          </>
        )}
      </Page>
    );
  });
}
