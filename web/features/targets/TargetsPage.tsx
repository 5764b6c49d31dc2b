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
import { askTargets, type TargetScene } from "./ask-targets.ts";
import { CountTable } from "./CountTable.tsx";
import { ProvenSource } from "./ProvenSource.tsx";
import { targetQuery } from "./selection.ts";
import { TargetsForm } from "./TargetsForm.tsx";
import { TargetTable } from "./TargetTable.tsx";
import { targetsWords } from "./words.ts";

const path = "/targets";
/** Targets on a page. */
const size = 25;

function titleOf(view: View, { figures }: TargetScene): string {
  const words = targetsWords(view.locale);
  const count = figures?.list.totalCount ?? 0;
  return count === 0 ? words("titleNone") : words("title", { count });
}

export async function describeTargets({ view, search, asOf }: PageRequest): Promise<Metadata> {
  const words = targetsWords(view.locale);
  const answer = await askTargets(search, asOf);
  if (!answer.ok || answer.data.stream === undefined) return { title: words("name") };
  const { stream, selection } = answer.data;
  return pageMetadata(view, path, targetQuery(selection), titleOf(view, answer.data), words("description", { source: stream.title }));
}

/** What has been promised, of one source at a time. */
export async function TargetsPage({ request }: { readonly request: PageRequest }) {
  const { view, search, asOf } = request;
  const { href } = view;
  const words = targetsWords(view.locale);
  const answer = await askTargets(search, asOf);
  const query = answer.ok ? targetQuery(answer.data.selection) : {};
  return answered(request, path, query, answer, (scene) => {
    const { meta, stream, figures, selection } = scene;
    const title = titleOf(view, scene);
    const narrowed = (more: typeof selection) => href(path, targetQuery({ ...selection, ...more }));
    const [fitting] = figures?.fitting.rows ?? [];
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">
          {words("name")} · <a href={href("/targets/submissions")}>{words("submissions.name")}</a>
        </p>
        <h1>{title}</h1>
        {stream === undefined || figures === null ? (
          <p className="callout">{words("none")}</p>
        ) : (
          <>
            <section className="headline" aria-label={words("headline.label")}>
              {fitting !== undefined && (
                <p className="headline-what">{words("headline.what", { targets: fitting.targets, actors: fitting.actors })}</p>
              )}
              <ProvenSource view={view} stream={stream} />
            </section>
            <TargetsForm view={view} scene={scene} />
            {figures.list.totalCount === 0 ? (
              <div className="callout">
                <p>{words("empty")}</p>
                <p>
                  <a href={href(path, { source: stream.id })}>{words("clear")}</a>
                </p>
              </div>
            ) : (
              <>
                <CountTable
                  view={view}
                  title={words("byKind.title")}
                  columns={[words("byKind.kind"), words("byKind.targets"), words("byKind.actors")]}
                  rows={figures.kinds.rows.map(({ kind, targets, actors }) => ({
                    key: kind ?? "",
                    label: words(`kinds.${kind ?? "UNKNOWN"}`),
                    href: kind === null ? href(path, query) : narrowed({ kind }),
                    counts: [targets, actors],
                  }))}
                />
                <CountTable
                  view={view}
                  title={words("byActor.title")}
                  columns={[words("byActor.who"), words("byKind.targets"), words("byKind.actors")]}
                  rows={figures.actors.rows.flatMap(({ actorKind, targets, actors }) =>
                    actorKind === null
                      ? []
                      : [
                          {
                            key: actorKind,
                            label: words(`actorKinds.${actorKind}`),
                            href: narrowed({ who: actorKind }),
                            counts: [targets, actors],
                          },
                        ],
                  )}
                />
                <CountTable
                  view={view}
                  title={words("checks.title")}
                  note={words("checks.note")}
                  columns={[words("checks.check"), words("checks.found"), words("checks.clear"), words("checks.unknown")]}
                  rows={figures.checks.rows.map(({ check, found, clear, unknown }) => ({
                    key: check,
                    label: words(`checks.names.${check}`),
                    href: narrowed({ check }),
                    counts: [found, clear, unknown],
                  }))}
                />
                <section aria-labelledby="list">
                  <h2 id="list">{words("list.title")}</h2>
                  <p className="prose">{words("list.count", { count: figures.list.totalCount })}</p>
                  <TargetTable view={view} caption={words("list.title")} targets={figures.list.nodes} />
                  <Pager view={view} path={path} query={query} after={only(search, "after")} pageInfo={figures.list.pageInfo} size={size} />
                  <p className="downloads">
                    <DownloadLink view={view} path="/export/targets.csv" query={query} label={words("list.download")} />
                  </p>
                </section>
              </>
            )}
            <section className="prose" aria-labelledby="counted">
              <h2 id="counted">{words("counted.title")}</h2>
              <p>{words("counted.text")}</p>
            </section>
            <CiteBox view={view} meta={meta} path={path} query={query} title={title} sources={[stream]} />
          </>
        )}
      </Page>
    );
  });
}
