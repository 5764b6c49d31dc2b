import "./entitlements.css";
import type { Metadata } from "next";
import type { EntitlementProgrammeRowFragment } from "../../generated/graphql.ts";
import { ask } from "../../lib/ask.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { OrganisationLink } from "../../ui/links.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { EntitlementsQuery } from "./entitlements.query.ts";
import { type FiguresRow, FiguresTable, WithheldNote } from "./FiguresTable.tsx";
import { periodRows, placeRows } from "./rows.tsx";
import { entitlementWords } from "./words.ts";

const askFor = ({ asOf, search }: PageRequest) => ask(EntitlementsQuery, { filter: null, after: only(search, "after") ?? null, asOf });

export async function describeEntitlements(request: PageRequest): Promise<Metadata> {
  const words = entitlementWords(request.view.locale);
  return pageMetadata(request.view, "/entitlements", {}, words("name"), words("description"));
}

/** All programmes of aid due to people, then their places and periods. */
export async function EntitlementsPage({ request }: { readonly request: PageRequest }) {
  const { view, search } = request;
  const words = entitlementWords(view.locale);
  const path = "/entitlements";
  return answered(request, path, {}, await askFor(request), ({ meta, entitlementProgrammes, entitlementRounds, places, periods }) => {
    const programmes = entitlementProgrammes.totalCount;
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">{words("name")}</p>
        <h1>{words("title", { rounds: entitlementRounds.totalCount, programmes })}</h1>
        <p className="lead prose">{words("lead")}</p>
        {programmes === 0 ? (
          <p className="callout">{words("none")}</p>
        ) : (
          <>
            <p>
              <a className="button" href={view.href("/entitlements/check")}>
                {words("checkLink")}
              </a>
            </p>
            <section aria-labelledby="programmes">
              <h2 id="programmes">{words("programmes")}</h2>
              <p className="prose">
                {words("notAdded")} {words("programmeNote")}
              </p>
              <FiguresTable
                view={view}
                caption={words("programmes")}
                first={words("columns.programme")}
                rows={entitlementProgrammes.nodes.flatMap((programme) => programmeRows(view, programme))}
              />
              <Pager view={view} path={path} query={{}} after={only(search, "after")} pageInfo={entitlementProgrammes.pageInfo} size={50} />
            </section>
            <section aria-labelledby="periods">
              <h2 id="periods">{words("byPeriod")}</h2>
              <FiguresTable view={view} caption={words("byPeriod")} first={words("columns.period")} rows={periodRows(view, periods.rows)} />
              <p className="downloads">
                <DownloadLink view={view} path="/export/entitlements.csv" query={{ by: "period" }} label={words("download")} />
              </p>
            </section>
            <section aria-labelledby="places">
              <h2 id="places">{words("byPlace")}</h2>
              <FiguresTable view={view} caption={words("byPlace")} first={words("columns.place")} rows={placeRows(view, places.rows)} />
              <p className="downloads">
                <DownloadLink view={view} path="/export/entitlements.csv" query={{ by: "place" }} label={words("download")} />
              </p>
            </section>
            <WithheldNote view={view} />
          </>
        )}
      </Page>
    );
  });
}

/** One row for each unit of a programme. */
function programmeRows(view: View, programme: EntitlementProgrammeRowFragment): readonly FiguresRow[] {
  const words = entitlementWords(view.locale);
  const { id, number, sectors, modalities, countries, stream } = programme;
  return programme.totals.map(({ unit, figures, rounds, cancelledRounds }) => ({
    key: `${id} ${unit}`,
    head: <a href={view.href(`/entitlements/programmes/${id}`)}>{words("programme", { number })}</a>,
    note: (
      <>
        {view.formats.list(sectors.map((sector) => words(`sectors.${sector}`)))}
        {" · "}
        {view.formats.list(modalities.map((modality) => words(`modalities.${modality}`)))}
        {" · "}
        {view.formats.list(countries.map((country) => placeName(view.locale, country)))}
        {" · "}
        <OrganisationLink view={view} organisation={stream.publisher} />
        {rounds === 0 && <> · {words("allCancelled")}</>}
        {rounds > 0 && cancelledRounds > 0 && <> · {words("cancelledCount", { count: cancelledRounds })}</>}
      </>
    ),
    unit,
    figures,
  }));
}
