import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { BoundaryRecordsQuery as Records } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { FlowTable } from "../../ui/FlowTable.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { askBoundary, type BoundaryScene } from "./ask-boundary.ts";
import { BoundaryRecordsQuery } from "./boundary.query.ts";
import { boundaryQuery, isDrawn, readRecordsOfBoundary, recordsFilter, recordsQuery } from "./boundary-selection.ts";
import { boundaryWords } from "./words.ts";

const pageSize = 50;
const path = "/boundary/records";

interface Found {
  readonly scene: BoundaryScene;
  readonly flows: Records["flows"];
}

async function find({ view, search, asOf }: PageRequest): Promise<Answer<Found | null>> {
  const answer = await askBoundary(view.locale, search, asOf);
  if (!answer.ok) return answer;
  const { selection, stream } = answer.data;
  if (stream === undefined || !isDrawn(selection.drawn)) return { ok: true, data: null };
  const filter = recordsFilter(stream.id, selection.drawn, readRecordsOfBoundary(search));
  const list = await ask(BoundaryRecordsQuery, { filter, orderBy: "LARGEST", first: pageSize, after: only(search, "after") ?? null, asOf });
  return list.ok ? { ok: true, data: { scene: answer.data, flows: list.data.flows } } : list;
}

export async function describeBoundaryRecords({ view }: PageRequest): Promise<Metadata> {
  return { title: `${boundaryWords(view.locale)("records.name")} · Plainsight`, robots: { index: false } };
}

/** The records behind one figure of a boundary, largest first. */
export async function BoundaryRecordsPage({ request }: { readonly request: PageRequest }) {
  const { view, search } = request;
  const { t, href, locale } = view;
  const words = boundaryWords(locale);
  const behind = readRecordsOfBoundary(search);
  const answer = await find(request);
  return answered(request, path, {}, answer, (found) => {
    if (found === null) notFound();
    const { scene, flows } = found;
    const query = recordsQuery(scene.selection, behind);
    const after = only(search, "after");
    const { direction, treatment, kind, contribution, currency } = behind;
    const said = [
      direction !== undefined && words(`direction.${direction}`),
      treatment !== undefined && treatment !== direction && words(`treatment.${treatment}.name`),
      kind !== undefined && (kind === "PAID" || kind === "RECORDED" ? words(`kinds.${kind}`) : t(`kinds.${kind}.many`)),
      contribution !== undefined && words("columns.inKind"),
      currency,
    ].filter((word) => typeof word === "string");
    const title = words("records.title", { what: scene.what, count: flows.totalCount });
    return (
      <Page view={view} path={path} query={{ ...query, after }} meta={scene.meta}>
        <p className="eyebrow">
          <a href={href("/boundary", boundaryQuery(scene.selection))}>{words("records.back", { what: scene.what })}</a>
        </p>
        <h1>{title}</h1>
        {said.length > 0 && <p className="lead">{said.join(" · ")}</p>}
        {treatment !== undefined && <p className="prose">{words(`treatment.${treatment}.meaning`)}</p>}
        {flows.nodes.length === 0 ? (
          <p className="callout">{words("records.empty")}</p>
        ) : (
          <>
            <p className="downloads">
              <DownloadLink
                view={view}
                path="/export/boundary-records.csv"
                query={query}
                label={t("records.csv", { count: flows.totalCount })}
              />
            </p>
            <FlowTable view={view} caption={title} flows={flows.nodes} />
            <Pager view={view} path={path} query={query} after={after} pageInfo={flows.pageInfo} size={pageSize} />
          </>
        )}
        <CiteBox
          view={view}
          meta={scene.meta}
          path={path}
          query={{ ...query, after }}
          title={title}
          sources={scene.stream === undefined ? [] : [scene.stream]}
        />
      </Page>
    );
  });
}
