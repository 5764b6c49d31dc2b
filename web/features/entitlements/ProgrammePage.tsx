import "./entitlements.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { EntitlementProgrammeRowFragment } from "../../generated/graphql.ts";
import { ask } from "../../lib/ask.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { OrganisationLink } from "../../ui/links.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { EntitlementProgrammeQuery } from "./entitlements.query.ts";
import { FiguresTable, WithheldNote } from "./FiguresTable.tsx";
import { placeRows, roundRows } from "./rows.tsx";
import { entitlementWords, periodIn } from "./words.ts";

type Request = PageRequest<{ readonly id: string }>;

const askFor = ({ params: { id }, search, asOf }: Request) =>
  ask(EntitlementProgrammeQuery, {
    id,
    // Of what can be no programme's id there is none to filter by.
    filter: /-p\d+$/.test(id) ? { programme: [id] } : null,
    after: only(search, "after") ?? null,
    asOf,
  });

function titleOf(view: View, { number, sectors, countries, totals }: EntitlementProgrammeRowFragment): string {
  const words = entitlementWords(view.locale);
  return words("programmeTitle", {
    number,
    sector: view.formats.list(sectors.map((sector) => words(`sectors.${sector}`))),
    people: totals.reduce((sum, { figures }) => sum + figures.entitled, 0),
    countries: view.formats.list(countries.map((country) => placeName(view.locale, country))),
  });
}

export async function describeProgramme(request: Request): Promise<Metadata> {
  const { view, params } = request;
  const answer = await askFor(request);
  const programme = answer.ok ? answer.data.entitlementProgramme : null;
  const words = entitlementWords(view.locale);
  if (programme === null) return { title: words("name"), robots: { index: false } };
  return pageMetadata(view, `/entitlements/programmes/${params.id}`, {}, titleOf(view, programme), words("description"));
}

/** One programme: its sums, its rounds and places. */
export async function ProgrammePage({ request }: { readonly request: Request }) {
  const { view, params, search } = request;
  const words = entitlementWords(view.locale);
  const path = `/entitlements/programmes/${params.id}`;
  return answered(request, path, {}, await askFor(request), ({ meta, entitlementProgramme: programme, entitlementRounds, places }) => {
    if (programme === null) notFound();
    const { stream, number, totals, modalities, cancelledRounds } = programme;
    const title = titleOf(view, programme);
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={view.href("/entitlements")}>{words("name")}</a> · {words("programme", { number })}
        </p>
        <h1>{title}</h1>
        <p className="prose">
          {words("programmeNote")} <ProofLabel view={view} label={stream.label} />
        </p>
        <dl className="facts">
          <dt>{words("facts.publisher")}</dt>
          <dd>
            <OrganisationLink view={view} organisation={stream.publisher} />
          </dd>
          <dt>{words("facts.modality")}</dt>
          <dd>{view.formats.list(modalities.map((modality) => words(`modalities.${modality}`)))}</dd>
          <dt>{words("facts.period")}</dt>
          <dd>{periodIn(view, programme.periodFrom, programme.periodTo)}</dd>
          <dt>{words("facts.source")}</dt>
          <dd>
            <a href={view.href(`/streams/${stream.id}`)} lang="" dir="auto">
              {stream.title}
            </a>
          </dd>
        </dl>
        <section aria-labelledby="sums">
          <h2 id="sums">{words("programme", { number })}</h2>
          <FiguresTable
            view={view}
            caption={words("programme", { number })}
            first={words("columns.programme")}
            rows={totals.map(({ unit, figures }) => ({ key: unit, head: words("programme", { number }), unit, figures }))}
          />
          {cancelledRounds > 0 && <p className="fine">{words("cancelledCount", { count: cancelledRounds })}</p>}
        </section>
        <section aria-labelledby="rounds">
          <h2 id="rounds">{words("rounds")}</h2>
          <FiguresTable
            view={view}
            caption={words("rounds")}
            first={words("columns.period")}
            rows={roundRows(view, entitlementRounds.nodes)}
          />
          <Pager view={view} path={path} query={{}} after={only(search, "after")} pageInfo={entitlementRounds.pageInfo} size={50} />
        </section>
        {places.rows.length > 0 && (
          <section aria-labelledby="places">
            <h2 id="places">{words("byPlace")}</h2>
            <FiguresTable view={view} caption={words("byPlace")} first={words("columns.place")} rows={placeRows(view, places.rows)} />
            <p className="downloads">
              <DownloadLink
                view={view}
                path="/export/entitlements.csv"
                query={{ by: "place", programme: params.id }}
                label={words("download")}
              />
            </p>
          </section>
        )}
        <p>
          <a href={view.href("/entitlements/check")}>{words("checkLink")}</a>
        </p>
        <WithheldNote view={view} />
        <CiteBox view={view} meta={meta} path={path} query={{}} title={title} sources={[stream]} />
      </Page>
    );
  });
}
