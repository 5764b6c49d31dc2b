import "./checks.css";
import type { Metadata } from "next";
import { ask } from "../../lib/ask.ts";
import { groupBy } from "../../lib/group-by.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { ChecksForm } from "./ChecksForm.tsx";
import { FieldTable } from "./FieldTable.tsx";
import { IntegrityList, type NameOf } from "./IntegrityList.tsx";
import { IntegrityQuery } from "./integrity.query.ts";
import { Misplaced } from "./Misplaced.tsx";
import { SourceChecks } from "./SourceChecks.tsx";
import { filterOf, readSelection, selectionQuery } from "./selection.ts";
import { checkWords } from "./words.ts";

const path = "/checks";
const pageSize = 20;
/** So many sources show their checks at once; of more, each opens its own. */
const mostOpen = 3;

export async function describeChecks({ view, search }: PageRequest): Promise<Metadata> {
  const words = checkWords(view.locale);
  return pageMetadata(view, path, selectionQuery(readSelection(search)), words("title"), words("lead"));
}

interface ChecksPageProps {
  readonly request: PageRequest;
  /** What each field calls its checks: features do not know each other. */
  readonly nameOf: NameOf;
}

/** What the integrity checks of all fields say: by field, everything that was found, and by source. */
export async function ChecksPage({ request, nameOf }: ChecksPageProps) {
  const { view, search, asOf } = request;
  const words = checkWords(view.locale);
  const selection = readSelection(search);
  const query = selectionQuery(selection);
  const after = only(search, "after");
  const answer = await ask(IntegrityQuery, { filter: filterOf(selection), first: pageSize, after: after ?? null, asOf });
  return answered(request, path, query, answer, ({ meta, integrityChecks: all, integrityFindings: findings, misplacedLogs }) => {
    const { field, source, check } = selection;
    const chosen = all.filter(
      (row) =>
        (field === undefined || row.field === field) &&
        (source === undefined || row.stream.id === source) &&
        (check === undefined || row.check === check),
    );
    const streams = [...groupBy(chosen, ({ stream }) => stream.id).values()];
    const sources = streams.flatMap(([first]) => (first === undefined ? [] : [first.stream]));
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">{words("name")}</p>
        <h1>{words("title")}</h1>
        <p className="prose">
          {words("lead")} <a href={view.href("/compare")}>{words("compare")}</a>
        </p>
        <Misplaced view={view} logs={misplacedLogs} />
        {all.length === 0 ? (
          <p className="callout">{words("empty")}</p>
        ) : (
          <>
            <FieldTable view={view} checks={all} />
            <ChecksForm view={view} checks={all} selection={selection} nameOf={nameOf} />
            {chosen.length === 0 && <p className="callout">{words("emptyChosen")}</p>}
            <section aria-labelledby="found">
              <h2 id="found">{words("list.title")}</h2>
              <p className="prose">{words("list.count", { count: findings.totalCount })}</p>
              <p className="downloads">
                <DownloadLink view={view} path="/export/integrity-checks.csv" query={query} label={words("list.downloadChecks")} />
                {findings.totalCount > 0 && (
                  <DownloadLink
                    view={view}
                    path="/export/integrity-findings.csv"
                    query={query}
                    label={words("list.downloadFindings", { count: findings.totalCount })}
                  />
                )}
              </p>
              <IntegrityList view={view} findings={findings.nodes} nameOf={nameOf} />
              <Pager view={view} path={path} query={query} after={after} pageInfo={findings.pageInfo} size={pageSize} />
            </section>
            {streams.map((rows) => (
              <SourceChecks key={rows[0]?.stream.id} view={view} checks={rows} nameOf={nameOf} open={streams.length <= mostOpen} />
            ))}
            {sources.length > 0 && <CiteBox view={view} meta={meta} path={path} query={query} title={words("title")} sources={sources} />}
          </>
        )}
      </Page>
    );
  });
}
