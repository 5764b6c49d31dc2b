import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { EmissionReportPageQuery as Answered, AsOf } from "../../generated/graphql.ts";
import { ask } from "../../lib/ask.ts";
import { emissionsWords, unitWords } from "../../lib/emission-words.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { BasisList } from "../../ui/BasisList.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Page } from "../../ui/Page.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { dividedBy, readSeriesChoice, type SeriesChoice, seriesQuery } from "./divided-by.ts";
import { EmissionReportQuery } from "./emitter.query.ts";
import { PartsTable } from "./PartsTable.tsx";
import { ReportSays } from "./ReportSays.tsx";
import { SeriesTabs } from "./SeriesTabs.tsx";

type Request = PageRequest<{ readonly id: string }>;
type Report = NonNullable<Answered["emissionReport"]>;

function actorName({ locale }: View, { actor }: Report): string {
  return actor.kind === "COUNTRY" && actor.country !== null ? placeName(locale, actor.country) : isolate(locale, actor.name);
}

function titleOf(view: View, report: Report): string {
  const words = emissionsWords(view.locale);
  const [actor, year] = [actorName(view, report), String(report.year)];
  if (report.total === null) return words("report.titleUnknown", { actor, year });
  const unit = unitWords(view.locale, report.basis).text;
  return words("report.title", { actor, year, amount: view.formats.amountExact(report.total), unit });
}

function askReport(id: string, choice: SeriesChoice, asOf: AsOf | null) {
  return ask(EmissionReportQuery, { id, population: null, gdp: null, ...choice, asOf });
}

export async function describeReport({ view, params, search, asOf }: Request): Promise<Metadata> {
  const words = emissionsWords(view.locale);
  const answer = await askReport(params.id, readSeriesChoice(search), asOf);
  const report = answer.ok ? answer.data.emissionReport : null;
  if (report === null) return { title: words("name"), robots: { index: false } };
  const description = words("report.description", { actor: actorName(view, report), year: String(report.year) });
  return pageMetadata(view, `/emissions/reports/${params.id}`, seriesQuery(readSeriesChoice(search)), titleOf(view, report), description);
}

/** One report: what it says and stands on, its parts against its total, its history, and where it can be checked. */
export async function ReportPage({ request }: { readonly request: Request }) {
  const { view, params, search, asOf } = request;
  const { href, formats } = view;
  const words = emissionsWords(view.locale);
  const path = `/emissions/reports/${params.id}`;
  const choice = readSeriesChoice(search);
  const query = seriesQuery(choice);
  const answer = await askReport(params.id, choice, asOf);
  return answered(request, path, query, answer, ({ meta, referenceSeries, emissionReport: report }) => {
    if (report === null) notFound();
    const title = titleOf(view, report);
    const { actor, correctedBy, corrects, fact, findings, verifications } = report;
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">
          <a href={href("/emissions", { source: fact.stream.id })}>{words("name")}</a>
          {actor.kind === "COUNTRY" && actor.country !== null && (
            <>
              {" · "}
              <a href={href(`/emissions/countries/${actor.country.code}`)}>{actorName(view, report)}</a>
            </>
          )}
          {" · "}
          <span className="code">{report.id}</span>
        </p>
        <h1 className="record-title">{title}</h1>
        {correctedBy !== null && (
          <p className="callout">
            {words("report.corrected")} <a href={href(`/emissions/reports/${correctedBy.id}`)}>{words("report.newer")}</a>
          </p>
        )}
        {corrects !== null && (
          <p className="callout">
            {words("report.corrects")}: <a href={href(`/emissions/reports/${corrects.id}`)}>{words("report.older")}</a>
          </p>
        )}
        <p>
          <ProofLabel view={view} label={fact.label} href={href(`/facts/${report.id}`)} />{" "}
          <a href={href(`/facts/${report.id}`)}>{words("report.proof")}</a>
        </p>
        {findings.map(({ check, detail }) => (
          <p key={check} className="flag">
            <Icon name="flag" /> {words(`checks.${check}`)}:{" "}
            <span lang="en" dir="ltr">
              {detail}
            </span>
          </p>
        ))}
        {actor.kind === "COUNTRY" && <SeriesTabs view={view} path={path} choice={choice} series={referenceSeries} />}
        <ReportSays view={view} report={report} />
        <PartsTable view={view} report={report} />
        <section aria-labelledby="basis">
          <h2 id="basis">{words("basis.title")}</h2>
          <BasisList view={view} basis={report.basis} />
        </section>
        <section className="prose" aria-labelledby="verifications">
          <h2 id="verifications">{words("report.verifications")}</h2>
          {verifications.length === 0 ? (
            <p>{words("report.verificationsNone")}</p>
          ) : (
            <ul>
              {verifications.map(({ id, verifier, opinion, assurance, date, statement }) => (
                <li key={id}>
                  <a href={href(`/facts/${id}`)}>
                    {words("report.verification", {
                      verifier: isolate(view.locale, verifier.name),
                      opinion: words(`report.opinions.${opinion}`),
                      assurance: words(`report.assurances.${assurance}`),
                    })}
                  </a>
                  {date !== null && ` · ${formats.date(date)}`}
                  {statement !== "" && (
                    <blockquote lang="" dir="auto">
                      {statement}
                    </blockquote>
                  )}
                </li>
              ))}
            </ul>
          )}
        </section>
        <CiteBox
          view={view}
          meta={meta}
          path={path}
          query={query}
          title={title}
          sources={[fact.stream, ...dividedBy([report.perPerson, report.perMillion])]}
        />
      </Page>
    );
  });
}
