import type { Metadata } from "next";
import type { CreditTotalPageQuery as Data } from "../../generated/graphql.ts";
import { queryString } from "../../lib/address.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { publicRpcUrl } from "../../lib/environment.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { CheckSection } from "../../ui/check/CheckSection.tsx";
import { Page } from "../../ui/Page.tsx";
import { BalanceTable } from "./BalanceTable.tsx";
import { CreditsHeadline } from "./CreditsHeadline.tsx";
import { type CreditSelection, filterOf, readSelection, selectionQuery } from "./selection.ts";
import { CreditTotalQuery } from "./total.query.ts";
import { creditsWords } from "./words.ts";

const path = "/totals/credits";

type Total = Data["creditTotals"]["rows"][number];
type Part = Data["parts"]["rows"][number];

/** Only what the ledger keeps totals by: a whole stream by years, or one project by vintages. */
function selectTotal({ search }: PageRequest): CreditSelection {
  const { source, project } = readSelection(search);
  return { ...(source !== undefined && { source }), ...(project !== undefined && { project }) };
}

function askTotal(request: PageRequest): Promise<Answer<Data>> {
  const selection = selectTotal(request);
  // Without a source of nobody's records: then the page says what a balance is asked for by.
  const filter = selection.source === undefined ? { stream: [] } : filterOf(selection);
  return ask(CreditTotalQuery, { filter, by: selection.project === undefined ? ["YEAR"] : ["PROJECT", "VINTAGE"], asOf: request.asOf });
}

function titleOf(view: View, { project }: CreditSelection, { creditTotals, parts }: Data): string {
  const [total] = creditTotals.rows;
  if (total === undefined) return view.t("total.name");
  const whose = project === undefined ? total.stream.title : (parts.rows[0]?.project?.name ?? "");
  return creditsWords(view.locale)("check.title", {
    issued: view.formats.amountExact(total.issued),
    retired: view.formats.amountExact(total.retired),
    whose: isolate(view.locale, whose),
  });
}

export async function describeCreditTotal(request: PageRequest): Promise<Metadata> {
  const { view } = request;
  const selection = selectTotal(request);
  const answer = await askTotal(request);
  const title = answer.ok ? titleOf(view, selection, answer.data) : view.t("total.name");
  return pageMetadata(view, path, selectionQuery(selection), title, view.t("total.description"));
}

/** A balance of credits that the ledger itself keeps, part by part, and the check of it. */
export async function CreditTotalPage({ request }: { readonly request: PageRequest }) {
  const { view } = request;
  const { t, href } = view;
  const words = creditsWords(view.locale);
  const selection = selectTotal(request);
  const query = selectionQuery(selection);
  return answered(request, path, query, await askTotal(request), (data) => {
    const { meta, parts } = data;
    const [total] = data.creditTotals.rows;
    const title = titleOf(view, selection, data);
    const ofProject = selection.project !== undefined;
    const partsTitle = words(ofProject ? "balance.byVintage" : "check.byYear");
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">
          {t("total.name")} · <a href={href("/credits", { source: selection.source })}>{words("name")}</a>
        </p>
        <h1>{title}</h1>
        {total === undefined ? (
          <p className="callout">{words("check.none")}</p>
        ) : (
          <>
            <CreditsHeadline view={view} stream={total.stream} sums={total} />
            <CheckSection
              view={view}
              id="check-total"
              title={t("check.totalTitle")}
              what={t("check.totalWhat")}
              lead={t("check.leadNewest")}
              subject={
                view.pin === null
                  ? { kind: "creditTotal", query: queryString(query), shown: shownOf(total, parts.rows), block: newestBlock(meta) }
                  : t("check.pinnedTotal")
              }
              suggestedNode={publicRpcUrl() ?? ""}
              nodeAway={meta.chains.some(({ nodeBlock }) => nodeBlock === null)}
            />
            <section aria-labelledby="parts">
              <h2 id="parts">{t("total.parts")}</h2>
              <p className="prose">{words(ofProject ? "check.vintagesNote" : "check.yearsNote")}</p>
              <BalanceTable
                view={view}
                title={partsTitle}
                withHeld={ofProject}
                head={ofProject ? words("balance.vintage") : t("columns.year")}
                rows={parts.rows.map(({ year, vintage, project: _project, ...sums }) => {
                  const time = timeOf({ year, vintage });
                  return { key: String(time), name: time === 0 ? t("words.notSpecified") : String(time), sums };
                })}
              />
            </section>
            <CiteBox view={view} meta={meta} path={path} query={query} title={title} sources={[total.stream]} />
          </>
        )}
      </Page>
    );
  });
}

const newestBlock = ({ chains }: Data["meta"]): number => chains[0]?.indexedBlock?.number ?? 0;

/** The year or vintage of a part; 0: not told. */
const timeOf = ({ year, vintage }: Pick<Part, "year" | "vintage">): number => year ?? vintage ?? 0;

function shownOf({ issued, retired, cancelled, buffered, exported, records }: Total, parts: readonly Part[]) {
  // A project's id ends in the number that its contract keeps its totals under.
  const id = parts[0]?.project?.id ?? "";
  const project = Number(/p(\d+)$/.exec(id)?.[1] ?? 0);
  return { issued, retired, cancelled, buffered, exported, records, project, times: parts.map(timeOf) };
}
