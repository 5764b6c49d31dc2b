import type { Metadata } from "next";
import type { EmissionTotalPageQuery as Data } from "../../generated/graphql.ts";
import { queryString } from "../../lib/address.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { emissionsWords, unitWords } from "../../lib/emission-words.ts";
import { publicRpcUrl } from "../../lib/environment.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { BasisList } from "../../ui/BasisList.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { CheckSection } from "../../ui/check/CheckSection.tsx";
import { Page } from "../../ui/Page.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { SourceLine } from "../../ui/SourceLine.tsx";
import { EmissionTotalQuery } from "./total.query.ts";
import { askedTotal, readTotalSelection, totalQuery } from "./total-selection.ts";

const path = "/totals/emissions";

type Total = Data["emissionTotals"]["rows"][number];

function askTotal({ search, asOf }: PageRequest): Promise<Answer<Data>> {
  // Of nobody's reports: then the page says what a total is asked for by.
  const { filter, by } = askedTotal(readTotalSelection(search)) ?? { filter: { stream: [] }, by: [] };
  return ask(EmissionTotalQuery, { filter, by, asOf });
}

function whoseName({ locale }: View, { actor, actorKind }: Total): string {
  if (actor === null) return emissionsWords(locale)(actorKind === "FACILITY" ? "check.facilities" : "check.countries");
  return actorKind === "COUNTRY" && actor.country !== null ? placeName(locale, actor.country) : actor.name;
}

function titleOf(view: View, total: Total | undefined): string {
  if (total?.total == null) return view.t("total.name");
  const words = emissionsWords(view.locale);
  return words("check.title", {
    amount: view.formats.amountExact(total.total),
    unit: unitWords(view.locale, total.basis).text,
    whose: whoseName(view, total),
    year: String(total.year),
  });
}

/** The one total that an address names; undefined where it names none, or several. */
function onlyTotal({ emissionTotals: { rows } }: Data): Total | undefined {
  return rows.length === 1 ? rows[0] : undefined;
}

export async function describeEmissionTotal(request: PageRequest): Promise<Metadata> {
  const { view, search } = request;
  const answer = await askTotal(request);
  const title = titleOf(view, answer.ok ? onlyTotal(answer.data) : undefined);
  return pageMetadata(view, path, totalQuery(readTotalSelection(search)), title, view.t("total.description"));
}

/** A sum of emissions that the ledger itself keeps, and the check of it. */
export async function EmissionTotalPage({ request }: { readonly request: PageRequest }) {
  const { view, search } = request;
  const { t, formats, href, locale } = view;
  const words = emissionsWords(locale);
  const query = totalQuery(readTotalSelection(search));
  return answered(request, path, query, await askTotal(request), (data) => {
    const { meta } = data;
    const total = onlyTotal(data);
    const title = titleOf(view, total);
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">
          {t("total.name")} · <a href={href("/emissions")}>{words("name")}</a>
        </p>
        <h1>{title}</h1>
        {total === undefined ? (
          <p className="callout">{words("check.none")}</p>
        ) : (
          <>
            <section className="headline" aria-label={words("headline.label")}>
              <p className="headline-number">
                {total.total === null ? (
                  t("words.unknown")
                ) : (
                  <data value={total.total}>
                    {words("amount", { amount: formats.amountExact(total.total), unit: unitWords(locale, total.basis).text })}
                  </data>
                )}
              </p>
              <p className="headline-what">{words("check.what", { count: total.reports, whose: whoseName(view, total) })}</p>
              {total.unknown > 0 && <p className="headline-what">{words("headline.unknown", { count: total.unknown })}</p>}
              <p className="headline-source">
                <SourceLine view={view} stream={total.stream} sentence={(parts) => words.rich("headline.source", parts)} />
              </p>
              <p className="headline-proof">
                <ProofLabel view={view} label={total.label} />
              </p>
            </section>
            <CheckSection
              view={view}
              id="check-total"
              title={t("check.totalTitle")}
              what={t("check.totalWhat")}
              lead={t("check.leadNewest")}
              subject={
                view.pin === null
                  ? { kind: "emissionTotal", query: queryString(query), shown: shownOf(total), block: newestBlock(meta) }
                  : t("check.pinnedTotal")
              }
              suggestedNode={publicRpcUrl() ?? ""}
              nodeAway={meta.chains.some(({ nodeBlock }) => nodeBlock === null)}
            />
            <section aria-labelledby="basis">
              <h2 id="basis">{words("basis.title")}</h2>
              <p className="prose">{words("check.note")}</p>
              <BasisList view={view} basis={total.basis} />
            </section>
            <CiteBox view={view} meta={meta} path={path} query={query} title={title} sources={[total.stream]} />
          </>
        )}
      </Page>
    );
  });
}

const newestBlock = ({ chains }: Data["meta"]): number => chains[0]?.indexedBlock?.number ?? 0;

function shownOf({ actorKind, actor, year, basis, total, reports, unknown }: Total) {
  const of = actor === null ? null : { country: actor.country?.code ?? null, number: actor.number ?? 0 };
  return { actorKind, actor: of, year: year ?? 0, basis, total, reports, unknown };
}
