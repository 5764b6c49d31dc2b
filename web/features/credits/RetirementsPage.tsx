import type { Metadata } from "next";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { ProofLine } from "../../ui/ProofLine.tsx";
import { askRetirements, type RetirementScene } from "./ask-retirements.ts";
import { Beneficiaries } from "./Beneficiaries.tsx";
import { CreditTable } from "./CreditTable.tsx";
import { RetirementYears } from "./RetirementYears.tsx";
import { selectionQuery } from "./selection.ts";
import { creditsWords } from "./words.ts";

const path = "/credits/retirements";
/** Records on a page. */
const size = 25;

function titleOf({ locale, formats }: View, { figures, selection }: RetirementScene): string {
  const words = creditsWords(locale);
  const retired = figures?.total.rows[0]?.retired ?? "0";
  if (figures === null || retired === "0") return words("retirements.titleNone");
  const name = figures.receivers.rows.find(({ receiver }) => receiver?.id === selection.receiver)?.receiver?.name;
  const amount = formats.amountExact(retired);
  if (name !== undefined) return words("retirements.titleOf", { amount, name });
  return selection.year === undefined
    ? words("retirements.title", { amount })
    : words("retirements.titleYear", { amount, year: String(selection.year) });
}

export async function describeRetirements({ view, search, asOf }: PageRequest): Promise<Metadata> {
  const words = creditsWords(view.locale);
  const answer = await askRetirements(search, asOf);
  if (!answer.ok || answer.data.stream === undefined) return { title: words("retirements.name") };
  const { stream, selection } = answer.data;
  const description = words("retirements.description", { source: stream.title });
  return pageMetadata(view, path, selectionQuery(selection), titleOf(view, answer.data), description);
}

/** Retired credits of one source: on whose behalf, in which year, and every record of a choice of them. */
export async function RetirementsPage({ request }: { readonly request: PageRequest }) {
  const { view, search, asOf } = request;
  const { href, locale } = view;
  const words = creditsWords(locale);
  const answer = await askRetirements(search, asOf);
  const query = answer.ok ? selectionQuery(answer.data.selection) : {};
  return answered(request, path, query, answer, (scene) => {
    const { meta, stream, selection, figures } = scene;
    const title = titleOf(view, scene);
    const [total] = figures?.total.rows ?? [];
    const narrowed = selection.receiver !== undefined || selection.year !== undefined;
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">
          <a href={href("/credits", { source: stream?.id })}>{words("name")}</a> · {words("retirements.name")}
        </p>
        <h1>{title}</h1>
        {stream === undefined || figures === null ? (
          <p className="callout">{words("none")}</p>
        ) : (
          <>
            <section className="headline" aria-label={words("retirements.name")}>
              <p className="headline-what">{words("retirements.what", { count: figures.list.totalCount })}</p>
              {total !== undefined && <ProofLine view={view} label={total.label} stream={stream.id} />}
              {narrowed && (
                <p>
                  <a href={href(path, { source: stream.id })}>{words("retirements.all")}</a>
                </p>
              )}
            </section>
            <RetirementYears view={view} selection={selection} rows={figures.years.rows} />
            <Beneficiaries
              view={view}
              rows={figures.receivers.rows}
              hrefOf={(id) => href(path, selectionQuery({ ...selection, receiver: id }))}
            />
            <p className="downloads">
              <DownloadLink
                view={view}
                path="/export/credit-retirements.csv"
                query={selectionQuery({ source: stream.id })}
                label={words("retirements.downloadSums")}
              />
            </p>
            <section aria-labelledby="records">
              <h2 id="records">{words("records.title")}</h2>
              <p className="prose">{words("records.count", { count: figures.list.totalCount })}</p>
              <CreditTable view={view} caption={words("records.title")} records={figures.list.nodes} />
              <Pager view={view} path={path} query={query} after={only(search, "after")} pageInfo={figures.list.pageInfo} size={size} />
              <p className="downloads">
                <DownloadLink
                  view={view}
                  path="/export/credits.csv"
                  query={selectionQuery({ ...selection, kind: "RETIREMENT" })}
                  label={words("records.download")}
                />
              </p>
            </section>
            <CiteBox view={view} meta={meta} path={path} query={query} title={title} sources={[stream]} />
          </>
        )}
      </Page>
    );
  });
}
