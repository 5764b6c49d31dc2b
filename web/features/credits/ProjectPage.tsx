import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { CreditProjectPageQuery, CreditsOfProjectQuery as CreditsOfProjectFigures } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { OrganisationLink, PlaceLink } from "../../ui/links.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { BalanceTable } from "./BalanceTable.tsx";
import { ChecksTable } from "./ChecksTable.tsx";
import { CreditsHeadline } from "./CreditsHeadline.tsx";
import { CreditTable } from "./CreditTable.tsx";
import { CreditProjectQuery, CreditsOfProjectQuery } from "./projects.query.ts";
import { filterOf, selectionQuery } from "./selection.ts";
import { BatchSection } from "./tokens/BatchSection.tsx";
import { creditsWords } from "./words.ts";

type Request = PageRequest<{ readonly id: string }>;

/** Records on a page. */
const size = 25;

interface ProjectScene extends CreditProjectPageQuery {
  /** Null where there is no such project. */
  readonly figures: CreditsOfProjectFigures | null;
}

/** The project, then its figures: those are asked for only of a project that there is. */
async function askProject({ params, search, asOf }: Request): Promise<Answer<ProjectScene>> {
  const frame = await ask(CreditProjectQuery, { id: params.id, asOf });
  if (!frame.ok || frame.data.creditProject === null) return frame.ok ? { ok: true, data: { ...frame.data, figures: null } } : frame;
  const filter = filterOf({ source: frame.data.creditProject.stream.id, project: frame.data.creditProject.id });
  const figures = await ask(CreditsOfProjectQuery, { filter, after: only(search, "after") ?? null, asOf });
  return figures.ok ? { ok: true, data: { ...frame.data, figures: figures.data } } : figures;
}

export async function describeProject(request: Request): Promise<Metadata> {
  const { view, params } = request;
  const words = creditsWords(view.locale);
  const answer = await askProject(request);
  const project = answer.ok ? answer.data.creditProject : null;
  if (project === null) return { title: words("name"), robots: { index: false } };
  return pageMetadata(view, `/credits/projects/${params.id}`, {}, project.name, words("description", { source: project.stream.title }));
}

/** One project: what it is, what became of each vintage's credits, and every record of them. */
export async function ProjectPage({ request }: { readonly request: Request }) {
  const { view, params, search } = request;
  const { t, href } = view;
  const words = creditsWords(view.locale);
  const path = `/credits/projects/${params.id}`;
  return answered(request, path, {}, await askProject(request), ({ meta, creditProject: project, figures }) => {
    if (project === null || figures === null) notFound();
    const { stream, developer, country } = project;
    const query = selectionQuery({ source: stream.id, project: project.id });
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={href("/credits", { source: stream.id })}>{words("name")}</a> · <span className="code">{project.reference}</span>
        </p>
        <h1 lang="" dir="auto">
          {project.name}
        </h1>
        <CreditsHeadline view={view} stream={stream} sums={figures.all.rows[0]} checkHref={href("/totals/credits", query)} />
        <dl className="facts">
          <dt>{words("projects.country")}</dt>
          <dd>{country === null ? t("words.notSpecified") : <PlaceLink view={view} place={country} />}</dd>
          <dt>{words("projects.type")}</dt>
          <dd lang="" dir="auto">
            {project.projectType}
          </dd>
          <dt>{words("projects.protocol")}</dt>
          <dd lang="" dir="auto">
            {project.protocol}
          </dd>
          <dt>{words("projects.developer")}</dt>
          <dd>{developer === null ? words("beneficiaries.notTold") : <OrganisationLink view={view} organisation={developer} />}</dd>
        </dl>
        <section aria-labelledby="balance">
          <h2 id="balance">{words("balance.byVintage")}</h2>
          <p className="prose">{words("balance.note")}</p>
          <BalanceTable
            view={view}
            title={words("balance.byVintage")}
            head={words("balance.vintage")}
            rows={figures.vintages.rows.map(({ vintage, ...sums }) => ({
              key: String(vintage),
              name: vintage === null ? t("words.notSpecified") : String(vintage),
              sums,
            }))}
          />
        </section>
        <ChecksTable view={view} checks={figures.checks} />
        <BatchSection request={request} project={project.id} />
        <section aria-labelledby="records">
          <h2 id="records">{words("records.title")}</h2>
          <p className="prose">{words("records.count", { count: figures.list.totalCount })}</p>
          <CreditTable view={view} caption={words("records.title")} records={figures.list.nodes} />
          <Pager view={view} path={path} query={{}} after={only(search, "after")} pageInfo={figures.list.pageInfo} size={size} />
          <p className="downloads">
            <DownloadLink view={view} path="/export/credits.csv" query={query} label={words("records.download")} />
          </p>
        </section>
        <CiteBox view={view} meta={meta} path={path} title={project.name} sources={[stream]} />
      </Page>
    );
  });
}
